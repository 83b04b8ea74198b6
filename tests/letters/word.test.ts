import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import PizZip from 'pizzip';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GroupMember } from '../../src-main/aid/delivery.ts';
import { letterKinds } from '../../src-main/contract/letters.ts';
import { makePng } from '../fixtures/make-png.ts';
import { inventedItem } from './invented.ts';
import { officeForLetters } from './office-for-letters.ts';

let office: ReturnType<typeof officeForLetters>;
let saved: string;
beforeEach(() => {
  office = officeForLetters();
  saved = join(office.folder, 'surat.docx');
  office.world.savePath = saved;
});
afterEach(() => office.close());

const nasty = '<b>x</b> & "y"';
const question = (recipientIds: number[] | null) => ({
  programId: 1,
  recipientIds,
  order: 'place' as const,
  labelStart: 1,
  paperSize: null,
  jobId: 'j',
});
const prepare = () =>
  office.handlers.prepare({
    programId: 1,
    recipientIds: null,
    deliveryDate: '2020-09-10',
    place: 'Pendopo',
    changeDates: false,
  });
const first = () => {
  const [delivery] = office.world.deliveries;
  if (!delivery) throw new Error('the office has recipients');
  return delivery;
};

const part = (file: string, name = 'word/document.xml') =>
  new PizZip(readFileSync(file)).file(name)?.asText() ?? '';
