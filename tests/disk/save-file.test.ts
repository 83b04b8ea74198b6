import * as fileSystem from 'node:fs/promises';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Disk, saveFile } from '../../src-main/disk/replace-file.ts';

const bytes = new TextEncoder().encode('baru');
let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sentra-recaps-'));
  file = path.join(folder, 'Rekap.xlsx');
});
afterEach(() => rm(folder, { recursive: true }));

/** A disk that fails one of its calls with a system error. */
function failingDisk(call: 'open' | 'rename', code: string, times = Number.POSITIVE_INFINITY): Disk {
  let left = times;
  const fail = () => Promise.reject(Object.assign(new Error(code), { code }));
  const open: Disk['open'] = (...given) => (call === 'open' ? fail() : fileSystem.open(...given));
  const rename: Disk['rename'] = (...given) =>
    call === 'rename' && left-- > 0 ? fail() : fileSystem.rename(...given);
  return { open, rename, rm: fileSystem.rm };
}

describe('saving a file whole', () => {
  it('makes it, and replaces an older one', async () => {
    expect(await saveFile(file, bytes)).toEqual({ ok: true, value: { path: file } });
    await writeFile(file, 'lama');
    expect((await saveFile(file, bytes)).ok).toBe(true);
    expect(await readFile(file, 'utf8')).toBe('baru');
    expect(await readdir(folder)).toEqual(['Rekap.xlsx']);
  });

  it.each(['EBUSY', 'EPERM', 'EACCES'])(
    'says that it is open elsewhere (%s) and leaves it as it was',
    async (code) => {
      await writeFile(file, 'lama');
      const result = await saveFile(file, bytes, failingDisk('rename', code));
      expect(result).toMatchObject({ ok: false, error: { code: 'file-open-elsewhere' } });
      expect(result.ok ? '' : result.error.message).toContain('"Rekap.xlsx" sedang dibuka di program lain');
      expect(await readFile(file, 'utf8')).toBe('lama');
      expect(await readdir(folder)).toEqual(['Rekap.xlsx']);
    },
  );

  it('tries again when it was held for a moment only', async () => {
    expect((await saveFile(file, bytes, failingDisk('rename', 'EBUSY', 2))).ok).toBe(true);
  });

  it.each([
    ['EACCES', 'folder-not-writable'],
    ['EROFS', 'folder-not-writable'],
    ['ENOSPC', 'disk-full'],
    ['ENOENT', 'folder-not-found'],
    ['EIO', 'save-failed'],
  ])('explains %s', async (code, expected) => {
    const result = await saveFile(file, bytes, failingDisk('open', code));
    expect(result).toMatchObject({ ok: false, error: { code: expected } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not replace a folder', async () => {
    await mkdir(file);
    expect(await saveFile(file, bytes)).toMatchObject({ ok: false, error: { code: 'save-failed' } });
    expect(await readdir(folder)).toEqual(['Rekap.xlsx']);
  });

  it('lets a defect through', async () => {
    const broken: Disk = { ...fileSystem, open: () => Promise.reject(new TypeError('defect')) };
    await expect(saveFile(file, bytes, broken)).rejects.toThrow('defect');
  });
});
