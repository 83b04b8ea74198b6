import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PaperKind } from '../../src-main/contract/letters.ts';
import { officeForLetters } from './office-for-letters.ts';

let office: ReturnType<typeof officeForLetters>;
let folder: string;
beforeEach(async () => {
  office = officeForLetters(4);
  folder = join(office.folder, 'keluar');
  office.world.saveFolder = folder;
  mkdirSync(folder);
  for (const [index, delivery] of office.world.deliveries.entries())
    Object.assign(delivery, { name: `Nama ${index + 1}`, villageName: 'Bojong', districtName: 'Mrebet' });
  await office.handlers.prepare({
    programId: 1,
    recipientIds: null,
    deliveryDate: '2020-09-10',
    place: 'Pendopo',
    changeDates: false,
  });
});
afterEach(() => office.close());

const save = (
  kind: PaperKind = 'handovers',
  format: 'pdf' | 'word' = 'pdf',
  recipientIds: number[] | null = null,
) =>
  office.handlers.saveEach({
    kind,
    format,
    programId: 1,
    recipientIds,
    order: 'place',
    labelStart: 1,
    paperSize: null,
    jobId: 'j',
  });
const names = () => readdirSync(folder).sort();
const printed = () =>
  office
    .rows()
    .filter((row) => row.printed_at !== null)
    .map((row) => row.recipient_id);

test('one file each, named by district, village and name, and each letter counts as printed', async () => {
  expect(await save()).toEqual({ ok: true, value: { folder, files: 4 } });
  expect(names()).toEqual([1, 2, 3, 4].map((n) => `Mrebet - Bojong - Nama ${n} - BAST.pdf`));
  expect(printed()).toEqual([1, 2, 3, 4]);
  expect(await office.handlers.prints({ recipientId: 4 })).toMatchObject({ value: [{ way: 'pdf' }] });
});

test('what Windows takes in no name is replaced, namesakes and parts are told apart', async () => {
  const [first, second, third, fourth] = office.world.deliveries;
  Object.assign(first ?? {}, { name: 'A/B: "x" <y>?', villageName: null, districtName: null });
  for (const one of [second, third]) Object.assign(one ?? {}, { name: 'Sama' });
  Object.assign(fourth ?? {}, { name: 'W'.repeat(200), part: 2 });
  await save();
  expect(names()).toEqual([
    `Mrebet - Bojong - Sama - BAST (2).pdf`,
    `Mrebet - Bojong - Sama - BAST.pdf`,
    `Mrebet - Bojong - ${'W'.repeat(60)} - BAST bagian 2.pdf`,
    `Tanpa kecamatan - Tanpa desa - A-B- -x- -y-- - BAST.pdf`,
  ]);
});

test('a file that is there already is never replaced', async () => {
  const file = join(folder, 'Mrebet - Bojong - Nama 1 - BAST.pdf');
  writeFileSync(file, 'punya orang');
  await save('handovers', 'pdf', [1]);
  expect(readFileSync(file, 'utf8')).toBe('punya orang');
  expect(names()).toContain('Mrebet - Bojong - Nama 1 - BAST (2).pdf');
});

test('Word, other papers, labels and envelopes one by one; lists are one for all', async () => {
  await save('statement', 'word', [1]);
  await save('labels', 'pdf', [1]);
  await save('envelopes', 'pdf', [1]);
  expect(names()).toEqual([
    'Mrebet - Bojong - Nama 1 - Amplop.pdf',
    'Mrebet - Bojong - Nama 1 - Label Barang.pdf',
    'Mrebet - Bojong - Nama 1 - Surat Pernyataan.docx',
  ]);
  expect(printed()).toEqual([]);
  expect(await save('receipt-list')).toMatchObject({ error: { code: 'not-each' } });
  expect(await save('labels', 'word')).toMatchObject({ error: { code: 'not-a-letter' } });
  office.world.saveFolder = undefined;
  expect(await save()).toEqual({ ok: true, value: { folder: null, files: 0 } });
});

test('cancelled on the way: what is written stays and is printed, the rest is not', async () => {
  office.world.onProgress = (done) => {
    if (done === 2) office.world.abort.abort();
  };
  expect(await save()).toMatchObject({
    error: { code: 'cancelled', message: expect.stringContaining('2 berkas') },
  });
  expect(names()).toHaveLength(2);
  expect(printed()).toEqual([1, 2]);
});

test('a folder that is gone is told, and records that change meanwhile freeze nothing', async () => {
  office.world.saveFolder = join(folder, 'tidak ada');
  expect(await save()).toMatchObject({ error: { code: 'folder-not-found' } });
  office.world.saveFolder = folder;
  office.world.onProgress = () => {
    const [delivery] = office.world.deliveries;
    if (delivery) delivery.name = 'Diubah orang';
  };
  expect(await save()).toMatchObject({ error: { code: 'paper-outdated' } });
  expect(printed()).toEqual([]);
});
