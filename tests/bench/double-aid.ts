// `node tests/bench/double-aid.ts`: how long the check for double aid takes in a large office, and how long a paste of a
// whole sheet. 43,358 businesses, ten years of aid to 148 recipients each, one of four of them groups.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';

type Measure = typeof import('./measure-double-aid.ts');

const folder = mkdtempSync(join(tmpdir(), 'sentra-bench-'));
const { module } = await runnerImport<Measure>(join(import.meta.dirname, 'measure-double-aid.ts'), {
  configFile: false,
  logLevel: 'error',
});
await module.measureDoubleAid(join(folder, 'sentra.db'));
rmSync(folder, { recursive: true, force: true });
