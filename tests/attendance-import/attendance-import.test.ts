import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { expectValue, outcomeOf, typedBusiness } from '../office/test-office.ts';
import { openTraining, typedParticipant } from '../trainings/training-office.ts';

type Cells = (string | number | null)[];

/** A training of two days with Agus and Budi, both noted present on the first day. */
async function openAttended() {
  const opened = await openTraining({}, 2);
  const { handlers, id, office, sessionIds } = opened;
  const [first = 0] = sessionIds;
  const people: number[] = [];
  for (const name of ['Agus', 'Budi']) {
    const saved = expectValue(await handlers.trainings.saveParticipant(typedParticipant(id, { name })));
    people.push(saved.id);
    const marks = [{ sessionId: first, participantId: saved.id, mark: 'H' as const }];
    expectValue(await handlers.attendance.set({ trainingId: id, marks }));
  }
  async function sheet(headings: Cells, rows: Cells[]): Promise<string> {
    const workbook = new ExcelJS.Workbook();
    const page = workbook.addWorksheet('Daftar Hadir');
    page.addRow(['DAFTAR HADIR PELATIHAN']);
    page.addRow([]);
    page.addRow(headings);
    for (const row of rows) page.addRow(row);
    const file = join(office.folder, `hadir-${Math.random().toString(36).slice(2)}.xlsx`);
    await workbook.xlsx.writeFile(file);
    return file;
  }
  const run = (file: string, options: { write?: boolean; acceptDecisions?: boolean } = {}) =>
    office.office.importAttendance({
      file,
      trainingId: id,
      sheet: null,
      acceptDecisions: options.acceptDecisions ?? false,
      write: options.write ?? true,
    });
  /** The marks by name, a dash for a blank. */
  async function noted(): Promise<Record<string, string>> {
    const { participants } = expectValue(await handlers.trainings.get({ id }));
    const entries = expectValue(await handlers.attendance.marks({ trainingId: id }));
    return Object.fromEntries(
      participants.map((one) => [
        one.name,
        sessionIds
          .map((s) => entries.find((e) => e.participantId === one.id && e.sessionId === s)?.mark ?? '-')
          .join(''),
      ]),
    );
  }
  return { ...opened, people, sheet, run, noted };
}

const headings = ['NO', 'NAMA', 'NAMA USAHA', 'P1 01/09/2020', 'P2 02/09/2020'];

test('marks are taken as offices write them; a blank erases nothing; the same file again changes nothing', async () => {
  const { sheet, run, noted } = await openAttended();
  const file = await sheet(headings, [
    [1, 'AGUS', '', null, 'v'],
    [2, 'Budi', '', 'Hadir', 'izin'],
  ]);
  const dry = expectValue(await run(file, { write: false })).report;
  expect(dry.batch).toBeNull();
  expect(await noted()).toEqual({ Agus: 'H-', Budi: 'H-' });
  const { report } = expectValue(await run(file));
  expect(report.counts).toMatchObject({ new: 0, changed: 2, unchanged: 0, rejected: 0 });
  expect(await noted()).toEqual({ Agus: 'HH', Budi: 'HI' });
  const again = expectValue(await run(file)).report;
  expect(again.counts).toMatchObject({ changed: 0, unchanged: 2 });
  expect(again.batch).toBeNull();
});

test('the counts add up to all rows after the heading, and skipped rows say why', async () => {
  const { sheet, run } = await openAttended();
  const file = await sheet(headings, [
    [1, 'Agus', '', 'H', 'H'],
    [null, null, null, null, null],
    [null, 'JUMLAH', null, 1, 1],
  ]);
  const { counts } = expectValue(await run(file)).report;
  expect(counts.rows).toBe(3);
  expect(
    counts.new + counts.changed + counts.unchanged + counts.needsDecision + counts.rejected + counts.skipped,
  ).toBe(3);
});

