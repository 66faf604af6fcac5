import { describe, expect, test } from 'vitest';
import { measure } from '../utils/article/blocks';
import { clutterFinders } from '../utils/article/declutter';
import { readMetadata } from '../utils/article/metadata';
import { snapshot } from '../utils/article/snapshot';
import { clutterRules } from '../utils/rules/clutter';

const found = (name: string, html: string): number => {
  const page = measure(snapshot(new DOMParser().parseFromString(html, 'text/html')));
  const finder = clutterFinders.find((candidate) => candidate.name === name);
  return [...(finder?.find(page, readMetadata(page)) ?? [])].length;
};

describe.each(clutterRules)('clutter rule $name', ({ name, removes, keeps }) => {
  test('finds what it is for', () => expect(found(name, removes)).toBeGreaterThan(0));
  test('spares the look-alike', () => expect(found(name, keeps)).toBe(0));
});
