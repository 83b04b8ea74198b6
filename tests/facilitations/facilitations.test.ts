import { expect, test } from 'vitest';
import { expectValue, outcomeOf } from '../office/test-office.ts';
import { openFacilitation } from './facilitation-office.ts';

test('the regular path to halal, as the office finds it', async () => {
  const { kind } = await openFacilitation();
  expect(kind.stages.map((stage) => stage.name)).toEqual([
    'NIB',
    'Akun',
    'Verifikasi dokumen',
    'Biaya',
    'Audit lapangan',
    'Sidang fatwa',
    'Terbit',
  ]);
  expect(kind.stages.filter((stage) => stage.isFieldAudit).map((stage) => stage.name)).toEqual([
    'Audit lapangan',
  ]);
  expect(kind.stages.filter((stage) => stage.isFinal).map((stage) => stage.name)).toEqual(['Terbit']);
});

test('businesses begin at the first stage and move on: what they leave is finished that day', async () => {
  const { handlers, id, add, stage, cases } = await openFacilitation();
  expect(expectValue(await add(id))).toEqual({ added: 2, present: 0 });
  expect(expectValue(await add(id))).toEqual({ added: 0, present: 2 });
  const [first] = await cases();
  const caseId = first?.id ?? 0;
  expect(first).toMatchObject({ stage: 'NIB', since: '2020-09-01', due: '2020-09-15', standing: 'berjalan' });
  expectValue(
    await handlers.facilitations.moveToStage({
      caseIds: [caseId],
      stageId: stage('Audit lapangan'),
      date: '2020-10-01',
    }),
  );
  const { case: moved, steps } = expectValue(await handlers.facilitations.case({ id: caseId }));
  expect(moved).toMatchObject({ stage: 'Audit lapangan', since: '2020-10-01' });
  expect(steps.map((step) => [step.stage, step.startedDate, step.finishedDate])).toEqual([
    ['NIB', '2020-09-01', '2020-10-01'],
    ['Akun', null, null],
    ['Verifikasi dokumen', null, null],
    ['Biaya', null, null],
    ['Audit lapangan', '2020-10-01', null],
    ['Sidang fatwa', null, null],
    ['Terbit', null, null],
  ]);
  const { facilitation } = expectValue(await handlers.facilitations.get({ id }));
  expect(facilitation.byStage.filter((one) => one.businesses > 0)).toEqual([
    { stageId: stage('NIB'), stage: 'NIB', businesses: 1 },
    { stageId: stage('Audit lapangan'), stage: 'Audit lapangan', businesses: 1 },
  ]);
  // Both stand there since 2020: long overdue.
  expect(facilitation.overdue).toBe(2);
  expect(expectValue(await handlers.facilitations.worklist({})).overdue.map((row) => row.title)).toEqual([
    'Sertifikasi Halal 2020',
    'Sertifikasi Halal 2020',
  ]);
});

test('going back opens the earlier stage again', async () => {
  const { handlers, id, add, stage, cases } = await openFacilitation(['Siti']);
  expectValue(await add(id));
  const [{ id: caseId } = { id: 0 }] = await cases();
  const move = (name: string, date: string) =>
    handlers.facilitations.moveToStage({ caseIds: [caseId], stageId: stage(name), date });
  expectValue(await move('Akun', '2020-09-05'));
  expectValue(await move('NIB', '2020-09-07'));
  const { case: row, steps } = expectValue(await handlers.facilitations.case({ id: caseId }));
  expect(row).toMatchObject({ stage: 'NIB', since: '2020-09-01' });
  expect(steps[0]).toMatchObject({ startedDate: '2020-09-01', finishedDate: null });
});

test('a certificate takes the business to the final stage, and reminds before its end', async () => {
  const { handlers, id, add, cases, businessIds } = await openFacilitation(['Siti']);
  expectValue(await add(id));
  const [{ id: caseId } = { id: 0 }] = await cases();
  const save = (validFrom: string | null, validUntil: string | null, certificateNumber = 'ID331') =>
    handlers.facilitations.saveCertificate({
      caseId,
      certificateNumber,
      certificateIssuer: 'BPJPH',
      validFrom,
      validUntil,
    });
  expect(outcomeOf(await save('2021-02-30', null))).toBe('date-wrong');
  expect(outcomeOf(await save('2021-03-01', '2020-03-01'))).toBe('dates-wrong');
  expectValue(await save('2021-03-01', '2025-03-01'));
  const [row] = await cases();
  expect(row).toMatchObject({
    stage: 'Terbit',
    standing: 'selesai',
    certificateNumber: 'ID331',
    overdue: false,
  });
  const { ending } = expectValue(await handlers.facilitations.worklist({}));
  expect(ending.map((one) => [one.ownerName, one.validity])).toEqual([['Siti', 'berakhir']]);
  const [businessId = 0] = businessIds;
  expect(expectValue(await handlers.facilitations.ofBusiness({ businessId }))).toMatchObject([
    { kind: 'Halal Reguler', year: 2020, certificateNumber: 'ID331', validUntil: '2025-03-01' },
  ]);
});

