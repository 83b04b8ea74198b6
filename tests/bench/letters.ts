// `node tests/bench/letters.ts [COUNT]`: how long the letters of 148 and of 1,000 recipients take in one go, and the most
// memory of this process and of each of Chromium's. Linux only. Never part of the tests.
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const { module } = await runnerImport<typeof import('./measure-letters.ts')>(
  join(import.meta.dirname, 'measure-letters.ts'),
  { configFile: false, logLevel: 'error' },
);
console.log(
  `${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
);
const found = await module.measureLetters(Number(process.argv[2] ?? 1000));
console.table(found);
const [few, all] = found;
if (few && all)
  console.log(
    `${all.letters} take ${(all.seconds / few.seconds).toFixed(1)} times as long as ${few.letters}`,
  );
