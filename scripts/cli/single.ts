import { basename } from 'node:path';
import { type BrowserContext, chromium, type Page, type Response } from '@playwright/test';
import type { CleanCommand } from './arguments';
import { isWebAddress } from './arguments';
import { launchOptions } from '../browsers/browser';
import { bundlePageScript } from '../build/bundle';
import { readBytes } from './corpus';
import type { Shown } from './page/engine';
import type { ExplainedBlock, Explanation } from './page/explain';

type Command = Extract<CleanCommand, { kind: 'page' }>;

/** A page that still loads after this has shown its text long ago; what is missing are advertisements. */
const LOAD_TIMEOUT_MS = 15_000;

/** Nothing may leave the machine while a file is shown, not even a look-up of a name. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND';

export interface Outcome {
  readonly explanation?: Explanation;
  /** Absent where the browser met something that is no HTML page. */
  readonly shown?: Shown;
}

/**
 * Shows a page in a headless browser, scripts off, and cleans it.
 * @throws where the file or the address can't be opened.
 */
export async function cleanOne({ target, url, explain }: Command): Promise<Outcome> {
  const isFile = !isWebAddress(target);
  const script = await bundlePageScript('scripts/cli/page/engine.ts', 'session');
  const browser = await chromium.launch({ ...launchOptions(), args: isFile ? [NO_NETWORK] : [] });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
    const page = await context.newPage();
    const isHtml = isFile ? await showFile(context, page, { file: target, url }) : await showAddress(page, target);
    if (!isHtml) return {};
    const evaluate = await openWorld(context, page);
    await evaluate(script);
    const explanation = explain ? await evaluate<Explanation>('session.explainShown()') : undefined;
    const shown = await evaluate<Shown>('session.cleanShown()');
    return { shown, ...(explanation && { explanation }) };
  } finally {
    await browser.close();
  }
}

type Evaluate = <T>(expression: string) => Promise<T>;

/**
 * A world of its own beside the page's, as extensions have: the page's rules for scripts do not reach it, and with
 * scripts off the browser calls nothing back in any other.
 */
async function openWorld(context: BrowserContext, page: Page): Promise<Evaluate> {
  const devtools = await context.newCDPSession(page);
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId } = await devtools.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  return async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
}

/** Shows a file as if it came from its address; every other request is refused. */
async function showFile(context: BrowserContext, page: Page, { file, url }: { file: string; url: string | undefined }): Promise<boolean> {
  const bytes = readBytes(file);
  const address = url ?? addressWritten(bytes) ?? `http://localhost/${encodeURIComponent(basename(file))}`;
  let served = false;
  await context.route(/./, (route) => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort();
    // Answered with "no content", a page that sends its reader elsewhere stays where it is.
    if (served) return route.fulfill({ status: 204 });
    served = true;
    return route.fulfill({ body: bytes, contentType: isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html' });
  });
  await page.goto(address, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS });
  return true;
}

/** Where a saved page says it came from: the browser's own note, or the address it gives itself. */
function addressWritten(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1');
  const written =
    /<!-- saved from url=\(\d+\)(\S+)/.exec(head)?.[1] ??
    /<link\b(?=[^>]*\brel=["']?canonical\b)[^>]*\bhref=["']?([^"'\s>]+)/i.exec(head)?.[1] ??
    /<meta\b(?=[^>]*\bproperty=["']?og:url\b)[^>]*\bcontent=["']?([^"'\s>]+)/i.exec(head)?.[1];
  return written !== undefined && isWebAddress(written) ? written.replaceAll('&amp;', '&') : undefined;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

async function showAddress(page: Page, address: string): Promise<boolean> {
  let response: Response | null;
  try {
    response = await page.goto(address, { waitUntil: 'domcontentloaded', timeout: LOAD_TIMEOUT_MS });
  } catch (error) {
    if (error instanceof Error && error.message.includes('Download is starting')) return false;
    throw error;
  }
  await page.waitForLoadState('load', { timeout: LOAD_TIMEOUT_MS }).catch(() => undefined);
  return /html|xml/.test(response?.headers()['content-type'] ?? 'html');
}

const LINE_CHARS = 120;

/** Every block of the page, kept or with the rule that set it aside, one a line, and how many of each. */
export const describeBlocks = ({ blocks }: Explanation): string => {
  const kept = blocks.filter(({ rule }) => rule === '').length;
  return [...blocks.map(describeBlock), `${kept} blocks kept, ${blocks.length - kept} set aside`].join('\n');
};

const describeBlock = ({ rule, kind, tag, text, evidence }: ExplainedBlock): string =>
  [
    (rule || 'kept').padEnd(20),
    kind.padEnd(12),
    tag.padEnd(10),
    text.replaceAll('\n', ' ⏎ ').slice(0, LINE_CHARS),
    evidence.length > 0 ? `[${evidence.join(', ')}]` : '',
  ]
    .join(' ')
    .trimEnd();
