import { expect, test } from 'vitest';
import type { Connection } from '../../src-main/database/connection.ts';
import { openDatabase } from '../../src-main/database/open-database.ts';
import { openFacilitation } from '../facilitations/facilitation-office.ts';
import { makePng } from '../fixtures/make-png.ts';
import { expectValue } from '../office/test-office.ts';
import { typedParticipant, typedTraining } from '../trainings/training-office.ts';
import { allRecords } from './invented.ts';

// Trainings and facilitations of a business that goes into another one: tests/duplicates/merge.test.ts has the aid.

/** Two businesses, of which the second goes into the first, in one facilitation. */
async function openTwice() {
  const opened = await openFacilitation(['Siti', 'Siti Aminah', 'Karto']);
  const { office, handlers, businessIds, id, add, cases } = opened;
  const [keptId = 0, goneId = 0] = businessIds;
  const connection: Connection = expectValue(openDatabase(office.databaseFile)).connection;
  expectValue(await add(id));
  const caseOf = async (businessId: number) => {
    const found = (await cases()).find((one) => one.businessId === businessId);
    if (!found) throw new Error(`no case of the business ${businessId}`);
    return found;
  };
  const merge = async () => {
    const { business } = expectValue(await handlers.businesses.get({ id: keptId }));
    return expectValue(await handlers.duplicates.merge({ keptId, goneId, business })).changeSetId;
  };
  const move = async (businessId: number, name: string, date: string) =>
    expectValue(
      await handlers.facilitations.moveToStage({
        caseIds: [(await caseOf(businessId)).id],
        stageId: opened.stage(name),
        date,
      }),
    );
  const certify = async (businessId: number, certificateNumber: string) =>
    expectValue(
      await handlers.facilitations.saveCertificate({
        caseId: (await caseOf(businessId)).id,
        certificateNumber,
        certificateIssuer: 'BPJPH',
        validFrom: '2020-11-01',
        validUntil: '2024-11-01',
      }),
    );
  const attach = async (businessId: number, fileName: string, colour: [number, number, number]) =>
    expectValue(
      await handlers.facilitationFiles.add({
        ownerId: (await caseOf(businessId)).id,
        files: [{ fileName, bytes: new Uint8Array(makePng(2, 2, colour)) }],
      }),
    );
  return { ...opened, keptId, goneId, connection, caseOf, merge, move, certify, attach };
}

test('attendance stays with the participants, who become those of the kept business', async () => {
  const { handlers, keptId, goneId, connection, merge } = await openTwice();
  const { id: trainingId } = expectValue(await handlers.trainings.save(typedTraining()));
  const { training } = expectValue(await handlers.trainings.get({ id: trainingId }));
  const session = expectValue(
    await handlers.trainings.saveSession({
      id: null,
      trainingId,
      curriculumId: training.curricula[0]?.id ?? 0,
      date: '2020-09-01',
      startsAt: '08:00',
      endsAt: '',
      place: '',
    }),
  );
  const join = (businessId: number, name: string) =>
    handlers.trainings.saveParticipant(
      typedParticipant(trainingId, {
        businessId,
        role: 'pekerja',
        name,
        doubleTrainingReason: 'Dua pekerja',
      }),
    );
  expectValue(await join(keptId, 'Pekerja Satu'));
  const { id: participantId } = expectValue(await join(goneId, 'Pekerja Dua'));
  expectValue(
    await handlers.attendance.set({
      trainingId,
      marks: [{ sessionId: session.id, participantId, mark: 'H' }],
    }),
  );
  const { second } = expectValue(await handlers.duplicates.compare({ firstId: keptId, secondId: goneId }));
  expect(second.trainings).toEqual(['Pelatihan Manajemen Ekspor 2020 (Pekerja Dua)']);
  const before = allRecords(connection);
  const changeSetId = await merge();
  const { participants } = expectValue(await handlers.trainings.get({ id: trainingId }));
  expect(participants.map((one) => [one.name, one.businessId, one.present])).toEqual([
    ['Pekerja Dua', keptId, 1],
    ['Pekerja Satu', keptId, 0],
  ]);
  expectValue(await handlers.changes.undo({ id: changeSetId }));
  expect(allRecords(connection)).toEqual(before);
  connection.close();
});

test('a facilitation of the one that goes only is carried over as it is', async () => {
  const { handlers, keptId, goneId, connection, caseOf, merge, move } = await openTwice();
  expectValue(await handlers.facilitations.removeCase({ id: (await caseOf(keptId)).id }));
  await move(goneId, 'Audit lapangan', '2020-10-01');
  const { id } = await caseOf(goneId);
  const before = allRecords(connection);
  const changeSetId = await merge();
  expect(await caseOf(keptId)).toMatchObject({ id, stage: 'Audit lapangan', since: '2020-10-01' });
  expectValue(await handlers.changes.undo({ id: changeSetId }));
  expect(allRecords(connection)).toEqual(before);
  connection.close();
});

