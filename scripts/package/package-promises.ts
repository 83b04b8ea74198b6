import type { PackedProgram } from './packed-program.ts';

const binaries = { win: 'win32-x64.node', linux: 'linux-x64.node' };
/** In the order of Electron's binary; the values are those of electron-builder.yml. */
const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;
/** What must be there for the program to work; its absence would be seen only by an officer. */
const needed = {
  archived: [
    'out/main/main.cjs',
    'out/main/import-worker.cjs',
    'out/main/backup-worker.cjs',
    'out/preload/preload.cjs',
    'out/renderer/index.html',
    'out/renderer/crash.html',
    'out/about.json',
  ],
  resources: ['icon.png', 'sectors.json', 'contoh/penerima-bantuan-2020.xlsx'],
};
/** Our own part, in bytes. Twice what it is: a library that comes along unasked is noticed. */
const largest = 45_000_000;

const isWanted = (path: string): boolean =>
  path === 'package.json' || path.startsWith('out/') || path.startsWith('node_modules/better-sqlite3/');
/** Nothing of how the program is made. */
const isSource = (path: string): boolean => /\.(map|tsx?|c|cc|cpp|h|hpp|gyp|mk)$/.test(path);

/** What a packed program breaks of what it should be; none = fine. */
export function brokenPromises(
  packed: PackedProgram,
  told: { version: string; fuses: Record<string, boolean> },
): string[] {
  const broken: string[] = [];
  const promise = (kept: boolean, words: string) => kept || broken.push(words);
  const strange = packed.archived.filter((path) => !isWanted(path) || isSource(path));
  promise(strange.length === 0, `does not belong in the archive: ${strange.slice(0, 5).join(', ')}`);
  for (const path of needed.archived) promise(packed.archived.includes(path), `not in the archive: ${path}`);
  for (const path of needed.resources) promise(packed.resources.includes(path), `not shipped: ${path}`);
  promise(
    !packed.resources.some((path) => path.startsWith('build/')),
    'the installer’s own pictures are shipped with the program',
  );
  const native = packed.archived.filter((path) => path.endsWith('.node'));
  const binary = `node_modules/better-sqlite3/prebuilds/${binaries[packed.system]}`;
  promise(native.join() === binary, `native files are ${native.join(', ') || 'none'}, should be ${binary}`);
  promise(packed.unpacked.includes(binary), `${binary} lies inside the archive, where it cannot be loaded`);
  promise(packed.manifest.version === told.version, `version ${packed.manifest.version}`);
  promise(packed.manifest.devDependencies === undefined, 'package.json still names development packages');
  promise(packed.languages.join() === 'en-US,id', `languages of Chromium: ${packed.languages.join()}`);
  promise(packed.bytes <= largest, `our part is ${packed.bytes} bytes, more than ${largest}`);
  for (const [index, name] of fuseNames.entries())
    promise(
      packed.fuses[index] === (told.fuses[name] ? '1' : '0'),
      `fuse ${name} is ${packed.fuses[index]}, should be ${told.fuses[name] ? '1' : '0'}`,
    );
  return broken;
}
