import { defineConfig } from '@playwright/test';

// One program at a time: each test starts the whole app, and the machine may have two cores.
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './build.ts',
  workers: 1,
  // A machine that is busy with something else may fail one once; `npm test` names those that passed only then.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  outputDir: '../../test-results',
});
