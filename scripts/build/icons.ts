import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { launchOptions } from '../browsers/browser';

/** What `public/icon.svg` is drawn in. */
const MARK = '#d4452f';

/** Where the third line ends there is room for a dot: the site is cleaned by itself. */
const DOT = '<circle cx="13.25" cy="13.25" r="2.25"/>';

interface Drawing {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly color?: string;
  readonly dotted?: true;
}

/**
 * The mark on its own stands out from light and dark toolbars. Firefox knows which it has, and takes one drawn for it:
 * `dark` beside dark words, `light` beside light ones, in the accents of the two themes.
 */
const DRAWINGS: readonly Drawing[] = [
  { name: '', sizes: [16, 32, 48, 96, 128] },
  { name: 'dark-', sizes: [16, 32], color: '#8a1c1c' },
  { name: 'light-', sizes: [16, 32], color: '#f0a58f' },
  { name: 'listed-', sizes: [16, 32], dotted: true },
];

/** Draws `public/icon.svg` in every size and state that browsers ask for, into `public/icon/`. Run after the mark has changed. */
export async function main(): Promise<number> {
  mkdirSync('public/icon', { recursive: true });
  const browser = await chromium.launch(launchOptions());
  try {
    for (const drawing of DRAWINGS) {
      for (const size of drawing.sizes) writeFileSync(`public/icon/${drawing.name}${size}.png`, await draw(browser, markOf(drawing), size));
    }
  } finally {
    await browser.close();
  }
  return 0;
}

/** The mark as SVG, in the state that a drawing shows. */
export function markOf({ color = MARK, dotted }: Omit<Drawing, 'name' | 'sizes'> = {}): string {
  const mark = readFileSync('public/icon.svg', 'utf8').replace(MARK, color);
  return dotted ? mark.replace('</svg>', `${DOT}</svg>`) : mark;
}

/** A drawing as PNG, square, `size` px. */
export async function draw(browser: Browser, svg: string, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>* { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}
