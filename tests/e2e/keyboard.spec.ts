import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, type Lede, test } from './fixture';
import { openReader } from './reader';
import { STORY } from './story';

interface Step {
  readonly keys: string;
  readonly focus: string;
}

/** The steps of a view, as `tests/e2e/keyboard.md` writes them. */
function walkThrough(view: string): readonly Step[] {
  const section =
    readFileSync('tests/e2e/keyboard.md', 'utf8')
      .split(/^## /m)
      .find((part) => part.startsWith(`${view}\n`)) ?? '';
  const rows = [...section.matchAll(/^\| *([^|]*?) *\| *([^|]*?) *\|$/gm)].slice(2);
  return rows.map(([, keys = '', focus = '']) => ({ keys, focus }));
}

/** What a screen reader would call what has the focus. */
async function focused(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as {
    nodes: readonly {
      name?: { value?: string };
      role?: { value?: string };
      properties?: readonly { name: string; value: { value?: unknown } }[];
    }[];
  };
  await cdp.detach();
  const has = nodes.findLast(({ properties }) => properties?.some(({ name, value }) => name === 'focused' && value.value === true));
  if (has?.role?.value === 'dialog') return 'the article';
  return has?.role?.value === 'RootWebArea' ? 'the page' : (has?.name?.value ?? 'nothing');
}

async function follow(page: Page, view: string): Promise<void> {
  const steps = walkThrough(view);
  expect(steps.length).toBeGreaterThan(0);
  for (const { keys, focus } of steps) {
    if (keys !== '') await page.keyboard.press(keys);
    await expect.poll(() => focused(page), `${view}: ${keys}`).toBe(focus);
  }
}

const own = async ({ context, id }: Lede, name: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${name}.html`);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  return page;
};

test('the popup', async ({ lede }) => {
  const popup = await lede.press(await lede.show(STORY));
  await expect(popup.getByRole('button', { name: 'Read', exact: true })).toBeFocused();
  await follow(popup, 'Popup');
});

test('the reader', async ({ lede }) => {
  const page = await lede.show(STORY);
  await openReader(lede, page);
  await follow(page, 'Reader');
  await expect(page.locator('lede-reader')).toHaveCount(0);
});

test('the options', async ({ lede }) => follow(await own(lede, 'options'), 'Options'));

test('the welcome page', async ({ lede }) => follow(await own(lede, 'welcome'), 'Welcome'));
