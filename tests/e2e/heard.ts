import type { Page } from '@playwright/test';

interface AxNode {
  readonly nodeId: string;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly childIds?: readonly string[];
}

/** What a screen reader would say of the notes on a page: they stand in a closed shadow tree. */
export async function heard(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (node: AxNode): string =>
    node.role?.value === 'StaticText' ? (node.name?.value ?? '') : (node.childIds ?? []).map((id) => textOf(byId.get(id) ?? node)).join('');
  return nodes
    .filter(({ role }) => role?.value === 'status')
    .map(textOf)
    .join(' ');
}
