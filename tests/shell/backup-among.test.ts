import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { backupAmong } from '../../src-main/electron/backup-among.ts';

test.each([
  ['a path', ['/media/flash/kantor 1.sentra-cadangan'], '/media/flash/kantor 1.sentra-cadangan'],
  ['capitals', ['/media/KANTOR.SENTRA-CADANGAN'], '/media/KANTOR.SENTRA-CADANGAN'],
  [
    'behind switches of Chromium',
    ['--no-sandbox', '--x=a.sentra-cadangan', '/b.sentra-cadangan'],
    '/b.sentra-cadangan',
  ],
  [
    'an address of a desktop',
    ['file:///media/kantor%201.sentra-cadangan'],
    '/media/kantor 1.sentra-cadangan',
  ],
  ['in the folder of the start', ['kantor.sentra-cadangan'], '/work/kantor.sentra-cadangan'],
])('%s', (_, words, expected) => {
  expect(backupAmong(words, '/work')).toBe(resolve(expected));
});

test.each([
  ['nothing', []],
  ['a command', ['backup', '/media/flash']],
  ['a plain database, which is not ours by its ending', ['/data/sentra.db']],
  ['an address that is no file of this computer', ['file://server:80/kantor.sentra-cadangan']],
])('%s: none', (_, words) => {
  expect(backupAmong(words, '/work')).toBeUndefined();
});
