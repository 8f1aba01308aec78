import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// graphql has two builds and refuses to be loaded as both: Node takes the CommonJS one for its packages, Vite would take the other for ours.
const resolve = {
  alias: [
    {
      find: /^graphql$/u,
      replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)),
    },
  ],
};

// Three kinds of test, by what they stand on: nothing, an empty database of their own, the seeded world.
// `isolate: false`: the files of one worker share the modules, whose loading was a tenth of the time; a module that keeps something for a process keeps it for several files.
export default defineConfig({
  test: {
    // Half the time of a database test is waited for the database, which has a processor of its own.
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          isolate: false,
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture.test.ts'],
          setupFiles: ['tests/unit/setup.ts'],
          // Some start a reader of files as a process of its own, which a busy machine does not give at once.
          testTimeout: 20_000,
        },
      },
      {
        resolve,
        test: {
          name: 'db',
          isolate: false,
          include: ['tests/db/**/*.test.ts', 'tests/security/**/*.test.ts'],
          globalSetup: 'tests/support/feature-database.ts',
          // The first test of a file plans its statements, on a busy machine for half a minute.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: {
          name: 'world',
          isolate: false,
          include: ['tests/seed/**/*.test.ts'],
          globalSetup: 'tests/support/world-database.ts',
          testTimeout: 30_000,
          hookTimeout: 180_000,
        },
      },
      {
        resolve,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
