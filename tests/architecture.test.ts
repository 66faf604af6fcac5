import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync('ARCHITECTURE.md', 'utf8');

const diagram = /```mermaid\n([^]*?)```/.exec(text)?.[1] ?? '';

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

test('every file and folder of the diagram is there', () => {
  const paths = [...diagram.matchAll(/(?<![\w./])((?:[\w-]+\/)*[\w-]+(?:\/|\.tsx?))/g)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(12);
  const missing = paths.filter((path) => !existsSync(path) && !existsSync(`utils/article/${path}`));
  expect(missing).toEqual([]);
});

test('every folder of the table is there, and every folder is in the table', () => {
  const named = [...text.matchAll(/^\| `([\w/]+)` /gm)].map(([, path = '']) => path);
  const missing = named.filter((path) => !existsSync(path) && !existsSync(`${path}.ts`));
  expect(missing).toEqual([]);
  const top = foldersIn('.').filter((name) => !name.startsWith('.') && !['coverage', 'node_modules', 'test-results'].includes(name));
  const inner = ['entrypoints', 'utils'].flatMap((folder) => foldersIn(folder).map((name) => `${folder}/${name}`));
  const all = [...top.filter((name) => !['entrypoints', 'utils'].includes(name)), ...inner];
  expect(all.filter((path) => !named.includes(path))).toEqual([]);
  const scripts = readdirSync('entrypoints').filter((name) => name.endsWith('.ts'));
  expect(scripts.filter((name) => !named.includes(`entrypoints/${name.slice(0, -3)}`))).toEqual([]);
});

test('the stages of the engine stand in the order in which they run', () => {
  const places = ['snapshot.ts', 'measure.ts', 'metadata/', 'clutter/', 'cut.ts', 'sanitize.ts'].map((name) => diagram.indexOf(name));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(-1);
});
