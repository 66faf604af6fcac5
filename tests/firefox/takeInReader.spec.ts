import { HEADLINE, STORY } from '../e2e/story';
import { expect, type Lede, NEWS, test } from './fixture';
import { clipboard } from './window';

/** Opens the reader, and in it the sheet of what can be taken along, by keys alone; the first way to copy has the focus then. */
async function open(lede: Lede): Promise<void> {
  await lede.show(STORY);
  await lede.keys('Alt+Shift+R');
  await expect.poll(() => lede.readerText('h1')).toBe(HEADLINE);
  await lede.keys('Tab', 'Tab', 'Enter');
  await expect.poll(() => lede.readerText('.taking .sheet legend')).toBe('Copy');
}

test('in the reader the article is copied with its source', async ({ lede }) => {
  await open(lede);
  await lede.picture('taking');
  await lede.inWindow(() => navigator.clipboard.writeText('nothing yet'));
  await lede.keys('Enter');
  await expect.poll(async () => (await lede.inWindow(clipboard))['text/html']).toContain(`<h1>${HEADLINE}</h1>`);
  expect((await lede.inWindow(clipboard))['text/plain']).toContain('She sails again at five');
  await expect.poll(() => lede.readerText('.taking .sheet')).toBeUndefined();
});

test('in the reader the article is saved as a file', async ({ lede }) => {
  const files: string[] = [];
  lede.extension.bidi.on('browsingContext.downloadWillBegin', (event) =>
    files.push((event as { suggestedFilename: string }).suggestedFilename),
  );
  await lede.extension.bidi.send('session.subscribe', { events: ['browsingContext.downloadWillBegin'] });
  await open(lede);
  await lede.keys('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
  await expect.poll(() => files).toEqual(['Ferry to the islands runs again after nine winters (Harbour Post, 2025-03-30).md']);
  expect(await lede.inPage(() => location.href)).toBe(NEWS);
});
