import { describe, expect, test } from 'vitest';
import { clutterRules } from '../utils/rules/clutter';

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
    expect(where(/dangerouslySetInnerHTML=/)).toEqual(['components/article/ArticleView.tsx']);
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

describe('clutter rules', () => {
  test('have names of their own', () => {
    const names = clutterRules.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
  test.each(clutterRules)('$name says why in a sentence', ({ why }) => expect(why).toMatch(/^\p{Lu}.{10,}\.$/u));
});
