import { expect, test } from 'vitest';
import { loadPlainly } from '../../scripts/build/loadPlainly';
import { spareProofs } from '../../scripts/build/spareProofs';

const serve = (file: string, code: string): string => {
  const { transform } = spareProofs();
  if (typeof transform !== 'function') throw new TypeError('spareProofs transforms');
  const result = Reflect.apply(transform, undefined, [code, file]) as { readonly code: string } | null;
  return result?.code ?? code;
};

test.each([['/utils/rules/clutter.ts', "const a = { why: 'b', removes: '<p>, }</p>', keeps: `c` };", "const a = { why: 'b',   };"]])(
  '%s is served without its proofs',
  (file, code, left) => {
    expect(serve(file, code)).toBe(left);
  },
);

test.each([
  ['/utils/rules/clutter.ts', "const removes = 'a';"],
  ['/components/a.tsx', 'const a = { keeps: 1 };'],
  ['/dompurify/dist/purify.es.mjs', 'a = { keeps: 1 };'],
])('%s keeps what is needed', (file, code) => {
  expect(serve(file, code)).toBe(code);
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
