import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { WebSocket } from 'ws';

/** How long Firefox may take until it listens, and until it has ended. */
const START_TIMEOUT_MS = 60_000;
const END_TIMEOUT_MS = 10_000;

/** A browser driven by WebDriver BiDi, https://w3c.github.io/webdriver-bidi/. */
export interface BiDi {
  /**
   * Gives a command and its result.
   * @throws with the browser's own words where it refuses.
   */
  send(method: string, params?: object): Promise<unknown>;
  /** Calls back with what happens in the browser, of the kinds that were subscribed to. */
  on(method: string, listener: (params: unknown) => void): void;
  /** Ends the browser. */
  close(): Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly params?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** Starts Firefox with a profile of its own, and a session in it that may reach the browser's own windows too. */
export async function startBiDi(program: string, profile: string): Promise<BiDi> {
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', '--remote-allow-system-access'];
  const browser = spawn(program, [...args, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  // A test run that is broken off takes its browser along.
  const kill = (): void => void browser.kill('SIGKILL');
  process.once('exit', kill);
  const socket = new WebSocket(`${await addressOf(browser)}/session`);
  await once(socket, 'open');
  const { send, on } = talkOver(socket);
  await send('session.new', { capabilities: {} });
  const close = async (): Promise<void> => {
    const ended = once(browser, 'exit', { signal: AbortSignal.timeout(END_TIMEOUT_MS) });
    await send('browser.close').catch(() => undefined);
    await ended.catch(kill);
    process.off('exit', kill);
  };
  return { send, on, close };
}

/** Firefox says on standard error where it listens. */
async function addressOf(browser: ChildProcess): Promise<string> {
  let said = '';
  return await new Promise((resolve, reject) => {
    const give = (why: string): void => reject(new Error(`Firefox ${why}. It said:\n${said}`));
    const timer = setTimeout(() => give(`does not listen after ${START_TIMEOUT_MS / 1000} s`), START_TIMEOUT_MS);
    browser.once('exit', (code) => give(`ended with ${code}`));
    browser.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said) ?? [];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

function talkOver(socket: WebSocket): Pick<BiDi, 'on' | 'send'> {
  const waiting = new Map<number, Waiting>();
  const listeners: (readonly [method: string, listener: (params: unknown) => void])[] = [];
  let last = 0;
  socket.on('message', (data) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id === undefined) {
      for (const [method, listener] of listeners) if (method === answer.method) listener(answer.params);
      return;
    }
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.type === 'error') asked?.reject(new Error(`${answer.error}: ${answer.message}`));
    else asked?.resolve(answer.result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox is gone.'));
  });
  return {
    on: (method, listener) => void listeners.push([method, listener]),
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      }),
  };
}
