import type { Page } from '@playwright/test';

/** What a page has without being asked, while it is used: leave to write what the browser knows to be harmless. */
export const USUAL_LEAVE = ['clipboard-write'];

/** Everything that was copied last, by its type. Leave to read is given for as long as that takes: with it, more may be written too. */
export async function clipboardOf(page: Page): Promise<Readonly<Record<string, string>>> {
  const context = page.context();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  try {
    return await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const types = item?.types ?? [];
      const texts = await Promise.all(types.map(async (type) => (await item?.getType(type))?.text() ?? ''));
      return Object.fromEntries(types.map((type, index) => [type, texts[index] ?? '']));
    });
  } finally {
    await context.grantPermissions(USUAL_LEAVE);
  }
}

/** The plain text that was copied last. */
export const copiedText = async (page: Page): Promise<string> => (await clipboardOf(page))['text/plain'] ?? '';

/** What a page is given in one format when its reader pastes into it. It has a field that takes text, and the focus. */
export async function pastedAs(page: Page, format: string): Promise<string> {
  await page.getByRole('textbox').evaluate((field: HTMLElement, format) => {
    field.addEventListener('paste', ({ clipboardData }) => (field.ariaLabel = clipboardData?.getData(format) ?? ''));
  }, format);
  await page.getByRole('textbox').press('ControlOrMeta+v');
  return (await page.getByRole('textbox').getAttribute('aria-label')) ?? '';
}
