import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from '../../scripts/browsers/browser.ts';
import '../groupBy.ts';

/** What only a real engine can show: happy-dom's sanitiser lets nearly everything through, and it lays nothing out. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    // A guard against what never ends; on a busy machine some tests take a while.
    testTimeout: 120_000,
    include: ['tests/browser/**/*.test.{ts,tsx}'],
    // More of them by hand: LEDE_FUZZ=200000 npm run test:browser -- tests/browser/fuzz.test.ts
    provide: { fuzz: Number(process.env['LEDE_FUZZ'] ?? 10_000) },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: launchOptions() }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
