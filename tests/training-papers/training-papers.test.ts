import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { type TrainingPaperKind, trainingPaperKinds } from '../../src-main/contract/training-papers.ts';
import type { TrainingInput } from '../../src-main/contract/trainings.ts';
import { blankPrinter } from '../office/blank-printer.ts';
import { expectValue, openTestOffice, outcomeOf } from '../office/test-office.ts';
import { typedParticipant, typedTraining } from '../trainings/training-office.ts';

const people = ['<b>Wati</b> & "Ani"', 'Budi', 'Citra'];

/** A training of two days: the first two people came to both, the third to one; with an official to sign. */
async function openPapers(fields: Partial<TrainingInput> = {}) {
  const printer = blankPrinter();
  const office = openTestOffice({ printer });
  const { handlers } = office;
  expectValue(
    await handlers.officials.save({
      id: null,
      name: 'Suryanto Wibowo',
      nip: '196805121993031900',
      rank: 'Pembina',
      position: 'Kepala Dinas',
      capacity: 'definitif',
      onBehalfOf: '',
      address: '',
      active: true,
    }),
  );
  const curricula = [1, 2, 3].map((n) => ({
    id: null,
    title: `Materi ${n}`,
    hours: n * 2,
    speaker: `Guru ${n}`,
  }));
  const { id } = expectValue(await handlers.trainings.save(typedTraining({ curricula, ...fields })));
  const { training } = expectValue(await handlers.trainings.get({ id }));
  const sessionIds: number[] = [];
  for (const [index, curriculum] of training.curricula.slice(0, 2).entries()) {
    const session = { id: null, trainingId: id, curriculumId: curriculum.id, date: `2020-09-1${index}` };
    const saved = await handlers.trainings.saveSession({
      ...session,
      startsAt: '08:00',
      endsAt: '12:00',
      place: '',
    });
    sessionIds.push(expectValue(saved).id);
  }
  const ids: number[] = [];
  for (const name of people)
    ids.push(expectValue(await handlers.trainings.saveParticipant(typedParticipant(id, { name }))).id);
  const marks = sessionIds.flatMap((sessionId, day) =>
    ids.map((participantId, person) => ({
      sessionId,
      participantId,
      mark: person === 2 && day === 1 ? ('A' as const) : ('H' as const),
    })),
  );
  expectValue(await handlers.attendance.set({ trainingId: id, marks }));
  const preview = (kind: TrainingPaperKind, sessionId: number | null = null) =>
    handlers.trainingPapers.preview({
      kind,
      trainingId: id,
      sessionId,
      participantIds: null,
      paperSize: null,
      jobId: 'job',
    });
  const give = (date = '2020-09-11') =>
    handlers.trainingPapers.giveNumbers({ trainingId: id, participantIds: null, date });
  return { ...office, printer, id, ids, sessionIds, preview, give };
}

test('numbers go to those who passed, in order, once; those who failed get none', async () => {
  const { give, handlers, id } = await openPapers();
  expect(expectValue(await give())).toEqual({ given: 2, kept: 0 });
  expect(expectValue(await give('2021-01-01'))).toEqual({ given: 0, kept: 2 });
  const { participants } = expectValue(await handlers.trainings.get({ id }));
  expect(participants.map((one) => [one.name, one.certificateNumber])).toEqual([
    [people[0], '530/001/SERT/IX/2020'],
    ['Budi', '530/002/SERT/IX/2020'],
    ['Citra', null],
  ]);
});

test('the numbers of a year go on over its trainings and begin anew in the next', async () => {
  const { give, handlers, id } = await openPapers();
  expectValue(await give());
  const { participants } = expectValue(await handlers.trainings.get({ id }));
  const citra = participants.find((one) => one.name === 'Citra')?.id ?? 0;
  const { sessions } = expectValue(await handlers.trainings.get({ id }));
  const come = sessions.map((session) => ({
    sessionId: session.id,
    participantId: citra,
    mark: 'H' as const,
  }));
  expectValue(await handlers.attendance.set({ trainingId: id, marks: come }));
  expect(expectValue(await give('2021-02-03'))).toEqual({ given: 1, kept: 2 });
  const after = expectValue(await handlers.trainings.get({ id })).participants;
  expect(after.find((one) => one.id === citra)?.certificateNumber).toBe('530/001/SERT/II/2021');
});

