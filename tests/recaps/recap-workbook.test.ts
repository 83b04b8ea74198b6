import { describe, expect, it } from 'vitest';
import { UNCLASSIFIED } from '../../src-main/recaps/recap-lines.ts';
import { makeRecapWorkbook } from '../../src-main/recaps/recap-workbook.ts';
import {
  articleDeliveries,
  inventDelivery,
  inventItem,
  inventReport,
  letterhead,
  mixedDeliveries,
  paper,
  tinyLogo,
} from './invented-deliveries.ts';
import { cellAt, cellsOf, compute, readWorkbook, rowsOf, sheetXml } from './read-workbook.ts';

const sheetNames = [
  'Ringkasan',
  'Per Kecamatan',
  'Per Desa',
  'Per Komoditas',
  'Per Sumber Dana',
  'Per Barang',
  'BNBA',
];
const article = await makeRecapWorkbook(inventReport());
const mixed = await makeRecapWorkbook(inventReport({ deliveries: mixedDeliveries(), severalPrograms: true }));
const empty = await makeRecapWorkbook(inventReport({ deliveries: [], official: undefined }));

describe('the workbook, read by SheetJS', () => {
  const workbook = readWorkbook(article.bytes);

  it('has the seven sheets and tells how many rows', () => {
    expect(workbook.SheetNames).toEqual(sheetNames);
    expect(article).toMatchObject({ sheets: 7, rows: 444 });
  });

  it.each(sheetNames)('%s begins with letterhead, title and scope', (sheet) => {
    const texts = cellsOf(workbook, sheet).map(([, cell]) => cell.v);
    expect(cellAt(workbook, sheet, 'A1').v).toBe('PEMERINTAH KABUPATEN PURBALINGGA');
    expect(cellAt(workbook, sheet, 'A2').v).toBe('DINAS PERINDUSTRIAN DAN PERDAGANGAN');
    expect(texts).toContain('Program Bantuan Peralatan IKM 2020, Tahun Anggaran 2020');
  });

  it('shows the counts of the article and the sentence on Ringkasan', () => {
    const rows = rowsOf(workbook, 'Ringkasan');
    const count = (label: string) => rows.find((row) => row[0] === label)?.at(-1);
    expect(count('Penerima bantuan (pelaku usaha dan kelompok)')).toBe(148);
    expect(count('Jenis barang')).toBe(60);
    expect(count('Unit barang')).toBe(548);
    expect(count('Desa/kelurahan')).toBe(15);
    expect(count('Kecamatan')).toBe(13);
    expect(count('Sumber dana')).toBe(2);
    expect(count('Nilai bantuan')).toBe(1_066_075_000);
    expect(rows.flat().some((text) => `${text}`.startsWith('Sebanyak 148 pelaku IKM di 15 desa'))).toBe(true);
  });

  it('shows the scales with "Belum terklasifikasi" and who signs', () => {
    const rows = rowsOf(workbook, 'Ringkasan');
    const at = rows.findIndex((row) => row[1] === 'Skala Usaha');
    const lines = rows.slice(at + 1, at + 5);
    expect(lines.map((row) => row[1])).toEqual(['Kecil', 'Menengah', 'Besar', UNCLASSIFIED]);
    expect(lines.map((row) => row[2])).toEqual([138, 4, 0, 6]);
    expect(rows.flat()).toEqual(
      expect.arrayContaining([
        'Purbalingga, 10 September 2020',
        'Mengetahui,',
        'Drs. SUGENG CONTOH, M.Si.',
        'NIP 196501011990031999',
      ]),
    );
  });

  it('keeps NIK, phone and letter number as text and dates as dates', () => {
    const [heads = [], first = []] = rowsOf(workbook, 'BNBA').slice(5, 7);
    const column = (heading: string) => String.fromCharCode(65 + heads.indexOf(heading));
    for (const heading of ['NIK', 'Telepon', 'Nomor BAST']) {
      expect(cellAt(workbook, 'BNBA', `${column(heading)}7`)).toMatchObject({ t: 's', z: '@' });
    }
    expect(first[heads.indexOf('NIK')]).toMatch(/^33030\d{7}90\d\d$/);
    expect(first[heads.indexOf('Telepon')]).toMatch(/^0800/);
    // 44084 is 10 September 2020.
    expect(cellAt(workbook, 'BNBA', `${column('Tanggal BAST')}7`)).toMatchObject({
      t: 'n',
      v: 44_084,
      z: 'dd/mm/yyyy',
    });
  });

  it('shows money with "Rp" and counts with thousands', () => {
    expect(cellAt(workbook, 'Per Kecamatan', 'H7')).toMatchObject({ t: 'n', z: '"Rp" #,##0' });
    expect(cellAt(workbook, 'Per Kecamatan', 'G7')).toMatchObject({ t: 'n', z: '#,##0' });
  });
});

