import { parseSync } from 'vite';
import { afterEach, describe, expect, test } from 'vitest';
import { interfaceLocale, t } from '../utils/browser/i18n';
import { LOCALES, speak } from './speak';
import { WAITING } from './waiting';

const ENGLISH = LOCALES.get('en') ?? {};

afterEach(() => speak(ENGLISH));

const formsOf = (message: string | Readonly<Record<string, string>> | undefined): string[] =>
  typeof message === 'string' ? [message] : Object.values(message ?? {});

const placesIn = (text: string): string[] => [...new Set(text.match(/\$\d/g))].sort();

/** The forms a language needs for whole numbers as large as the interface ever counts. */
const countedFormsOf = (locale: string): string[] => {
  const rules = new Intl.PluralRules(locale);
  const taken = new Set(Array.from({ length: 1001 }, (_, amount) => rules.select(amount)));
  return [...taken.add('other')].sort();
};

const languages = [...LOCALES].map(([file, messages]) => [file, messages] as const);

describe.each(languages)('%s', (file, messages) => {
  const locale = String(messages.locale);

  test('has every message but those that wait for translators, and no other', () =>
    expect(Object.keys(messages).sort()).toEqual(
      Object.keys(ENGLISH)
        .filter((name) => file === 'en' || !WAITING.includes(name))
        .sort(),
    ));

  test('says which language it is and which way it runs', () => {
    expect(locale).toBe(file.replace('_', '-'));
    expect(messages.direction).toBe(['ar', 'he'].includes(file) ? 'rtl' : 'ltr');
  });

  test.each(Object.keys(messages))('%s', (name) => {
    const message = messages[name];
    const forms = formsOf(message);
    const expected = placesIn(formsOf(ENGLISH[name]).join(' '));
    for (const text of forms) expect(text.trim()).toBe(text);
    expect(forms.every((text) => text !== '')).toBe(true);
    // "One word" needs no figure; whatever may be any number does.
    for (const text of forms) expect(expected).toEqual(expect.arrayContaining(placesIn(text)));
    expect(placesIn(typeof message === 'object' ? (message.other ?? '') : forms.join(' '))).toEqual(expected);
    if (typeof ENGLISH[name] === 'object') expect(Object.keys(message ?? {}).sort()).toEqual(countedFormsOf(locale));
  });

  test('its description fits where browsers show it', () => expect(String(messages.description).length).toBeLessThanOrEqual(132));
});

describe('a language counts by its own rules', () => {
  test.each([
    ['pl', 1, '1 element odłożony'],
    ['pl', 3, '3 elementy odłożone'],
    ['pl', 5, '5 elementów odłożonych'],
    ['pl', 22, '22 elementy odłożone'],
    ['uk', 21, '21 відкладено'],
    ['fr', 0, '0 élément mis de côté'],
    ['he', 2, 'שני פריטים הונחו בצד'],
    ['de', 1234, '1.234 Teile beiseitegelegt'],
    ['ja', 1, '取り分けた項目：1件'],
  ])('%s: %i', (file, amount, expected) => {
    speak(LOCALES.get(file) ?? {});
    expect(t('setAside', amount)).toBe(expected);
  });

  test('a form that is left out is the usual one', () => {
    speak(LOCALES.get('fr') ?? {});
    expect(t('setAside', 1_000_000)).toMatch(/^1\s000\s000 éléments mis de côté$/);
  });
});

test('what is put into a sentence from right to left keeps its own order', () => {
  speak(LOCALES.get('ar') ?? {});
  expect(t('notThisSection', '/islands')).toContain('\u2068/islands\u2069');
  expect(t('setAside', 3)).not.toContain('\u2068');
  speak(ENGLISH);
  expect(t('notThisSection', '/islands')).toBe('Not in /islands');
});

