import { describe, expect, test } from 'vitest';
import { AFTER_STORY, BEFORE_STORY } from '../utils/article';
import { clutterRules } from '../utils/rules/clutter';
import { ROOMS } from './rooms';

const sources = Object.entries(
  import.meta.glob<string>(['../{components,entrypoints,utils}/**/*.{ts,tsx}', '!**/*.d.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).map(([path, text]) => ({ path: path.slice(3), text }));

/** Paths of the sources in `folder` in which `pattern` stands. */
const where = (pattern: RegExp, folder = ''): string[] =>
  sources.filter(({ path, text }) => path.startsWith(folder) && pattern.test(text)).map(({ path }) => path);

/** Paths that a source imports from, as paths of the tree without an ending. */
const importsOf = ({ path, text }: { path: string; text: string }): string[] =>
  [...text.matchAll(/from '(\.[^']+)'/g)].map(([, target = '']) => new URL(target, `file:///${path}`).pathname.slice(1));

/** Where a room stands, from the ground up; -1 outside of the engine. */
const roomOf = (path: string): number => ROOMS.indexOf(/^utils\/article\/(\w+)\//.exec(`${path}/`)?.[1] ?? '');

const fileOf = (finder: string): string => `${finder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}.ts`;

test('the sources are found', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(where(/import/)).toContain('utils/article/index.ts');
});

describe('markup', () => {
  test.each([
    ['is never set as a string', /\b(?:innerHTML|outerHTML|srcdoc)\s*\+?=(?!=)/],
    ['is never set by a call', /\b(?:insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseHTMLUnsafe)\b|document\.write/],
  ])('%s', (_what, pattern) => expect(where(pattern)).toEqual([]));

  test('is shown in one way: as what the sanitiser gave', () => {
    expect(where(/dangerouslySetInnerHTML=/)).toEqual(['components/article/Body.tsx']);
    const shown = sources.flatMap(({ text }) => text.match(/__html:[^}]*/g) ?? []);
    expect(shown.map((use) => use.trim())).toEqual(['__html: html']);
  });

  test('comes from the sanitiser alone', () => {
    expect(where(/as SafeHtml\b/)).toEqual(['utils/article/output/sanitize.ts']);
    expect(where(/from 'dompurify'/)).toEqual(['utils/article/output/sanitize.ts']);
  });

  test('goes through a sanitiser with a fixed list: no hook, nothing edited in place', () => {
    expect(where(/addHook|IN_PLACE|setConfig|SAFE_FOR_TEMPLATES|ADD_TAGS|ADD_ATTR\b/)).toEqual([]);
  });
});

describe('code', () => {
  test.each([
    ['is never made of text', /\beval\s*\(|new Function\b|set(?:Timeout|Interval)\(\s*['"`]/],
    ['sends nothing', /\b(?:XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/],
    ['listens to no page and to no other extension', /onMessageExternal|onConnectExternal|addEventListener\(\s*'message'/],
  ])('%s', (_what, pattern) => expect(where(pattern)).toEqual([]));
});

test.each(['utils/article/', 'utils/rules/'])('%s knows neither browser nor Preact', (folder) => {
  expect(where(/from '(?:wxt|preact|webextension-polyfill|@wxt-dev)|\bchrome\.\w/, folder)).toEqual([]);
});

test('the engine reads addresses in one place', () => {
  expect(where(/\bnew URL\(|URL\.canParse/, 'utils/article/')).toEqual(['utils/article/text/urls.ts']);
});

test('components know no browser and no storage', () => {
  expect(where(/from 'wxt|\bchrome\.\w|^import (?!type\b)[^;]*from '[^']*\/(?:settings|autoclean|messages)'/m, 'components/')).toEqual([]);
});

test('what differs between browsers stands in one place', () => {
  const aBrowser =
    /import\.meta\.env\.(?:BROWSER|CHROME|FIREFOX|EDGE|SAFARI)|\b(?:chrome|edge|about|moz-extension|chrome-extension):\/{0,2}\w|userAgent|openShortcutSettings\s*\(/;
  expect(where(aBrowser)).toEqual(['utils/browser/platform.ts']);
});

test('what Firefox cannot do in pages is not used: there the keys of an address are no iterable', () => {
  expect(where(/(?:searchParams|URLSearchParams\([^)]*\)|\.classList|\.childNodes|\.children)\.(?:keys|values|entries)\(/)).toEqual([]);
});

test('values are kept in one way: another library for it would be loaded by popup, reader and background', () => {
  expect(where(/wxt\/utils\/storage|@wxt-dev\/storage|browser\.storage/)).toEqual(['utils/browser/storedItem.ts']);
});

test('only the protocol sends and takes messages', () => {
  expect(where(/\b(?:sendMessage|onMessage)\b/)).toEqual(['utils/messages/protocol.ts']);
});

describe('rooms', () => {
  const engine = sources.filter(({ path }) => roomOf(path) >= 0);

  test('of the engine import from those below them alone', () => {
    const upward = engine.flatMap((source) =>
      importsOf(source).flatMap((target) => (roomOf(target) > roomOf(source.path) ? [`${source.path} -> ${target}`] : [])),
    );
    expect(upward).toEqual([]);
  });

  test('have no circles', () => {
    const known = new Map(sources.map((source) => [source.path.replace(/(?:\/index)?\.tsx?$/, ''), source]));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, above: readonly string[]): void => {
      const source = known.get(path);
      if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path].join(' -> '));
      if (!source || done.has(path) || above.includes(path)) return;
      for (const target of importsOf(source)) walk(target, [...above, path]);
      done.add(path);
    };
    for (const path of known.keys()) walk(path, []);
    expect(circles).toEqual([]);
  });

  test('utils/rules imports nothing from outside', () => {
    const rules = sources.filter(({ path }) => path.startsWith('utils/rules/'));
    expect(rules.flatMap((source) => importsOf(source).filter((target) => !target.startsWith('utils/rules/')))).toEqual([]);
  });
});

test('the name of a finder leads to its file', () => {
  const ofRules = new Set(clutterRules.map(({ name }) => name));
  const named = [...BEFORE_STORY, ...AFTER_STORY].map(({ name }) => name).filter((name) => !ofRules.has(name));
  expect(named.filter((name) => !sources.some(({ path }) => path.endsWith(`/${fileOf(name)}`)))).toEqual([]);
});
