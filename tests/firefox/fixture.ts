import { mkdirSync, writeFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { type FirefoxExtension, openInFirefox, type Run } from '../../scripts/browsers/firefoxExtension';
import { focusInPopup, forgetEverything, isPopupSettled, registeredPatterns, textInPopup } from './own';
import { callInReader } from './shadow';
import { closePopup, focusPopup, pictureOfPopup, pressButton, pressKeys } from './window';

export const NEWS = 'https://www.harbour.example/ferry';

const PICTURES = '.output/pictures/firefox';

type RunIn = <T, Args extends readonly unknown[]>(run: Run<T, Args>, ...args: Args) => Promise<T>;

/** What a test does with the extension in Firefox. Functions run in the browser: they see nothing of the test's but their arguments. */
export interface Lede {
  readonly extension: FirefoxExtension;
  /** Shows this as a page at an https address. */
  show(body: string, url?: string): Promise<void>;
  /** Goes to an address. */
  go(url: string): Promise<void>;
  /** Runs a function in the page. */
  readonly inPage: RunIn;
  /** Runs a function in a page of the extension's own, in a tab behind. */
  readonly inOwn: RunIn;
  /** Runs a function in the browser's own window. */
  readonly inWindow: RunIn;
  /** Presses the toolbar button over the tab in front; ends when the popup has something to say. */
  press(): Promise<void>;
  /** Text of the first element in the popup that a selector names; nothing where there is none. */
  popupText(selector: string): Promise<string | undefined>;
  /** Puts the focus in the popup on the first of these, when there is one. */
  focusInPopup(selector: string): Promise<void>;
  /** Puts the focus in the popup on the first of these and presses Enter. */
  enterInPopup(selector: string): Promise<void>;
  /** Text of the first element in the reader that a selector names; nothing where there is none, or no reader. */
  readerText(selector: string): Promise<string | undefined>;
  /** Runs a function in the reader, with its root; nothing where no reader is open. */
  inReader(run: (root: ParentNode, arg: string) => string | undefined, arg: string): Promise<string | undefined>;
  /** Presses keys where the focus is: in the popup where it is open, else in the page. */
  keys(...names: readonly string[]): Promise<void>;
  /** Opens the context menu over the first of these in the page. */
  rightClick(selector: string): Promise<void>;
  /** Patterns of the pages that our scripts run on by themselves. */
  patterns(): Promise<readonly string[]>;
  /** Keeps a picture of the tab, or of the popup, to be looked at. */
  picture(name: string, what?: 'tab' | 'popup'): Promise<void>;
}

export const test = base.extend<{ lede: Lede }, { folder: string; firefox: FirefoxExtension; own: string }>({
  folder: ['.output/firefox-mv3', { option: true, scope: 'worker' }],
  firefox: [
    async ({ folder }, use) => {
      const extension = await openInFirefox(folder);
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
  own: [
    async ({ firefox }, use) => {
      const own = await newTab(firefox, 'behind');
      await goTo(firefox, own, `${firefox.origin}/options.html`);
      await use(own);
    },
    { scope: 'worker' },
  ],
  lede: async ({ firefox, own }, use) => {
    await firefox.runIn(firefox.window, closePopup);
    await firefox.runIn(own, forgetEverything);
    await expect.poll(() => firefox.runIn(own, registeredPatterns)).toEqual([]);
    firefox.errors.length = 0;
    const tab = await newTab(firefox, 'in front');
    await use(ledeIn(firefox, own, tab));
    expect(firefox.errors).toEqual([]);
    firefox.pages.clear();
    await firefox.bidi.send('browsingContext.close', { context: tab });
  },
});

async function newTab({ bidi }: FirefoxExtension, where: 'behind' | 'in front'): Promise<string> {
  const { context } = (await bidi.send('browsingContext.create', { type: 'tab', background: where === 'behind' })) as { context: string };
  return context;
}

async function goTo({ bidi }: FirefoxExtension, context: string, url: string): Promise<void> {
  await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
}

function ledeIn(extension: FirefoxExtension, own: string, tab: string): Lede {
  const { bidi, pages, runIn, window } = extension;
  const inOwn: RunIn = (run, ...args) => runIn(own, run, ...args);
  const inWindow: RunIn = (run, ...args) => runIn(window, run, ...args);
  const focus = (selector: string): Promise<void> => expect.poll(() => inOwn(focusInPopup, selector)).toBe(true);
  const press = async (): Promise<void> => {
    await inWindow(closePopup);
    await inWindow(pressButton);
    await expect.poll(() => inOwn(isPopupSettled)).toBe(true);
    await inWindow(focusPopup);
  };
  return {
    extension,
    inOwn,
    inWindow,
    press,
    inPage: (run, ...args) => runIn(tab, run, ...args),
    go: (url) => goTo(extension, tab, url),
    show: async (body, url = NEWS) => {
      pages.set(url, { body, contentType: 'text/html; charset=utf-8' });
      await goTo(extension, tab, url);
    },
    popupText: (selector) => inOwn(textInPopup, selector),
    focusInPopup: focus,
    enterInPopup: async (selector) => {
      await focus(selector);
      await inWindow(pressKeys, ['Enter']);
    },
    readerText: (selector) => callInReader({ bidi, tab }, (root, name) => root.querySelector(name)?.textContent ?? undefined, selector),
    inReader: (run, arg) => callInReader({ bidi, tab }, run, arg),
    keys: (...names) => inWindow(pressKeys, names),
    rightClick: (selector) => rightClick(extension, tab, selector),
    patterns: () => inOwn(registeredPatterns),
    picture: async (name, what = 'tab') => {
      mkdirSync(PICTURES, { recursive: true });
      const picture = what === 'popup' ? inWindow(pictureOfPopup) : pictureOf(extension, tab);
      writeFileSync(`${PICTURES}/${name}.png`, Buffer.from(await picture, 'base64'));
    },
  };
}

async function pictureOf({ bidi }: FirefoxExtension, context: string): Promise<string> {
  const { data } = (await bidi.send('browsingContext.captureScreenshot', { context })) as { data: string };
  return data;
}

async function rightClick({ bidi, runIn }: FirefoxExtension, context: string, selector: string): Promise<void> {
  const [x, y] = await runIn(
    context,
    (name: string) => {
      const box = document.querySelector(name)?.getBoundingClientRect();
      return box ? [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)] : [];
    },
    selector,
  );
  const actions = [
    { type: 'pointerMove', x, y },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ];
  await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
}

export { expect };