test('a mark that is none rejects its row, says where, and is handed back', async () => {
  const { sheet, run, noted, office } = await openAttended();
  const file = await sheet(headings, [
    [1, 'Agus', '', 'H', 'terlambat'],
    [2, 'Budi', '', 'H', 'S'],
  ]);
  const done = expectValue(await run(file));
  expect(done.report.counts).toMatchObject({ rejected: 1, changed: 1 });
  expect(done.report.rows[0]?.problems.filter((one) => one.severity === 'error')).toMatchObject([
    { code: 'attendance-unreadable', field: 'P2 02/09/2020', value: 'terlambat' },
  ]);
  expect(await noted()).toEqual({ Agus: 'H-', Budi: 'HS' });
  const rejects = join(office.folder, 'tolak.xlsx');
  expect(expectValue(await done.rejects(rejects)).rows).toBe(1);
});

test('somebody new: the owner of a business of the register, or a guest; a name that is alike asks first', async () => {
  const { sheet, run, noted, handlers, id } = await openAttended();
  const { id: businessId } = expectValue(
    await handlers.businesses.save(typedBusiness({ ownerName: 'Siti Rahayu', businessName: 'Gula Manis' })),
  );
  const file = await sheet(headings, [
    [1, 'Siti Rahayu', 'Gula Manis', 'H', 'H'],
    [2, 'Dewi Lestari', 'Universitas', 'H', null],
    [3, 'Aguss', '', 'A', 'A'],
  ]);
  const { report } = expectValue(await run(file));
  expect(report.counts).toMatchObject({ new: 2, needsDecision: 1 });
  expect(await noted()).toEqual({ Agus: 'H-', Budi: 'H-', 'Dewi Lestari': 'H-', 'Siti Rahayu': 'HH' });
  const { participants } = expectValue(await handlers.trainings.get({ id }));
  expect(participants.map(({ name, role, businessId: of }) => [name, role, of])).toEqual([
    ['Agus', 'tamu', null],
    ['Budi', 'tamu', null],
    ['Dewi Lestari', 'tamu', null],
    ['Siti Rahayu', 'pemilik', businessId],
  ]);
  expect(expectValue(await run(file, { acceptDecisions: true })).report.counts).toMatchObject({
    changed: 1,
    unchanged: 2,
  });
  expect((await noted()).Agus).toBe('AA');
});

test('an import is undone as a whole: marks come back, people who came with it go', async () => {
  const { sheet, run, noted, office } = await openAttended();
  const file = await sheet(headings, [
    [1, 'Agus', '', 'S', 'S'],
    [2, 'Dewi', '', 'H', 'H'],
  ]);
  const { batch } = expectValue(await run(file)).report;
  expect(await noted()).toEqual({ Agus: 'SS', Budi: 'H-', Dewi: 'HH' });
  expectValue(office.office.undoImport(batch ?? 0));
  expect(await noted()).toEqual({ Agus: 'H-', Budi: 'H-' });
});

test.each<[Cells, string]>([
  [['NO', 'NAMA', 'Pertemuan 1', 'Pertemuan 2'], 'ok'],
  [['NO', 'NAMA', '1 September 2020', '2/9/20'], 'ok'],
  [['NO', 'NAMA', 'Kol A', 'Kol B'], 'ok'],
  [['NO', 'NAMA', 'P1 01/09/2020', 'P2 05/09/2020'], 'session-unknown'],
  [['NO', 'NAMA', 'Pertemuan 2', 'Pertemuan 2'], 'session-twice'],
  [['NO', 'NAMA', 'JUMLAH', 'KETERANGAN'], 'sessions-missing'],
])('columns %j: %s', async (names, outcome) => {
  const { sheet, run, noted } = await openAttended();
  const done = await run(await sheet(names, [[1, 'Agus', 'H', 'A']]));
  expect(outcomeOf(done)).toBe(outcome);
  expect((await noted()).Agus).toBe(outcome === 'ok' ? 'HA' : 'H-');
});

test('the workbook that the program saved comes back without a change', async () => {
  const { run, handlers, id } = await openAttended();
  const { path } = expectValue(await handlers.trainingPapers.exportWorkbook({ trainingId: id }));
  const { counts } = expectValue(await run(path ?? '')).report;
  expect(counts).toMatchObject({ new: 0, changed: 0, unchanged: 2, rejected: 0, needsDecision: 0 });
});