test('a second facilitation of the kind while one is running needs a written reason', async () => {
  const { handlers, id, add, batch } = await openFacilitation(['Siti']);
  expectValue(await add(id));
  const { id: next } = expectValue(await batch('Sertifikasi Halal 2021', 2021));
  const refused = await add(next);
  expect(refused.ok ? '' : refused.error.message).toContain(
    '"Sertifikasi Halal 2020" (masih berjalan pada tahap NIB)',
  );
  expectValue(await add(next, 'Produk lain'));
  const { cases } = expectValue(await handlers.facilitations.get({ id: next }));
  expect(cases[0]?.doubleFacilitationReason).toBe('Produk lain');
});

test('stopping needs a reason; a stopped one does not move until it is taken up again', async () => {
  const { handlers, id, add, stage, cases } = await openFacilitation(['Siti']);
  expectValue(await add(id));
  const [{ id: caseId } = { id: 0 }] = await cases();
  const stand = (standing: 'berjalan' | 'berhenti', reason: string) =>
    handlers.facilitations.setStanding({ ids: [caseId], standing, reason });
  const move = () =>
    handlers.facilitations.moveToStage({ caseIds: [caseId], stageId: stage('Akun'), date: '2020-09-05' });
  expect(outcomeOf(await stand('berhenti', ''))).toBe('reason-missing');
  expectValue(await stand('berhenti', 'Usaha tutup'));
  expect(outcomeOf(await move())).toBe('case-stopped');
  expectValue(await stand('berjalan', ''));
  expectValue(await move());
  expect(outcomeOf(await handlers.facilitations.removeCase({ id: caseId }))).toBe('case-begun');
});

test('the list of stages: one that was used stays, one that was not goes; a kind in use stays', async () => {
  const { handlers, kind, id, add } = await openFacilitation(['Siti']);
  expectValue(await add(id));
  const save = (stages: typeof kind.stages) => handlers.facilitations.saveKind({ ...kind, stages });
  expect(outcomeOf(await save(kind.stages.slice(1)))).toBe('stage-used');
  expectValue(await save(kind.stages.slice(0, 3).toReversed()));
  const after = expectValue(await handlers.facilitations.kinds({})).find((one) => one.id === kind.id);
  expect(after?.stages.map((stage) => stage.name)).toEqual(['Verifikasi dokumen', 'Akun', 'NIB']);
  expect(outcomeOf(await handlers.facilitations.removeKind({ id: kind.id }))).toBe('kind-used');
});

test('the schedule of field audits lists who stands there, by day and hour', async () => {
  const { handlers, id, add, stage, cases } = await openFacilitation(['Siti', 'Karto', 'Wati']);
  expectValue(await add(id));
  const ids = (await cases()).map((one) => one.id);
  const audit = stage('Audit lapangan');
  expectValue(
    await handlers.facilitations.moveToStage({
      caseIds: ids.slice(0, 2),
      stageId: audit,
      date: '2020-10-01',
    }),
  );
  const plan = (caseId: number, plannedDate: string, plannedTime: string) =>
    handlers.facilitations.saveStep({
      caseId,
      stageId: audit,
      plannedDate,
      plannedTime,
      startedDate: '2020-10-01',
      finishedDate: null,
      dueDate: null,
      officer: 'Auditor',
      result: '',
      notes: '',
    });
  const [first = 0, second = 0] = ids;
  expectValue(await plan(first, '2020-10-09', '13:00'));
  expectValue(await plan(second, '2020-10-09', '09:00'));
  const audits = expectValue(await handlers.facilitations.audits({ facilitationId: id }));
  expect(audits.map((row) => [row.ownerName, row.plannedDate, row.plannedTime])).toEqual([
    ['Karto', '2020-10-09', '09:00'],
    ['Siti', '2020-10-09', '13:00'],
  ]);
});
