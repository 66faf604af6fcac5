import type { BiDi } from '../../scripts/bidi';

interface RemoteValue {
  readonly value?: string | { readonly shadowRoot?: { readonly sharedId: string } | null };
}

/**
 * Text of the first element in the reader over a tab that a selector names; nothing where there is none, or no reader.
 * The reader's shadow root is closed to pages; BiDi gives it away.
 */
export async function textInReader(bidi: BiDi, tab: string, selector: string): Promise<string | undefined> {
  const call = async (functionDeclaration: string, ...args: readonly object[]): Promise<RemoteValue['value']> => {
    const { result } = (await bidi.send('script.callFunction', {
      target: { context: tab },
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
  const { sharedId } = root;
  const text = await call('(root, name) => root.querySelector(name)?.textContent', { sharedId }, { type: 'string', value: selector });
  return typeof text === 'string' ? text : undefined;
}
