import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PaperKind } from '../../src-main/contract/letters.ts';
import { officeForLetters } from './office-for-letters.ts';

let office: ReturnType<typeof officeForLetters>;
beforeEach(() => {
  office = officeForLetters();
});
afterEach(() => office.close());

const place = 'Pendopo Contoh';
const prepare = (
  recipientIds: number[] | null,
  deliveryDate = '2020-09-10',
  at = place,
  changeDates = false,
) => office.handlers.prepare({ programId: 1, recipientIds, deliveryDate, place: at, changeDates });
const preview = (recipientIds: number[] | null = null, kind: PaperKind = 'handovers') =>
  office.handlers.preview({ ...question(kind, recipientIds), paperSize: null, jobId: 'j' });
const question = (kind: PaperKind, recipientIds: number[] | null) => ({
  kind,
  programId: 1,
  recipientIds,
  order: 'place' as const,
  labelStart: 1,
});
const codeOf = (answer: { ok: boolean; error?: { code: string } }) => (answer.ok ? 'ok' : answer.error?.code);
async function previewed(recipientIds: number[] | null = null) {
  const answer = await preview(recipientIds);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}
const numbers = () => office.rows().map((row) => row.letter_number);

describe('giving numbers', () => {
  test('in the order of the deliveries, each once', async () => {
    expect(await prepare([3, 1])).toEqual({ ok: true, value: { prepared: 2, kept: 0 } });
    expect(await prepare(null)).toEqual({ ok: true, value: { prepared: 4, kept: 2 } });
    expect(office.rows().map((row) => row.recipient_id)).toEqual([1, 3, 2, 4, 5, 6]);
    expect(numbers()[5]).toBe('530/006/IKM/IX/2020');
    expect(await office.handlers.nextNumber({ date: '2020-09-10' })).toEqual({
      ok: true,
      value: { sequence: 7, number: '530/007/IKM/IX/2020' },
    });
  });

  test('begins anew each year, and where the office says', async () => {
    await prepare([1]);
    await prepare([2], '2021-01-05');
    expect(numbers()).toEqual(['530/001/IKM/IX/2020', '530/001/IKM/I/2021']);
    expect(await office.handlers.setNextNumber({ year: 2021, sequence: 40 })).toEqual({
      ok: true,
      value: { number: '530/040/IKM/IX/2021' },
    });
    await prepare([3, 4], '2021-02-05');
    expect(numbers().slice(2)).toEqual(['530/040/IKM/II/2021', '530/041/IKM/II/2021']);
  });

  test('a taken number is refused and nothing is written', async () => {
    await prepare([1, 2, 3]);
    expect(codeOf(await office.handlers.setNextNumber({ year: 2020, sequence: 2 }))).toBe(
      'letter-number-double',
    );
    office.connection.prepare('UPDATE letter_counter SET next_sequence = 3').run();
    const answer = await prepare([4, 5]);
    expect(codeOf(answer)).toBe('letter-number-double');
    expect(numbers()).toHaveLength(3);
  });

  test('a number stays; date, place and official change until it is printed', async () => {
    await prepare([1]);
    office.world.program.officialId = 2;
    expect(await prepare([1], '2020-10-01', 'Balai Contoh', true)).toEqual({
      ok: true,
      value: { prepared: 0, kept: 1 },
    });
    const changed = {
      letter_number: '530/001/IKM/IX/2020',
      delivery_date: '2020-10-01',
      place: 'Balai Contoh',
      official_id: 2,
    };
    expect(office.rows()[0]).toMatchObject(changed);
    await office.handlers.print({ paperId: (await previewed([1])).paperId });
    await prepare([1], '2020-11-01', place, true);
    expect(office.rows()[0]).toMatchObject(changed);
  });

  test('letters with a number keep date and place when more are numbered', async () => {
    await prepare([1]);
    expect(await prepare(null, '2020-10-01', 'Balai Contoh')).toEqual({
      ok: true,
      value: { prepared: 5, kept: 1 },
    });
    expect(office.rows().map((row) => row.delivery_date)).toEqual([
      '2020-09-10',
      ...Array.from({ length: 5 }, () => '2020-10-01'),
    ]);
    expect(office.rows()[0]?.place).toBe(place);
  });

  test.each(['draf', 'selesai'] as const)('is refused in a programme that is %s', async (state) => {
    office.world.program.state = state;
    expect(await prepare(null)).toMatchObject({
      error: { code: 'program-state', message: expect.stringContaining('BAST belum dapat diberi nomor') },
    });
    expect(numbers()).toEqual([]);
  });

  test("the example of the next number carries the letter's own month", async () => {
    expect(await office.handlers.nextNumber({ date: '2021-02-03' })).toMatchObject({
      value: { sequence: 1, number: '530/001/IKM/II/2021' },
    });
    expect(codeOf(await office.handlers.nextNumber({ date: '2021-02-30' }))).toBe('date-wrong');
  });

  test('what is missing is told in words', async () => {
    expect(codeOf(await prepare(null, '2021-02-29'))).toBe('date-wrong');
    expect(
      codeOf(
        await office.handlers.prepare({
          programId: 9,
          recipientIds: null,
          deliveryDate: '2020-09-10',
          place,
          changeDates: false,
        }),
      ),
    ).toBe('program-missing');
    expect(codeOf(await prepare([1, 77]))).toBe('recipient-missing');
    const [first] = office.world.deliveries;
    if (first) first.items = [];
    expect(await prepare([1])).toMatchObject({
      error: { code: 'recipient-without-items', message: expect.stringContaining(first?.name ?? '?') },
    });
    expect(await prepare(null)).toEqual({ ok: true, value: { prepared: 5, kept: 0 } });
    office.world.officials = [];
    expect(await prepare([2])).toMatchObject({
      error: { message: expect.stringContaining('Belum ada pejabat penanda tangan.') },
    });
    office.world.settings.numbering.unit = '';
    expect(codeOf(await prepare([2]))).toBe('pattern-wrong');
    expect(codeOf(await office.handlers.nextNumber({ date: '2020-09-10' }))).toBe('pattern-wrong');
  });

  test('an inactive official of the programme is not replaced in silence', async () => {
    office.world.program.officialId = 2;
    office.world.officials = office.world.officials.map((official) => ({
      ...official,
      active: official.id === 1,
    }));
    expect(codeOf(await prepare([1]))).toBe('official-missing');
  });
});

