import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../scripts/build/archive';

/** The lowest versions that the manifests name. Edge is Chromium under another name; in Safari nothing was tried but this. */
const LOWEST = { chrome: 123, edge: 123, firefox: 140, firefox_android: 142, safari: 17.5 } as const;

type Name = keyof typeof LOWEST;

/** Statements with one of these are of something else by another name. */
interface Statement {
  readonly version_added?: string | boolean | null;
  readonly flags?: unknown;
  readonly prefix?: string;
}

interface Compat {
  readonly ['__compat']?: { readonly support: Readonly<Partial<Record<string, Statement | readonly Statement[]>>> };
  readonly [name: string]: Compat | unknown;
}

/** What browsers can do and since when, as MDN has it. */
const data = JSON.parse(readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8')) as Compat;

const at = (...path: readonly string[]): Compat | undefined =>
  path.reduce<Compat | undefined>((node, name) => node?.[name] as Compat | undefined, data);

/** Those of our browsers that can't do what stands there in the lowest version we name. */
function lacking(node: Compat | undefined): readonly Name[] {
  const support = node?.['__compat']?.support;
  if (!support) return [];
  return (Object.keys(LOWEST) as Name[]).filter((name) => {
    const since = [support[name] ?? []].flat() as readonly Statement[];
    return !since.some(({ version_added, flags, prefix }) => !flags && !prefix && isBy(version_added, LOWEST[name]));
  });
}

const isBy = (added: Statement['version_added'], lowest: number): boolean =>
  typeof added === 'string' && Number.parseFloat(added.replace('≤', '')) <= lowest;

const sources = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
  filesIn(folder).map((file) => [`${folder}/${file}`, readFileSync(`${folder}/${file}`, 'utf8')] as const),
);

/** Every match of a pattern in files whose path ends so, as its groups, each once. */
const found = (ending: RegExp, pattern: RegExp): readonly (readonly string[])[] => {
  const all = sources
    .filter(([path]) => ending.test(path))
    .flatMap(([, text]) => [...text.matchAll(pattern)].map(([, ...groups]) => groups));
  return [...new Map(all.map((groups) => [groups.join(' '), groups])).values()];
};

test('the manifests name the versions that this holds', () => {
  const config = readFileSync('wxt.config.ts', 'utf8');
  expect(config).toContain(`minimum_chrome_version: '${LOWEST.chrome}'`);
  expect(config).toMatch(new RegExp(`gecko: \\{[^]{0,99}strict_min_version: '${LOWEST.firefox}\\.0'`));
  expect(config).toContain(`safari: { strict_min_version: '${LOWEST.safari}' }`);
  expect(config).toContain(`gecko_android: { strict_min_version: '${LOWEST.firefox_android}.0' }`);
});

describe("the extension's interfaces", () => {
  const calls = found(/\.tsx?$/, /\bbrowser\.(\w+)\.(\w+)/g);
  test('are found', () => expect(calls.length).toBeGreaterThan(20));
  test.each(calls)('browser.%s.%s', (namespace = '', member = '') => {
    const node = at('webextensions', 'api', namespace, member);
    expect(lacking(node)).toEqual([]);
  });
  test('that telephones lack are spoken to in one place, and may be missing', () => {
    for (const namespace of ['commands', 'contextMenus', 'menus', 'windows']) {
      expect(found(/(?<!platform)\.tsx?$/, new RegExp(`\\bbrowser\\.(${namespace})\\.`, 'g')), namespace).toEqual([]);
    }
  });
});

describe('the language', () => {
  /** A member of this name, of whatever object has had it longest: what none has had for long enough is certain. */
  const builtIns = Object.values(at('javascript', 'builtins') ?? {}) as Compat[];
  const OF_LIBRARIES = ['use'];
  const members = found(/\.tsx?$/, /\.(\w{3,})\(/g)
    .map(([name = '']) => name)
    .filter((name) => !OF_LIBRARIES.includes(name));
  /** A constructor's own are filed under another name. */
  const memberOf = (owner: unknown, name: string): Compat | undefined =>
    typeof owner === 'object' && owner !== null
      ? (((owner as Compat)[name] ?? (owner as Compat)[`${name}_static`]) as Compat | undefined)
      : undefined;
  const documents = Object.values(at('api') ?? {});
  test.each(members.filter((name) => builtIns.some((owner) => memberOf(owner, name))))('.%s()', (name) => {
    const owners = builtIns
      .map((owner) => memberOf(owner, name))
      .filter((member) => member !== undefined)
      .map(lacking);
    const isOfDocuments = documents.some((owner) => memberOf(owner, name));
    expect(isOfDocuments || owners.some((missing) => missing.length === 0), owners.join(' ')).toBe(true);
  });
});

describe('style sheets', () => {
  /** Without these it looks a little plainer, and works. */
  const ORNAMENTS = ['font-variant-emoji', 'hyphenate-limit-chars', 'orphans', 'scrollbar-color', 'scrollbar-width', 'widows'];
  const properties = found(/\.css$/, /^\s+([a-z][a-z-]+):/gm).filter(([name = '']) => at('css', 'properties', name));
  test('are found', () => expect(properties.length).toBeGreaterThan(30));
  test.each(properties)('%s', (name = '') => {
    expect(lacking(at('css', 'properties', name)).length > 0).toBe(ORNAMENTS.includes(name));
  });
  test('mix colours in ways that all know', () => {
    for (const name of ['light-dark', 'color-mix']) {
      if (found(/\.css$/, new RegExp(`(${name})\\(`, 'g')).length > 0) expect(lacking(at('css', 'types', 'color', name)), name).toEqual([]);
    }
  });
});
