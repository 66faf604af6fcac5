import { defineConfig } from 'vitest/config';

/** Unit tests and those in a real browser as one run, whose coverage is counted together: each has parts the other cannot reach. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: ['vitest.config.ts', 'tests/browser/vitest.config.ts'],
    coverage: {
      provider: 'v8',
      include: ['utils/article/**/*.ts', 'utils/{browser,messages,sites,storage,untrusted,visit,background}/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