test('in a facilitation of both the one that is further stays, and takes over what it did not know', async () => {
  const { handlers, keptId, goneId, connection, cases, caseOf, merge, move, certify, attach, stage } =
    await openTwice();
  await move(goneId, 'Verifikasi dokumen', '2020-09-10');
  await attach(goneId, 'dokumen.png', [1, 1, 1]);
  await move(keptId, 'Akun', '2020-09-05');
  await attach(keptId, 'akun.png', [2, 2, 2]);
  await attach(keptId, 'dokumen lagi.png', [1, 1, 1]);
  const own = await caseOf(keptId);
  expectValue(
    await handlers.facilitations.saveStep({
      caseId: own.id,
      stageId: stage('Akun'),
      plannedDate: null,
      plannedTime: '',
      startedDate: '2020-09-05',
      finishedDate: null,
      dueDate: '2020-09-12',
      officer: 'Budi',
      result: 'akun lama',
      notes: 'sandi lupa',
    }),
  );
  expectValue(
    await handlers.facilitations.saveCase({
      id: own.id,
      officer: 'Wati',
      notes: 'lewat telepon',
      doubleFacilitationReason: 'produk kedua',
    }),
  );
  await certify(goneId, 'ID331');
  const compared = expectValue(await handlers.duplicates.compare({ firstId: keptId, secondId: goneId }));
  expect([compared.first.facilitations, compared.second.facilitations]).toMatchObject([
    [{ title: 'Sertifikasi Halal 2020', stage: 'Akun', certificateNumber: '' }],
    [{ title: 'Sertifikasi Halal 2020', stage: 'Terbit', certificateNumber: 'ID331' }],
  ]);
  const before = allRecords(connection);
  const gone = await caseOf(goneId);
  const changeSetId = await merge();

  expect(await cases()).toHaveLength(2);
  const merged = await caseOf(keptId);
  expect(merged).toMatchObject({
    id: gone.id,
    stage: 'Terbit',
    standing: 'selesai',
    certificateNumber: 'ID331',
    officer: 'Wati',
    notes: 'lewat telepon',
    doubleFacilitationReason: 'produk kedua',
  });
  const { steps } = expectValue(await handlers.facilitations.case({ id: merged.id }));
  expect(steps.find((step) => step.stage === 'Akun')).toMatchObject({
    startedDate: '2020-09-05',
    dueDate: '2020-09-12',
    officer: 'Budi',
    result: 'akun lama',
    notes: 'sandi lupa',
  });
  const files = expectValue(await handlers.facilitationFiles.list({ ownerId: merged.id }));
  expect(files.map((file) => file.fileName).sort()).toEqual(['akun.png', 'dokumen lagi.png', 'dokumen.png']);

  expectValue(await handlers.changes.undo({ id: changeSetId }));
  expect(allRecords(connection)).toEqual(before);
  expect(await caseOf(goneId)).toMatchObject({ stage: 'Terbit' });
  connection.close();
});

test('two certificates: the one of the case that stays is shown, the other stands in the notes', async () => {
  const { keptId, goneId, connection, caseOf, merge, certify } = await openTwice();
  await certify(keptId, 'ID331');
  await certify(goneId, 'ID332');
  await merge();
  expect(await caseOf(keptId)).toMatchObject({
    certificateNumber: 'ID331',
    notes: 'Sertifikat lain: ID332, BPJPH, 2020-11-01, 2024-11-01',
  });
  connection.close();
});

test('one that is running goes before one that stopped, even at a later stage', async () => {
  const { handlers, keptId, goneId, connection, caseOf, merge, move } = await openTwice();
  await move(keptId, 'Biaya', '2020-09-20');
  const stopped = [(await caseOf(keptId)).id];
  expectValue(
    await handlers.facilitations.setStanding({ ids: stopped, standing: 'berhenti', reason: 'Tutup' }),
  );
  await move(goneId, 'Akun', '2020-09-10');
  await merge();
  const merged = await caseOf(keptId);
  expect(merged).toMatchObject({ standing: 'berjalan', stage: 'Akun', since: '2020-09-10', reason: '' });
  const { steps } = expectValue(await handlers.facilitations.case({ id: merged.id }));
  expect(steps.find((step) => step.stage === 'Biaya')).toMatchObject({ startedDate: '2020-09-20' });
  connection.close();
});
