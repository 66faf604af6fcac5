import { describe, expect, test } from 'vitest';
import { parseCleanCommand } from '../../scripts/cli/arguments';

describe('clean', () => {
  test('a file', () =>
    expect(parseCleanCommand(['story.html'])).toEqual({ kind: 'page', target: 'story.html', format: 'text', explain: false }));
  test('a file shown under an address', () =>
    expect(parseCleanCommand(['story.html', '--url', 'https://paper.example/a', '--format', 'json', '--explain'])).toEqual({
      kind: 'page',
      target: 'story.html',
      url: 'https://paper.example/a',
      format: 'json',
      explain: true,
    }));
  test.each([
    ['a corpus', [], 'node'],
    ['a corpus in a browser', ['--engine', 'browser'], 'browser'],
  ])('%s', (_, args, engine) =>
    expect(parseCleanCommand(['--manifest', 'a/manifest.jsonl', '--out', 'results.jsonl', ...args])).toEqual({
      kind: 'batch',
      manifest: 'a/manifest.jsonl',
      out: 'results.jsonl',
      engine,
    }),
  );
  test.each([
    ['nothing', [], 'Which page'],
    ['two pages', ['a.html', 'b.html'], 'One page'],
    ['an unknown format', ['a.html', '--format', 'pdf'], 'No format pdf'],
    ['an unknown option', ['a.html', '--quick'], '--quick'],
    ['an option without its value', ['a.html', '--url'], '--url'],
    ['an address that is none', ['a.html', '--url', 'paper'], '--url needs'],
    ['a corpus without a place for its results', ['--manifest', 'm.jsonl'], '--out'],
    ['an unknown engine', ['--manifest', 'm.jsonl', '--out', 'o', '--engine', 'steam'], 'No engine steam'],
    ['an engine for a page', ['a.html', '--engine', 'node'], '--engine is for'],
    ['a corpus and a page', ['a.html', '--manifest', 'm.jsonl', '--out', 'o'], 'not both'],
  ])('%s is refused', (_, args, message) => expect(() => parseCleanCommand(args)).toThrow(message));
});
