import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { bundlePageScript } from '../build/bundle';

/** One page may hang its worker; the next one gets a new one. */
const CALL_TIMEOUT_MS = 20_000;

/** Calls the exports of a module in workers of Node, one a core. */
export interface NodeSession {
  /**
   * Calls an exported function with one value and gives its result, as soon as a worker is free.
   * @throws what the function throws; and where it does not answer in 20 s, after which the worker is started anew.
   */
  call<T>(name: string, argument: unknown): Promise<T>;
  /** As many calls as keep all workers busy. */
  readonly atOnce: number;
  close(): Promise<void>;
}

/** Answers one call after the other with what the module says, or with what it threw. */
const ANSWER = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ name, argument }) => {
  try {
    parentPort.postMessage({ result: session[name](argument) });
  } catch (error) {
    parentPort.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});`;

interface Reply {
  readonly result?: unknown;
  readonly error?: string;
}

/** Starts a worker a core with the exports of `file`, relative to the project's root. */
export async function openNodeSession(file: string): Promise<NodeSession> {
  const script = `${await bundlePageScript(file, 'session')}${ANSWER}`;
  const start = (): Worker => new Worker(script, { eval: true });
  const free = Array.from({ length: availableParallelism() }, start);
  const waiting: ((worker: Worker) => void)[] = [];
  const release = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  };
  const take = async (): Promise<Worker> => free.pop() ?? (await new Promise((resolve) => waiting.push(resolve)));
  return {
    atOnce: 2 * free.length,
    async call<T>(name: string, argument: unknown): Promise<T> {
      const worker = await take();
      const reply = await ask(worker, { name, argument });
      if (reply) release(worker);
      else {
        await worker.terminate();
        release(start());
      }
      if (!reply || reply.error !== undefined) throw new Error(reply?.error ?? `no answer in ${CALL_TIMEOUT_MS / 1000} s`);
      return reply.result as T;
    },
    async close() {
      await Promise.all(free.map((worker) => worker.terminate()));
    },
  };
}

/** Nothing where the worker died or says nothing in time. */
const ask = (worker: Worker, message: unknown): Promise<Reply | undefined> =>
  new Promise((resolve) => {
    const done = (reply?: Reply): void => {
      clearTimeout(timer);
      worker.off('message', done).off('error', onDeath).off('exit', onDeath);
      resolve(reply);
    };
    const onDeath = (): void => done();
    const timer = setTimeout(onDeath, CALL_TIMEOUT_MS);
    worker.once('message', done).once('error', onDeath).once('exit', onDeath);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of Node has no origin
    worker.postMessage(message);
  });
