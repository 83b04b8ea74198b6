import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import * as fileSystem from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContents } from '../../src-main/files/check-contents.ts';
import { createContentStore, type StoredContent } from '../../src-main/files/content-store.ts';
import type { Disk } from '../../src-main/files/disk.ts';
import { copyForViewer } from '../../src-main/files/viewer-copy.ts';
import { temporaryFolder } from '../database/temporary.ts';
import { makePng } from '../fixtures/make-png.ts';
import { expectValue, outcomeOf } from '../office/test-office.ts';

const jpeg = (rest: Uint8Array) => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), rest]);
const anyContent = fc.uint8Array({ maxLength: 5000 }).map(jpeg);

/** A store in a folder of its own, with the folder that sources lie in. */
function newStore(disk?: Disk) {
  const folder = temporaryFolder();
  const sources = join(folder, 'asal');
  mkdirSync(sources);
  const store = createContentStore(join(folder, 'berkas'), disk);
  const put = (fileName: string, bytes: Uint8Array) => {
    writeFileSync(join(sources, fileName), bytes);
    return join(sources, fileName);
  };
  return { store, put, folder };
}

/** Every file below the store's folder, whatever it is. */
async function everyFile(folder: string): Promise<string[]> {
  const entries = await fileSystem.readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const pathOf = (store: ReturnType<typeof createContentStore>, content: StoredContent) =>
  store.pathOf(content) ?? '';

test('property: each content lies there once, as it was, under the hash of its bytes', async () => {
  const { store, put, folder } = newStore();
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({ content: anyContent, times: fc.integer({ min: 1, max: 3 }), byPath: fc.boolean() }),
        {
          minLength: 1,
          maxLength: 6,
        },
      ),
      async (given) => {
        rmSync(join(folder, 'berkas'), { recursive: true, force: true });
        const hashes = new Set<string>();
        for (const { content, times, byPath } of given)
          for (let time = 0; time < times; time++) {
            const fileName = `foto ${time}.jpg`;
            const source = byPath ? { path: put(fileName, content) } : { fileName, bytes: content };
            const taken = expectValue(await store.takeIn(source));
            expect(taken).toEqual({
              sha256: createHash('sha256').update(content).digest('hex'),
              bytes: content.length,
              kind: 'foto',
              fileName,
            });
            expect(readFileSync(pathOf(store, taken))).toEqual(content);
            expect(await store.verify(taken)).toBe('sound');
            hashes.add(taken.sha256);
          }
        expect(await store.contents()).toHaveLength(hashes.size);
        expect(await everyFile(store.folder)).toHaveLength(hashes.size);
      },
    ),
    { numRuns: 40 },
  );
});

test('property: any change of a content is found, and taking it in again mends it', async () => {
  const { store } = newStore();
  await fc.assert(
    fc.asyncProperty(
      anyContent,
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (content, place, change) => {
        const taken = expectValue(await store.takeIn({ fileName: 'a.jpg', bytes: content }));
        const path = pathOf(store, taken);
        const damaged = Buffer.from(content);
        const at = place % content.length;
        damaged[at] = (damaged[at] ?? 0) ^ change;
        writeFileSync(path, damaged);
        expect(await store.verify(taken)).toBe('damaged');
        writeFileSync(path, content.subarray(0, -1));
        expect(await store.verify(taken)).toBe('wrong-size');
        rmSync(path);
        expect(await store.verify(taken)).toBe('missing');
        writeFileSync(path, damaged);
        await store.takeIn({ fileName: 'b.jpg', bytes: content });
        expect(await store.verify(taken)).toBe('sound');
      },
    ),
    { numRuns: 60 },
  );
});

