// `npm run package:check`: packs the program for Linux and Windows round a stub of Electron (nothing is fetched), looks at
// what is in the packages, and does the main job with the very files that were packed, run by the stand-in.
// `npm run package:check -- FOLDER` looks at a folder that was packed with the real Electron (`dist/win-unpacked`).
import './require-node.ts';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { extractAll } from '@electron/asar';
import { parse } from 'yaml';
import { buildIfStale, projectFolder } from './build-if-stale.ts';
import { brokenPromises } from './package/package-promises.ts';
import { type PackedProgram, programNames, readPackedProgram } from './package/packed-program.ts';
import { makeStubElectron, type PackedSystem } from './package/stub-electron.ts';

const read = (name: string) => readFileSync(join(projectFolder, name), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const { electronFuses: fuses } = parse(read('electron-builder.yml')) as {
  electronFuses: Record<string, boolean>;
};
const tool = (path: string) => join(projectFolder, 'node_modules', path);

function run(title: string, args: string[], env: NodeJS.ProcessEnv = {}): string {
  console.log(`== ${title}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, ...env },
  });
  if (status === 0) return stdout;
  // electron-builder tells at length of packages that are named twice.
  const told = `${stdout}${stderr}`.split('\n').filter((line) => !line.includes('duplicate dependency'));
  throw new Error(`${title}:\n${told.slice(-40).join('\n')}`);
}

/** Packs for a system; answers the folder with the program. */
function pack(folder: string, system: PackedSystem): string {
  const stub = makeStubElectron(join(folder, `electron-${system}`), system);
  const output = join(folder, system);
  run(`pack for ${system}`, [
    tool('electron-builder/out/cli/cli.js'),
    ...[`--${system}`, 'dir', '--x64', '--publish', 'never'],
    ...[`-c.electronDist=${stub}`, `-c.directories.output=${output}`],
  ]);
  return join(output, `${system}-unpacked`);
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Says what is in a package; whether it is what it should be. */
function look(packed: PackedProgram): boolean {
  const broken = brokenPromises(packed, { version, fuses });
  console.log(
    `   ${packed.system}: ${packed.archived.length} files in ${megabytes(packed.archiveBytes)}, ` +
      `${packed.resources.length} files of data, our part ${megabytes(packed.bytes)}; ` +
      `fuses ${packed.fuses}; Chromium's languages ${packed.languages.join(', ')}; ` +
      `native: ${packed.archived.filter((path) => path.endsWith('.node')).join(', ')}`,
  );
  for (const words of broken) console.log(`   NOT AS PROMISED: ${words}`);
  return broken.length === 0;
}

/** The main job on the packed files, in a folder from which no package of the project can be reached. */
function useIt(packed: string): void {
  const app = join(packed, 'resources', 'app');
  extractAll(join(packed, 'resources', 'app.asar'), app);
  rmSync(join(packed, 'resources', 'app.asar'));
  const told = run(
    'the main job with the packed program',
    [
      tool('@playwright/test/cli.js'),
      ...['test', '-c', 'tests/e2e/playwright.config.ts', 'tests/e2e/main-job.spec.ts'],
    ],
    { SENTRA_APP: app },
  );
  console.log(`  ${told.match(/ \d+ passed.*/)?.[0] ?? ' nothing was run'}`);
}

/** What a program that was packed with the real Electron makes of the sample data; it shows that its binary, fuses and all, runs. */
function isAtWork(program: string, folder: string): boolean {
  const { status, stderr } = spawnSync(program, ['demo', folder], { encoding: 'utf8', timeout: 300_000 });
  const made = ['bast.pdf', 'rekap.xlsx'].every((name) => existsSync(join(folder, name)));
  console.log(
    made && status === 0
      ? '   the packed program did the main job'
      : `   IT DOES NOT RUN: ${status} ${stderr}`,
  );
  return made && status === 0;
}

/** A folder that electron-builder packed with the real Electron. */
function checkGiven(packed: string, folder: string): boolean {
  const system = existsSync(join(packed, programNames.win)) ? 'win' : 'linux';
  const kept = look(readPackedProgram(packed, system));
  return isAtWork(join(packed, programNames[system]), join(folder, 'demo')) && kept;
}

const given = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), 'sentra-package-'));

function checkPacking(): boolean {
  buildIfStale();
  const systems: PackedSystem[] = ['linux', 'win'];
  const packed = systems.map((system) => ({ system, folder: pack(folder, system) }));
  const asPromised = packed.map((one) => look(readPackedProgram(one.folder, one.system)));
  useIt(packed[0]?.folder ?? '');
  return asPromised.every(Boolean);
}

try {
  const isFine = given === undefined ? checkPacking() : checkGiven(resolve(given), folder);
  console.log(isFine ? 'package: ok' : 'package: NOT as promised');
  process.exitCode = isFine ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
