import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixture';
import { BRIDGE_BODY, storyAnd } from './pages';
import { openReader, readerIn } from './reader';
import { HEADLINE, STORY } from './story';

const NOTES = storyAnd(
  `<p id="r1">She was built of oak<sup><a href="#n1">1</a></sup> in a yard that is a supermarket now, by men who had never seen her drawings.</p>
   <p>${'The harbour office keeps a book of every crossing, and the book has no gaps in it but one. '.repeat(40)}</p>
   <h2>Notes</h2><ol><li id="n1">The oak came from two barns and a chapel, as the yard's own book says. <a href="#r1">Back</a></li></ol>
   <p>More was said of her in <a href="#elsewhere">another place</a> than here, and it was not all kind.</p>`,
);

const EMBED = storyAnd(
  '<figure><iframe src="https://www.youtube.com/embed/abcDEF_123-?rel=0" title="The ferry leaves"></iframe><figcaption>She leaves at seven.</figcaption></figure><iframe src="https://ads.example/banner"></iframe><p>Nobody on the quay had expected her to be so quiet.</p>',
);

const WIDE = storyAnd(
  `<table><tr>${Array.from({ length: 30 }, (_, index) => `<th>Crossing ${index}</th>`).join('')}</tr><tr>${'<td>07:10</td>'.repeat(30)}</tr></table>`,
);

const scrolled = (el: Locator): Promise<number> => el.evaluate(({ scrollTop }) => scrollTop);
const inView = async (reader: Locator, text: string): Promise<void> =>
  await expect(reader.locator('.body').getByText(text).first()).toBeInViewport();

test('a footnote is gone to and come back from, without leaving the reader', async ({ lede }) => {
  const page = await lede.show(NOTES);
  const reader = await openReader(lede, page);
  await expect(reader.locator('.body [id], .body [name]')).toHaveCount(0);
  await reader.locator('.body sup a').focus();
  await page.keyboard.press('Enter');
  await inView(reader, 'two barns and a chapel');
  expect(await scrolled(reader)).toBeGreaterThan(500);
  await expect(reader.locator('.body li:focus')).toContainText('two barns');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await inView(reader, 'in a yard that is a supermarket now');
  await expect(reader.locator('.body p:focus')).toContainText('supermarket');
  expect(page.url()).not.toContain('#');
  // What leads to no words of the article is no link in it.
  await expect(reader.locator('.body').getByText('another place')).toBeVisible();
  await expect(reader.locator('.body a', { hasText: 'another place' })).not.toHaveAttribute('href');
});

test('a footnote works after the page has tidied its address', async ({ lede }) => {
  const page = await lede.show(NOTES);
  const reader = await openReader(lede, page);
  await page.evaluate(() => history.replaceState({}, '', '/ferry-runs-again?x=1'));
  await page.waitForTimeout(1000);
  await reader.locator('.body sup a').click();
  await inView(reader, 'two barns and a chapel');
});

test('a video is a still with a link, and loads only when asked', async ({ lede }) => {
  const asked: string[] = [];
  await lede.context.route(/youtube/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<p>playing</p>' });
  });
  const page = await lede.show(EMBED);
  const reader = await openReader(lede, page);
  const still = reader.locator('.embed');
  await expect(still.getByRole('link')).toHaveAttribute('href', 'https://www.youtube.com/watch?v=abcDEF_123-');
  await expect(still).toHaveText('The ferry leaves (YouTube)Loads from YouTube only when you ask.Show hereShe leaves at seven.');
  await expect(reader.locator('iframe')).toHaveCount(0);
  const before = asked.length;
  await still.getByRole('button', { name: 'Show here' }).press('Enter');
  await expect(reader.locator('iframe')).toHaveAttribute('src', 'https://www.youtube-nocookie.com/embed/abcDEF_123-');
  await expect.poll(() => asked.slice(before)).toEqual(['https://www.youtube-nocookie.com/embed/abcDEF_123-']);
  await expect(reader.locator('iframe')).toBeFocused();
  await lede.context.unroute(/youtube/);
});

