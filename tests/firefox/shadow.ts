import type { BiDi } from '../../scripts/browsers/bidi';

interface RemoteValue {
  readonly value?: string | { readonly shadowRoot?: { readonly sharedId: string } | null };
}

/**
 * What a function gives that is called with the reader's root and one argument, as text; nothing where no reader is open.
 * The reader's shadow root is closed to pages; BiDi gives it away. It runs in a world of its own, where a page's own
 * names hide none of the document's.
 */
export async function callInReader(
  { bidi, tab }: { readonly bidi: BiDi; readonly tab: string },
  run: (root: ParentNode, arg: string) => string | undefined,
  arg: string,
): Promise<string | undefined> {
  const call = async (functionDeclaration: string, ...args: readonly object[]): Promise<RemoteValue['value']> => {
    const { result } = (await bidi.send('script.callFunction', {
      target: { context: tab, sandbox: 'lede-test' },
      functionDeclaration,
      arguments: args,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    })) as { result: RemoteValue };
    return result.value;
  };
  const host = await call('() => document.querySelector("lede-reader")');
  const root = typeof host === 'object' ? host.shadowRoot : undefined;
  if (!root) return undefined;
  const text = await call(String(run), { sharedId: root.sharedId }, { type: 'string', value: arg });
  return typeof text === 'string' ? text : undefined;
}
