import { afterAll, describe, expect, test } from 'vitest';
import type { DeliveryItem, GroupMember } from '../../src-main/aid/delivery.ts';
import { createChromiumPrinter } from '../../src-main/chromium/chromium-printer.ts';
import type { PaperKind } from '../../src-main/contract/letters.ts';
import type { PaperSize } from '../../src-main/desktop.ts';
import { labelledThings } from '../../src-main/letters/goods-labels.ts';
import type { RecipientLetter } from '../../src-main/letters/handover-data.ts';
import { makePaper } from '../../src-main/letters/make-paper.ts';
import { isLetterKind, type PaperData } from '../../src-main/letters/paper-data.ts';
import { inventedItem, inventedLetter, inventedOfficial, inventedSettings } from './invented.ts';
import { mainSize, type PdfPage, pdfPages } from './pdf-pages.ts';

// The papers beside the plain BAST, read from what a real Chromium printed.

const printer = createChromiumPrinter();
afterAll(() => printer.close());

const long = 'Wiryaumpama'.repeat(11).slice(0, 120);
const nasty = '<b>x</b> & "y"';
const nip = 'NIP 19700101 199503 9 001';
const rich: DeliveryItem = { ...inventedItem(0), unitPrice: 1_234_567_890 };

const paperData = (
  kind: PaperKind,
  letters: RecipientLetter[],
  change: Partial<PaperData> = {},
): PaperData => ({
  kind,
  program: {
    name: 'Bantuan Umpama',
    fiscalYear: 2020,
    state: 'ditetapkan',
    legalBasis: [],
    officialId: null,
    ceremonyDate: null,
    ceremonyPlace: '',
  },
  settings: structuredClone(inventedSettings),
  deliveries: letters.map(({ delivery }) => delivery),
  letters: isLetterKind(kind) ? letters : [],
  list: null,
  labelStart: 1,
  ...change,
});

async function print(data: PaperData, size: PaperSize = 'A4'): Promise<PdfPage[]> {
  const quiet = { signal: new AbortController().signal, progress: () => undefined };
  const printed = await makePaper(printer, data, size, '2020-09-10T00:00:00.000Z', quiet);
  if (!printed.ok) throw new Error(printed.error.message);
  return pdfPages(printed.value.pdf);
}
const textOf = (pages: PdfPage[]) => pages.map(({ text }) => text).join(' ');

const member = (n: number): GroupMember => ({
  name: `Anggota${n}. Umpama`,
  nik: n % 9 === 0 ? null : `330301010180${9000 + n}`,
  street: n % 2 === 0 ? 'Jalan Rekaan' : '',
  rt: '1',
  rw: '2',
  villageCode: null,
  villageName: 'Umpama',
  districtName: 'Bobotsari',
});

