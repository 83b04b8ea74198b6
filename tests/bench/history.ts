// `node tests/bench/history.ts`: how long a page of the history takes at a million changes, by each of its filters.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';

type Measure = typeof import('./measure-history.ts');

const folder = mkdtempSync(join(tmpdir(), 'sentra-bench-'));
const { module } = await runnerImport<Measure>(join(import.meta.dirname, 'measure-history.ts'), {
  configFile: false,
  logLevel: 'error',
});
await module.measureHistory(join(folder, 'sentra.db'));
rmSync(folder, { recursive: true, force: true });
