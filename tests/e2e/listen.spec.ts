import type { Locator, Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Lede, test } from './fixture';
import { openReader } from './reader';
import { STORY } from './story';

/** A speaking engine of two English voices and one Greek one, that says what it is told and ends when it is told: this browser has no voice. */
function fakeSpeech(): void {
  const said: string[] = [];
  let current: EventTarget | undefined;
  class Utterance extends EventTarget {
    text: string;
    rate = 1;
    lang = '';
    voice: { name: string } | undefined;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () =>
      [
        ['Far', 'en-US'],
        ['Ann', 'en-US'],
        ['Bea', 'en-GB'],
        ['Eleni', 'el-GR'],
      ].map(([name, lang]) => ({ name, lang, localService: name !== 'Far', voiceURI: name, default: false })),
    speak: (utterance: Utterance) => {
      current = utterance;
      said.push(`${utterance.voice?.name} ${utterance.rate}: ${utterance.text}`);
    },
    cancel: () => {
      if (current) said.push('—');
      current = undefined;
    },
  });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis, configurable: true });
  Object.assign(globalThis, {
    SpeechSynthesisUtterance: Utterance,
    ledeSaid: said,
    ledeEnds: (name: string) => {
      const ended = current;
      current = undefined;
      ended?.dispatchEvent(new Event(name));
    },
  });
}

const said = (lede: Lede, page: Page): Promise<readonly string[]> =>
  lede.inOurWorld(page, () => Reflect.get(globalThis, 'ledeSaid')) as Promise<readonly string[]>;
const last = async (lede: Lede, page: Page): Promise<string | undefined> => (await said(lede, page)).findLast((line) => line !== '—');
const end = (lede: Lede, page: Page): Promise<unknown> => lede.inOurWorld(page, () => Reflect.get(globalThis, 'ledeEnds')('end'));
const fail = (lede: Lede, page: Page): Promise<unknown> => lede.inOurWorld(page, () => Reflect.get(globalThis, 'ledeEnds')('error'));

async function start(lede: Lede, html = STORY): Promise<{ readonly page: Page; readonly reader: Locator; readonly bar: Locator }> {
  const page = await lede.show(html);
  const reader = await openReader(lede, page);
  await lede.inOurWorld(page, fakeSpeech);
  await reader.getByRole('button', { name: 'Listen' }).click();
  return { page, reader, bar: reader.getByRole('region', { name: 'Listen' }) };
}

test('the article is read aloud from its headline on, sentence by sentence, by a voice of this computer', async ({ lede }) => {
  const { page, reader, bar } = await start(lede);
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeFocused();
  await expect.poll(() => last(lede, page)).toBe('Ann 1: Ferry to the islands runs again after nine winters');
  await end(lede, page);
  await end(lede, page);
  await end(lede, page);
  const lines = (await said(lede, page)).filter((line) => line !== '—').map((line) => line.replace('Ann 1: ', ''));
  expect(lines[1]).toMatch(/^The ferry that tied the outer islands/);
  expect(lines.slice(1, 3).join(' ')).toBe(await reader.locator('.body p').first().textContent());
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(170);
});

test('what is being said is marked and kept in view, and the page learns nothing of it', async ({ lede }) => {
  const { page, reader, bar } = await start(lede);
  const marked = async (): Promise<boolean> => {
    const [mark, text] = await Promise.all([reader.locator('.spoken').first().boundingBox(), reader.locator('h1').boundingBox()]);
    return mark !== null && text !== null && mark.y >= text.y - 8 && mark.y + mark.height <= text.y + text.height + 8;
  };
  await expect.poll(marked).toBe(true);
  for (let step = 0; step < 8; step++) await bar.getByRole('button', { name: 'Next paragraph' }).click();
  await expect
    .poll(async () => {
      const box = await reader.locator('.spoken').first().boundingBox();
      return box !== null && box.y > 0 && box.y + box.height < (page.viewportSize()?.height ?? 0);
    })
    .toBe(true);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('pause, go on, next and previous paragraph, by keyboard', async ({ lede }) => {
  const { page, bar } = await start(lede);
  await expect.poll(() => last(lede, page)).toMatch(/^Ann 1: Ferry/);
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('button', { name: 'Resume' })).toBeFocused();
  expect((await said(lede, page)).at(-1)).toBe('—');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => last(lede, page)).toMatch(/^Ann 1: The ferry that tied/);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => last(lede, page)).toMatch(/^Ann 1: Ferry/);
});

test('another speed and another voice are heard at once, and kept', async ({ lede }) => {
  const { page, reader, bar } = await start(lede);
  await expect(bar.getByRole('combobox', { name: 'Voice' }).locator('option')).toHaveText([
    'Ann',
    'Bea',
    'Far (sends the text to its maker)',
  ]);
  await bar.getByRole('combobox', { name: 'Speed' }).selectOption('1.5');
  await bar.getByRole('combobox', { name: 'Voice' }).selectOption('Bea');
  await expect.poll(() => last(lede, page)).toMatch(/^Bea 1\.5: Ferry/);
  await bar.getByRole('button', { name: 'Stop listening' }).click();
  await expect(bar).toHaveCount(0);
  await expect(reader.getByRole('button', { name: 'Listen' })).toBeFocused();
  await expect(reader.locator('.spoken')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await said(lede, page)).at(-1)).toMatch(/^Bea 1\.5: Ferry/);
});

test('it stops when the reader closes, and when the page is left', async ({ lede }) => {
  const { page } = await start(lede);
  await expect.poll(() => last(lede, page)).toMatch(/^Ann 1: Ferry/);
  await page.keyboard.press('Escape');
  await expect(page.locator('lede-reader')).toHaveCount(0);
  expect((await said(lede, page)).at(-1)).toBe('—');
  await end(lede, page);
  expect((await said(lede, page)).at(-1)).toBe('—');
});

test('a language that no voice here speaks is said, and nothing is sent away unasked', async ({ lede }) => {
  const { page, bar } = await start(lede, STORY.replace('lang="en"', 'lang="fi"'));
  await expect(bar).toContainText('No voice on this computer speaks the article’s language.');
  expect(await said(lede, page)).toEqual([]);
});

test('a voice that fails is said, and can be tried again', async ({ lede }) => {
  const { page, bar } = await start(lede);
  await expect.poll(() => last(lede, page)).toMatch(/^Ann 1: Ferry/);
  await fail(lede, page);
  await expect(bar.getByRole('status')).not.toBeEmpty();
  await bar.getByRole('button', { name: 'Resume' }).click();
  await expect(bar.getByRole('status')).toBeEmpty();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing is wrong with the ${colorScheme} reader that speaks`, async ({ lede }) => {
    const { page, bar } = await start(lede);
    await page.emulateMedia({ colorScheme });
    await expect(bar).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('lede-reader').setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
  });
}
