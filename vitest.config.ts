import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** A test that asserts nothing cannot fail. The limits end what hangs; no test is judged by how long it takes. */
const common = { expect: { requireAssertions: true }, testTimeout: 600_000, hookTimeout: 600_000 };

/** Fast tests need no network and no tools; `live` and `site` need what `npm run tools` and Debian provide. */
export default defineConfig({
  test: {
    // Vitest leaves one core free, which is half of a machine with two.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          ...common,
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: ['test/live/**', 'test/site/**'],
        },
      },
      {
        test: {
          ...common,
          name: 'live',
          include: ['test/live/**/*.test.ts'],
        },
      },
      {
        test: {
          ...common,
          name: 'site',
          maxConcurrency: 2,
          globalSetup: 'test/site/setup.ts',
          include: ['test/site/**/*.test.ts'],
        },
      },
    ],
  },
});
