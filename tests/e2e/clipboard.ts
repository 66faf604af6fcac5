import type { Page } from '@playwright/test';

/** Everything that was copied last, by its type. */
export const clipboardOf = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const types = item?.types ?? [];
    const texts = await Promise.all(types.map(async (type) => (await item?.getType(type))?.text() ?? ''));
    return Object.fromEntries(types.map((type, index) => [type, texts[index] ?? '']));
  });