describe('papers', () => {
  test('the preview is what is saved and printed, and printing or saving freezes its letters only', async () => {
    await prepare(null);
    const paper = await previewed([2, 4]);
    expect(paper).toMatchObject({
      pages: 2,
      url: `/papers/${paper.paperId}.pdf`,
      fileName: 'BAST Bantuan 2020.pdf',
    });
    const pdf = office.papers(paper.paperId);
    office.world.savePath = join(office.folder, 'simpan.pdf');
    expect(await office.handlers.savePdf({ paperId: paper.paperId })).toEqual({
      ok: true,
      value: { path: office.world.savePath },
    });
    expect(readFileSync(office.world.savePath).equals(Buffer.from(pdf ?? []))).toBe(true);
    const frozen = () =>
      office
        .rows()
        .filter((row) => row.printed_at === office.world.now)
        .map((row) => row.recipient_id);
    expect(frozen()).toEqual([2, 4]);

    const printed = await office.handlers.print({ paperId: paper.paperId });
    const path = printed.ok ? printed.value.path : '';
    expect(office.world.opened).toEqual([path]);
    expect(readFileSync(path).equals(Buffer.from(pdf ?? []))).toBe(true);
    expect(frozen()).toEqual([2, 4]);
    expect(office.world.endedJobs).toBe(1);
  });

  test('every print is in the log of its letter, the latest first, and so is each reprint', async () => {
    await prepare([1, 2]);
    const { paperId } = await previewed([1]);
    await office.handlers.print({ paperId });
    office.world.now = '2020-09-12T02:00:00.000Z';
    office.world.savePath = join(office.folder, 'lagi.pdf');
    await office.handlers.savePdf({ paperId });
    expect(await office.handlers.prints({ recipientId: 1 })).toEqual({
      ok: true,
      value: [
        { letterNumber: '530/001/IKM/IX/2020', at: '2020-09-12T02:00:00.000Z', way: 'pdf' },
        { letterNumber: '530/001/IKM/IX/2020', at: '2020-09-09T01:00:00.000Z', way: 'cetak' },
      ],
    });
    expect(await office.handlers.prints({ recipientId: 2 })).toEqual({ ok: true, value: [] });
  });

  test('come in the order that is asked for', async () => {
    const names = ['Wati', 'Ani', 'budi', 'Citra', 'Dewi', 'Eko'];
    for (const [index, delivery] of office.world.deliveries.entries()) delivery.name = names[index] ?? '';
    await prepare([4]);
    await prepare(null);
    const texts: string[] = [];
    office.world.onPrint = (html) => texts.push(html);
    const shown = async (order: 'place' | 'number' | 'name') => {
      await office.handlers.preview({ ...question('handovers', null), order, paperSize: null, jobId: 'j' });
      return [
        ...(texts.at(-1) ?? '').matchAll(
          /Nama<\/td><td class="colon">:<\/td><td class="value">([A-Za-z]+)</g,
        ),
      ]
        .map((found) => found[1])
        .filter((name) => names.includes(name ?? ''));
    };
    expect(await shown('place')).toEqual(names);
    expect(await shown('name')).toEqual(['Ani', 'budi', 'Citra', 'Dewi', 'Eko', 'Wati']);
    expect(await shown('number')).toEqual(['Citra', 'Wati', 'Ani', 'budi', 'Dewi', 'Eko']);
  });

  test('a reprint keeps the number and the first time', async () => {
    await prepare([1]);
    await office.handlers.print({ paperId: (await previewed([1])).paperId });
    office.world.now = '2020-12-01T00:00:00.000Z';
    await office.handlers.print({ paperId: (await previewed([1])).paperId });
    expect(office.rows()[0]).toMatchObject({
      letter_number: '530/001/IKM/IX/2020',
      printed_at: '2020-09-09T01:00:00.000Z',
    });
    expect(() => office.connection.prepare("UPDATE handover SET letter_number = 'x'").run()).toThrow(
      /printed letter number/,
    );
  });

  test('a letter whose print is forgotten is due again, takes a new date and keeps its number', async () => {
    await prepare([1]);
    await office.handlers.print({ paperId: (await previewed([1])).paperId });
    office.forgetPrints([1]);
    await prepare([1], '2020-10-05', place, true);
    expect(office.rows()[0]).toMatchObject({
      letter_number: '530/001/IKM/IX/2020',
      delivery_date: '2020-10-05',
      printed_at: null,
    });
    expect(() => office.connection.prepare("UPDATE handover SET letter_number = 'x'").run()).toThrow(
      /printed letter number/,
    );
  });

  test('a preview that the records have left behind is not printed', async () => {
    await prepare(null);
    const paper = await previewed();
    const [item] = office.world.deliveries[0]?.items ?? [];
    if (item) item.quantity += 1;
    expect(codeOf(await office.handlers.print({ paperId: paper.paperId }))).toBe('paper-outdated');
    office.world.savePath = join(office.folder, 'lama.pdf');
    expect(codeOf(await office.handlers.savePdf({ paperId: paper.paperId }))).toBe('paper-outdated');
    expect(office.world.opened).toEqual([]);
    expect(office.rows().every((row) => row.printed_at === null)).toBe(true);
  });

  test('a viewer that does not open freezes nothing', async () => {
    await prepare([1]);
    office.world.openProblem = 'tidak ada program PDF';
    expect(codeOf(await office.handlers.print({ paperId: (await previewed([1])).paperId }))).toBe(
      'open-failed',
    );
    expect(office.rows()[0]?.printed_at).toBeNull();
  });

  test('letters need numbers, lists do not', async () => {
    await prepare([1]);
    expect(await preview()).toMatchObject({
      error: { code: 'letter-missing', message: expect.stringContaining('5 penerima') },
    });
    expect(codeOf(await preview(null, 'receipt-list'))).toBe('ok');
  });

  test('an unknown placeholder is told before anything is printed', async () => {
    await prepare([1]);
    office.world.settings.handoverText.closing = 'Demikian {rangkp}.';
    expect(await preview([1])).toMatchObject({
      error: { code: 'placeholder-unknown', message: expect.stringContaining('{rangkp}') },
    });
  });

  test('at most five papers are kept', async () => {
    await prepare([1]);
    const ids: string[] = [];
    for (let n = 0; n < 6; n += 1) ids.push((await previewed([1])).paperId);
    expect(ids.map((id) => office.papers(id) !== undefined)).toEqual([false, true, true, true, true, true]);
    expect(codeOf(await office.handlers.print({ paperId: ids[0] ?? '' }))).toBe('paper-gone');
    expect(codeOf(await office.handlers.savePdf({ paperId: ids[0] ?? '' }))).toBe('paper-gone');
  });

  test('a folder that is not there is told, and no half file is left', async () => {
    await prepare([1]);
    const { paperId } = await previewed([1]);
    office.world.savePath = join(office.folder, 'tidak', 'ada.pdf');
    expect(codeOf(await office.handlers.savePdf({ paperId }))).toBe('folder-not-found');
    expect(readdirSync(office.folder).some((name) => name.endsWith('.tmp'))).toBe(false);
    office.world.savePath = undefined;
    expect(await office.handlers.savePdf({ paperId })).toEqual({ ok: true, value: { path: null } });
  });

  test('a cancelled job ends with words', async () => {
    await prepare(null);
    office.world.abort.abort();
    expect(codeOf(await preview())).toBe('cancelled');
    expect(office.world.endedJobs).toBe(1);
  });

  test('the command line writes a file, which counts as printing', async () => {
    await prepare(null);
    const file = join(office.folder, 'bast.pdf');
    const steps: number[] = [];
    const request = { ...question('handovers', null), size: null, format: 'pdf' as const };
    const job = {
      signal: new AbortController().signal,
      progress: (_: string, done: number) => steps.push(done),
    };
    expect(await office.printToFile(request, file, job)).toEqual({
      ok: true,
      value: { pages: 6, letters: 6 },
    });
    expect(steps).toEqual([0, 6, 6]);
    expect(existsSync(file)).toBe(true);
    const pdf = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
    expect([pdf.getTitle(), pdf.getAuthor(), pdf.getCreationDate()?.toISOString()]).toEqual([
      'BAST Bantuan 2020',
      'Dinas Perindustrian dan Perdagangan Kabupaten Purbalingga',
      office.world.now,
    ]);
    const again = join(office.folder, 'lagi.pdf');
    await office.printToFile(request, again);
    expect(readFileSync(again).length).toBe(readFileSync(file).length);
    expect(office.rows().every((row) => row.printed_at === office.world.now)).toBe(true);
  });
});
