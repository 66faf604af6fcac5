import { defineConfig } from '@playwright/test';

/** Playwright runs these tests, and is no part of them: its own Firefox is not the one that readers have, and takes no extension. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/firefox',
  workers: 1,
  // As end to end in Chromium: what passes only the second time is printed as flaky.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  forbidOnly: process.env.CI !== undefined,
});
