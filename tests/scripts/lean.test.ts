import { expect, test } from 'vitest';
import { lean, loadPlainly, spareBench } from '../../scripts/build/lean';

const serve = (file: string, code: string): string => {
  const { transform } = lean();
  if (typeof transform !== 'function') throw new TypeError('lean transforms');
  const result = Reflect.apply(transform, undefined, [code, file]) as { readonly code: string } | null;
  return result?.code ?? code;
};

test.each([
  ['/utils/rules/clutter.ts', "const a = { why: 'b', removes: '<p>, }</p>', keeps: `c` };", "const a = { why: 'b',   };"],
  ['/@mozilla/readability/Readability.js', 'if (a) { this.log("b" + c()); d(); }', 'if (a) {  d(); }'],
  ['/@mozilla/readability/Readability.js', 'a = { _isUrl(b) { c(); }, hashUrl: /d/, _clean(e) {} };', 'a = {   _clean(e) {} };'],
  ['/@mozilla/readability/index.js', 'module.exports = { Readability, isProbablyReaderable };', 'module.exports = { Readability,  };'],
  ['/webextension-polyfill/dist/browser-polyfill.js', 'a = { "alarms": { "b": {} }, "tabs": {} };', 'a = {  "tabs": {} };'],
  ['/dompurify/dist/purify.es.mjs', "const svg = freeze(['a']); b([...svg, ...svg$1]); if (USE_PROFILES) { c(svg); }", ' b([ ...svg$1]); '],
])('%s is served without what is spare', (file, code, left) => {
  expect(serve(file, code)).toBe(left);
});

test.each([
  ['/utils/rules/clutter.ts', "const removes = 'a';"],
  ['/utils/article/ledger/cut.ts', 'const a = { keeps: 1 };'],
  ['/webextension-polyfill/dist/browser-polyfill.js', 'a = { "contextMenus": {}, devtools: {} };'],
])('%s keeps what is needed', (file, code) => {
  expect(serve(file, code)).toBe(code);
});

const resolve = async (name: string) => ({ id: name.startsWith('.') ? `${name}.js` : `/${name}.js` });

test.each([
  ['dompurify', '/scripts/bench/speedPage.ts', '/dompurify.js?whole'],
  ['./Readability', '/readability/index.js?whole', './Readability.js?whole'],
  ['../../utils/article', '/scripts/bench/speedPage.ts', null],
  ['dompurify', '/utils/article/output/sanitize.ts', null],
])('%s is whole for the bench alone: asked for by %s', async (source, importer, id) => {
  const { resolveId } = spareBench();
  if (typeof resolveId !== 'function') throw new TypeError('spareBench resolves');
  expect(await Reflect.apply(resolveId, { resolve }, [source, importer])).toBe(id);
});

test('a chunk that is loaded when it is asked for may have no styles', () => {
  const { generateBundle } = loadPlainly();
  const build = (styles: readonly string[]): unknown[] => {
    const chunk = { type: 'chunk', isDynamicEntry: true, fileName: 'a.js', viteMetadata: { importedCss: new Set(styles) } };
    const said: unknown[] = [];
    if (typeof generateBundle === 'function') Reflect.apply(generateBundle, { error: (text: string) => said.push(text) }, [{}, { chunk }]);
    return said;
  };
  expect(build([])).toEqual([]);
  expect(build(['a.css'])).toHaveLength(1);
});
