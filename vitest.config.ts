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
    // More of them by hand: LEDE_FUZZ=10000 npx vitest run tests/hostile
    provide: { fuzz: Number(process.env['LEDE_FUZZ'] ?? 300) },
  },
});
