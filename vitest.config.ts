import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import './tests/groupBy.ts';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'happy-dom',
    setupFiles: ['tests/speak.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/e2e/**'],
    coverage: {
      provider: 'v8',
      include: ['utils/article/**', 'utils/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      // Of 98.1 and 87.3: raise them, and lower them only in a commit of its own. Aimed at are 95 and 90.
      thresholds: { lines: 97, branches: 87 },
    },
  },
});
