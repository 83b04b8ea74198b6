// `node tests/bench/import-register.ts [COUNT]`: how long a whole register takes to be imported, the memory of the worker,
// and the longest pause of the main process meanwhile. Never part of the tests.
import { cpus } from 'node:os';
import { join } from 'node:path';
import { build, runnerImport } from 'vite';

const root = join(import.meta.dirname, '../..');
const workersFolder = join(root, 'node_modules/.cache/import-bench');
await build({
  configFile: false,
  logLevel: 'error',
  root,
  build: {
    ssr: 'src-main/imports/import-worker.ts',
    outDir: workersFolder,
    emptyOutDir: true,
    rollupOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
  },
});
const { module } = await runnerImport<typeof import('./measure-import.ts')>(
  join(import.meta.dirname, 'measure-import.ts'),
  { configFile: false, logLevel: 'error' },
);
const count = Number(process.argv[2] ?? 43_358);
console.log(`${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}, ${count} x 25`);
console.table(await module.measureImport(workersFolder, count));
