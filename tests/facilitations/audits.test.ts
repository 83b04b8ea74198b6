import { expect, test } from 'vitest';
import { filterOf } from '../businesses/list-question.ts';
import { blankPrinter } from '../office/blank-printer.ts';
import { expectValue, outcomeOf, typedBusiness } from '../office/test-office.ts';
import { openFacilitation } from './facilitation-office.ts';

const plan = (caseId: number, plannedDate: string | null, plannedTime = '', auditor = '') => ({
  caseId,
  plannedDate,
  plannedTime,
  auditor,
});

test('audits are planned all or none, in their order, and what is known of the stage stays', async () => {
  const { handlers, id, standAt, cases } = await openFacilitation(['Siti', 'Karto', 'Wati']);
  const [first = 0, second = 0, third = 0] = await standAt('Audit lapangan');
  const planned = await handlers.facilitations.planAudits({
    plans: [plan(first, '2020-10-09', '13:00', 'Budi'), plan(second, '2020-10-09', '09:00', 'Budi')],
  });
  expect(expectValue(planned)).toEqual({ planned: 2 });
  const audits = async () => expectValue(await handlers.facilitations.audits({ facilitationId: id }));
  expect((await audits()).map((row) => [row.ownerName, row.plannedTime, row.auditor])).toEqual([
    ['Karto', '09:00', 'Budi'],
    ['Siti', '13:00', 'Budi'],
    ['Wati', '', ''],
  ]);
  expect((await cases()).every((one) => one.since === '2020-10-01')).toBe(true);
  const [newest] = expectValue(await handlers.changes.list({ before: null, limit: 1 })).rows;
  expect(newest?.title).toBe('Jadwalkan audit lapangan 2 pelaku usaha');

  const wrong = [plan(third, '2020-10-10'), plan(first, '2020-02-30')];
  expect(outcomeOf(await handlers.facilitations.planAudits({ plans: wrong }))).toBe('date-wrong');
  expectValue(
    await handlers.facilitations.setStanding({ ids: [first], standing: 'berhenti', reason: 'Tutup' }),
  );
  const stopped = [plan(third, '2020-10-10'), plan(first, '2020-10-11')];
  expect(outcomeOf(await handlers.facilitations.planAudits({ plans: stopped }))).toBe('audit-none');
  expect((await audits()).map((row) => [row.ownerName, row.plannedDate])).toEqual([
    ['Karto', '2020-10-09'],
    ['Wati', null],
  ]);
});

test('the schedule and the forms are printed for those who are chosen', async () => {
  const printer = blankPrinter();
  const { printed } = printer;
  const { handlers, id, businessIds, standAt } = await openFacilitation(['Siti', 'Karto'], { printer });
  expectValue(
    await handlers.businesses.save(
      typedBusiness({
        id: businessIds[0] ?? 0,
        ownerName: 'Siti',
        businessName: 'Gula <Mekar>',
        product: 'gula semut',
        street: 'Jalan Mawar 3',
        villageCode: '33.03.09.2001',
      }),
    ),
  );
  const print = (kind: 'schedule' | 'forms', caseIds: number[] | null) =>
    handlers.facilitations.printPaper({ kind, facilitationId: id, caseIds, paperSize: 'A4', jobId: 'j' });
  expect(outcomeOf(await print('schedule', null))).toBe('audit-none');
  const [first = 0] = await standAt('Audit lapangan');
  expectValue(
    await handlers.facilitations.planAudits({ plans: [plan(first, '2020-10-09', '09:00', 'Budi')] }),
  );
  const schedule = expectValue(await print('schedule', null));
  expect(schedule.fileName).toBe('Jadwal Audit Lapangan Sertifikasi Halal 2020.pdf');
  expect(printed.at(-1)).toContain('Jumat, 9 Oktober 2020 (1)');
  expect(printed.at(-1)).toContain('Belum dijadwalkan (1)');
  expect(printed.at(-1)).toContain('Jalan Mawar 3');
  expectValue(await print('forms', [first]));
  expect(printed.at(-1)).toContain('Gula &lt;Mekar&gt;');
  expect(printed.at(-1)).toContain('gula semut');
  expect(printed.at(-1)).not.toContain('Karto');
});

test('a certificate that ends asks for nothing once the next facilitation of the kind runs', async () => {
  const { handlers, id, add, batch, cases } = await openFacilitation(['Siti']);
  expectValue(await add(id));
  const [{ id: caseId } = { id: 0 }] = await cases();
  expectValue(
    await handlers.facilitations.saveCertificate({
      caseId,
      certificateNumber: 'ID331',
      certificateIssuer: 'BPJPH',
      validFrom: '2020-11-01',
      validUntil: '2024-11-01',
    }),
  );
  const ending = async () => expectValue(await handlers.facilitations.worklist({})).ending;
  expect(await ending()).toHaveLength(1);
  const { id: next } = expectValue(await batch('Sertifikasi Halal 2024', 2024));
  expectValue(await add(next));
  expect(await ending()).toEqual([]);
});

test('a list of the register is added as it is shown; moves are undone as a whole', async () => {
  const { handlers, id, stage, cases } = await openFacilitation(['Siti', 'Karto', 'Wati']);
  const added = await handlers.facilitations.addBusinesses({
    facilitationId: id,
    businessIds: [],
    scope: {
      filter: filterOf({ statuses: ['aktif'], never: ['facilitation'] }),
      everything: true,
      ids: [],
    },
    startedDate: '2020-09-01',
    doubleFacilitationReason: null,
  });
  expect(expectValue(added)).toEqual({ added: 3, present: 0 });
  const caseIds = (await cases()).map((one) => one.id);
  const moved = await handlers.facilitations.moveToStage({
    caseIds,
    stageId: stage('Biaya'),
    date: '2020-09-20',
  });
  expect((await cases()).map((one) => one.stage)).toEqual(['Biaya', 'Biaya', 'Biaya']);
  expectValue(await handlers.changes.undo({ id: expectValue(moved).changeSetId }));
  expect((await cases()).map((one) => one.stage)).toEqual(['NIB', 'NIB', 'NIB']);
  const nobody = await handlers.facilitations.addBusinesses({
    facilitationId: id,
    businessIds: [],
    startedDate: '2020-09-01',
    doubleFacilitationReason: null,
  });
  expect(outcomeOf(nobody)).toBe('nobody-chosen');
});
