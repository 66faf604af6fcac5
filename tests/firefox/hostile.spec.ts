import { HEADLINE, STORY } from '../e2e/story';
import { addPayloads, batchesOf, CONTROLS, inert, LIVE, staying } from '../hostile/shown';
import { expect, type Lede, test } from './fixture';
import { markupInPopup } from './own';

/** Payloads that go into one page. */
const PER_ARTICLE = 120;

const BY_PAGE = /^Security Error: Content at https:\/\/www\.harbour\.example\//;

/** A selector for these inside the body. */
const inBody = (selectors: string): string => selectors.replace(/(^|, )/g, '$1.body ');

/** Controls around the body, in order, by their classes. */
const controlsIn = (root: ParentNode, selector: string): string =>
  [...root.querySelectorAll(selector)]
    .filter((control) => !control.closest('.body'))
    .map(({ localName, className }) => `${localName} ${className}`)
    .join('\n');

const markupIn = (root: ParentNode, selector: string): string =>
  [...root.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML.slice(0, 200)).join('\n');

const controlsOfReader = async (lede: Lede): Promise<readonly string[]> => (await lede.inReader(controlsIn, CONTROLS))?.split('\n') ?? [];

async function openReader(lede: Lede): Promise<void> {
  await lede.keys('Alt+Shift+R');
  await expect.poll(() => lede.readerText('h1')).toBe(HEADLINE);
}

test('pages that are full of payloads bring none into popup and reader, nor any control', async ({ lede }) => {
  test.setTimeout(240_000);
  await lede.show(inert(STORY));
  await openReader(lede);
  const controls = await controlsOfReader(lede);
  expect(controls.length).toBeGreaterThan(5);
  for (const [at, { name, payloads }] of batchesOf(PER_ARTICLE).entries()) {
    await lede.show(inert(STORY), `https://www.harbour.example/payloads-${at}`);
    await lede.inPage(addPayloads, staying(payloads));
    await lede.press();
    expect(await lede.popupText('.body'), name).toContain('The ferry');
    expect(await lede.inOwn(markupInPopup, inBody(LIVE)), name).toEqual([]);
    await lede.keys('Escape');
    await openReader(lede);
    expect(await lede.inReader(markupIn, inBody(LIVE)), name).toBe('');
    const ours = (await controlsOfReader(lede)).filter((control) => controls.includes(control));
    expect(ours, name).toEqual(expect.arrayContaining([...controls]));
  }
  // What Firefox forbade the pages themselves; anything of ours stays, and fails the test.
  lede.extension.errors.splice(0, Infinity, ...lede.extension.errors.filter((error) => !BY_PAGE.test(error)));
});
