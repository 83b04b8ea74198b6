import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { aboutProgram } from '../../scripts/package/about-program.ts';
import { readAbout } from '../../src-main/application/about-file.ts';
import { temporaryFolder } from '../database/temporary.ts';

function project(bundled: object[]): string {
  const folder = temporaryFolder();
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const name of ['better-sqlite3', 'electron', 'idn-area-data']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', license: 'MIT' }));
    write(`node_modules/${name}/LICENSE`, `MIT of ${name}`);
  }
  write('package.json', JSON.stringify({ name: 'sentra-ikm', version: '1.0.0', license: 'MIT' }));
  write('LICENSE', 'ours');
  write('resources/regions/LICENSE.md', 'ODbL');
  for (const bundle of ['main', 'renderer']) write(`out/${bundle}/licences.json`, JSON.stringify(bundled));
  return folder;
}

function finishBuild(folder: string): void {
  const { closeBundle } = aboutProgram(folder) as unknown as { closeBundle: (this: object) => void };
  closeBundle.call({
    error(words: string) {
      throw new Error(words);
    },
  });
}

test('each library stands once in the list that the program reads, with its text', () => {
  const folder = project([
    { name: '@zet/b', version: '2.0.0', identifier: '(MIT OR GPL-3.0)', text: ' text of b\n' },
    { name: 'a', version: '1.0.0', identifier: 'ISC' },
  ]);
  finishBuild(folder);
  const { builtAt, libraries } = readAbout(join(folder, 'out', 'about.json'));
  expect(Date.parse(builtAt)).not.toBeNaN();
  expect(libraries.map(({ name }) => name)).toEqual([
    ...['a', 'better-sqlite3', 'Chromium', 'electron', 'idn-area-data', 'Sentra IKM', 'SQLite', '@zet/b'],
  ]);
  expect(libraries.at(-1)).toMatchObject({ licence: 'MIT OR GPL-3.0', text: 'text of b' });
  expect(libraries.find(({ name }) => name === 'idn-area-data')).toMatchObject({
    licence: 'ODbL-1.0',
    text: 'ODbL',
  });
  // The window is served what lies there.
  expect(() => readFileSync(join(folder, 'out/renderer/licences.json'))).toThrow(/ENOENT/);
});

test('a library without a licence does not get into the program', () => {
  expect(() => finishBuild(project([{ name: 'nobody-knows', version: '1.0.0' }]))).toThrow(/nobody-knows/);
});
