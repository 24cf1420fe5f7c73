import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** A test that asserts nothing cannot fail. The limits end what hangs; no test is judged by how long it takes. */
const common = { expect: { requireAssertions: true }, testTimeout: 600_000, hookTimeout: 600_000 };

/** The files that try a property with many values. */
const properties = globSync('test/**/*.test.ts', { exclude: ['test/live/**', 'test/site/**'] }).filter(
  (file) => readFileSync(file, 'utf8').includes("from 'fast-check'"),
);

/**
 * Fast tests need no network and no tools, and try a small sample of each property, the same one each time; `deep` tries
 * many more. `live` and `site` need what `npm run tools` and Debian provide.
 */
export default defineConfig({
  test: {
    // Vitest leaves one core free, which is half of a machine with two.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          ...common,
          name: 'fast',
          // No test leaves anything behind in a module, so that each module is read once a worker.
          isolate: false,
          setupFiles: 'test/properties.ts',
          include: ['test/**/*.test.ts'],
          exclude: ['test/live/**', 'test/site/**'],
        },
      },
      {
        test: {
          ...common,
          name: 'deep',
          isolate: false,
          setupFiles: 'test/properties.ts',
          env: { RUNS: '500' },
          include: properties,
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
