import { appendFileSync, chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../build-if-stale.ts';

/** Behind these letters in Electron's binary stand its fuses: version, length, then one digit each. */
export const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Version 1 with room for nine, as Electron ships them: '0' off, '1' on, 'r' taken away. */
const shippedFuses = Buffer.concat([Buffer.from([1, 9]), Buffer.from('101100010', 'latin1')]);

export type PackedSystem = 'linux' | 'win';

/**
 * A folder as Electron's own download would be unpacked, with a program in it that cannot run: enough to pack our program
 * where that download is not to be had. Its fuses can be set, its Windows program has resources for icon and version.
 */
export function makeStubElectron(folder: string, system: PackedSystem): string {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version'])
    writeFileSync(join(folder, name), 'stub\n');
  // Of these the packed program keeps two.
  for (const language of ['id', 'en-US', 'de', 'fr'])
    writeFileSync(join(folder, 'locales', `${language}.pak`), 'stub\n');
  const program = join(folder, system === 'win' ? 'electron.exe' : 'electron');
  if (system === 'win')
    // Any program of Windows will do; this one comes with electron-builder.
    copyFileSync(join(projectFolder, 'node_modules/electron-winstaller/vendor/7z-x64.exe'), program);
  else writeFileSync(program, '#!/bin/sh\nexit 70\n');
  appendFileSync(program, fuseSentinel);
  appendFileSync(program, shippedFuses);
  chmodSync(program, 0o755);
  return folder;
}
