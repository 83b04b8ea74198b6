import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { fuseSentinel, type PackedSystem } from './stub-electron.ts';

/** What lies in the folder that electron-builder packed for one system. Paths with `/`. */
export interface PackedProgram {
  system: PackedSystem;
  /** Files of the archive, those that lie beside it included. */
  archived: string[];
  archiveBytes: number;
  /** Of `archived`, those that lie in `app.asar.unpacked`. */
  unpacked: string[];
  /** package.json of the archive. */
  manifest: { version?: string; dependencies?: object; devDependencies?: object; scripts?: object };
  /** Shipped data, relative to `resources/resources`. */
  resources: string[];
  /** Of everything that is ours: archive, unpacked files, data. */
  bytes: number;
  languages: string[];
  /** One digit for each fuse in Electron's order, '1' = on. */
  fuses: string;
}

/** The file that starts the program. */
export const programNames: Record<PackedSystem, string> = { linux: 'sentra-ikm', win: 'Sentra IKM.exe' };

/** Looks into a packed folder (`dist/win-unpacked`). Throws when it is not one. */
export function readPackedProgram(folder: string, system: PackedSystem): PackedProgram {
  const archive = join(folder, 'resources', 'app.asar');
  const beside = `${archive}.unpacked`;
  const own = join(folder, 'resources', 'resources');
  const archived = listPackage(archive, { isPack: false })
    .map((path) => path.slice(1))
    .filter((path) => !('files' in statFile(archive, path)))
    .map((path) => path.split(sep).join('/'));
  const archiveBytes = statSync(archive).size;
  const program = join(folder, programNames[system]);
  return {
    ...{ system, archived, archiveBytes },
    unpacked: existsSync(beside) ? filesBelow(beside) : [],
    manifest: JSON.parse(extractFile(archive, 'package.json').toString('utf8')),
    resources: filesBelow(own),
    bytes: archiveBytes + sizeOf(beside) + sizeOf(own),
    languages: readdirSync(join(folder, 'locales'))
      .map((name) => name.replace('.pak', ''))
      .sort(),
    fuses: fusesOf(readFileSync(program)),
  };
}

function fusesOf(program: Buffer): string {
  const at = program.indexOf(fuseSentinel);
  if (at < 0) return '';
  const [version, length = 0] = program.subarray(at + fuseSentinel.length);
  const from = at + fuseSentinel.length + 2;
  return version === 1 ? program.toString('latin1', from, from + length) : '';
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

const sizeOf = (folder: string): number =>
  existsSync(folder)
    ? filesBelow(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
    : 0;
