import { defineConfig } from 'vitest/config';

/** How much of engine and page the tests go through: `npm run coverage`. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'test/unit/**/*.test.ts'],
    // They read thousands of pages to find what breaks, which would take an hour here; what they
    // go through the labelled pages go through too.
    exclude: ['test/unit/generated/**', 'test/unit/engine/{metamorphosis,hostile}.test.ts'],
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/engine/**/*.ts', 'src/page/**/*.ts', 'src/knowledge/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.testing.ts', '**/*.cases.ts'],
      reporter: ['text', 'json', 'json-summary'],
      reportsDirectory: 'out/coverage',
      reportOnFailure: true,
      thresholds: { lines: 95 },
    },
  },
});
