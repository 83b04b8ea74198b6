import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

// What electron-builder is told. An installer cannot be made without a network; what can be is packed and looked at by
// `npm run package:check`.

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path));
const config = parse(read('electron-builder.yml').toString()) as {
  files: string[];
  fileAssociations: { ext: string; icon: string }[];
  win: { target: { target: string; arch: string[] }[]; icon: string; files?: string[] };
  linux: { target: { target: string; arch: string[] }[]; icon: string; files?: string[] };
  nsis: Record<string, unknown>;
};

test('Windows gets an installer and a portable program, Linux an AppImage and a package, all for 64 bit', () => {
  const targets = ({ target }: (typeof config)['win']) => target.map((one) => `${one.target} ${one.arch}`);
  expect(targets(config.win)).toEqual(['nsis x64', 'portable x64']);
  expect(targets(config.linux)).toEqual(['AppImage x64', 'deb x64']);
});

test('the installer asks for whom it installs, needs no administrator for one user, and leaves the data alone', () => {
  expect(config.nsis).toMatchObject({
    ...{ oneClick: false, perMachine: false, allowElevation: true, deleteAppDataOnUninstall: false },
    allowToChangeInstallationDirectory: true,
  });
});

test('what is packed stands in one list: one that only leaves out would take in the whole project', () => {
  expect(config.files.slice(0, 2)).toEqual(['out/**', 'package.json']);
  expect([config.win.files, config.linux.files]).toEqual([undefined, undefined]);
});

test('a double click on a locked backup opens the program', () => {
  const { ext } = config.fileAssociations[0] ?? { ext: '?' };
  expect(read('docs/backup-format.md').toString()).toContain(`\`.${ext}\``);
  expect(read('src-main/electron/backup-among.ts').toString()).toContain(`'.${ext}'`);
});

describe('the installer speaks Indonesian', () => {
  test('alone', () => {
    // Without the first, electron-builder takes English whatever stands below.
    expect(config.nsis).toMatchObject({
      ...{ multiLanguageInstaller: true, displayLanguageSelector: false },
      ...{ installerLanguages: ['id_ID'], language: '1057' },
    });
  });

  test('also where electron-builder has only English', () => {
    const folder = 'node_modules/app-builder-lib/templates/nsis';
    const messages = ['messages.yml', 'assistedMessages.yml'].flatMap((name) =>
      Object.keys(parse(read(`${folder}/${name}`).toString()) as object),
    );
    const said = [
      ...read('resources/build/installer.nsh')
        .toString()
        .matchAll(/LangString (\w+) \$\{LANG_INDONESIAN\} "[^"]+"/g),
    ].map(([, name]) => name);
    expect(said.sort()).toEqual(messages.sort());
  });
});

describe('pictures', () => {
  test('of the installer have the sizes and the kind that it shows', () => {
    const bitmap = (name: string) => {
      const file = read(`resources/build/${name}`);
      return [
        file.toString('latin1', 0, 2),
        file.readInt32LE(18),
        file.readInt32LE(22),
        file.readUInt16LE(28),
      ];
    };
    expect(bitmap('installerSidebar.bmp')).toEqual(['BM', 164, 314, 24]);
    expect(bitmap('installerHeader.bmp')).toEqual(['BM', 150, 57, 24]);
    for (const name of ['installerSidebar', 'uninstallerSidebar', 'installerHeader'])
      expect(String(config.nsis[name])).toMatch(/^resources\/build\/installer(Sidebar|Header)\.bmp$/);
  });

  test.each([config.win.icon, config.fileAssociations[0]?.icon ?? ''])(
    '%s has each size that Windows shows',
    (path) => {
      const file = read(path);
      const pictures = Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
        const at = 6 + 16 * index;
        const png = file.subarray(file.readUInt32LE(at + 12));
        return [file.readUInt8(at) || 256, png.readUInt32BE(16), png.readUInt32BE(20)];
      });
      expect(pictures).toEqual([16, 20, 24, 32, 40, 48, 64, 128, 256].map((size) => [size, size, size]));
    },
  );

  test('of the program are there for the desktops of Linux', () => {
    expect(readdirSync(join(root, config.linux.icon))).toEqual(
      expect.arrayContaining(['16x16.png', '48x48.png', '256x256.png', '512x512.png']),
    );
  });
});

test('the workflow tests in the real Electron of both systems before it packs, and lets nothing pass', () => {
  const text = read('.github/workflows/test-and-pack.yml').toString();
  const { jobs } = parse(text) as {
    jobs: Record<string, { strategy: { matrix: { include: { os: string }[] } }; steps: { run?: string }[] }>;
  };
  const job = jobs['test-and-pack'];
  expect(job?.strategy.matrix.include.map(({ os }) => os)).toEqual(['ubuntu-latest', 'windows-latest']);
  const runs = job?.steps.map(({ run = '' }) => run) ?? [];
  const order = ['electron/install.js', 'npm test', 'npm run package --', 'package:check'];
  const places = order.map((words) => runs.findIndex((run) => run.includes(words)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(text).not.toContain('continue-on-error');
});