/** A disk on which the n-th thing that is asked of it fails. */
function failingDisk(failAt: number, code: string): Disk {
  let asked = 0;
  const ask = () => {
    asked += 1;
    if (asked === failAt) throw Object.assign(new Error(code), { code });
  };
  const counted = <A extends unknown[], R>(work: (...args: A) => R) =>
    (async (...args: A) => {
      ask();
      return work(...args);
    }) as unknown as (...args: A) => R;
  return {
    ...fileSystem,
    mkdir: counted(fileSystem.mkdir) as Disk['mkdir'],
    rename: counted(fileSystem.rename),
    open: async (...args) => {
      ask();
      const handle = await fileSystem.open(...args);
      for (const name of ['read', 'writeFile', 'sync'] as const) {
        const work = handle[name].bind(handle) as (...given: unknown[]) => unknown;
        Object.assign(handle, { [name]: counted(work) });
      }
      return handle;
    },
  };
}

test.each(['ENOSPC', 'EACCES', 'EIO'])(
  'whatever of the disk fails with %s, nothing stands there half',
  async (code) => {
    const content = Buffer.concat([makePng(), Buffer.alloc(3 * 1024 * 1024, 7)]);
    const outcomes = new Set<string>();
    for (let failAt = 1; failAt <= 40; failAt++) {
      const { store, put } = newStore(failingDisk(failAt, code));
      const taken = await store.takeIn({ path: put('a.png', content) });
      outcomes.add(outcomeOf(taken));
      if (taken.ok) expect(await store.verify(taken.value)).toBe('sound');
      else {
        expect(taken.error.message).toContain('a.png');
        expect(await everyFile(store.folder)).toEqual([]);
      }
    }
    const writing = code === 'ENOSPC' ? 'disk-full' : 'store-not-writable';
    expect([...outcomes].sort()).toEqual(['file-unreadable', 'ok', writing].sort());
  },
);

test('a copy that a crash left half done is no content, and goes when it is old', async () => {
  const { store } = newStore();
  mkdirSync(join(store.folder, 'ab'), { recursive: true });
  const [young, old] = ['young', 'old'].map((name) => join(store.folder, `${name}.sementara`));
  for (const path of [young ?? '', old ?? '']) writeFileSync(path, makePng().subarray(0, 20));
  utimesSync(old ?? '', new Date(2020, 1, 1), new Date(2020, 1, 1));
  expect(await store.contents()).toEqual([]);
  await store.takeIn({ fileName: 'a.png', bytes: makePng() });
  expect(await store.contents()).toHaveLength(1);
  expect([existsSync(young ?? ''), existsSync(old ?? '')]).toEqual([true, false]);
});

test('what is no file, empty, too large or not of an accepted kind is refused in words', async () => {
  const { store, put, folder } = newStore();
  const refusal = async (source: Parameters<typeof store.takeIn>[0]) => {
    const taken = await store.takeIn(source);
    return taken.ok ? 'ok' : `${taken.error.code}: ${taken.error.message}`;
  };
  expect(await refusal({ path: folder })).toMatch(/^not-a-file: .*bukan berkas/);
  expect(await refusal({ path: join(folder, 'tidak ada.png') })).toMatch(/^file-missing: .*tidak ditemukan/);
  expect(await refusal({ path: 'relatif.png' })).toMatch(/^file-missing/);
  expect(await refusal({ path: put('kosong.pdf', Buffer.alloc(0)) })).toMatch(/^file-empty: .*kosong/);
  expect(await refusal({ fileName: 'kosong.png', bytes: new Uint8Array() })).toMatch(/^file-empty/);
  expect(await refusal({ path: put('foto.jpg', Buffer.from('#!/bin/sh\n')) })).toMatch(
    /^file-refused: Berkas "foto\.jpg" tidak dilampirkan karena merupakan sebuah program\. Yang dapat dilampirkan: foto JPEG/,
  );
  expect(await refusal({ path: put('buka.bat', Buffer.from('start calc\r\n')) })).toMatch(/^file-refused/);
  const large = put('besar.jpg', jpeg(Buffer.alloc(0)));
  truncateSync(large, 25 * 1024 * 1024 + 1);
  expect(await refusal({ path: large })).toMatch(
    /^file-too-large: .*berukuran 25 MB, melebihi batas 25 MB\. Kecilkan/,
  );
  truncateSync(large, Math.round(31.2 * 1024 * 1024));
  expect(await refusal({ path: large })).toMatch(/berukuran 31,2 MB/);
  expect(await everyFile(store.folder)).toEqual([]);
  truncateSync(large, 25 * 1024 * 1024);
  expect(await refusal({ path: large })).toBe('ok');
});

