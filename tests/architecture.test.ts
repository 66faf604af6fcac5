import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stages } from '../utils/article';
import { ROOMS } from './rooms';

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
  const named = [...text.matchAll(/^\| `([\w/]+)` /gm)].map(([, path = '']) => path).filter((path) => !ROOMS.includes(path));
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
  const names = ['snapshot', 'measure', 'metadata', ...Object.keys(stages), 'compose', 'sanitize'];
  const nodes = [...diagram.matchAll(/(\w+)\["/g)].map(([, node = '']) => node);
  expect(nodes.filter((node) => names.includes(node))).toEqual(names);
});

test('every room of the engine is in its table, from the top down', () => {
  expect([...text.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name).filter((name) => name && ROOMS.includes(name))).toEqual(
    ROOMS.toReversed(),
  );
  expect(foldersIn('utils/article').toSorted()).toEqual(ROOMS.toSorted());
});
