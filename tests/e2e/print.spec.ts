import { expect, test } from './fixture';
import { openReader } from './reader';
import { storyAnd } from './pages';

const ADDRESS = 'https://www.harbour.example/ferry?id=7&utm_source=letter';

const LONG = storyAnd(
  Array.from(
    { length: 30 },
    (_, index) =>
      `<p>She crossed for the ${index + 1}th time that spring, and every time more people stood on the quay than the time before, and fewer of them knew one another by name.</p>`,
  ).join(''),
);

for (const [format, size] of [
  ['A4', '595.91998 842.88'],
  ['Letter', '612 792'],
] as const) {
  test(`printed on ${format}, the article goes over as many sheets as it needs`, async ({ lede }) => {
    const page = await lede.show(LONG, ADDRESS);
    await openReader(lede, page);
    const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeGreaterThanOrEqual(3);
    expect(pdf).toContain(`[0 0 ${size}]`);
  });
}

test('on paper stand source and address, captions with their pictures, and nothing to press', async ({ lede }) => {
  const page = await lede.show(LONG, ADDRESS);
  const reader = await openReader(lede, page);
  await page.emulateMedia({ media: 'print' });
  await expect(reader.locator('.printed-address')).toHaveText('https://www.harbour.example/ferry?id=7');
  await expect(reader.locator('.printed-address')).toBeVisible();
  await expect(reader.locator('.source-line')).toBeVisible();
  for (const hidden of ['.controls', '.progress', '.evidence', '.ledger']) await expect(reader.locator(hidden).first()).toBeHidden();
  await expect(reader.locator('.body figure')).toHaveCSS('break-inside', 'avoid');
  await expect(reader.locator('.body h2')).toHaveCSS('break-after', 'avoid');
  await expect(page.locator('body')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(reader.locator('.printed-address')).toBeHidden();
});
