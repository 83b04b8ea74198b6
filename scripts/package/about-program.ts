import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

// Vite tells of each bundle which libraries are in it, with the texts of their licences. Here they become the one list that
// the program shows under Pengaturan, Tentang.

interface Library {
  name: string;
  version: string;
  /** As Vite calls the licence. */
  identifier?: string;
  text?: string;
}

/** Where each of the three bundles leaves its list. */
export const licences = { fileName: 'licences.json' };
const bundles = ['main', 'preload', 'renderer'];

/** Packed beside the bundles, so that Vite does not know of them. */
const alongside = ['better-sqlite3', 'electron'];
const others: Library[] = [
  {
    name: 'SQLite',
    version: '3',
    identifier: 'Public domain',
    text: 'The author disclaims copyright to this source code. In place of a legal notice, here is a blessing:\n\nMay you do good and not evil.\nMay you find forgiveness for yourself and forgive others.\nMay you share freely, never taking more than you give.',
  },
  {
    name: 'Chromium',
    version: '',
    identifier: 'BSD-3-Clause, dan lainnya',
    text: 'Chromium adalah bagian dari Electron. Lisensinya beserta lisensi semua bagiannya ada dalam berkas LICENSES.chromium.html di folder tempat program ini dipasang.',
  },
];

/**
 * Joins the lists into `out/about.json`; for the screens, which are built last. Fails when a library tells no licence: then
 * nobody may pass it on.
 */
export function aboutProgram(projectFolder: string): Plugin {
  return {
    name: 'about-program',
    apply: 'build',
    closeBundle() {
      const list = (bundle: string) => join(projectFolder, 'out', bundle, licences.fileName);
      const bundled = bundles
        .filter((bundle) => existsSync(list(bundle)))
        .flatMap((bundle) => readList(list(bundle)));
      const libraries = listed([
        ...bundled,
        ...alongside.map((name) => readPackage(resolve(projectFolder, 'node_modules', name))),
        readRegions(projectFolder),
        { ...readPackage(projectFolder), name: 'Sentra IKM' },
        ...others,
      ]);
      const silent = libraries.filter(({ licence }) => licence === '');
      if (silent.length > 0) this.error(`without a licence: ${silent.map(({ name }) => name).join(', ')}`);
      writeFileSync(
        join(projectFolder, 'out', 'about.json'),
        JSON.stringify({ builtAt: new Date().toISOString(), libraries }),
      );
      for (const bundle of bundles) rmSync(list(bundle), { force: true });
    },
  };
}

const readList = (file: string): Library[] => JSON.parse(readFileSync(file, 'utf8')) as Library[];

function readPackage(folder: string): Library {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    'name' | 'version' | 'license',
    string
  >;
  return { name, version, identifier: license, text: readFileSync(join(folder, 'LICENSE'), 'utf8') };
}

/** The regions of Indonesia are data of others. */
const readRegions = (projectFolder: string): Library => ({
  ...readPackage(join(projectFolder, 'node_modules', 'idn-area-data')),
  identifier: 'ODbL-1.0',
  text: readFileSync(join(projectFolder, 'resources', 'regions', 'LICENSE.md'), 'utf8'),
});

/** Each library once, in the order of the letters. */
function listed(libraries: Library[]): { name: string; version: string; licence: string; text: string }[] {
  const byKey = new Map(
    libraries.map(({ name, version, identifier = '', text = '' }) => [
      `${name}@${version}`,
      { name, version, licence: identifier.replace(/^\((.*)\)$/, '$1'), text: text.trim() },
    ]),
  );
  const plain = (name: string) => name.replace('@', '').toLowerCase();
  return [...byKey.values()].sort((a, b) => plain(a.name).localeCompare(plain(b.name)));
}