/** Beside ideographs and kana these marks are as wide as they are. */
const NARROW_MARK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][,:;?!()]|[,:;?!()][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

test.each(['ja', 'zh_CN'])('%s has the marks of its own script', (file) => {
  const texts = Object.values(LOCALES.get(file) ?? {}).flatMap(formsOf);
  expect(texts.filter((text) => NARROW_MARK.test(text))).toEqual([]);
});

describe('numbers and dates are written', () => {
  test('as the browser’s own variety has them', () => {
    speak(ENGLISH, 'en-GB');
    expect(interfaceLocale()).toBe('en-GB');
  });

  test('as the words on the screen where the browser’s language is not ours', () => {
    speak(ENGLISH, 'sv-SE');
    expect(interfaceLocale()).toBe('en');
  });
});

const SOURCES = import.meta.glob<string>(['../{components,entrypoints,utils}/**/*.{ts,tsx}', '../wxt.config.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

test('no message is unused', () => {
  const source = Object.values(SOURCES)
    .join('\n')
    .replace(/__MSG_(\w+?)__/g, '$1');
  const used = new Set(Array.from(source.matchAll(/(['"])(\w+)\1/g), ([, , name]) => name));
  expect(Object.keys(ENGLISH).filter((name) => !used.has(name))).toEqual([]);
});

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Attributes a reader sees or hears. */
const SPOKEN = new Set(['alt', 'aria-description', 'aria-label', 'aria-placeholder', 'aria-valuetext', 'label', 'placeholder', 'title']);

const LETTERS = /\p{L}/u;

/** Text that a component writes out itself: between tags, in an attribute that is read, or as what a `{…}` between tags gives. */
function literalsOf(node: Node, shown = false): string[] {
  if (node.type === 'JSXText') return texts(node.value);
  if (node.type === 'JSXAttribute') {
    const name = isNode(node.name) ? String(node.name.name) : '';
    return SPOKEN.has(name) ? inside(node.value, true) : inside(node.value, false);
  }
  if (node.type === 'JSXExpressionContainer') return inside(node.expression, shown);
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return [...inside(node.openingElement, false), ...inside(node.children, true)];
  if (!shown) return children(node).flatMap((child) => literalsOf(child));
  if (node.type === 'Literal') return texts(node.value);
  if (node.type === 'TemplateLiteral') return [...inside(node.quasis, true), ...inside(node.expressions, true)];
  if (node.type === 'TemplateElement') return texts((node.value as { readonly raw: string }).raw);
  if (node.type === 'LogicalExpression' || node.type === 'BinaryExpression')
    return [...inside(node.left, false), ...inside(node.right, true)];
  if (node.type === 'ConditionalExpression') return [...inside(node.consequent, true), ...inside(node.alternate, true)];
  return children(node).flatMap((child) => literalsOf(child));
}

const texts = (value: unknown): string[] => (typeof value === 'string' && LETTERS.test(value) ? [value.trim()] : []);

const inside = (value: unknown, shown: boolean): string[] =>
  [value].flat().flatMap((each) => (isNode(each) ? literalsOf(each, shown) : []));

const children = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

const literalsIn = (source: string): string[] => literalsOf(parseSync('file.tsx', source).program as unknown as Node);

test.each([
  ['between tags', '<p>Hello</p>', ['Hello']],
  ['beside an element', '<p>By <b>{name}</b></p>', ['By']],
  ['as a value', "<p>{done && 'Done'}{a ? 'One' : `Two ${n}`}</p>", ['Done', 'One', 'Two']],
  ['in a name', '<button aria-label="Close" title={\'Shut\'} />', ['Close', 'Shut']],
  ['deep inside', '<ul>{list.map(() => <li>Item</li>)}</ul>', ['Item']],
  ['nowhere', "<p class=\"big red\" data-kind={'x'} onClick={() => go('there')}>{t('copy')} · {1} {n} (…)</p>", []],
])('text written into a component is seen %s', (_where, source, expected) => expect(literalsIn(`const x = ${source};`)).toEqual(expected));

test.each(Object.entries(SOURCES).filter(([path]) => path.endsWith('.tsx')))('%s takes its words from utils/locales/', (_path, source) =>
  expect(literalsIn(source)).toEqual([]),
);
