import type { Locator } from '@playwright/test';
import { exportRules } from '../../utils/storage/taughtRuleList';
import { expect, test } from './fixture';
import { openReader } from './reader';
import { STORY } from './story';

const CHOIR =
  'The harbour choir sings on Fridays in the old net loft, where newcomers are welcome and are asked to bring a cake of their own making.';

const startTeaching = async (reader: Locator): Promise<void> => {
  await reader.getByRole('button', { name: 'More', exact: true }).press('Enter');
  await reader.getByRole('button', { name: 'Set something else aside' }).press('Enter');
};

/** The story with a box of the paper's own that nobody can tell from its text. */
const page = (choir = CHOIR): string =>
  STORY.replace('<p>She will cross', `<div class="choir-note"><p>${choir}</p></div><p>She will cross`);

test('a block that is pointed at is set aside on this site from now on, and can be put back', async ({ lede }) => {
  const first = await lede.show(page(`${CHOIR} Once.`), 'https://www.harbour.example/first');
  const earlier = await lede.press(first);
  await expect(earlier.locator('.body')).toContainText('choir sings');
  await earlier.close();
  const live = await lede.show(page());
  const reader = await openReader(lede, live);
  await startTeaching(reader);
  const block = reader.locator('.body p', { hasText: 'choir sings' });
  await block.hover();
  await expect(block).toHaveAttribute('data-goes', '');
  await expect(reader.locator('.body [data-goes]')).toHaveCount(1);
  await block.click();
  await expect(reader.locator('.lesson output')).toHaveText(
    'Sets aside this paragraph here and on similar pages. Would also set aside 1 paragraph of an earlier article.',
  );
  await reader.getByRole('button', { name: 'Set aside from now on' }).click();
  await expect(reader.locator('.body')).not.toContainText('choir sings');
  await expect(reader.locator('.body')).toContainText('She sails again at five');
  await reader.getByRole('button', { name: 'Undo' }).click();
  await expect(reader.locator('.body')).toContainText('choir sings');
  await expect(reader.locator('.lesson')).toHaveCount(0);
  await startTeaching(reader);
  await block.click();
  await reader.getByRole('button', { name: 'Set aside from now on' }).click();
  await expect(reader.locator('.body')).not.toContainText('choir sings');
  await live.close();
  const other = await lede.press(await lede.show(page(`${CHOIR} Again.`), 'https://www.harbour.example/second'));
  await expect(other.locator('.body')).not.toContainText('choir sings');
  await other.locator('.chip').click();
  const receipt = other.locator('.ledger-list section', { hasText: 'Set aside by your rule' });
  await receipt.getByRole('button', { name: 'Put back' }).click();
  await expect(other.locator('.body [data-back]')).toContainText('choir sings');
});

test('the keyboard points too, and Escape goes back without a rule', async ({ lede }) => {
  const live = await lede.show(page());
  const reader = await openReader(lede, live);
  await startTeaching(reader);
  const block = reader.locator('.body p', { hasText: 'choir sings' });
  await expect(block).toHaveAttribute('tabindex', '0');
  await block.focus();
  await expect(block).toHaveAttribute('data-goes', '');
  await live.keyboard.press('Enter');
  await expect(reader.locator('.lesson')).toContainText('There is no earlier article of this site to try it on.');
  await live.keyboard.press('Escape');
  await expect(reader.locator('.lesson')).toHaveCount(0);
  await expect(reader.locator('.body [data-goes], .body [tabindex]')).toHaveCount(0);
  await expect(reader.locator('.body')).toContainText('choir sings');
  await expect(live.locator('lede-reader')).toHaveCount(1);
});

test('of the story’s own paragraphs no other goes along', async ({ lede }) => {
  const reader = await openReader(lede, await lede.show(page()));
  await startTeaching(reader);
  await reader.locator('.body p', { hasText: 'She sails again at five' }).hover();
  await expect(reader.locator('.body [data-goes]')).toHaveText([/She sails again at five/]);
});

test('the options list what was taught: off, on, changed, taken along, removed', async ({ lede }) => {
  const live = await lede.show(page());
  const reader = await openReader(lede, live);
  await startTeaching(reader);
  await reader.locator('.body p', { hasText: 'choir sings' }).click();
  await reader.getByRole('button', { name: 'Set aside from now on' }).click();
  await expect(reader.locator('.body')).not.toContainText('choir sings');
  await live.close();

  const options = await lede.context.newPage();
  await options.goto(`chrome-extension://${lede.id}/options.html#aside`);
  const rule = options.locator('.rule');
  await expect(rule).toContainText('harbour.example sets aside');
  await expect(rule.locator('code')).toHaveText('div.choir-note < main');
  const [saved] = await Promise.all([options.waitForEvent('download'), options.getByRole('button', { name: 'Export rules…' }).click()]);
  expect(saved.suggestedFilename()).toBe('lede-rules.json');

  await rule.locator('summary').click();
  const place = rule.getByRole('textbox');
  await place.fill('main:has(script)');
  await place.press('Enter');
  await expect(rule.getByRole('alert')).toContainText('This is no place');
  await expect(rule.locator('code')).toHaveText('div.choir-note < main');

  await rule.getByRole('checkbox').uncheck();
  await expect(rule).toHaveClass(/idle/);
  const popup = await lede.press(await lede.show(page(), 'https://www.harbour.example/off'));
  await expect(popup.locator('.body')).toContainText('choir sings');
  await popup.close();

  await rule.getByRole('button', { name: 'Remove' }).click();
  await expect(rule).toHaveCount(0);
  const file = exportRules([{ id: 'a1', site: 'harbour.example', does: 'aside', place: 'div.choir-note < main', on: true, misses: 0 }]);
  await options
    .locator('#aside input[type="file"]')
    .setInputFiles({ name: 'rules.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(options.locator('#aside output')).toHaveText('Now there is 1 rule.');
  await expect(rule.getByRole('checkbox')).toBeChecked();
});
