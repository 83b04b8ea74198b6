// `node tests/bench/import-register.ts [COUNT]`: how long a whole register takes to be imported, the memory that takes, and
// the longest pause of the main process meanwhile. Never part of the tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, runnerImport } from 'vite';

const root = join(import.meta.dirname, '../..');
const workersFolder = join(root, 'node_modules/.cache/import-bench');
const load = <T>(name: string) =>
  runnerImport<T>(join(import.meta.dirname, name), { configFile: false, logLevel: 'error' }).then(
    ({ module }) => module,
  );

const [first = '43358', target] = process.argv.slice(2);
if (target !== undefined) {
  // A process of its own, so that what writing the workbook leaves behind is no memory of the import.
  const { writeRegister } = await load<typeof import('./write-register.ts')>('write-register.ts');
  await writeRegister(`${target}.db`, target, Number(first));
} else {
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
  const folder = mkdtempSync(join(tmpdir(), 'sentra-bench-'));
  try {
    const file = join(folder, 'register.xlsx');
    spawnSync(process.execPath, [import.meta.filename, first, file], { stdio: 'inherit' });
    const { measureImport } = await load<typeof import('./measure-import.ts')>('measure-import.ts');
    const databaseFile = join(folder, 'sentra.db');
    console.log(
      `${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}, ${first} x 25, load ${loadavg()[0]}`,
    );
    console.table(await measureImport(workersFolder, databaseFile, file));
    const mb = (path: string) => Math.round(statSync(path).size / 1e6);
    console.log(`workbook ${mb(file)} MB, database ${mb(databaseFile)} MB, load ${loadavg()[0]}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
