// `npm test`: everything, on a machine that has only its own Node and npm. Ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from '../src-main/chromium/install-chromium.ts';
import './require-node.ts';

const folder = mkdtempSync(join(tmpdir(), 'sentra-test-'));
// The program is started some hundred times: what Node has compiled once is kept for the next start.
process.env.NODE_COMPILE_CACHE ??= join(folder, 'compiled');
let passed = 0;
let failed = 0;

function run(title: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n== ${title}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  console.log(
    `== ${title}: ${status === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

function count(ok: boolean): void {
  if (ok) passed++;
  else failed++;
}

/** Adds a runner's own figures; a runner that failed without any counts as one failure. */
function add(ok: boolean, figures: () => { passed: number; failed: number }): void {
  try {
    const read = figures();
    passed += read.passed;
    failed += read.failed + (!ok && read.failed === 0 ? 1 : 0);
    if (read.passed + read.failed === 0 && ok) failed++; // a runner that ran nothing proves nothing
  } catch {
    failed++;
  }
}

const chromium = ensureChromium();
if (!chromium.ok) {
  console.error(chromium.error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

count(run('types of main process, tests and scripts', 'tsc', ['--noEmit', '-p', 'tsconfig.node.json']));
count(run('types of the screens', 'tsc', ['--noEmit', '-p', 'tsconfig.renderer.json']));
count(run('lint and format', 'biome', ['check', '.']));
count(run('dead code and unused dependencies', 'knip', []));
const built = run('build', 'electron-vite', ['build', '--logLevel', 'warn']);
count(built);

const unitReport = join(folder, 'vitest.json');
add(
  run('unit, database and command-line tests', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ]),
  () => {
    const report = JSON.parse(readFileSync(unitReport, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  },
);

const screenReport = join(folder, 'playwright.json');
if (built)
  add(
    run(
      'end-to-end tests',
      'playwright',
      ['test', '-c', 'tests/e2e/playwright.config.ts', '--retries=1', '--reporter=list,json'],
      {
        PLAYWRIGHT_JSON_OUTPUT_NAME: screenReport,
      },
    ),
    () => {
      const { stats } = JSON.parse(readFileSync(screenReport, 'utf8')) as {
        stats: { expected: number; unexpected: number; flaky: number };
      };
      if (stats.flaky > 0)
        console.log(`== ${stats.flaky} passed only when tried again: named above as flaky`);
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
    },
  );

rmSync(folder, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