describe('the BAST', { timeout: 120_000 }, () => {
  test.each(['A4', 'F4'] as const)(
    'of 60 items and 200 members keeps its heads and signatures on %s',
    async (size) => {
      const items = Array.from({ length: 60 }, (_, n) => ({ ...inventedItem(n), name: `Barang${n + 1}.` }));
      const members = Array.from({ length: 200 }, (_, n) => member(n + 1));
      const pages = await print(paperData('handovers', [inventedLetter(5, 0, { items, members })]), size);
      const goods = pages.filter(({ text }) => text.includes('Nama Barang'));
      const lists = pages.filter(({ text }) => /No\. Nama NIK Alamat/.test(text));
      expect(goods.length).toBeGreaterThan(1);
      expect(lists.length).toBeGreaterThan(4);
      expect(1 + goods.length + lists.length).toBe(pages.length);
      for (const { name } of items) expect(goods.filter(({ text }) => text.includes(name))).toHaveLength(1);
      for (const { name } of members) expect(lists.filter(({ text }) => text.includes(name))).toHaveLength(1);
      const total = items.reduce((sum, item) => sum + item.quantity * item.unitPrice, 0);
      expect(goods.at(-1)?.text).toContain(`JUMLAH ${total.toLocaleString('id')}`);
      for (const part of [goods, lists]) {
        const signed = part.filter(({ text }) => text.includes(nip));
        expect(signed).toEqual([part.at(-1)]);
        expect(signed[0]?.text).toContain('PIHAK KEDUA,');
      }
      expect(goods.at(-1)?.text).toContain('Barang60.');
      expect(lists.at(-1)?.text).toContain('Anggota200.');
      expect(textOf(goods)).toContain('LAMPIRAN I BERITA ACARA');
      expect(textOf(lists)).toContain('LAMPIRAN II BERITA ACARA');
      expect(textOf(lists)).toContain('DAFTAR ANGGOTA KELOMPOK KUB Mekar Umpama 5');
    },
  );

  test("names who comes with a letter of authority, the part, and the programme's own legal basis", async () => {
    const paper = inventedLetter(3, 2, { part: 2 });
    paper.letter = {
      ...paper.letter,
      receivedBy: 'kuasa',
      proxyName: 'Sutarman Umpama',
      proxyNik: '3303010101809001',
      proxyLetter: 'tanggal 8 September 2020',
    };
    paper.legalBasis = ['Keputusan Contoh Nomor 7;'];
    const data = paperData('handovers', [paper]);
    data.settings.handoverText.legalBasis = ['Peraturan Umum {namaKabupaten};'];
    const pages = await print(data, 'F4');
    const [first] = pages;
    expect(first?.text).toContain('BAGIAN 2');
    expect(first?.text).toContain('telah melakukan serah terima bagian 2 (dua) dengan');
    expect(first?.text).toContain(
      'diwakili oleh Sutarman Umpama, NIK 3303010101809001, yang menerima dengan Surat Kuasa tanggal 8 September 2020,',
    );
    expect(first?.text).toContain('Dasar: 1. Keputusan Contoh Nomor 7;');
    expect(first?.text).not.toContain('Peraturan Umum');
    const signed = pages.filter(({ text }) => text.includes('PIHAK KEDUA, yang menerima dengan Surat'));
    expect(signed).toHaveLength(2);
    for (const { text } of signed) expect(text).toMatch(/tanggal 8 September 2020, .*Sutarman Umpama/);
    const usual = textOf(await print(paperData('handovers', [inventedLetter(3, 2)]), 'F4'));
    expect(usual).not.toMatch(/BAGIAN|bagian \d|Kuasa/);
  });
});

describe('statements and agreements', { timeout: 120_000 }, () => {
  const letters = [
    inventedLetter(2, 3),
    inventedLetter(4, 1, { name: long, organisation: long }),
    inventedLetter(6, 1, { items: [rich] }),
    inventedLetter(12, 1, { name: nasty, organisation: nasty }),
    inventedLetter(5, 60),
  ];

  test.each([
    ['statement', 'SURAT PERNYATAAN KESANGGUPAN', 'Yang menyatakan,'],
    ['integrity-pact', 'PAKTA INTEGRITAS', 'Yang menyatakan,'],
    ['grant-agreement', 'NASKAH PERJANJIAN HIBAH DAERAH', 'PIHAK KESATU,'],
  ] as const)(
    '%s: what is long, dear or nasty changes neither type nor order',
    async (kind, title, signed) => {
      for (const size of ['A4', 'F4'] as const) {
        const pages = await print(paperData(kind, letters), size);
        expect(pages[0] && mainSize(pages[0])).toBe(11);
        const starts = pages.flatMap(({ text }, index) => (text.includes('Halaman 1') ? [index] : []));
        expect(starts).toHaveLength(letters.length);
        const own = starts.map((start, index) => textOf(pages.slice(start, starts[index + 1])));
        for (const text of own) {
          expect(text).toContain(title);
          expect(text).toContain(signed);
          expect(text).toContain('Meterai');
          expect(text).not.toMatch(/\{\w+\}|undefined|null/);
        }
        expect(own[1]?.replaceAll(' ', '').split(long).length).toBeGreaterThan(3);
        expect(own[3]).toContain(nasty);
        if (kind === 'grant-agreement') {
          expect(own[2]).toContain('1.234.567.890 1.234.567.890');
          expect(own[2]).toContain('senilai Rp 1.234.567.890');
          // The numbers are given by hand; the BAST's is not the agreement's.
          expect(own[0]).not.toContain('530/002');
        }
      }
    },
  );

  test('a signature is never alone on its page, whatever stands before', async () => {
    const texts = [4, 10, 16, 22, 28, 34].map((points) =>
      Array.from(
        { length: points },
        (_, n) => `${n + 1}. kalimat umpama yang cukup panjang untuk satu baris surat;`,
      ),
    );
    for (const lines of texts) {
      const data = paperData('statement', [inventedLetter(2)]);
      data.settings.statementText.articles = [{ title: '', text: lines.join('\n') }];
      data.settings.statementText.witnesses = [{ name: 'Saksi Misal', position: 'Ketua RT' }];
      data.letters = data.letters.map((letter) => ({
        ...letter,
        acknowledgedBy: { ...inventedOfficial, name: 'UMPAMA WATI', capacity: 'Plt.' as const },
      }));
      const signed = (await print(data)).filter(({ text }) => text.includes('Yang menyatakan,'));
      expect(signed).toHaveLength(1);
      for (const part of ['Demikian', 'Meterai', 'Mengetahui,', 'Plt.', 'UMPAMA WATI', 'Saksi Misal'])
        expect(signed[0]?.text).toContain(part);
    }
  });

  test('without a handover letter number and date are left open for the pen', async () => {
    const paper = inventedLetter(2);
    paper.letter = { ...paper.letter, number: null, deliveryDate: null };
    expect(textOf(await print(paperData('statement', [paper])))).toMatch(/Purbalingga, …+ Yang menyatakan,/);
    expect(textOf(await print(paperData('grant-agreement', [paper])))).toMatch(
      /Pada hari ini …+ tanggal …+ bulan/,
    );
  });
});

