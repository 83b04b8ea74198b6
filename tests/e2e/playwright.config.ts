import { defineConfig } from '@playwright/test';

// One program at a time: each test starts the whole app, and the machine may have two cores.
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './build.ts',
  workers: 1,
  // `npm test` tries once more, for a machine that is busy with something else, and says how many needed it.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  outputDir: '../../test-results',
});
