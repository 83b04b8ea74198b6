import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as XLSX from '@e965/xlsx';
import PizZip from 'pizzip';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AidSummary } from '../../src-main/contract/aid.ts';
import { fileFolder } from '../file-folder.ts';
import { readPdf } from './pdf-text.ts';
import { sentra, sentraJson } from './run-sentra.ts';
import { sentraHere } from './sentra-here.ts';

const program = 'Bantuan Peralatan IKM 2020';
const sample = resolve(import.meta.dirname, '../../resources/contoh/penerima-bantuan-2020.xlsx');
const folder = fileFolder();
const database = join(folder, 'sentra.db');

interface DemoAnswer {
  files: { file: string; pages?: number }[];
  import: Record<string, number>;
  summary: AidSummary;
}

let first: DemoAnswer;
beforeAll(() => {
  first = sentraJson<DemoAnswer>('demo', folder);
}, 240_000);

const rupiah = (text: string) => Number(text.replaceAll('.', ''));

describe('the demo does the whole main job', () => {
  test('it counts what the report counts, each by its own name', () => {
    const summary = sentraJson<AidSummary>('summary', '--program', program, '--database', database);
    expect(summary).toMatchObject({ recipients: 148, units: 548, villages: 15, districts: 13 });
    expect(summary.businesses + summary.groups).toBe(148);
    expect(summary.byFundSource.map((source) => source.fundSource)).toEqual([
      'APBD Kabupaten',
      'APBD Provinsi',
    ]);
    expect(summary.byFundSource.reduce((sum, source) => sum + source.units, 0)).toBe(548);
    expect(summary.byFundSource.reduce((sum, source) => sum + source.value, 0)).toBe(summary.value);
    expect(summary.sentence).toMatch(
      /^Sebanyak 148 pelaku IKM di 15 desa(\/kelurahan)?, 13 kecamatan menerima 548 unit \(\d+ jenis\) peralatan .*bersumber dari APBD Kabupaten Purbalingga dan APBD Provinsi Jawa Tengah\.$/,
    );
    expect(first.summary).toEqual(summary);
  });

  test('the database is sound and has a history', () => {
    const check = sentraJson<{ ok: boolean; integrity: string; counts: Record<string, number> }>(
      'check',
      '--database',
      database,
    );
    expect(check).toMatchObject({
      ok: true,
      integrity: 'ok',
      foreignKeys: 0,
      counts: { programs: 1, handovers: 148 },
    });
    expect(check.counts.businesses ?? 0).toBe(first.summary.businesses);
    expect(check.counts.history ?? 0).toBeGreaterThan(148);
  });

  test('148 letters, each recipient once, numbers in sequence, every annex adding up', async () => {
    const pages = await readPdf(join(folder, 'bast.pdf'));
    const isFirst = (text: string) => text.includes('kami yang bertanda tangan di bawah ini');
    expect(pages.filter((page) => isFirst(page.text))).toHaveLength(148);
    const letters: string[][] = [];
    for (const { text } of pages) {
      if (isFirst(text)) letters.push([]);
      letters.at(-1)?.push(text);
    }
    const numbers = letters.map((letter) => /NOMOR\s*:\s*(\S+)/i.exec(letter[0] ?? '')?.[1] ?? '');
    expect(new Set(numbers).size).toBe(148);
    expect(numbers.map((number) => Number(/\/(\d+)\//.exec(number)?.[1]))).toEqual(
      Array.from({ length: 148 }, (_, index) => index + 1),
    );
    const niks = letters.map((letter) => /\b3303\d{12}\b/.exec(letter[0] ?? '')?.[0]).filter(Boolean);
    expect(new Set(niks).size).toBe(niks.length);
    let total = 0;
    for (const letter of letters) {
      expect(letter[0]).toContain('Kamis');
      expect(letter[0]).toContain('sepuluh bulan September tahun dua ribu dua puluh (10-09-2020)');
      const annex = letter.slice(1).join(' ');
      expect(annex).toMatch(/LAMPIRAN/i);
      // Quantity, unit, unit price and total of each row; then the total of the annex.
      const rows = [
        ...annex.matchAll(
          /(?:^|\s)(\d[\d.]*)\s+([a-z]+)\s+(\d{1,3}(?:\.\d{3})+)\s+(\d{1,3}(?:\.\d{3})+)(?=\s)/g,
        ),
      ];
      expect(rows.length).toBeGreaterThan(0);
      for (const [, quantity = '', , price = '', sum = ''] of rows)
        expect(rupiah(sum)).toBe(rupiah(quantity) * rupiah(price));
      const annexTotal = rows.reduce((sum, row) => sum + rupiah(row[4] ?? ''), 0);
      const printed = /JUMLAH(?:\s+\d[\d.]*\s+[a-z]+)?\s+(\d{1,3}(?:\.\d{3})+)/.exec(annex)?.[1] ?? '';
      expect(rupiah(printed)).toBe(annexTotal);
      total += annexTotal;
    }
    expect(total).toBe(first.summary.value);
  });

  test('the lists name everybody', async () => {
    for (const name of ['tanda-terima.pdf', 'bnba.pdf']) {
      const pages = await readPdf(join(folder, name));
      expect(pages.length).toBeGreaterThan(3);
      expect(pages.every((page) => page.width > page.height)).toBe(true);
      expect(pages.map((page) => page.text).join(' ')).toMatch(/\b148\b/);
    }
  });

  test.each([
    ['statement', 1],
    ['integrity-pact', 1],
    ['grant-agreement', 3],
    ['labels', 1],
    ['envelopes', 1],
  ])('print %s for one recipient, in one file and in a folder', async (kind, count) => {
    const file = join(folder, `${kind}-satu.pdf`);
    const each = join(folder, `${kind}-folder`);
    const own = ['--program', program, '--database', database, '--recipient', '1'];
    const answer = sentraJson<{ pages: number; files: number }>(
      'print',
      kind,
      file,
      '--per-recipient',
      each,
      '--size',
      'A4',
      ...own,
    );
    expect(answer).toMatchObject({ pages: count, files: 1 });
    expect(await readPdf(file)).toHaveLength(count);
    expect(readdirSync(each)).toHaveLength(1);
    expect(readdirSync(each)[0]).toMatch(/^\w+ - \w+ - .+\.pdf$/);
  });

  test('print --docx writes one letter, or all of them, as Word', () => {
    const own = ['--program', program, '--database', database, '--docx'];
    const one = join(folder, 'satu.docx');
    sentraJson('print', 'handovers', one, '--recipient', '1', ...own);
    const all = join(folder, 'semua.docx');
    expect(sentraJson('print', 'handovers', all, ...own)).toMatchObject({ letters: 148 });
    const textOf = (file: string) => new PizZip(readFileSync(file)).file('word/document.xml')?.asText() ?? '';
    expect(textOf(one).match(/NOMOR : /g)).toHaveLength(1);
    expect(textOf(all).match(/NOMOR : /g)).toHaveLength(148);
    expect(sentra('print', 'labels', all, ...own)).toMatchObject({
      exitCode: 2,
      error: expect.stringContaining('--docx'),
    });
  });

  test('the recap adds up, read by a second reader', () => {
    const workbook = XLSX.read(readFileSync(join(folder, 'rekap.xlsx')), { cellFormula: true });
    expect(workbook.SheetNames).toEqual([
      'Ringkasan',
      'Per Kecamatan',
      'Per Desa',
      'Per Komoditas',
      'Per Sumber Dana',
      'Per Barang',
      'BNBA',
    ]);
    const text = workbook.SheetNames.map((name) => XLSX.utils.sheet_to_csv(workbook.Sheets[name] ?? {})).join(
      '\n',
    );
    expect(text).toContain('Belum terklasifikasi');
    expect(text).toContain(first.summary.sentence);
    const formulas = workbook.SheetNames.flatMap((name) =>
      Object.entries(workbook.Sheets[name] ?? {}),
    ).filter(([, cell]) => typeof cell === 'object' && cell !== null && 'f' in cell);
    expect(formulas.length).toBeGreaterThan(20);
    for (const [, cell] of formulas) expect(cell).toHaveProperty('v');
  });

  test('importing the sample again changes nothing', () => {
    const before = sentraJson('check', '--database', database);
    const again = sentraJson<{ counts: Record<string, number>; batch: number | null }>(
      'import',
      'recipients',
      sample,
      '--program',
      program,
      '--database',
      database,
    );
    expect(again.counts).toMatchObject({ new: 0, changed: 0, rejected: 0, needsDecision: 0 });
    expect(again.batch).toBeNull();
    expect(sentraJson('check', '--database', database)).toEqual(before);
  });

  test('a second demo in the same folder keeps every number', async () => {
    const numbers = async () =>
      (await readPdf(join(folder, 'bast.pdf'))).map((page) => /NOMOR\s*:\s*(\S+)/i.exec(page.text)?.[1]);
    const before = await numbers();
    const second = sentraJson<DemoAnswer>('demo', folder);
    expect(second.summary).toEqual(first.summary);
    expect(second.import).toMatchObject({ new: 0, changed: 0 });
    expect(await numbers()).toEqual(before);
  }, 240_000);

  test('one letter can be printed alone, with its own number', async () => {
    const one = join(folder, 'satu.pdf');
    sentraJson('print', 'handovers', one, '--program', program, '--recipient', '5', '--database', database);
    const pages = await readPdf(one);
    expect(
      pages.filter((page) => /NOMOR\s*:/.test(page.text) && page.text.includes('PIHAK KESATU')).length,
    ).toBeGreaterThan(0);
    expect(pages.length).toBeLessThan(5);
  });

  test('a recap of a year that had no aid says so and is still a workbook', () => {
    const file = join(folder, 'kosong.xlsx');
    expect(sentra('recap', file, '--year', '1999', '--database', database).exitCode).toBe(0);
    expect(XLSX.read(readFileSync(file)).SheetNames).toHaveLength(7);
  });
});

test('an import that cannot run, or only tries, leaves no database where there was none', () => {
  const broken = join(folder, 'rusak.xlsx');
  writeFileSync(broken, readFileSync(sample).subarray(0, 20_000));
  const fresh = join(folder, 'baru.db');
  expect(sentra('import', 'recipients', broken, '--program', program, '--database', fresh).exitCode).toBe(2);
  expect(
    sentra('import', 'recipients', sample, '--program', program, '--database', fresh, '--dry-run').exitCode,
  ).toBe(0);
  expect(existsSync(fresh)).toBe(false);
});

describe('what cannot run says why in one line and exits 2', () => {
  test.each([
    [['summary', '--program', 'Tidak Ada', '--database', database], /tidak ditemukan/],
    [['summary', '--program', program, '--database', join(folder, 'tidak-ada.db')], /tidak ada/],
    [['summary', '--database', database], /--program/],
    [['check'], /--database/],
    [['check', '--database', sample], /rusak|bukan basis data/],
    [
      [
        'print',
        'handovers',
        join(folder, 'x.pdf'),
        '--program',
        program,
        '--recipient',
        '99999',
        '--database',
        database,
      ],
      /./,
    ],
    [
      ['import', 'recipients', join(folder, 'tidak-ada.xlsx'), '--program', program, '--database', database],
      /tidak ada|tidak ditemukan/,
    ],
    [['terbang'], /tidak dikenal/],
    [['recap', '--database', database], /Berkas rekap/],
    [['check', '--database', database, '--apa'], /apa/],
  ])('%j', async (words, message) => {
    const { exitCode, out, error } = await sentraHere(...words);
    expect(error.trim()).toMatch(message);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(out).toBe('');
    expect(exitCode).toBe(2);
  });
});
