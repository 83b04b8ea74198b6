// `node tests/bench/recaps.ts [COUNT ...]`: how long recaps take in the main process, beside a scan of the same columns by SQLite
// in the same run. Never part of the tests. The registers are made once, in the system's folder for temporary files.
import { copyFileSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { registerAt } from './register-at.ts';

const counts = process.argv.slice(2).map(Number);
const { module } = await runnerImport<typeof import('./measure-recaps.ts')>(
  join(import.meta.dirname, 'measure-recaps.ts'),
  { configFile: false, logLevel: 'error' },
);
for (const count of counts.length > 0 ? counts : [43_358, 1_000_000]) {
  // A copy: the covering index that is measured against is made in it.
  const file = `${await registerAt(count)}.bench`;
  copyFileSync(await registerAt(count), file);
  console.log(`\n${count} businesses; load ${loadavg()[0]?.toFixed(1)}; milliseconds, medians of 5`);
  const { reading, change, recaps } = module.measureRecaps(file);
  console.log(`read once after the start ${reading} ms; a recap right after a change ${change} ms`);
  console.table(recaps);
  rmSync(file);
}
