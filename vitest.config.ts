import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** A test that asserts nothing cannot fail. */
const asserting = { requireAssertions: true };

/** Fast tests need no network and no tools; `live` and `site` need what `npm run tools` and Debian provide. */
export default defineConfig({
  test: {
    // Vitest leaves one core free, which is half of a machine with two.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'fast',
          testTimeout: 30_000,
          expect: asserting,
          include: ['test/**/*.test.ts'],
          exclude: ['test/live/**', 'test/site/**'],
        },
      },
      {
        test: {
          name: 'live',
          expect: asserting,
          include: ['test/live/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'site',
          maxConcurrency: 2,
          expect: asserting,
          globalSetup: 'test/site/setup.ts',
          include: ['test/site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
