import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../src-main/database/connection.ts';
import type { Desktop } from '../../src-main/desktop.ts';
import { makePng } from '../fixtures/make-png.ts';
import { expectValue, openTestOffice, outcomeOf, typedBusiness } from '../office/test-office.ts';

/** An office with one business and a photo and a document in a folder. */
async function open(desktop: Partial<Desktop> = {}) {
  const opened = openTestOffice(desktop);
  const { handlers, folder } = opened;
  const addBusiness = async (ownerName: string) =>
    expectValue(await handlers.businesses.save(typedBusiness({ ownerName }))).id;
  const put = (fileName: string, bytes: Uint8Array | string) => {
    writeFileSync(join(folder, fileName), bytes);
    return { path: join(folder, fileName) };
  };
  const list = async (ownerId: number) => expectValue(await handlers.businessFiles.list({ ownerId }));
  return {
    ...opened,
    addBusiness,
    put,
    list,
    ownerId: await addBusiness('Siti Aminah'),
    photo: put('rumah.png', makePng()),
    paper: put('NIB.pdf', '%PDF-1.7 isi'),
  };
}

test('files are added by path and by bytes, listed in their order, and what is refused is named', async () => {
  const { handlers, ownerId, photo, paper, put, list, addBusiness, folder } = await open();
  const bytes = new Uint8Array(makePng(3, 3, [1, 2, 3]));
  const files = [photo, put('buka.exe', 'MZ\0\0'), paper, { fileName: 'tempelan.png', bytes }];
  const outcome = expectValue(await handlers.businessFiles.add({ ownerId, files }));
  expect(outcome).toMatchObject({ added: 3, refused: [{ fileName: 'buka.exe' }] });
  expect(outcome.refused[0]?.reason).toMatch(/tidak dilampirkan/);
  const found = await list(ownerId);
  expect(found).toMatchObject([
    { fileName: 'rumah.png', kind: 'foto', bytes: makePng().length, note: '' },
    { fileName: 'NIB.pdf', kind: 'dokumen', pictureUrl: null },
    { fileName: 'tempelan.png', kind: 'foto' },
  ]);
  expect(found[0]?.pictureUrl).toMatch(/^\/files\/business\/\d+\?[0-9a-f]{12}$/);
  expect(Date.parse(found[0]?.addedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);

  const again = expectValue(
    await handlers.businessFiles.add({
      ownerId,
      files: [photo, put('salinan.png', makePng()), photo],
    }),
  );
  expect(again.added).toBe(0);
  expect(again.refused.map(({ reason }) => reason)).toContainEqual(
    'Berkas "salinan.png" sudah ada di sini sebagai "rumah.png".',
  );
  const other = await addBusiness('Slamet Riyadi');
  expect(expectValue(await handlers.businessFiles.add({ ownerId: other, files: [photo] })).added).toBe(1);
  const contents = readdirSync(join(folder, 'berkas'), { recursive: true }).filter((name) =>
    String(name).includes('.'),
  );
  expect(contents).toHaveLength(3);
});

test('the dialog adds what was chosen; a cancelled one adds nothing', async () => {
  let chosen: string[] = [];
  const { handlers, ownerId, photo, paper, list } = await open({ chooseFiles: async () => chosen });
  expect(expectValue(await handlers.businessFiles.choose({ ownerId }))).toBeNull();
  chosen = [photo.path, paper.path];
  expect(expectValue(await handlers.businessFiles.choose({ ownerId }))).toEqual({
    added: 2,
    refused: [],
  });
  expect((await list(ownerId)).map((file) => file.fileName)).toEqual(['rumah.png', 'NIB.pdf']);
});

test('a file is described, opened as a copy under its name, and taken off; all of it is in the history', async () => {
  const { handlers, office, ownerId, photo, paper, list, opened, folder } = await open();
  await handlers.businessFiles.add({ ownerId, files: [photo, paper] });
  const [first, second] = await list(ownerId);
  const ids = [first?.id ?? 0, second?.id ?? 0];
  await handlers.businessFiles.describe({ id: ids[0] ?? 0, note: 'Rumah produksi' });
  expect((await list(ownerId))[0]?.note).toBe('Rumah produksi');

  expect(outcomeOf(await handlers.businessFiles.open({ id: ids[1] ?? 0 }))).toBe('ok');
  expect(opened).toHaveLength(1);
  expect(opened[0]).toMatch(/NIB\.pdf$/);
  expect(opened[0]?.startsWith(folder)).toBe(false);
  expect(readFileSync(opened[0] ?? '', 'utf8')).toBe('%PDF-1.7 isi');

  expect(outcomeOf(await handlers.businessFiles.remove({ id: ids[0] ?? 0 }))).toBe('ok');
  expect((await list(ownerId)).map((file) => file.fileName)).toEqual(['NIB.pdf']);
  for (const gone of [
    await handlers.businessFiles.describe({ id: ids[0] ?? 0, note: 'x' }),
    await handlers.businessFiles.remove({ id: ids[0] ?? 0 }),
    await handlers.businessFiles.open({ id: ids[0] ?? 0 }),
  ])
    expect(outcomeOf(gone)).toBe('file-unknown');
  // The content stays: nobody refers to it, and the history can still name it.
  expect((await office.check()).files).toMatchObject({ ok: true, files: 1, unreferenced: { count: 1 } });

  const { rows } = expectValue(await handlers.history.list({ before: null, limit: 4 }));
  expect(rows.map(({ entity, title, action }) => [entity, title, action])).toEqual([
    ['Berkas Pelaku Usaha', 'rumah.png', 'delete'],
    ['Berkas Pelaku Usaha', 'rumah.png', 'update'],
    ['Berkas Pelaku Usaha', 'NIB.pdf', 'insert'],
    ['Berkas Pelaku Usaha', 'rumah.png', 'insert'],
  ]);
  expect(rows[1]?.changes).toEqual([{ field: 'Keterangan', before: null, after: 'Rumah produksi' }]);
});

test('what the system cannot open, and a content that is lost, is said in words', async () => {
  const { handlers, ownerId, paper, list, folder } = await open({
    openFile: async () => 'Tidak ada program untuk berkas ini.',
  });
  await handlers.businessFiles.add({ ownerId, files: [paper] });
  const id = (await list(ownerId))[0]?.id ?? 0;
  expect(await handlers.businessFiles.open({ id })).toMatchObject({
    error: { code: 'open-failed', message: 'Tidak ada program untuk berkas ini.' },
  });
  rmSync(join(folder, 'berkas'), { recursive: true });
  expect(outcomeOf(await handlers.businessFiles.open({ id }))).toBe('content-lost');
  expect(await list(ownerId)).toHaveLength(1);
});

test('the window is given photos by their number, and nothing else', async () => {
  const { handlers, office, ownerId, photo, paper, list, folder } = await open();
  await handlers.businessFiles.add({ ownerId, files: [photo, paper] });
  const [shown, hidden] = (await list(ownerId)).map((file) => file.id);
  const picture = await office.picture('business', shown ?? 0);
  expect(picture?.extension).toBe('.png');
  expect(Buffer.from(picture?.bytes ?? [])).toEqual(makePng());
  expect(await office.picture('business', hidden ?? 0)).toBeUndefined();
  expect(await office.picture('business', 999)).toBeUndefined();
  expect(await office.picture('__proto__', shown ?? 0)).toBeUndefined();
  rmSync(join(folder, 'berkas'), { recursive: true });
  expect(await office.picture('business', shown ?? 0)).toBeUndefined();
});

test('an unknown business gets no files, and the dialog is not shown for it', async () => {
  const { handlers, photo } = await open({
    chooseFiles: () => Promise.reject(new Error('asked for an unknown business')),
  });
  expect(outcomeOf(await handlers.businessFiles.add({ ownerId: 99, files: [photo] }))).toBe('owner-unknown');
  expect(outcomeOf(await handlers.businessFiles.choose({ ownerId: 99 }))).toBe('owner-unknown');
});

test('a merge keeps the files of both and their contents, and undoing it gives them back', async () => {
  const { handlers, office, ownerId, photo, paper, put, list, addBusiness } = await open();
  const goneId = await addBusiness('Hj. Siti Aminah');
  await handlers.businessFiles.add({ ownerId, files: [photo] });
  const other = put('produk.png', makePng(4, 4, [200, 10, 10]));
  await handlers.businessFiles.add({ ownerId: goneId, files: [photo, paper, other] });
  const before = [await list(ownerId), await list(goneId)];
  const { business } = expectValue(await handlers.businesses.get({ id: ownerId }));
  const merged = expectValue(await handlers.duplicates.merge({ keptId: ownerId, goneId, business }));
  expect((await list(ownerId)).map((file) => file.fileName)).toEqual(['rumah.png', 'NIB.pdf', 'produk.png']);
  expect((await office.check()).files).toMatchObject({ ok: true, files: 3 });
  await handlers.changes.undo({ id: merged.changeSetId });
  expect([await list(ownerId), await list(goneId)]).toEqual(before);
  expect((await office.check()).files).toMatchObject({ ok: true, files: 4 });
});

test('the check names the business of a lost file', async () => {
  const { office, handlers, ownerId, photo, folder, databaseFile } = await open();
  await handlers.businessFiles.add({ ownerId, files: [photo] });
  expect(await office.check()).toMatchObject({ ok: true, integrity: 'ok' });
  const connection = connect(databaseFile);
  const row = connection.prepare<[], { sha256: string }>('SELECT sha256 FROM business_file').get();
  connection.close();
  const sha256 = row?.sha256 ?? '';
  writeFileSync(join(folder, 'berkas', sha256.slice(0, 2), `${sha256}.png`), 'rusak');
  expect(await office.check()).toMatchObject({
    ok: false,
    integrity: 'ok',
    files: { faults: [{ owner: 'Pelaku Usaha Siti Aminah', fileName: 'rumah.png', state: 'wrong-size' }] },
  });
});
