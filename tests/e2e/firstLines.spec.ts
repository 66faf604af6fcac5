import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, type Lede, test } from './fixture';
import { STORY } from './story';
import { storyLines } from './storyLines';

/** The window that browsers give a popup that asks for all there is, px. */
const WINDOW = { width: 440, height: 600 };

/** What the story is to have of it before anything is scrolled, in lines. */
const LEAST = 5;

/** Most that the foot may take, px. */
const FOOT = 56;

/** Pages of every shape, with long headlines, standfirsts, pictures first, warnings, scripts that need air. */
const PAGES = [
  'coastalecho.example--lightship-to-become-school-for-cooks',
  'countyexplained.example--new-rules-for-household-waste',
  'daily8.com--hegseth-calls-japan-indispensable',
  'daily8.com--in-arabic',
  'daily8.com--in-german',
  'daily8.com--in-japanese',
  'eveningledger.example--inside-the-clock-tower',
  'guildregister.example--boatyards-compared',
  'harbourpost.example--storm-ilse-live',
  'kolhagalil.example--old-station-to-become-library',
  'longshorereview.example--repaired-the-sound-of-the-sea',
  'northernledger.example--how-a-bankrupt-shipyard-was-sold',
  'plaintable.example--leek-and-barley-soup',
  'weekendpaths.example--six-winter-walks',
];

/** A popup that has all its room: a driven one is as wide as the driver likes. */
async function openPopup(lede: Lede, page: Page): Promise<Page> {
  const popup = await lede.press(page);
  await expect(popup.locator('.read')).toBeFocused();
  return popup;
}

async function expectStory(popup: Page): Promise<void> {
  expect(await popup.evaluate(() => ({ width: outerWidth, height: innerHeight }))).toMatchObject({ height: WINDOW.height });
  const { visible, all } = await storyLines(popup);
  expect(visible).toBeGreaterThanOrEqual(Math.min(LEAST, all));
  const foot = await popup.locator('footer').boundingBox();
  expect(foot?.height).toBeLessThanOrEqual(FOOT);
  expect(await popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}

for (const name of PAGES) {
  test(`the popup opens with the story of ${name}`, async ({ lede }) => {
    const page = await lede.show(readFileSync(`tests/pages/${name}/source.html`, 'utf8'), `https://${name.replace('--', '/')}`);
    await expectStory(await openPopup(lede, page));
  });
}

const HEADLINE =
  'Ferry to the outer islands runs again after nine winters, a storm, two bankruptcies and a lawsuit over a piano that nobody remembers buying, in front of most of the people she had been kept for';

const STANDFIRST =
  'Nine winters after a storm broke her moorings the Solveig ties the islands to the mainland again, and those who had built boats of their own in the meantime are asked what they mean to do with them, which most of them do not know and some will not say.';

/** A picture file of the least bytes; how large it is shown says the page, as pages do. */
const PHOTO =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAoAAAAGCAYAAAD68A/GAAAAFUlEQVR42mNk+M9QzzCKRxWOKgQAeLwK+6pWJt0AAAAASUVORK5CYII=';

const figure = (caption: string): string => `<figure><img src="${PHOTO}" width="1200" height="800" alt="A ferry">${caption}</figure>`;

const CAPTION = `<figcaption>${'The Solveig at her berth on Sunday, with those who had been waiting. '.repeat(6)}</figcaption>`;

test.describe('whatever stands above the text', () => {
  for (const [what, pictures] of [
    ['no picture', ''],
    ['a picture with a long caption', figure(CAPTION)],
    ['a picture without one', figure('')],
    ['a gallery', figure(CAPTION).repeat(5)],
    ['a line and then a picture', `<p>She came at seven.</p>${figure(CAPTION)}`],
  ] as const) {
    test(`a long headline, a long standfirst and ${what} leave it five lines`, async ({ lede }) => {
      const html = STORY.replaceAll('Ferry to the islands runs again after nine winters', HEADLINE)
        .replace('"headline":', () => `"description": ${JSON.stringify(STANDFIRST)}, "headline":`)
        .replace('<p>The ferry that tied', `<p class="standfirst">${STANDFIRST}</p>${pictures}<p>The ferry that tied`);
      const popup = await openPopup(lede, await lede.show(html));
      await expectStory(popup);
      const headline = popup.getByRole('heading', { level: 1 });
      expect(await headline.evaluate((el) => el.clientHeight / Number.parseFloat(getComputedStyle(el).lineHeight))).toBeLessThan(3.1);
      await expect(headline).toHaveAttribute('title', HEADLINE);
      const lead = popup.locator('.body .lead');
      if ((await lead.count()) > 0) expect((await lead.boundingBox())?.height).toBeLessThanOrEqual(140);
      // None is lost for it: the story itself has one more.
      expect(await popup.locator('.body img').count()).toBe(pictures.split('<img').length);
    });
  }
});

test('a popup over a narrow window keeps its foot in one row, and nothing in it is cut', async ({ lede }) => {
  const page = await lede.show(STORY);
  await page.setViewportSize({ width: 390, height: 900 });
  const popup = await openPopup(lede, page);
  expect(await popup.evaluate(() => innerWidth)).toBeLessThan(WINDOW.width);
  expect((await popup.locator('footer').boundingBox())?.height).toBeLessThanOrEqual(FOOT);
  const cut = popup.locator('.actions button').evaluateAll((all) => all.filter((el) => el.scrollHeight > el.clientHeight).length);
  expect(await cut).toBe(0);
  expect(await popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  // The window is that of the next test too.
  await page.setViewportSize({ width: 1280, height: 720 });
});

test('every language has a foot of one row, whatever Copy takes', async ({ lede }) => {
  const popup = await openPopup(lede, await lede.show(STORY));
  const over = await popup.evaluate((rows) => {
    const row = document.querySelector('.actions') ?? document.body;
    return rows.filter((words) => {
      for (const [selector, text] of Object.entries(words)) document.querySelector(selector)?.replaceChildren(text);
      const buttons = [...row.querySelectorAll('button')];
      const isCut = buttons.some((el) => el.scrollWidth > el.clientWidth || el.scrollHeight > el.clientHeight);
      return isCut || row.scrollWidth > row.clientWidth || (document.querySelector('footer')?.clientHeight ?? 0) > 56;
    });
  }, longestWords());
  expect(over).toEqual([]);
});

const longest = (words: readonly string[]): string => words.toSorted((one, other) => other.length - one.length)[0] ?? '';

/** Of each language, the widest words that its foot can have, by the selectors of what they stand on. */
const longestWords = (): readonly Readonly<Record<string, string>>[] =>
  readdirSync('utils/locales').map((file) => {
    const words = JSON.parse(readFileSync(`utils/locales/${file}`, 'utf8')) as Readonly<Record<string, string>> & {
      readonly setAside: { readonly other: string };
    };
    const buttons = ['copy', 'takeText', 'takeMarkdown', 'takeSource', 'takeLink'].map((name) => words[name] ?? '');
    return { '.read': words.readInPage ?? '', '.copy': longest(buttons), '.chip': words.setAside.other.replace('$1', '42') };
  });
