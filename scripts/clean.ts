import { existsSync } from 'node:fs';
import { type CleanCommand, type Format, isWebAddress, parseCleanCommand, USAGE } from './cli/arguments';
import { cleanCorpus } from './cli/batch';
import type { Shown } from './cli/page/engine';
import { cleanOne, describeBlocks } from './cli/single';

/** Exit codes: done; the page could not be had; wrong usage; the page is no article. */
const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;
const NO_ARTICLE = 3;

const REASONS = {
  'not-article': 'This looks like a front page or a list, not an article.',
  'no-text': 'The headline is here, but no text.',
  'not-html': 'This is not a web page.',
  'too-large': 'This page is too large to read.',
  'log-in': 'This looks like a log-in page.',
  empty: 'This page is empty.',
  framed: 'The text is in a page of its own, which this one shows in a frame.',
  'not-found': 'The site did not find this page.',
};

export async function main(args: readonly string[]): Promise<number> {
  let command: CleanCommand;
  try {
    command = parseCleanCommand(args);
    findInput(command);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n${USAGE}\n`);
    return WRONG_USAGE;
  }
  try {
    if (command.kind === 'page') return await printOne(command);
    await cleanCorpus(command);
    return DONE;
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    return FAILED;
  }
}

/** The first line says what happened; what follows is where in our code. */
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** @throws where a file that is named does not exist. */
function findInput(command: CleanCommand): void {
  const file = command.kind === 'batch' ? command.manifest : command.target;
  if (!isWebAddress(file) && !existsSync(file)) throw new Error(`No file ${file}.`);
}

async function printOne(command: Extract<CleanCommand, { kind: 'page' }>): Promise<number> {
  const { shown, explanation } = await cleanOne(command);
  if (explanation) process.stderr.write(`${describeBlocks(explanation)}\n`);
  const result = shown && print(shown, command.format);
  if (result !== undefined) {
    process.stdout.write(result);
    return DONE;
  }
  const reason = shown && !shown.extraction.ok ? shown.extraction.reason : 'not-html';
  process.stderr.write(`${reason}: ${REASONS[reason]}\n`);
  return NO_ARTICLE;
}

function print({ extraction, rendered }: Shown, format: Format): string | undefined {
  if (!extraction.ok || !rendered) return undefined;
  if (format === 'json') return `${JSON.stringify({ ...extraction.article, markdown: rendered.markdown }, undefined, 2)}\n`;
  return `${rendered[format].trimEnd()}\n`;
}
