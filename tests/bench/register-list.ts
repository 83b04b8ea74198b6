// `node tests/bench/register-list.ts [COUNT ...]`: how long the list of the register takes, in SQLite. Never part of the tests.
// The registers are made once, in the system's folder for temporary files.
import { cpus } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { registerAt } from './register-at.ts';

const counts = process.argv.slice(2).map(Number);
const { module } = await runnerImport<typeof import('./measure-list.ts')>(
  join(import.meta.dirname, 'measure-list.ts'),
  {
    configFile: false,
    logLevel: 'error',
  },
);
console.log(`${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}`);
for (const count of counts.length > 0 ? counts : [43_358, 1_000_000]) {
  const file = process.env.SENTRA_REGISTER ?? (await registerAt(count));
  console.log(`\n${count} businesses`);
  console.table(module.measureList(file));
}
