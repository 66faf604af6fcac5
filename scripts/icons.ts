import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser';

/** Toolbar, extensions page and stores, px. */
const SIZES = [16, 32, 48, 96, 128];

/** Draws `public/icon.svg` at every size that browsers ask for, into `public/icon/`. Run after the mark has changed. */
export async function main(): Promise<number> {
  const mark = readFileSync('public/icon.svg', 'utf8');
  mkdirSync('public/icon', { recursive: true });
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    await page.setContent(`<style>* { margin: 0 } svg { display: block; width: 100vw }</style>${mark}`);
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
    }
  } finally {
    await browser.close();
  }
  return 0;
}
