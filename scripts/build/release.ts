import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../browsers/browser';
import { draw, markOf } from './icons';
import { takePictures } from '../store/pictures';
import { makeZips } from './zip';

/** What stores ask to be told, beside what they are given. */
const TEXTS = ['scripts/store/listing.md', 'scripts/store/permissions.md', 'PRIVACY.md', 'CHANGELOG.md', 'LICENSE'];

/** Gathers everything that a maintainer uploads in one folder, and says where. */
export async function main(): Promise<number> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const folder = `.output/release-${version}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const zips = await makeZips(folder);
  writeFileSync(join(folder, 'SHA256SUMS'), zips.map(({ sha256, path }) => `${sha256}  ${basename(path)}\n`).join(''));
  for (const text of TEXTS) cpSync(text, join(folder, basename(text)));
  const icons = await drawIcons(folder);
  const pictures = await takePictures('.output/chrome-mv3', join(folder, 'pictures'));
  const made = [...zips.map(({ path }) => basename(path)), 'SHA256SUMS', ...TEXTS.map((text) => basename(text)), ...icons, ...pictures];
  process.stdout.write(`${folder}/\n${made.map((name) => `  ${name}\n`).join('')}`);
  return 0;
}

/** The mark as Chrome (128) and Edge (300) want it for their pages, with the room around it that they ask for. */
async function drawIcons(folder: string): Promise<readonly string[]> {
  const browser = await chromium.launch(launchOptions());
  try {
    const roomy = markOf().replace('viewBox="0 0 16 16"', 'viewBox="-2.67 -2.67 21.33 21.33"');
    const names = [];
    for (const size of [128, 300]) {
      names.push(`icon-${size}.png`);
      writeFileSync(join(folder, `icon-${size}.png`), await draw(browser, roomy, size));
    }
    return names;
  } finally {
    await browser.close();
  }
}
