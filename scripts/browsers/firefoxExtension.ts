import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BiDi } from './bidi';
import { startFirefox } from './firefox';

/** What a page is served as, by its address. */
export type Pages = Map<string, { readonly contentType: string; readonly body: string }>;

/** A function that is called in the browser, by its source, with JSON arguments. */
export type Run<T, Args extends readonly unknown[]> = (...args: Args) => T | Promise<T>;

/** A Firefox of its own with the built extension in it. */
export interface FirefoxExtension {
  readonly bidi: BiDi;
  readonly pages: Pages;
  /** What scripts threw and nobody caught, since it was last emptied. */
  readonly errors: string[];
  /** `moz-extension://…` */
  readonly origin: string;
  /** Runs a function in a tab, or in the browser's own window, as if the reader had just pressed something there. */
  runIn<T, Args extends readonly unknown[]>(context: string, run: Run<T, Args>, ...args: Args): Promise<T>;
  /** The browser's own window, where everything is allowed. */
  readonly window: string;
  close(): Promise<void>;
}

/** The extension's address is drawn by lot; fixed, so that its pages can be gone to. */
const UUID = '11111111-2222-4333-8444-555555555555';

const PREFS = {
  // Presses of a test come sooner after a page has opened than those of a hand.
  'dom.input_events.security.minNumTicks': 0,
  'dom.input_events.security.minTimeElapsedInMS': 0,
  'security.notification_enable_delay': 0,
};

/** Opens a Firefox that reaches nothing but `pages`, and installs the extension in it, as a reader would. */
export async function openInFirefox(folder: string): Promise<FirefoxExtension> {
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const { id } = manifest.browser_specific_settings.gecko;
  const bidi = await startFirefox({ ...PREFS, 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }) });
  const pages: Pages = new Map();
  await answerFor(bidi, pages);
  const errors = await collectErrors(bidi);
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: resolve(folder) } });
  const { contexts } = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: readonly { readonly context: string; readonly url: string }[];
  };
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  if (!window) throw new Error('Firefox has no window.');
  const runIn = <T, Args extends readonly unknown[]>(context: string, run: Run<T, Args>, ...args: Args): Promise<T> =>
    evaluate<T>(bidi, context, `(${run})(...${JSON.stringify(args)})`);
  return { bidi, pages, errors, origin: `moz-extension://${UUID}`, window, runIn, close: bidi.close };
}

/** Every request is answered here, and nothing goes to a network. */
async function answerFor(bidi: BiDi, pages: Pages): Promise<void> {
  bidi.on('network.beforeRequestSent', (event) => {
    const { isBlocked, request } = event as { isBlocked: boolean; request: { request: string; url: string } };
    if (!isBlocked) return;
    const page = pages.get(request.url.replace(/#.*/s, ''));
    const sent = page
      ? bidi.send('network.provideResponse', {
          request: request.request,
          statusCode: 200,
          reasonPhrase: 'OK',
          headers: [{ name: 'content-type', value: { type: 'string', value: page.contentType } }],
          body: { type: 'string', value: page.body },
        })
      : bidi.send('network.failRequest', { request: request.request });
    // A page that was left meanwhile waits for no answer.
    sent.catch(() => undefined);
  });
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  const urlPatterns = ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol }));
  await bidi.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
}

async function collectErrors(bidi: BiDi): Promise<string[]> {
  const errors: string[] = [];
  bidi.on('log.entryAdded', (event) => {
    const { type, level, text } = event as { type: string; level: string; text: string };
    if (type === 'javascript' && level === 'error' && /Error\b/.test(text)) errors.push(text);
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  return errors;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly type: string; readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** The value of an expression, by way of JSON, which BiDi's own form of values is not. */
async function evaluate<T>(bidi: BiDi, context: string, expression: string): Promise<T> {
  const wrapped = `(async () => JSON.stringify({ value: await ${expression} }))()`;
  const { result, exceptionDetails } = (await bidi.send('script.evaluate', {
    target: { context },
    expression: wrapped,
    awaitPromise: true,
    userActivation: true,
  })) as Evaluated;
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return (JSON.parse(String(result?.value)) as { value: T }).value;
}