test('a source that grows beyond the limit while it is read is refused', async () => {
  const endless: Disk = {
    ...fileSystem,
    open: async (...args) => {
      const handle = await fileSystem.open(...args);
      if (args[1] !== 'r') return handle;
      const read = async (buffer: Buffer) => ({ bytesRead: buffer.length, buffer: buffer.fill('a') });
      return Object.assign(handle, { read });
    },
  };
  const { store, put } = newStore(endless);
  expect(outcomeOf(await store.takeIn({ path: put('a.txt', Buffer.from('a')) }))).toBe('file-too-large');
  expect(await everyFile(store.folder)).toEqual([]);
});

test('property: no row can name a path outside the store', () => {
  const { store } = newStore();
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 40 }), (sha256, fileName) => {
      const path = store.pathOf({ sha256, fileName: `${fileName}.png` });
      expect(path === undefined || /^[0-9a-f]{64}$/.test(sha256)).toBe(true);
    }),
  );
  expect(store.pathOf({ sha256: '../'.repeat(10), fileName: 'a.png' })).toBeUndefined();
  expect(store.pathOf({ sha256: 'a'.repeat(64), fileName: 'a.exe' })).toBeUndefined();
  expect(store.pathOf({ sha256: 'a'.repeat(64), fileName: 'a.__proto__' })).toBeUndefined();
});

test('the check tells of each lost content whose it is, and counts those that nobody refers to', async () => {
  const { store } = newStore();
  const take = async (colour: number) =>
    expectValue(await store.takeIn({ fileName: `${colour}.png`, bytes: makePng(2, 2, [colour, 0, 0]) }));
  const [sound, missing, damaged, unused] = [await take(1), await take(2), await take(3), await take(4)];
  const owned = [sound, missing, damaged].map((content, index) => ({
    ...content,
    owner: `Pemilik ${index}`,
  }));
  expect(await checkContents(store, owned)).toEqual({
    ok: true,
    files: 3,
    faults: [],
    unreferenced: { count: 1, bytes: unused.bytes },
  });
  rmSync(pathOf(store, missing));
  writeFileSync(pathOf(store, damaged), makePng(2, 2, [9, 9, 9]).subarray(0, damaged.bytes));
  const again = { ...damaged, owner: 'Pemilik lain' };
  const found = await checkContents(store, [...owned, again]);
  expect(found.ok).toBe(false);
  expect(found.faults.map(({ owner, fileName }) => [owner, fileName])).toEqual([
    ['Pemilik 1', '2.png'],
    ['Pemilik 2', '3.png'],
    ['Pemilik lain', '3.png'],
  ]);
  expect(found.faults[0]?.state).toBe('missing');
  expect(['damaged', 'wrong-size']).toContain(found.faults[1]?.state);
});

test('a program gets a copy under its own name that it cannot write to; a lost content is said', async () => {
  const { store, folder } = newStore();
  const taken = expectValue(await store.takeIn({ fileName: 'Rumah Siti.png', bytes: makePng() }));
  const viewer = join(folder, 'buka');
  const first = expectValue(await copyForViewer(store, taken, viewer));
  expect(first.path).toMatch(/Rumah Siti\.png$/);
  expect(readFileSync(first.path)).toEqual(makePng());
  expect((await fileSystem.stat(first.path)).mode & 0o222).toBe(0);
  const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
  utimesSync(join(first.path, '..'), yesterday, yesterday);
  const second = expectValue(await copyForViewer(store, taken, viewer));
  expect([existsSync(first.path), existsSync(second.path)]).toEqual([false, true]);
  writeFileSync(pathOf(store, taken), 'x');
  expect(await copyForViewer(store, taken, viewer)).toMatchObject({
    error: { code: 'content-lost', message: expect.stringMatching(/"Rumah Siti\.png" rusak .*cadangan/) },
  });
});
