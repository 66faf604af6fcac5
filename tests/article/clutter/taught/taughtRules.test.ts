import { describe, expect, test } from 'vitest';
import { clean } from '../../../../utils/article';
import { isKept } from '../../../../utils/article/ledger/setAside';
import type { Judged } from '../../../../utils/article/ledger/types';
import { parsePlace, placeOf } from '../../../../utils/article/clutter/taught/elementPath';
import { receipts } from '../../../../utils/article/ledger/receipts';
import { describeJudged } from '../../../../utils/article/output/report';
import { isFound, keptBack, ruleToPutBack, ruleToSetAside, takenBy } from '../../../../utils/article/clutter/taught/taughtRules';
import type { SiteRule } from '../../../../utils/article/ledger/siteRule';
import { skeletonOf, tryRule } from '../../../../utils/article/clutter/taught/pageSkeleton';
import { treeOf } from '../../treeOf';

const PARAGRAPHS = [
  'The ferry left the harbour at noon on Monday with forty people on board, and nobody expected it to turn around before the point.',
  'It did so within the hour. The captain had seen a light on the water, she said later, and did not care to guess what it was.',
  'What it was took two days to find out, because the coast guard had sent its only boat to the north for repairs in the spring.',
  'By Wednesday the whole town knew the story, and the baker had named a loaf after the captain, who asked him to stop.',
];
const BOX = 'The harbour choir sings on Fridays in the old net loft, and newcomers bring a cake.';

const page = (extra: string, count = 4): string =>
  `<title>The ferry that came back</title><main><h1>The ferry that came back</h1><div class="text">${PARAGRAPHS.slice(0, count)
    .map((text) => `<p class="line">${text}</p>`)
    .join('')}${extra}</div></main>`;

const judge = (html: string, rules: readonly SiteRule[] = [], path = 'ferry'): Judged =>
  clean(new DOMParser().parseFromString(html, 'text/html'), { url: `https://www.coast.example/${path}`, rules });

const blockWith = ({ page }: Judged, text: string) => {
  const block = page.blocks.find((each) => each.text.includes(text));
  if (!block) throw new Error(`no block with ${text}`);
  return block;
};

const taught = (judged: Judged, text: string, wider = 0): SiteRule => {
  const rule = ruleToSetAside(judged, blockWith(judged, text), wider);
  if (!rule) throw new Error('no rule');
  return rule;
};

const keeps = (judged: Judged, text: string): boolean => isKept(judged, blockWith(judged, text));

const BOXED = page(`<div class="choir-box"><p>${BOX}</p></div><p class="line">${PARAGRAPHS[3]} And so on.</p>`);

describe('a place', () => {
  test('is written from the inside out, without names that a program made up', () => {
    const page = treeOf('<main class="css-1x2y3z page"><aside class="promo box-4711 story_aB3xZ"><p>Hi</p></aside></main>');
    const el = page.querySelector('p');
    expect(el && placeOf(el)).toBe('p < aside.promo < main.page');
  });

  test.each(['p.line < aside.promo', 'div', 'my-box.a.b-c < section'])('reads %s', (text) => expect(parsePlace(text)).toBeDefined());

  test.each([
    '',
    'p:has(img)',
    'p, main',
    '*',
    'p < ',
    'p.line > div',
    '[onclick]',
    'a'.repeat(400),
    'p < p < p < p < p < p < p',
    '</style><script>',
    'p.__proto__ < \\66',
  ])('does not read %s', (text) => expect(parsePlace(text)).toBeUndefined());
});