test('certificates wait for their numbers, and a date must be in the calendar', async () => {
  const { give, preview } = await openPapers();
  expect(outcomeOf(await preview('certificates'))).toBe('number-missing');
  expect(outcomeOf(await give('2020-02-30'))).toBe('date-wrong');
  expectValue(await give());
  expectValue(await preview('certificates'));
});

test('nobody passes while nothing is held', async () => {
  const { handlers, id, ids, sessionIds, give } = await openPapers({ passingPercent: 100 });
  const absent = sessionIds.flatMap((sessionId) =>
    ids.map((participantId) => ({ sessionId, participantId, mark: 'A' as const })),
  );
  expectValue(await handlers.attendance.set({ trainingId: id, marks: absent }));
  expect(outcomeOf(await give())).toBe('nobody-passed');
});

test.each(trainingPaperKinds)('%s: all that comes from data is text on paper', async (kind) => {
  const { give, preview, printer } = await openPapers();
  expectValue(await give());
  const paper = expectValue(await preview(kind));
  expect(paper.fileName).toMatch(/Pelatihan Manajemen Ekspor 2020\.pdf$/);
  const printed = printer.printed.join('\n');
  expect(printed).toContain('&lt;b&gt;Wati&lt;/b&gt; &amp; &quot;Ani&quot;');
  expect(printed).not.toContain('<b>Wati</b>');
});

test('an attendance sheet for each session, or for one; with its day, its material and rows for guests', async () => {
  const { preview, printer, sessionIds } = await openPapers();
  expectValue(await preview('attendance-sheet'));
  const all = printer.printed.at(-1) ?? '';
  expect(all.match(/<article/g)).toHaveLength(2);
  expect(all).toContain('Kamis, 10 September 2020');
  expect(all).toContain('Jumat, 11 September 2020');
  expectValue(await preview('attendance-sheet', sessionIds[1]));
  const one = printer.printed.at(-1) ?? '';
  expect(one.match(/<article/g)).toHaveLength(1);
  expect(one).toContain('Materi 2');
  // Three people and five empty rows.
  expect(one.match(/class="stagger"/g)).toHaveLength(8);
});

test('a certificate tells the held curricula and their lessons on its back, not those that were only planned', async () => {
  const { give, preview, printer } = await openPapers();
  expectValue(await give());
  expectValue(await preview('certificates'));
  const html = printer.printed.at(-1) ?? '';
  expect(html).toContain('kurikulum 2 dari 3');
  expect(html).toContain('Materi 2');
  expect(html).not.toContain('Materi 3');
  expect(html).toMatch(/Jumlah jam pelajaran<\/th><th class="number-cell">6</);
  expect(html).toContain('10 sampai dengan 11 September 2020');
});

test('the workbook holds the marks as letters and identity numbers as text', async () => {
  const { handlers, id, ids } = await openPapers();
  const nik = '3303055205849001';
  const { participants } = expectValue(await handlers.trainings.get({ id }));
  const budi = participants.find((one) => one.id === ids[1]);
  expectValue(
    await handlers.trainings.saveParticipant(typedParticipant(id, { id: budi?.id ?? 0, name: 'Budi', nik })),
  );
  const { path } = expectValue(await handlers.trainingPapers.exportWorkbook({ trainingId: id }));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path ?? '');
  const sheet = workbook.getWorksheet('Kehadiran');
  const rows = [5, 6, 7].map((line) =>
    Array.from({ length: 10 }, (_, at) => sheet?.getCell(line, at + 1).value ?? null),
  );
  expect(rows.map((row) => [row[1], row[2] ?? '', row[7], row[8], row[9]])).toEqual([
    [people[0], '', 'H', 'H', 2],
    ['Budi', nik, 'H', 'H', 2],
    ['Citra', '', 'H', 'A', 1],
  ]);
  expect(sheet?.getColumn(3).numFmt).toBe('@');
});
