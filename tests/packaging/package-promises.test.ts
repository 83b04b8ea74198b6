import { expect, test } from 'vitest';
import { brokenPromises } from '../../scripts/package/package-promises.ts';
import type { PackedProgram } from '../../scripts/package/packed-program.ts';

const binary = 'node_modules/better-sqlite3/prebuilds/win32-x64.node';
const good: PackedProgram = {
  system: 'win',
  archived: [
    ...['package.json', 'out/about.json', 'out/main/main.cjs', 'out/main/import-worker.cjs'],
    ...['out/main/backup-worker.cjs', 'out/preload/preload.cjs', 'out/renderer/index.html'],
    ...['out/renderer/crash.html', 'node_modules/better-sqlite3/lib/index.js', binary],
  ],
  archiveBytes: 14_000_000,
  unpacked: [binary],
  manifest: { version: '1.2.3', dependencies: { 'better-sqlite3': '13.2.0' } },
  resources: ['icon.png', 'sectors.json', 'contoh/penerima-bantuan-2020.xlsx'],
  bytes: 17_000_000,
  languages: ['en-US', 'id'],
  fuses: '010011000',
};
const told = {
  version: '1.2.3',
  fuses: {
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
  },
};

test('a package as it should be breaks nothing', () => {
  expect(brokenPromises(good, told)).toEqual([]);
});

test.each<[string, Partial<PackedProgram>, RegExp]>([
  ['the tests', { archived: [...good.archived, 'tests/a.test.js'] }, /does not belong .*tests\/a/],
  ['a source map', { archived: [...good.archived, 'out/main/main.cjs.map'] }, /main\.cjs\.map/],
  ['a library of development', { archived: [...good.archived, 'node_modules/vite/index.js'] }, /vite/],
  [
    'no worker',
    { archived: good.archived.filter((path) => !path.includes('import-worker')) },
    /import-worker/,
  ],
  ['the binary of another system', { system: 'linux' }, /should be .*linux-x64\.node/],
  ['two binaries', { archived: [...good.archived, binary.replace('win32', 'linux')] }, /native files/],
  ['the binary inside the archive', { unpacked: [] }, /cannot be loaded/],
  ['no sample', { resources: good.resources.slice(0, 2) }, /not shipped: contoh/],
  ['pictures of the installer', { resources: [...good.resources, 'build/icon.svg'] }, /own pictures/],
  ['another version', { manifest: { version: '1.2.2' } }, /version 1\.2\.2/],
  ['development packages named', { manifest: { ...good.manifest, devDependencies: {} } }, /development/],
  ['all languages of Chromium', { languages: ['de', 'en-US', 'id'] }, /de,en-US,id/],
  ['twice the size', { bytes: 60_000_000 }, /60000000/],
  ['a fuse as Electron ships it', { fuses: '110011000' }, /runAsNode is 1, should be 0/],
  ['no fuses at all', { fuses: '' }, /onlyLoadAppFromAsar is undefined/],
])('%s: told', (_, change, words) => {
  expect(brokenPromises({ ...good, ...change }, told).join('\n')).toMatch(words);
});
