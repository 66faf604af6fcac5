import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, type Lede } from './fixture';

interface DomNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly localName: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** The reader's dialog in a page. Its shadow root is closed, to pages and to Playwright: the debugger opens it for the test. */
export async function readerIn(page: Page): Promise<Locator> {
  await expect(page.locator('lede-reader')).toHaveCount(1);
  const cdp = await page.context().newCDPSession(page);
  const worlds = await worldsOf(cdp);
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const host = find(root, 'lede-reader');
  const shadow = host?.shadowRoots?.[0];
  if (!host || !shadow) throw new Error('The reader is not open.');
  for (const executionContextId of worlds) {
    const [el, inner] = await Promise.all(
      [host, shadow].map(({ backendNodeId }) => cdp.send('DOM.resolveNode', { backendNodeId, executionContextId })),
    );
    await cdp.send('Runtime.callFunctionOn', {
      objectId: el?.object.objectId ?? '',
      functionDeclaration: 'function (root) { Object.defineProperty(this, "shadowRoot", { get: () => root, configurable: true }); }',
      arguments: [{ objectId: inner?.object.objectId ?? '' }],
    });
  }
  await cdp.detach();
  return page.locator('lede-reader dialog.reader');
}

async function worldsOf(cdp: CDPSession): Promise<number[]> {
  const worlds: { id: number; auxData?: { frameId?: string } }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await cdp.send('Runtime.enable');
  const { frameTree } = await cdp.send('Page.getFrameTree');
  return worlds.filter(({ auxData }) => auxData?.frameId === frameTree.frame.id).map(({ id }) => id);
}

function find(node: DomNode, name: string): DomNode | undefined {
  if (node.localName === name) return node;
  for (const child of node.children ?? []) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

/** Presses the toolbar button over a page, then "Read". */
export async function openReader(lede: Lede, page: Page): Promise<Locator> {
  const popup = await lede.press(page);
  const button = popup.getByRole('button', { name: 'Read', exact: true });
  await expect(button).toBeVisible();
  // The popup closes under the click.
  await Promise.allSettled([button.click()]);
  return await readerIn(page);
}