/** The words of a document, paragraphs and cells parted by a blank. */
const wordsOf = (xml: string) =>
  xml
    .replace(/<w:(?:tab|br)\/>/g, ' ')
    .replace(/<\/w:p>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

/** A template of the office's own, of these paragraphs. */
function ownTemplate(paragraphs: string[], name = 'punya dinas.docx'): string {
  const zip = new PizZip(
    readFileSync(resolve(import.meta.dirname, '../../resources/letters/statement.docx')),
  );
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
    .join('');
  zip.file(
    'word/document.xml',
    (zip.file('word/document.xml')?.asText() ?? '').replace(
      /<w:body>[\s\S]*?(<w:sectPr)/,
      `<w:body>${body}$1`,
    ),
  );
  const file = join(office.folder, name);
  writeFileSync(file, zip.generate({ type: 'nodebuffer' }));
  return file;
}

describe('the Word copy', () => {
  test('of each letter says what its paper says, and no tag is left', async () => {
    await prepare();
    for (const kind of letterKinds) {
      expect(await office.handlers.saveWord({ ...question([1]), kind })).toEqual({
        ok: true,
        value: { path: saved },
      });
      const text = wordsOf(part(saved));
      expect(text).toContain(first().name);
      expect(text).toContain('Bantuan Peralatan Industri Kecil dan Menengah');
      expect(text).not.toMatch(/[{}]|\[\[|\]\]|undefined/);
      const { wide, high } = /<w:pgSz w:w="(?<wide>\d+)" w:h="(?<high>\d+)"/.exec(part(saved))?.groups ?? {};
      expect([wide, high]).toEqual(['12189', '18709']); // F4, the paper of the settings
    }
  });

  test('of the BAST has its goods with sums, the long and the dear, members, proxy and part', async () => {
    await prepare();
    const member = (n: number): GroupMember => ({
      name: `Anggota${n}.`,
      nik: null,
      street: '',
      rt: '1',
      rw: '2',
      villageCode: null,
      villageName: 'Umpama',
      districtName: 'Bobotsari',
    });
    const items = Array.from({ length: 60 }, (_, n) => ({
      ...inventedItem(n),
      name: `Barang${n}.`,
      quantity: 1,
    }));
    items.push({ ...inventedItem(0), name: nasty, quantity: 1, unitPrice: 1_234_567_890 });
    Object.assign(first(), {
      name: nasty,
      organisation: 'W'.repeat(120),
      groupId: 1,
      businessId: null,
      groupKind: 'KUB',
      items,
      part: 2,
      members: Array.from({ length: 200 }, (_, n) => member(n + 1)),
    });
    office.connection
      .prepare(
        "UPDATE handover SET received_by = 'kuasa', proxy_name = 'Wakil Umpama', proxy_letter = 'nomor 3'",
      )
      .run();
    expect(await office.handlers.saveWord({ ...question([1]), kind: 'handovers' })).toMatchObject({
      ok: true,
    });
    const text = wordsOf(part(saved));
    expect(text.split(nasty).length).toBeGreaterThan(2);
    expect(text).toContain('W'.repeat(120));
    for (let n = 0; n < 60; n += 1) expect(text).toContain(`${n + 1}. Barang${n}. `);
    const total = items.reduce((sum, item) => sum + item.unitPrice, 0);
    expect(text).toContain('1.234.567.890 1.234.567.890');
    expect(text).toContain(`JUMLAH ${total.toLocaleString('id')}`);
    expect(text).toContain('200. Anggota200. - RT 001/RW 002, Umpama, Kecamatan Bobotsari');
    expect(text).toContain('BAGIAN 2');
    expect(text).toContain('diwakili oleh Wakil Umpama, yang menerima dengan Surat Kuasa nomor 3,');
    expect(part(saved)).toContain('<w:tblHeader/>');
  });

  test('counts as printing, and the log tells the way', async () => {
    await prepare();
    await office.handlers.saveWord({ ...question([2]), kind: 'handovers' });
    expect(await office.handlers.prints({ recipientId: 2 })).toMatchObject({
      value: [{ letterNumber: '530/002/IKM/IX/2020', way: 'word', at: office.world.now }],
    });
    await office.handlers.saveWord({ ...question([3]), kind: 'statement' });
    expect(await office.handlers.prints({ recipientId: 3 })).toEqual({ ok: true, value: [] });
  });

  test('of several is one document of sections that count their own pages', async () => {
    await prepare();
    await office.handlers.saveWord({ ...question(null), kind: 'handovers' });
    const xml = part(saved);
    expect(xml.match(/<w:sectPr>/g)).toHaveLength(6);
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(6);
    for (let n = 1; n <= 6; n += 1) expect(wordsOf(xml)).toContain(`NOMOR : 530/00${n}/IKM/IX/2020`);
  });

  test('carries the kop with its logo in the proportions of the picture', async () => {
    await prepare();
    const png = makePng(40, 20);
    office.world.settings.letterhead.logo = `data:image/png;base64,${png.toString('base64')}`;
    await office.handlers.saveWord({ ...question([1, 2]), kind: 'handovers' });
    expect(part(saved, 'word/_rels/document.xml.rels')).toContain('media/logo-kop.png');
    expect(new PizZip(readFileSync(saved)).file('word/media/logo-kop.png')?.asNodeBuffer().equals(png)).toBe(
      true,
    );
    const { cx, cy } = /<wp:extent cx="(?<cx>\d+)" cy="(?<cy>\d+)"/.exec(part(saved))?.groups ?? {};
    expect(Number(cx) / Number(cy)).toBeCloseTo(40 / 20, 1);
    office.world.settings.handoverText.showLetterhead = false;
    await office.handlers.saveWord({ ...question([1]), kind: 'handovers' });
    expect(part(saved)).not.toContain('<w:drawing>');
    expect(wordsOf(part(saved))).not.toContain('PEMERINTAH KABUPATEN PURBALINGGA');
  });

  test('there is none of lists, labels and envelopes', async () => {
    for (const kind of ['receipt-list', 'labels', 'envelopes'] as const)
      expect(await office.handlers.saveWord({ ...question(null), kind })).toMatchObject({
        error: { code: 'not-a-letter' },
      });
    expect(existsSync(saved)).toBe(false);
  });
});

describe("the office's own template", () => {
  const replace = (file: string | undefined) => {
    office.world.wordDocument = file;
    return office.textHandlers.replaceTemplate({ kind: 'statement' });
  };
  const used = async () => {
    await office.handlers.saveWord({ ...question([1]), kind: 'statement' });
    return wordsOf(part(saved));
  };

  test('is taken out with the texts in it, changed, brought back, and left again', async () => {
    office.world.settings.statementText.closing = 'Demikian penutup {namaPenerima}.';
    expect(await office.textHandlers.saveTemplate({ kind: 'statement' })).toEqual({
      ok: true,
      value: { path: saved },
    });
    const taken = part(saved);
    // The placeholders are there to be moved, the office's words to be changed.
    expect(wordsOf(taken)).toContain('Demikian penutup {namaPenerima}.');
    expect(wordsOf(taken)).not.toContain('[[');
    const zip = new PizZip(readFileSync(saved));
    zip.file('word/document.xml', taken.replace('Demikian penutup', 'Diubah di Word:'));
    const changed = join(office.folder, 'diubah.docx');
    writeFileSync(changed, zip.generate({ type: 'nodebuffer' }));
    expect(await replace(changed)).toEqual({ ok: true, value: { fileName: 'diubah.docx' } });
    expect(await used()).toContain(`Diubah di Word: ${first().name}.`);
    expect(await office.textHandlers.templates({})).toMatchObject({
      value: expect.arrayContaining([{ kind: 'statement', fileName: 'diubah.docx' }]),
    });
    expect(office.templates()).toHaveLength(1);
    await office.textHandlers.resetTemplate({ kind: 'statement' });
    expect(await used()).toContain(`Demikian penutup ${first().name}.`);
  });

  test('every template of the program passes its own check', async () => {
    for (const kind of letterKinds) {
      await office.textHandlers.saveTemplate({ kind });
      office.world.wordDocument = saved;
      expect(await office.textHandlers.replaceTemplate({ kind })).toMatchObject({ ok: true });
    }
  });

  test.each([
    [
      ['Nama {namaPenerma} selesai'],
      "Isian {namaPenerma} tidak dikenal (paragraf: 'Nama {namaPenerma} selesai'). Mungkin maksudnya {namaPenerima}.",
    ],
    [
      ['{#barang}{nama} {harga}{/barang}'],
      "Isian {harga} tidak dikenal (paragraf: '{#barang}{nama} {harga}{/barang}')",
    ],
    [['{nama}'], 'Isian {nama} tidak dikenal'],
    [['{constructor} {__proto__}'], 'Isian {constructor} tidak dikenal'],
    [
      ['Awal {namaPenerima tanpa tutup'],
      "belum ditutup dengan kurung kurawal (paragraf: 'Awal {namaPenerima tanpa tutup')",
    ],
    [['{#barang}{nama}'], "Bagian {#barang} belum ditutup dengan {/barang} (paragraf: '{#barang}{nama}')"],
    [['{/barang}'], 'Bagian {/barang} tidak mempunyai pembuka {#barang}'],
    [
      ['{#barang}{nama}{/anggota}'],
      "Penutup {/anggota} tidak sesuai dengan pembukanya (paragraf: '{#barang}{nama}{/anggota}')",
    ],
  ])('%s is refused in words and the old one stays', async (paragraphs, words) => {
    await replace(ownTemplate(['Templat lama {namaPenerima}']));
    expect(await replace(ownTemplate(paragraphs, 'salah.docx'))).toMatchObject({
      error: { code: 'template-wrong', message: expect.stringContaining(words) },
    });
    expect(await used()).toContain(`Templat lama ${first().name}`);
  });

  test('what is no Word document is refused', async () => {
    const file = join(office.folder, 'bukan.docx');
    for (const bytes of [Buffer.from('bukan zip'), Buffer.alloc(0), Buffer.alloc(5_000_001)]) {
      writeFileSync(file, bytes);
      expect(await replace(file)).toMatchObject({ error: { code: 'template-wrong' } });
    }
    expect(await replace(join(office.folder, 'tidak-ada.docx'))).toMatchObject({
      error: { code: 'template-wrong' },
    });
    expect(await replace(undefined)).toEqual({ ok: true, value: { fileName: null } });
    expect(office.world.settings.wordTemplates.statement).toBeNull();
  });

  test('values that look like tags stay as they are', async () => {
    await replace(ownTemplate(['Nama {namaPenerima}, barang {#barang}{nama};{/barang}']));
    Object.assign(first(), {
      name: '{nomor} [[judul]] {#barang}',
      items: [{ ...inventedItem(1), name: '{harga}' }],
    });
    expect(await used()).toContain('Nama {nomor} [[judul]] {#barang}, barang {harga};');
  });

  test('that is gone from the disk is told, not replaced in silence', async () => {
    await replace(ownTemplate(['Isi {namaPenerima}']));
    office.world.settings.wordTemplates.statement = {
      ...(office.world.settings.wordTemplates.statement ?? { bytes: 0, fileName: 'x.docx' }),
      sha256: 'a'.repeat(64),
    };
    expect(await office.handlers.saveWord({ ...question([1]), kind: 'statement' })).toMatchObject({
      error: { code: 'template-missing', message: expect.stringContaining('punya dinas.docx') },
    });
  });

  test('that names the recipient in its foot is saved one by one, not joined', async () => {
    const file = ownTemplate(['Isi {namaPenerima}']);
    const zip = new PizZip(readFileSync(file));
    zip.file(
      'word/footer1.xml',
      (zip.file('word/footer1.xml')?.asText() ?? '').replace('Halaman ', '{namaPenerima} halaman '),
    );
    writeFileSync(file, zip.generate({ type: 'nodebuffer' }));
    await replace(file);
    expect(await office.handlers.saveWord({ ...question(null), kind: 'statement' })).toMatchObject({
      error: { code: 'word-not-joined' },
    });
    expect(await office.handlers.saveWord({ ...question([1]), kind: 'statement' })).toMatchObject({
      ok: true,
    });
    expect(part(saved, 'word/footer1.xml')).toContain(first().name);
  });
});