describe.each([
  ['the article', article],
  ['groups, missing places and goods', mixed],
  ['nothing', empty],
])('formulas of %s', (_, { bytes }) => {
  const workbook = readWorkbook(bytes);
  const formulas = sheetNames.flatMap((sheet) =>
    cellsOf(workbook, sheet)
      .filter(([, cell]) => cell.f !== undefined)
      .map(([address, cell]) => ({ sheet, address, formula: cell.f, cached: cell.v })),
  );

  it('carry the results that they have when they are computed', () => {
    expect(formulas.length).toBeGreaterThan(60);
    for (const { sheet, address, formula, cached } of formulas) {
      const found = `${sheet}!${address} =${formula}: ${compute(workbook, sheet, address)}`;
      expect(`${sheet}!${address} =${formula}: ${cached}`).toBe(found);
    }
  });

  it('agree between the sheets: "SELISIH" is 0', () => {
    const row = rowsOf(workbook, 'Ringkasan').find((cells) => cells[0] === 'SELISIH');
    expect(row?.slice(2)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it.each(sheetNames.slice(0, 6))('%s has the line "Belum terklasifikasi"', (sheet) => {
    expect(cellsOf(workbook, sheet).filter(([, cell]) => cell.v === UNCLASSIFIED).length).toBeGreaterThan(0);
  });
});

describe('paper and screen', () => {
  const xml = sheetXml(article.bytes);

  it('repeats the head row on each printed page and filters by it', () => {
    const names = readWorkbook(article.bytes).Workbook?.Names ?? [];
    const titles = names.filter((name) => name.Name === '_xlnm.Print_Titles').map((name) => name.Ref);
    expect(titles).toEqual(sheetNames.slice(1).map((sheet) => `'${sheet}'!$6:$6`));
    for (const sheet of xml.slice(1)) expect(sheet).toMatch(/<autoFilter ref="A6:[A-Z]+\d+"\/>/);
  });

  it('freezes the head row, and the name in the beneficiary list', () => {
    for (const sheet of xml.slice(1)) expect(sheet).toMatch(/<pane [^>]*ySplit="6"[^>]*state="frozen"/);
    expect(xml[6]).toContain('xSplit="2"');
  });

  it('fits the width of F4 (Folio, 14), A4 (9) or Legal (5) and numbers the pages', async () => {
    for (const [size, code] of [
      ['F4', 14],
      ['A4', 9],
      ['Legal', 5],
    ] as const) {
      const { bytes } = await makeRecapWorkbook(inventReport({ deliveries: [], paper: { ...paper, size } }));
      for (const sheet of sheetXml(bytes)) {
        expect(sheet).toContain(`paperSize="${code}"`);
        expect(sheet).toMatch(/fitToWidth="1"|<pageSetUpPr fitToPage="1"/);
        expect(sheet).toContain('Halaman &amp;P dari &amp;N');
      }
    }
    expect(xml.map((sheet) => /orientation="(\w+)"/.exec(sheet)?.[1])).toEqual([
      ...Array(5).fill('portrait'),
      'landscape',
      'landscape',
    ]);
  });

  it('tells its true extent', () => {
    expect(xml.map((sheet) => /<dimension ref="(\w+):/.exec(sheet)?.[1])).toEqual(Array(7).fill('A1'));
  });

  it('puts the logo on every sheet, and does without one', async () => {
    const report = { deliveries: [], letterhead: { ...letterhead, logo: tinyLogo } };
    const withLogo = await makeRecapWorkbook(inventReport(report));
    for (const sheet of sheetXml(withLogo.bytes)) expect(sheet).toContain('<drawing ');
    for (const sheet of xml) expect(sheet).not.toContain('<drawing ');
    const broken = 'data:image/png;base64,AAAA';
    const without = await makeRecapWorkbook(
      inventReport({ deliveries: [], letterhead: { ...letterhead, logo: broken } }),
    );
    expect(without.sheets).toBe(7);
  });
});

describe('the same report', () => {
  it('gives the same bytes', async () => {
    const again = await makeRecapWorkbook(inventReport());
    expect(Buffer.from(again.bytes).equals(Buffer.from(article.bytes))).toBe(true);
  });
});

describe('hostile texts', () => {
  const hostile = ['=1+1', '@x', '+62', '-2', '<b>x</b>', '&P', '=HYPERLINK("http://x","y")', 'a\u0001b'];

  it('stay the texts that they are', async () => {
    const deliveries = hostile.map((text, at) =>
      inventDelivery(at, {
        name: text,
        organisation: text,
        street: text,
        villageName: text,
        districtName: text,
        sectorName: text,
        items: [{ ...inventItem(at, 1), name: text, brand: text, unit: text }],
        letter: { ...articleLetter(), number: text },
      }),
    );
    const official = { ...inventReport().official, id: 1, name: '=2+2', position: '@jabatan' };
    const { bytes } = await makeRecapWorkbook(
      inventReport({ deliveries, scopeLine: '=3+3', official: { ...articleOfficial(), ...official } }),
    );
    const workbook = readWorkbook(bytes);
    const cells = sheetNames.flatMap((sheet) => cellsOf(workbook, sheet).map(([, cell]) => cell));
    for (const text of ['=1+1', '@x', '+62', '-2', '=2+2', '=3+3']) {
      const found = cells.filter((cell) => cell.v === text);
      expect(found.length, text).toBeGreaterThan(0);
      // The text format keeps it a text when somebody edits the cell.
      for (const cell of found) expect(cell).toMatchObject({ t: 's', z: '@' });
    }
    expect(cells.filter((cell) => cell.v === '<b>x</b>').every((cell) => cell.t === 's')).toBe(true);
    const known = /^(SUM|COUNT|MAX)\(|^'Per|^'BNBA|^[A-Z]+\d+\*[A-Z]+\d+$/;
    expect(cells.filter((cell) => cell.f !== undefined).every((cell) => known.test(cell.f ?? ''))).toBe(true);
    expect(cells.some((cell) => cell.l !== undefined)).toBe(false);
  });
});

describe('an empty scope', () => {
  const workbook = readWorkbook(empty.bytes);

  it('still makes every sheet, with sums of 0 and room to sign', () => {
    expect(workbook.SheetNames).toEqual(sheetNames);
    expect(empty.rows).toBe(0);
    const texts = rowsOf(workbook, 'Ringkasan').flat();
    expect(texts).toContain('Belum ada penerima bantuan peralatan.');
    expect(texts).toContain('NIP ..............................');
  });
});

describe('the beneficiary list', () => {
  it('names the programme where there are several, and recipients without goods', () => {
    const rows = rowsOf(readWorkbook(mixed.bytes), 'BNBA');
    expect(rows[5]).toContain('Program');
    expect(rows.flat()).toContain('(belum ada barang)');
    expect(rowsOf(readWorkbook(article.bytes), 'BNBA')[5]).not.toContain('Program');
  });

  it('repeats who it is on each row, so that it can be filtered and sorted', () => {
    const rows = rowsOf(readWorkbook(article.bytes), 'BNBA').slice(6, 6 + 444);
    expect(rows.every((row) => row[0] !== null && row[1] !== null && row[2] !== null)).toBe(true);
    expect(new Set(rows.map((row) => row[0])).size).toBe(articleDeliveries().length);
  });
});

function articleLetter() {
  const { letter } = inventDelivery(0);
  if (!letter) throw new Error('The invented delivery has a letter.');
  return letter;
}

function articleOfficial() {
  const { official } = inventReport();
  if (!official) throw new Error('The invented report has an official.');
  return official;
}
