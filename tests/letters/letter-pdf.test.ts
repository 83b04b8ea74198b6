import { afterAll, describe, expect, test } from 'vitest';
import type { Delivery, DeliveryItem } from '../../src-main/aid/delivery.ts';
import { createChromiumPrinter } from '../../src-main/chromium/chromium-printer.ts';
import type { PaperSize } from '../../src-main/desktop.ts';
import { beneficiaryList } from '../../src-main/letters/beneficiary-list.ts';
import type { RecipientLetter } from '../../src-main/letters/handover-data.ts';
import { letterParts } from '../../src-main/letters/letter-document.ts';
import type { ListData } from '../../src-main/letters/list-data.ts';
import { receiptList } from '../../src-main/letters/receipt-list.ts';
import type { PaperPart } from '../../src-main/papers/paper-part.ts';
import { printPapers } from '../../src-main/papers/print-papers.ts';
import {
  inventedDelivery,
  inventedItem,
  inventedLetter,
  inventedOfficial,
  inventedSettings,
} from './invented.ts';
import { mainSize, type PdfPage, pdfPages } from './pdf-pages.ts';

// Real pages of a real Chromium: what CSS promises about breaks is only believed when it is read from the PDF.

const printer = createChromiumPrinter();
afterAll(() => printer.close());

const margins = inventedSettings.paper.marginsMillimetres;
const quiet = () => ({ signal: new AbortController().signal, progress: () => undefined });
const properties = { title: 'Uji', author: 'Uji', createdAt: '2020-09-10T00:00:00.000Z' };

async function print(
  parts: Iterable<PaperPart>,
  total: number,
  paper: PaperSize,
  landscape = false,
): Promise<PdfPage[]> {
  const printed = await printPapers(
    printer,
    parts,
    total,
    { paper, landscape, margins },
    properties,
    quiet(),
  );
  if (!printed.ok) throw new Error(printed.error.message);
  const pages = await pdfPages(printed.value.pdf);
  expect(pages).toHaveLength(printed.value.pages);
  return pages;
}
const printLetters = (
  letters: RecipientLetter[],
  paper: PaperSize,
  perPart?: number,
  settings = inventedSettings,
) => print(letterParts('handovers', letters, settings, paper, perPart), letters.length, paper);

const nip = 'NIP 19700101 199503 9 001';
const annexHead = 'Nama Barang';

