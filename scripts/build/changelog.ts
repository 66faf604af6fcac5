import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'CHANGELOG.md';

const NEXT = '## Next';

/**
 * Gives what is new the number and the day of its version; `npm version` calls it, and commits and tags what it changed.
 * Fails where nothing is new: a version without a word on it is a slip.
 */
export async function main(): Promise<number> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const dated = release(readFileSync(FILE, 'utf8'), version, new Date());
  if (!dated) {
    process.stderr.write(`${FILE} has nothing under "${NEXT}": say there what is new, then try again.\n`);
    return 1;
  }
  writeFileSync(FILE, dated);
  return 0;
}

/** A changelog with what stands under "Next" put under a version, and an empty "Next" above; nothing where nothing stands there. */
export function release(changelog: string, version: string, day: Date): string | undefined {
  const [before = '', after = ''] = changelog.split(`${NEXT}\n`);
  const [news = '', ...older] = after.split(/^(?=## )/m);
  if (news.trim() === '') return undefined;
  const heading = `## ${version}, ${day.toISOString().slice(0, 10)}`;
  return [`${before}${NEXT}\n`, `${heading}\n\n${news.trim()}\n`, older.join('').trim()].join('\n').trimEnd().concat('\n');
}
