import type { Locator, Page } from '@playwright/test';
import { expect, type Lede, test } from './fixture';
import { ARTICLE, BRIDGE_BODY, storyAnd } from './pages';
import { openReader } from './reader';

const PICTURES = 'https://img.harbour.example';
const SUBHEADS = ['What was saved', 'What comes now', 'Who paid for the long repair of her engine'];
const RICH = storyAnd(
  `${SUBHEADS.map((text, index) => `<h2>${text}</h2><p>${BRIDGE_BODY[index]}</p>`).join('')}
   <figure><img alt="Wide" src="${PICTURES}/1600x900" width="100" height="67"><figcaption>The Solveig leaves. Photo: Ines Calder</figcaption></figure><p>The bakery on the quay had sold out before seven, and baked again.</p>
   <figure><img alt="Tall" src="${PICTURES}/800x1400"><figcaption>Her funnel.<small>© Harbour Post</small></figcaption></figure><p>The harbour office has a book of every crossing, with one gap in it.</p>
   <figure><img alt="Set" sizes="100px" src="${PICTURES}/90x60" srcset="${PICTURES}/300x200 300w, ${PICTURES}/1200x800 1200w"><figcaption>Her bow.</figcaption></figure><p>Nobody on the quay had expected her to be so quiet that morning.</p>
   <figure><img alt="Gone" src="${PICTURES}/gone"><figcaption>A caption of nothing.</figcaption></figure>
   <table><tr><th>Crossing</th>${Array.from({ length: 30 }, (_, index) => `<th>Pier ${index}</th>`).join('')}</tr><tr><td>Skerries</td>${'<td>4.20</td>'.repeat(30)}</tr></table><p>She sails in the evening too, when the tide lets her come in.</p>`,
);

/** Pictures that are as large as their address says. */
async function servePictures(lede: Lede): Promise<void> {
  await lede.context.route(`${PICTURES}/*`, (route) => {
    const [, width, height] = /(\d+)x(\d+)/.exec(route.request().url()) ?? [];
    if (!width) return route.abort();
    const body = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%"/></svg>`;
    return route.fulfill({ contentType: 'image/svg+xml', body });
  });
}

async function open(lede: Lede, width = 1280): Promise<{ readonly page: Page; readonly reader: Locator }> {
  await servePictures(lede);
  const page = await lede.show(RICH, ARTICLE);
  const reader = await openReader(lede, page);
  await page.setViewportSize({ width, height: 900 });
  return { page, reader };
}

const boxOf = async (el: Locator) => (await el.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

test('pictures have the width that their file allows, and captions stand at their edge', async ({ lede }) => {
  const { reader } = await open(lede);
  const measure = (await boxOf(reader.locator('.body'))).width;
  const picture = (alt: string): Locator => reader.locator(`.body img[alt="${alt}"]`);
  const seen = async (alt: string) => {
    await picture(alt).scrollIntoViewIfNeeded();
    await expect.poll(() => picture(alt).evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0)).toBe(true);
    return await boxOf(picture(alt));
  };
  const wide = await seen('Wide');
  expect(wide.width / measure).toBeCloseTo(1.15, 2);
  expect(wide.width / wide.height).toBeCloseTo(16 / 9, 1);
  const tall = await seen('Tall');
  expect(tall.height).toBeLessThanOrEqual(900 * 0.85 + 1);
  expect(tall.width / tall.height).toBeCloseTo(800 / 1400, 2);
  expect((await seen('Set')).width / measure).toBeCloseTo(1.15, 2);
  for (const [alt, box] of [['Wide', wide] as const, ['Tall', tall] as const]) {
    const caption = reader.locator('.body figure', { has: reader.page().locator(`img[alt="${alt}"]`) }).locator('figcaption');
    expect((await boxOf(caption)).x).toBeCloseTo(box.x, 0);
    expect((await boxOf(caption)).width).toBeLessThanOrEqual(box.width + 1);
  }
  await expect(reader.locator('.body .credit')).toHaveText(['Photo: Ines Calder', '© Harbour Post']);
  await expect(reader.locator('.body figcaption', { hasText: 'The Solveig leaves.' })).toHaveCSS('font-size', '15px');
  await reader.locator('.body table').last().scrollIntoViewIfNeeded();
  await expect(reader.locator('.body').getByText('A caption of nothing.')).toBeHidden();
});

test('columns of numbers are read from their end', async ({ lede }) => {
  const { reader } = await open(lede);
  const table = reader.locator('.body table').last();
  await expect(table.locator('td').nth(0)).toHaveCSS('text-align', 'start');
  await expect(table.locator('td').nth(1)).toHaveCSS('text-align', 'end');
});

for (const width of [700, 1000, 1100, 1200, 1280, 1366, 1920]) {
  test(`at ${width} px nothing of the text or its pictures lies under the outline`, async ({ lede }) => {
    const { reader } = await open(lede, width);
    await reader.locator('.body img[alt="Wide"]').scrollIntoViewIfNeeded();
    await expect(reader.locator('.body figure[data-width="wide"]').first()).toBeVisible();
    const outline = await boxOf(reader.locator('.outline'));
    const beside = (await reader.locator('.outline.beside').count()) === 1;
    expect(beside).toBe(width >= 1200);
    if (!beside) return;
    for (const part of await reader.locator('.body > *').all()) {
      const box = await boxOf(part);
      if (box.height > 0) expect(box.x).toBeGreaterThanOrEqual(outline.x + outline.width);
    }
  });
}

test('settings stand beside the text, and change it by buttons and by keys', async ({ lede }) => {
  const { page, reader } = await open(lede);
  await reader.getByRole('button', { name: 'Reading settings' }).click();
  const sheet = reader.getByRole('region', { name: 'Reading settings' });
  const [text, beside] = [await boxOf(reader.locator('.body')), await boxOf(sheet)];
  expect(text.x + text.width).toBeLessThanOrEqual(beside.x);
  await sheet.getByRole('button', { name: 'Size: more' }).click();
  await expect(reader).toHaveCSS('--size', '21px');
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect(reader).toHaveCSS('--size', '19px');
  await sheet.getByRole('radio', { name: 'Sepia' }).check({ force: true });
  await sheet.getByRole('checkbox', { name: 'Show pictures' }).uncheck();
  await expect(reader.locator('.body img[alt="Wide"]')).toBeHidden();
  await expect(reader.locator('.body').getByText('The Solveig leaves.')).toBeHidden();
  await sheet.getByRole('button', { name: 'Reset' }).click();
  await expect(reader).toHaveCSS('--size', '20px');
  await expect(reader).toHaveAttribute('data-theme', 'system');
  await expect(reader.locator('.body img[alt="Wide"]')).toBeVisible();
});

test('how long the rest takes is said until the text is read', async ({ lede }) => {
  const { reader } = await open(lede);
  await expect(reader.locator('.minutes')).toHaveCount(0);
  await reader.evaluate((dialog) => dialog.scrollTo({ top: 300, behavior: 'instant' }));
  await expect(reader.locator('.minutes')).toHaveText(/^\d min left$/);
  await reader.evaluate((dialog) => dialog.scrollTo({ top: dialog.scrollHeight, behavior: 'instant' }));
  await expect(reader.locator('.minutes')).toHaveCount(0);
});
