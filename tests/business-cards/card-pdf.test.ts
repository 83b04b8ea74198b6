import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, expect, test } from 'vitest';
import { cardMargins, cardParts, type PrintedCard } from '../../src-main/business-cards/card-paper.ts';
import { type CardRecords, cardTables } from '../../src-main/business-cards/card-tables.ts';
import { createChromiumPrinter } from '../../src-main/chromium/chromium-printer.ts';
import type { PaperSettings } from '../../src-main/papers/paper-settings.ts';
import { printPapers } from '../../src-main/papers/print-papers.ts';
import { makePng } from '../fixtures/make-png.ts';
import { inventedSettings } from '../letters/invented.ts';

// Cards as a real Chromium prints them: one page each, whatever stands on them.

const printer = createChromiumPrinter();
afterAll(() => printer.close());

const long = 'Wiryaumpama Mangunkarso '.repeat(9);
const nothing: CardRecords = { years: [], aid: [], trainings: [], facilitations: [], visits: [] };

const full = (rows: number): CardRecords => {
  const many = <T>(make: (n: number) => T) => Array.from({ length: rows }, (_, n) => make(n));
  return {
    ...nothing,
    years: many((n) => ({
      year: 2000 + n,
      workersMale: 12,
      workersFemale: 999_999,
      workersTotal: null,
      investment: 999_999_999_999,
      productionCapacity: 123_456.5,
      productionUnit: 'kodi per bulan dan lebih',
      productionValue: 999_999_999_999,
      annualTurnover: 1,
    })),
    aid: many((n) => ({
      programId: 1,
      programName: long,
      fiscalYear: 2020,
      through: 'KUB Umpama',
      itemName: `Barang${n} ${long}`,
      quantity: 2,
      unit: 'unit',
      letterNumber: `530/${n}/IKM/IX/2020`,
      deliveredAt: '2020-09-10',
      isGiven: true,
      lastVisit: null,
      lastCondition: null,
    })),
    visits: many((n) => ({
      date: '2021-03-03',
      programId: 1,
      programName: long,
      visitor: 'Petugas',
      found: '2 baik',
      note: `Catatan${n} ${long}`,
      followUp: '',
      followUpDoneAt: null,
    })),
  };
};

const facts = (count: number, value: string) =>
  Array.from({ length: count }, (_, n) => ({ label: `Fakta ${n}`, value, long: count === 8 && n > 5 }));

const card = (ownerName: string, records: CardRecords, change: Partial<PrintedCard> = {}): PrintedCard => ({
  businessId: 1,
  ownerName,
  businessName: '',
  pictureUrl: null,
  owner: facts(8, change.photo === undefined ? '–' : long),
  business: facts(13, change.photo === undefined ? '–' : long),
  tables: cardTables(records),
  photo: undefined,
  ...change,
});

/** Each page's texts with the height of their base line above the page's foot, in millimetres. */
async function print(cards: PrintedCard[], settings: PaperSettings) {
  const parts = cardParts(
    cards.map((_, index) => index),
    async (index) => cards[index],
    settings,
    { today: '2026-11-24', mask: false },
  );
  const printed = await printPapers(
    printer,
    parts,
    cards.length,
    { paper: 'A4', margins: cardMargins },
    { title: '', author: '', createdAt: '2020-09-10T00:00:00.000Z' },
    { signal: new AbortController().signal, progress: () => undefined },
  );
  if (!printed.ok) throw new Error(printed.error.message);
  const task = getDocument({ data: new Uint8Array(printed.value.pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: { text: string; y: number }[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) =>
        'str' in item && item.str.trim() ? [{ text: item.str, y: (item.transform[5] * 25.4) / 72 }] : [],
      ),
    );
  }
  await task.destroy();
  return pages;
}

const crowded: PaperSettings = {
  ...inventedSettings,
  letterhead: {
    government: 'PEMERINTAH KABUPATEN PURBALINGGA',
    office: 'DINAS PERINDUSTRIAN, PERDAGANGAN, KOPERASI, USAHA KECIL DAN MENENGAH, DAN TENAGA KERJA',
    addressLines: ['Jalan A', 'Telepon B', 'Pos-el C', 'Laman D'],
    logo: `data:image/png;base64,${makePng().toString('base64')}`,
  },
};

test('a card is one page, empty or with hundreds of rows, and says how many it leaves out', async () => {
  const photo = { bytes: makePng(60, 80), extension: '.png' };
  const cards = [
    card('Kosong', nothing),
    card('Sedang', full(8)),
    card('Penuh', full(300), { photo }),
    card('Penuh', full(300)),
  ];
  for (const settings of [inventedSettings, crowded]) {
    const pages = await print(cards, settings);
    expect(pages).toHaveLength(cards.length);
    for (const [index, page] of pages.entries()) {
      const foot = page.find(({ text }) => text.startsWith('Kartu Binaan '));
      expect(foot?.text).toContain(cards[index]?.ownerName);
      // The foot stands below everything else, with a millimetre to spare: nothing was cut off by the page.
      const lowest = Math.min(...page.filter((item) => item !== foot).map(({ y }) => y));
      expect(lowest - (foot?.y ?? 0), `page ${index + 1}`).toBeGreaterThan(3);
    }
    const words = pages.map((page) => page.map(({ text }) => text).join(' '));
    expect(words[0]).toContain('Belum pernah menerima bantuan.');
    expect(words[0]).not.toContain('lainnya');
    for (const text of words.slice(2)) {
      const shown = new Set(text.match(/Barang\d+/g)).size;
      expect(shown).toBeGreaterThan(3);
      expect(text).toContain(`dan ${300 - shown} barang lainnya`);
    }
  }
});
