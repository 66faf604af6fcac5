import { describe, expect, test } from 'vitest';
import { measure } from '../../../utils/article/page/measure';
import { unjudged } from '../../../utils/article/ledger/setAside';
import { bodyFromData } from '../../../utils/article/story/bodyFromData';
import { readMetadata } from '../../../utils/article/metadata';
import { snapshot } from '../../../utils/article/page/snapshot';

const LINES = [
  'Parcels will travel through the city by tram from the autumn, the post office and the tramway said on Monday, and two old cars are being fitted with shelves and a ramp.',
  'Each holds as much as seven vans, and at five stops along the line riders with cargo bikes will take over the parcels for the last few streets of the town.',
];

function shown(body: string, articleBody: string): string[] | undefined {
  const page = measure(
    snapshot(new DOMParser().parseFromString(`<html><body>${body}</body></html>`, 'text/html'), { url: 'https://coast.example/tram' }),
  );
  const judged = bodyFromData(unjudged(page, { ...readMetadata(page), articleBody }));
  return judged.page.isFromData ? judged.page.blocks.map(({ text }) => text) : undefined;
}

describe('a story that stands only in the page’s data', () => {
  test('comes below the headline, a paragraph a line', () =>
    expect(shown('<h1>Cargo tram</h1><div class="skeleton"></div>', LINES.join('\n\n'))).toEqual(['Cargo tram', ...LINES]));

  test('comes in paragraphs where the data joins them', () =>
    expect(shown('<h1>Cargo tram</h1>', LINES.join(''))).toEqual(['Cargo tram', ...LINES]));

  test('comes first where there is no headline', () => expect(shown('<div>Menu</div>', LINES.join('\n'))).toEqual([...LINES, 'Menu']));
});

test.each([
  ['the page shows the text itself', LINES.map((line) => `<p>${line}</p>`).join(''), LINES.join('\n')],
  ['the page shows half of it', `<p>${LINES[0]}</p>`, LINES.join('\n')],
  ['the data holds a summary alone', '<h1>Cargo tram</h1>', 'Parcels will travel through the city by tram.'],
  ['the data holds nothing', '<h1>Cargo tram</h1>', ''],
])('nothing is put in where %s', (_, body, data) => expect(shown(body, data)).toBeUndefined());
