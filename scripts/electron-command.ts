import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from './build-if-stale.ts';

const electronFolder = join(projectFolder, 'node_modules', 'electron');

const triedInVain = join(projectFolder, 'node_modules', '.cache', 'electron-not-fetched');

/** What opens the built app. */
export interface ElectronCommand {
  executable: string;
  standIn: boolean;
}

/** The Electron binary that is there; undefined when it was never fetched. Fetches nothing. */
export function findElectron(): string | undefined {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const pathFile = join(electronFolder, 'path.txt');
  if (!existsSync(pathFile))
    return named && existsSync(join(named, 'electron')) ? join(named, 'electron') : undefined;
  const binary = join(named ?? join(electronFolder, 'dist'), readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : undefined;
}

/**
 * Tries to fetch the binary as Electron's own package would, but not for longer than `seconds`. After a try in vain
 * the next is made a day later, so that an office without a network does not wait at each start.
 */
export function fetchElectron(seconds: number): string | undefined {
  const installer = join(electronFolder, 'install.js');
  if (!existsSync(installer)) return undefined; // installed without development packages
  const tried = statSync(triedInVain, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Date.now() - tried < 24 * 60 * 60 * 1000) return undefined;
  spawnSync(process.execPath, [installer], {
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
    stdio: 'ignore',
  });
  const binary = findElectron();
  if (!binary) {
    mkdirSync(dirname(triedInVain), { recursive: true });
    writeFileSync(
      triedInVain,
      'The Electron binary could not be fetched. Remove this file to try again at once.\n',
    );
  }
  return binary;
}

/** Real Electron where it is, else the stand-in over Chromium (tests/electron-stand-in). */
export function electronCommand(): ElectronCommand {
  const electron = findElectron();
  if (electron) return { executable: electron, standIn: false };
  return { executable: join(projectFolder, 'tests', 'electron-stand-in', 'electron'), standIn: true };
}