describe('a taught rule', () => {
  const rule = taught(judge(BOXED), BOX);

  test('sets its place aside with a receipt of its own, on other pages too', () => {
    expect(keeps(judge(BOXED), BOX)).toBe(true);
    const other = judge(BOXED.replace('Fridays', 'Mondays'), [rule], 'other');
    expect(keeps(other, 'sings on Mondays')).toBe(false);
    const receipt = receipts(other).find(({ kind }) => kind === 'taught');
    expect(receipt?.text).toContain('sings on Mondays');
    expect(receipt?.evidence?.[0]).toBe(rule.place);
    for (const text of PARAGRAPHS) expect(keeps(other, text.slice(0, 60))).toBe(true);
  });

  test('does nothing when it is off', () => expect(keeps(judge(BOXED, [{ ...rule, on: false }]), BOX)).toBe(true));

  test('of a paragraph like the others goes by how it begins', () => {
    const html = page(
      '<p class="line">Follow the harbour on the channels that everybody in town seems to follow these days, they say.</p>',
    );
    const line = taught(judge(html), 'Follow the harbour');
    expect(line.says).toBe('follow the harbour on the channels that ');
    const other = judge(html, [line], 'other');
    expect(keeps(other, 'Follow the harbour')).toBe(false);
    expect(keeps(other, PARAGRAPHS[0] ?? '')).toBe(true);
  });

  test('that would take much of a story takes nothing', () => {
    const greedy: SiteRule = { ...rule, place: 'p.line < div.text', id: 'x' };
    const judged = judge(BOXED, [greedy]);
    for (const text of PARAGRAPHS) expect(keeps(judged, text.slice(0, 60))).toBe(true);
    expect(receipts(judged).some(({ kind }) => kind === 'taught')).toBe(false);
  });

  test('knows whether it finds something', () => {
    expect(isFound(judge(BOXED), rule)).toBe(true);
    expect(isFound(judge(page('')), rule)).toBe(false);
  });

  test('goes wider, until it would take the story', () => {
    const more =
      'It has sung there since the war, and the loft still smells of the tar that was boiled in it for the boats of three generations.';
    const html = page(`<div class="choir"><div class="choir-box"><p>${BOX}</p></div><div><p>${more}</p></div></div>`);
    const judged = judge(html);
    expect(keeps(judged, BOX)).toBe(true);
    expect(takenBy(judged, taught(judged, BOX, 1)).map(({ text }) => text)).toEqual([BOX, more]);
    expect(ruleToSetAside(judged, blockWith(judged, BOX), 2)).toBeUndefined();
  });
});

describe('a rule to put back', () => {
  const html = page('<aside class="letter">Sign up to our morning newsletter</aside>');
  const judged = judge(html);
  const id = receipts(judged).find(({ kind }) => kind === 'newsletter')?.id ?? '';
  const rule = ruleToPutBack(judged, id);

  test('brings the same kind back in the same place of other pages', () => {
    const other = judge(html.replace('morning', 'evening'), [], 'other');
    const ids = keptBack(other, rule ? [rule] : []);
    expect(
      receipts(other)
        .filter(({ id }) => ids.includes(id))
        .map(({ text }) => text),
    ).toEqual(['Sign up to our evening newsletter']);
  });

  test('leaves other kinds and places as they are', () => {
    const elsewhere = judge(
      page('<section class="foot"><aside class="letter">Sign up to our morning newsletter</aside></section>'),
      [],
      'other',
    );
    expect(keptBack(elsewhere, rule ? [rule] : [])).toEqual([]);
  });
});

describe('earlier articles', () => {
  const rule = taught(judge(BOXED), BOX);

  test('are remembered without their text', () => {
    const skeleton = JSON.stringify(skeletonOf(judge(BOXED)));
    expect(skeleton).toContain('div.choir-box');
    for (const word of ['ferry', 'choir sings', 'captain', 'coast.example/']) expect(skeleton).not.toContain(word);
  });

  test('tell what a rule would take of them', () => {
    const other = skeletonOf(judge(BOXED.replace('Fridays', 'Mondays'), [], 'other'));
    expect(tryRule(rule, [other], 'https://www.coast.example/ferry')).toEqual({ tried: 1, paragraphs: 1 });
    expect(tryRule({ ...rule, place: 'p.line < div.text' }, [other], 'https://www.coast.example/ferry').paragraphs).toBeGreaterThan(3);
  });

  test('of other sites, and this one, have no say', () => {
    const own = skeletonOf(judge(BOXED));
    expect(tryRule(rule, [own, { ...own, site: 'quay.example', page: 'x' }], 'https://www.coast.example/ferry')).toEqual({
      tried: 0,
      paragraphs: 0,
    });
  });
});

test('a report tells how the page is built, and none of its text', () => {
  const report = describeJudged(judge(BOXED));
  expect(report).toContain('https://www.coast.example/ferry');
  expect(report).toMatch(/kept\tp\t16 words\t0 % links\tp < div\.choir-box < div\.text < main/);
  for (const text of [BOX, ...PARAGRAPHS]) expect(report).not.toContain(text.slice(0, 20));
});
