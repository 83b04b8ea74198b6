import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const include = ['tests/**/*.test.ts'];

// A mocked module must not be known to the worker already, nor stay behind in it: such a file has a worker of its own.
// All others share two workers, so that the program is loaded twice and not once a file (a fifth of the whole time).
const mocking = globSync(include).filter((file) => /\bvi\.(do)?mock\(/i.test(readFileSync(file, 'utf8')));

export default defineConfig({
  test: {
    // Real files, real SQLite and a real Chromium on two slow cores: patience is no timing claim.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    setupFiles: ['tests/file-folder-setup.ts'],
    reporters: ['default'],
    projects: [
      { extends: true, test: { name: 'mocking', include: mocking, isolate: true } },
      { extends: true, test: { name: 'shared', include, exclude: mocking, isolate: false } },
    ],
  },
});
