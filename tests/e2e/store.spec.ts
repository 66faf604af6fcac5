import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const FOLDER = '.output/chrome-mv3';

interface Manifest {
  readonly description: string;
  readonly permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly icons: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8')) as Manifest;

/** Chrome's limit for the line under a name, characters. */
const MOST_SUMMARY = 132;

test('each permission that is asked for is explained to stores and readers', () => {
  const explained = readFileSync('scripts/store/permissions.md', 'utf8');
  for (const name of manifest.permissions) expect(explained).toContain(`\n## ${name}\n`);
  for (const name of manifest.optional_host_permissions) expect(explained).toContain(`\n## \`${name}\`, optional\n`);
  const named = [...explained.matchAll(/^## ([a-z]\w+)$/gm)].map(([, name]) => name);
  expect(named).toEqual([...manifest.permissions]);
});

test('what stores show in one line fits in it, in every language', () => {
  const summary = /^## Summary\n\n(.+)$/m.exec(readFileSync('scripts/store/listing.md', 'utf8'))?.[1] ?? '';
  expect(summary.length).toBeGreaterThan(20);
  expect(summary.length).toBeLessThanOrEqual(MOST_SUMMARY);
  const locales = readdirSync(`${FOLDER}/_locales`);
  expect(locales.length).toBeGreaterThan(10);
  for (const locale of locales) {
    const messages = JSON.parse(readFileSync(`${FOLDER}/_locales/${locale}/messages.json`, 'utf8')) as Record<string, { message: string }>;
    expect(messages['description']?.message.length, locale).toBeLessThanOrEqual(MOST_SUMMARY);
  }
});

test('the icons that are named are there, each of its size', () => {
  expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
  for (const [size, file] of Object.entries(manifest.icons)) {
    const png = readFileSync(`${FOLDER}/${file}`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  }
});

test('nothing ships that is no part of it', () => {
  const files = readdirSync(FOLDER, { recursive: true }).map(String);
  expect(files.filter((file) => /\.(?:map|tsx?|md)$|(?:^|\/)\./.test(file))).toEqual([]);
  expect(files).toContain('notices.txt');
  const scripts = files.filter((file) => /\.(?:js|css|html)$/.test(file));
  expect(scripts.filter((file) => readFileSync(`${FOLDER}/${file}`, 'utf8').includes(process.cwd()))).toEqual([]);
});