describe('handover letters', { timeout: 300_000 }, () => {
  test.each(['F4', 'A4'] as const)('148 letters of 3 to 8 items on %s are two pages each', async (paper) => {
    const count = paper === 'F4' ? 148 : 30;
    const letters = Array.from({ length: count }, (_, index) => inventedLetter(index + 1, 3 + (index % 6)));
    const pages = await printLetters(letters, paper);
    expect(pages).toHaveLength(2 * count);
    expect([pages[0]?.width, pages[0]?.height]).toEqual(paper === 'F4' ? [215, 330] : [210, 297]);
    for (const [index, { delivery, letter }] of letters.entries()) {
      const [body, annex] = pages.slice(2 * index);
      expect(body?.text).toContain(`NOMOR : ${letter.number}`);
      expect(body?.text).toContain('Demikian Berita Acara');
      expect(body?.text).toContain(delivery.name);
      expect(body?.text).toContain(nip);
      expect(body?.text).toContain(`Berita Acara Nomor ${letter.number}`);
      expect(body?.text).toContain('Halaman 1');
      expect(annex?.text).toContain('LAMPIRAN BERITA ACARA SERAH TERIMA');
      expect(annex?.text).toContain('Terbilang:');
      expect(annex?.text).toContain(nip);
      expect(annex?.text).toContain('Halaman 2');
    }
  });

  test('with 1 to 80 items: no row cut, the head on each page, the signatures whole and never alone', async () => {
    const item = (n: number): DeliveryItem => ({
      ...inventedItem(n),
      itemId: n,
      name: `Barang${n}.`,
      specification: `awal${n}. ${'keterangan '.repeat(n % 9)}akhir${n}.`,
    });
    const counts = Array.from({ length: 80 }, (_, index) => index + 1);
    const letters = counts.map((count) =>
      inventedLetter(count, 0, { items: Array.from({ length: count }, (_, index) => item(index + 1)) }),
    );
    const pages = await printLetters(letters, 'F4', 40);
    for (const { letter, delivery } of letters) {
      const own = pages.filter(({ text }) => text.includes(`Berita Acara Nomor ${letter.number}`));
      const annex = own.slice(1);
      for (const [index, { text }] of own.entries()) expect(text).toContain(`Halaman ${index + 1}`);
      expect(annex.filter(({ text }) => text.includes(annexHead))).toHaveLength(annex.length);
      for (const { name } of delivery.items) {
        const holding = annex.filter(({ text }) => text.includes(name));
        expect(holding).toHaveLength(1);
        expect(holding[0]?.text).toContain(name.replace('Barang', 'awal'));
        expect(holding[0]?.text).toContain(name.replace('Barang', 'akhir'));
      }
      const signed = annex.filter(({ text }) => text.includes('PIHAK KESATU') || text.includes(nip));
      expect(signed).toHaveLength(1);
      expect(signed[0]).toBe(annex.at(-1));
      for (const part of [
        'PIHAK KEDUA',
        nip,
        'JUMLAH',
        'Terbilang',
        ...delivery.items.slice(-2).map(({ name }) => name),
      ])
        expect(signed[0]?.text).toContain(part);
    }
  });

  test('the signatures of the letter itself move with the last paragraph, whatever stands before', async () => {
    for (const lines of [2, 8, 14, 20, 26, 40]) {
      const settings = structuredClone(inventedSettings);
      settings.handoverText.legalBasis = Array.from(
        { length: lines / 2 },
        (_, n) => `Peraturan Contoh Nomor ${n + 1};`,
      );
      settings.handoverText.witnesses = [{ name: 'Saksi Misal', position: 'Kepala Desa Umpama' }];
      settings.handoverText.stampDutyBox = true;
      const paper = { ...inventedLetter(3), acknowledgedBy: { ...inventedOfficial, name: 'UMPAMA WATI' } };
      const pages = await printLetters([paper], 'A4', 1, settings);
      const signed = pages.find(({ text }) => text.includes('Mengetahui,'));
      for (const part of [
        'Demikian',
        'PIHAK KESATU,',
        'Meterai',
        'PIHAK KEDUA, Pemilik',
        'UMPAMA WATI',
        'Saksi Misal',
      ])
        expect(signed?.text).toContain(part);
    }
  });

  test('long names, large sums and nasty texts change neither the size of the type nor the page', async () => {
    const long = 'Wiryaumpama'.repeat(11).slice(0, 120);
    const nasty = '<script>alert(1)</script> <b>x</b> & "y"';
    const letters = [
      inventedLetter(2, 3),
      inventedLetter(4, 1, { name: long, organisation: long }),
      inventedLetter(6, 1, { items: [{ ...inventedItem(0), unitPrice: 1_234_567_890 }] }),
      inventedLetter(8, 1, {
        items: [{ ...inventedItem(0), quantity: 10_000, unitPrice: 900_000_000_000, unit: long, name: long }],
      }),
      inventedLetter(12, 1, { name: nasty, organisation: nasty }),
    ];
    const pages = await printLetters(letters, 'A4');
    const textOf = (n: number) =>
      pages
        .filter(({ text }) => text.includes(`Berita Acara Nomor 530/${String(n).padStart(3, '0')}/`))
        .map(({ text }) => text)
        .join(' ');
    // One thing too wide would make Chromium shrink the whole document.
    expect(pages[0] && mainSize(pages[0])).toBe(11);
    expect(textOf(4).replaceAll(' ', '').split(long).length).toBeGreaterThan(4);
    expect(textOf(6)).toContain('1.234.567.890 1.234.567.890');
    expect(textOf(6)).toContain('Satu miliar dua ratus tiga puluh empat juta');
    expect(textOf(8)).toContain('9.000.000.000.000.000');
    expect(textOf(12)).toContain('<script>alert(1)</script> <b>x</b> & "y"');
    expect(textOf(12)).toContain('Halaman 2');
    expect(textOf(12)).not.toContain('Halaman 3');
  });
});

