import { expect, test } from 'vitest';
import { measure } from '../../../utils/article/page/measure';
import { isLabel } from '../../../utils/article/page/prose';
import { snapshot } from '../../../utils/article/page/snapshot';

const TEXT =
  '<p>The ferry was late again on Monday, and nobody on the quay could say whether the crew or the ice was to blame for it this time.</p>';

const labelsIn = (markup: string): string[] => {
  const doc = new DOMParser().parseFromString(`<body>${markup}</body>`, 'text/html');
  return measure(snapshot(doc, { url: 'https://coast.example/a' }))
    .blocks.filter(isLabel)
    .map(({ text }) => text);
};

test.each([
  ['beside a text', `<div>Notice</div>${TEXT}`, ['Notice']],
  ['beside a text in a cell that is the page’s column', `<table><tr><td><div>Notice</div>${TEXT}${TEXT}</td></tr></table>`, ['Notice']],
  ['a heading', `<h3>Notice</h3>${TEXT}`, []],
  ['a cell', '<table><tr><td><div>Carrow</div></td><td>3</td></tr></table>', []],
  ['an item’s name', `<ul><li>Carrow<div>3 points</div></li><li>${TEXT}${TEXT}</li></ul>`, []],
])('a few words are a label or not: %s', (_what, markup, labels) => expect(labelsIn(markup)).toEqual(labels));