describe('labels and envelopes', { timeout: 120_000 }, () => {
  const letters = [inventedLetter(2, 4), inventedLetter(6, 1, { name: nasty, items: [rich] })];

  test.each([
    ['3x8', 24],
    ['3x7', 21],
    ['2x7', 14],
  ] as const)(
    'labels %s: each thing once with its number, from the first free place',
    async (layout, places) => {
      const things = labelledThings(letters.map(({ delivery }) => delivery));
      // Three wajan, one each of the others, material as a whole: pieces of the invented goods 2 to 5 and 0.
      expect(things.map(({ number }) => number)).toEqual([
        '2020-00102-01',
        '2020-00103-01',
        '2020-00104-01',
        '2020-00104-02',
        '2020-00104-03',
        '2020-00105-01',
        '2020-00100-01',
      ]);
      for (const labelStart of [1, places, 24]) {
        const data = paperData('labels', letters, { labelStart });
        data.settings.labels.layout = layout;
        const pages = await print(data, 'F4');
        expect([pages[0]?.width, pages[0]?.height]).toEqual([210, 297]);
        expect(pages).toHaveLength(Math.ceil((things.length + Math.min(labelStart, places) - 1) / places));
        for (const { number } of things)
          expect(pages.filter(({ text }) => text.includes(`${number} `))).toHaveLength(1);
        expect(textOf(pages)).toContain(nasty);
        expect(textOf(pages)).toContain('BARANG BANTUAN PEMERINTAH KABUPATEN PURBALINGGA');
      }
    },
  );

  test('material gets one label with its quantity, a machine one each', () => {
    const [paper] = [inventedLetter(1, 0, { items: [{ ...inventedItem(6), quantity: 2000 }] })];
    const [cloth, ...others] = labelledThings(paper ? [paper.delivery] : []);
    expect([cloth?.number, others.length]).toEqual(['2020-00106', 0]);
    const machine = { ...inventedItem(0), quantity: 2000 };
    const things = labelledThings([inventedLetter(1, 0, { items: [machine] }).delivery]);
    expect(new Set(things.map(({ number }) => number)).size).toBe(2000);
  });

  test.each([
    ['DL', [220, 110]],
    ['C6', [162, 114]],
    ['C5', [229, 162]],
  ] as const)('envelope %s: one page each with sender, number and addressee', async (size, area) => {
    const data = paperData('envelopes', letters);
    data.settings.envelopes.size = size;
    const pages = await print(data);
    expect(pages).toHaveLength(2);
    expect([pages[0]?.width, pages[0]?.height]).toEqual(area);
    expect(pages[0]?.text).toContain('DINAS PERINDUSTRIAN DAN PERDAGANGAN');
    expect(pages[0]?.text).toContain('Nomor : 530/002/IKM/IX/2020');
    expect(pages[0]?.text).toMatch(/Kepada Yth\. .+ Kecamatan Bobotsari Kabupaten Purbalingga/);
    expect(pages[1]?.text).toContain(nasty);
    data.settings.envelopes.showSender = false;
    expect(textOf(await print(data))).not.toContain('DINAS PERINDUSTRIAN');
  });

  test('addresses on label sheets take a place each', async () => {
    const data = paperData('envelopes', letters, { labelStart: 24 });
    data.settings.envelopes.size = 'label';
    const pages = await print(data);
    expect(pages.map(({ text }) => text.split('Kepada Yth.').length - 1)).toEqual([1, 1]);
    expect([pages[0]?.width, pages[0]?.height]).toEqual([210, 297]);
  });
});