describe('lists', { timeout: 300_000 }, () => {
  const data = (count: number): ListData => ({
    programName: 'Bantuan Contoh',
    fiscalYear: 2020,
    deliveries: Array.from(
      { length: count },
      (_, index): Delivery => inventedDelivery(index + 1, 1 + (index % 4), count),
    ),
    official: inventedOfficial,
    date: '2020-09-10',
    place: 'Pendopo Contoh',
  });

  test('the receipt list repeats its head, numbers its places and is signed beside the last names', async () => {
    const pages = await print([receiptList(data(148), inventedSettings, 'F4')], 1, 'F4', true);
    expect([pages[0]?.width, pages[0]?.height]).toEqual([330, 215]);
    expect(pages[0]?.text).toContain('Kamis, 10 September 2020');
    expect(pages.every(({ text }) => text.includes('Barang yang Diterima'))).toBe(true);
    expect(pages.every(({ text }, index) => text.includes(`Halaman ${index + 1} dari ${pages.length}`))).toBe(
      true,
    );
    for (let n = 1; n <= 148; n += 1)
      expect(pages.filter(({ text }) => text.includes(` ${n}. …`))).toHaveLength(1);
    expect(pages.filter(({ text }) => text.includes(nip))).toEqual([pages.at(-1)]);
    expect(pages.at(-1)?.text).toContain('148. …');
    expect(pages[0] && [...pages[0].sizes.keys()]).toContain(11);
  });

  test('the list of beneficiaries adds up by district', async () => {
    const { deliveries } = data(148);
    const pages = await print([beneficiaryList(data(148), inventedSettings, 'F4')], 1, 'F4', true);
    const text = pages.map((page) => page.text).join(' ');
    const sums = [...text.matchAll(/Jumlah Kecamatan \w+: (\d+) penerima/g)].map((match) => Number(match[1]));
    expect(sums).toHaveLength(13);
    expect(sums.reduce((sum, count) => sum + count, 0)).toBe(148);
    const units = deliveries.flatMap(({ items }) => items).reduce((sum, item) => sum + item.quantity, 0);
    expect(text).toContain(`JUMLAH SELURUHNYA: 148 penerima ${units.toLocaleString('id')} unit`);
    expect(pages.every((page) => page.text.includes('Nomor HP'))).toBe(true);
    for (const { nik } of deliveries) if (nik) expect(text).toContain(nik);
    expect(pages.at(-1)?.text).toContain(nip);
    expect(pages.at(-1)?.text).toContain('148.');
  });
});

describe('printing', { timeout: 120_000 }, () => {
  const letters = Array.from({ length: 6 }, (_, index) => inventedLetter(index + 1));
  const parts = () => letterParts('handovers', letters, inventedSettings, 'A4', 2);

  test('tells its progress, and gives the same bytes for the same letters', async () => {
    const steps: string[] = [];
    const options = { paper: 'A4', margins } as const;
    const job = {
      ...quiet(),
      progress: (stage: string, done: number, total: number) => steps.push(`${stage} ${done}/${total}`),
    };
    const first = await printPapers(printer, parts(), 6, options, properties, job);
    const second = await printPapers(printer, parts(), 6, options, properties, quiet());
    expect(steps).toEqual([
      'Mencetak 0/6',
      'Mencetak 2/6',
      'Mencetak 4/6',
      'Mencetak 6/6',
      'Menyusun PDF 6/6',
    ]);
    expect(first.ok && second.ok && Buffer.from(first.value.pdf).equals(second.value.pdf)).toBe(true);
  });

  test('stops between parts', async () => {
    const abort = new AbortController();
    let made = 0;
    const counted = function* () {
      for (const part of parts()) {
        made += 1;
        yield part;
      }
    };
    const job = {
      signal: abort.signal,
      progress: (_stage: string, done: number) => done === 2 && abort.abort(),
    };
    const answer = await printPapers(printer, counted(), 6, { paper: 'A4', margins }, properties, job);
    expect(answer).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(made).toBe(2);
  });

  test('a printer that fails is told in words', async () => {
    const broken = {
      print: () => Promise.reject(new Error('Chromium tidak ditemukan.')),
      close: async () => undefined,
    };
    const answer = await printPapers(broken, parts(), 6, { paper: 'A4', margins }, properties, quiet());
    expect(answer).toMatchObject({
      error: { code: 'print-failed', message: expect.stringContaining('tidak ditemukan') },
    });
  });
});
