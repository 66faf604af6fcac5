import { readFileSync } from 'node:fs';
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

/** Of the set: 3 by 2, and large. */
const PHOTO = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="teal"/></svg>')}`;

const figure = (caption: string): string => `<figure><img src="${PHOTO}" width="1200" height="800" alt="A ferry">${caption}</figure>`;

const CAPTION = `<figcaption>${'The Solveig at her berth on Sunday, with those who had been waiting. '.repeat(6)}</figcaption>`;

test.describe('whatever stands above the text', () => {
  for (const [what, pictures] of [
    ['no picture', ''],
    ['a picture with a long caption', figure(CAPTION)],
    ['a picture without one', figure('')],
    ['a gallery', figure(CAPTION).repeat(5)],
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
      expect(await popup.locator('.body img').count()).toBe(pictures.split('<img').length);
    });
  }
});

test('every language has a foot of one row, whatever Copy takes', async ({ lede }) => {
  const popup = await openPopup(lede, await lede.show(STORY));
  const { buttons, counts } = longestWords();
  for (const [read, copy] of buttons) {
    for (const chip of counts) {
      await popup.evaluate(
        ([read, copy, chip]) => {
          for (const [selector, text] of [
            ['.read', read],
            ['.copy', copy],
            ['.chip', chip],
          ] as const)
            document.querySelector(selector)?.replaceChildren(text ?? '');
        },
        [read, copy, chip] as const,
      );
      const over = await popup.evaluate(() => {
        const row = document.querySelector('.actions');
        const cut = [...(row?.querySelectorAll('button') ?? [])].filter(
          (el) => el.scrollWidth > el.clientWidth || el.scrollHeight > el.clientHeight,
        );
        return (row?.scrollWidth ?? 0) - (row?.clientWidth ?? 0) + cut.length;
      });
      expect({ read, copy, chip, over }).toEqual({ read, copy, chip, over: 0 });
    }
  }
});

const longest = (words: readonly string[]): string => words.toSorted((one, other) => other.length - one.length)[0] ?? '';

/** Of each language, the widest pair of buttons, and what its list says of 42 pieces. */
function longestWords(): { buttons: readonly (readonly [string, string])[]; counts: readonly string[] } {
  const locales = ['ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'nl', 'pl', 'pt_BR', 'pt_PT', 'tr', 'uk', 'zh_CN'].map(
    (name) =>
      JSON.parse(readFileSync(`utils/locales/${name}.json`, 'utf8')) as Readonly<Record<string, string>> & { setAside: { other: string } },
  );
  return {
    buttons: locales.map((words) => [
      words.readInPage ?? '',
      longest(['copy', 'takeText', 'takeMarkdown', 'takeSource', 'takeLink'].map((name) => words[name] ?? '')),
    ]),
    counts: [longest(locales.map(({ setAside }) => setAside.other.replace('$1', '42')))],
  };
}