test('a picture far down is loaded when it is come to', async ({ lede }) => {
  const asked: string[] = [];
  await lede.context.route(/far\.png/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  const far = `<p>${'The harbour office keeps a book of every crossing, and the book has no gaps in it but one. '.repeat(150)}</p><figure><img data-src="https://img.harbour.example/far.png" alt="Far" width="800" height="450"><figcaption>Far down.</figcaption></figure>`;
  const reader = await openReader(lede, await lede.show(storyAnd(`${far}<p>And that was all the book had to say of it, that year.</p>`)));
  const image = reader.locator('.body img[alt="Far"]');
  await expect(image).toHaveAttribute('loading', 'lazy');
  await reader.page().waitForTimeout(500);
  expect(asked).toEqual([]);
  await reader.evaluate((dialog) => dialog.scrollTo({ top: dialog.scrollHeight, behavior: 'instant' }));
  await expect.poll(() => asked.length).toBe(1);
  await lede.context.unroute(/far\.png/);
});

test('a picture opens large, and closing it gives the keyboard back', async ({ lede }) => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450"><rect width="800" height="450"/></svg>';
  lede.serve(picture, 'https://img.harbour.example/quay.svg', 'image/svg+xml');
  const page = await lede.show(STORY.replace(/src="data:image[^"]*"/, 'src="https://img.harbour.example/quay.svg"'));
  const reader = await openReader(lede, page);
  const image = reader.locator('.body img');
  await image.focus();
  await page.keyboard.press('Enter');
  const large = reader.getByRole('dialog', { name: 'The Solveig at her berth on Sunday.' });
  await expect(large).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(large).toHaveCount(0);
  await expect(reader).toBeVisible();
  await expect(image).toBeFocused();
});

test('a wide table scrolls alone, by keyboard too', async ({ lede }) => {
  const page = await lede.show(WIDE);
  const reader = await openReader(lede, page);
  const table = reader.locator('.body table', { hasText: 'Crossing 29' });
  expect(await reader.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await table.focus();
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(50);
  // One that fits is no stop on the way.
  await expect(reader.locator('.body table', { hasText: 'Skerries' })).not.toHaveAttribute('tabindex');
});

const LONG = storyAnd(Array.from({ length: 40 }, (_, index) => `<p>Crossing ${index + 1}. ${BRIDGE_BODY[index % 3]}</p>`).join('')).replace(
  '<body>',
  '<body style="font: 22px serif; width: 900px">',
);

const topOf = (page: Page, text: string): Promise<number> =>
  page.evaluate(
    (text) =>
      [...document.querySelectorAll('main p')].find((el) => el.textContent?.startsWith(text))?.getBoundingClientRect().top ?? Number.NaN,
    text,
  );

test('the reader opens at the paragraph of the page, and the page is given back at the paragraph of the reader', async ({ lede }) => {
  const page = await lede.show(LONG);
  await page.evaluate(() =>
    [...document.querySelectorAll('main p')].find((el) => el.textContent?.startsWith('Crossing 12.'))?.scrollIntoView({ block: 'start' }),
  );
  const reader = await openReader(lede, page);
  await inView(reader, 'Crossing 12.');
  await expect(reader.locator('.body').getByText('Crossing 9.')).not.toBeInViewport();
  const start = await page.evaluate(() => scrollY);
  await page.keyboard.press('Escape');
  await expect(page.locator('lede-reader')).toHaveCount(0);
  // Nothing was read: nothing moves.
  expect(await page.evaluate(() => scrollY)).toBe(start);
  const again = await openReader(lede, page);
  await again
    .locator('.body')
    .getByText('Crossing 30.')
    .evaluate((el) => el.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await page.keyboard.press('Escape');
  await expect(page.locator('lede-reader')).toHaveCount(0);
  const height = await page.evaluate(() => innerHeight);
  expect(await topOf(page, 'Crossing 30.')).toBeGreaterThanOrEqual(0);
  expect(await topOf(page, 'Crossing 30.')).toBeLessThan(height * 0.5);
});

test('the whole reader goes by keyboard', async ({ lede }) => {
  const subheads = ['What was saved', 'What comes now', 'Who paid'].map((text, index) => `<h2>${text}</h2><p>${BRIDGE_BODY[index]}</p>`);
  const page = await lede.show(storyAnd(subheads.join('')));
  const reader = await openReader(lede, page);
  await expect(reader).toBeFocused();
  const stops: string[] = [];
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press('Tab');
    const stop = await reader.evaluate((dialog) => {
      const active = (dialog.getRootNode() as ShadowRoot).activeElement;
      return active ? (active.getAttribute('aria-label') ?? active.textContent ?? active.localName).trim() : 'outside';
    });
    if (stops.includes(stop) && stop !== 'outside') break;
    stops.push(stop);
  }
  // Round and round inside the reader: the page behind is never come to.
  expect(stops.filter((stop) => stop !== 'outside')).toEqual([
    'Reading settings',
    'Copy, save, print',
    'Listen',
    'More',
    'Back to the page',
    'Contents',
    'What it cost',
    'What was saved',
    'What comes now',
    'Who paid',
    'Harbour Post',
    'Where this comes from',
    'Maren Holt',
    expect.stringMatching(/^\d set aside/),
  ]);
  await readerIn(page);
});

test('settings are opened, changed and left by keyboard', async ({ lede }) => {
  const page = await lede.show(STORY);
  const reader = await openReader(lede, page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const sheet = reader.getByRole('region', { name: 'Reading settings' });
  await expect(sheet).toBeVisible();
  await sheet.getByRole('radio', { name: 'Automatic' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(reader).toHaveAttribute('data-theme', 'sepia');
  const size = sheet.getByRole('slider', { name: 'Size' });
  await size.focus();
  await page.keyboard.press('ArrowRight');
  await expect(reader).toHaveCSS('--size', '21px');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(reader.getByRole('button', { name: 'Reading settings' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('lede-reader')).toHaveCount(0);
  // Kept for the next article.
  await expect(await openReader(lede, page)).toHaveAttribute('data-theme', 'sepia');
});

test('the headline names the dialog, and both languages are marked', async ({ lede }) => {
  const text = [
    'Die Fähre, die ein Jahrhundert lang die äußeren Inseln mit dem Festland verband, ist am Sonntag zum ersten Mal seit neun Wintern wieder gefahren.',
    'Am Kai standen um sieben die meisten von denen, für die sie erhalten worden war, und niemand wusste, wie viele von ihnen mit ihr zurückkommen wollten.',
    'Der Rat hat die Reparatur mit vier Millionen angesetzt; ein Drittel davon haben die Inseln selbst gesammelt, mit Konzerten und einer Abgabe auf jede Kiste Hering.',
  ];
  const main = `<main><h1>${HEADLINE}</h1>${text.map((sentence) => `<p>${sentence}</p>`).join('')}</main>`;
  const page = await lede.show(STORY.replace('lang="en"', 'lang="de"').replace(/<main>.*<\/main>/s, main));
  const reader = await openReader(lede, page);
  await expect(reader).toHaveAccessibleName(HEADLINE);
  await expect(reader).toHaveAttribute('lang', /^en/);
  await expect(reader.locator('article')).toHaveAttribute('lang', 'de');
});
