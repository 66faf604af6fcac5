import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // Each worker has a browser of its own. Much of a test is waiting, so that two go well on two cores.
  workers: 2,
  fullyParallel: true,
  // Browsers on a busy machine drop a press now and then. What passes only the second time is printed as flaky, and is to be looked into: some were ours.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  forbidOnly: process.env.CI !== undefined,
});
