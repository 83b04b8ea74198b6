import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { inChangeSet } from '../../src-main/database/change-set.ts';
import { connect } from '../../src-main/database/connection.ts';
import { trackedTables } from '../../src-main/database/history-triggers.ts';
import { openOffice } from '../../src-main/office.ts';
import { emptyDesk } from '../office/empty-desk.ts';
import {
  expectValue,
  openTestOffice,
  outcomeOf,
  resourcesFolder,
  typedBusiness,
} from '../office/test-office.ts';
import { typedParticipant, typedTraining } from '../trainings/training-office.ts';

const typedGroup = (name: string, memberIds: number[]) => ({
  id: null,
  name,
  kind: 'KUB' as const,
  chairName: 'Wagiman',
  chairNik: '',
  phone: '',
  street: '',
  rt: '',
  rw: '',
  villageCode: null,
  sectorId: null,
  notes: '',
  memberIds,
});

const typedProgram = (name: string) => ({
  id: null,
  name,
  fiscalYear: 2025,
  fundSource: 'APBN' as const,
  ceremonyDate: null,
  ceremonyPlace: '',
  officialId: null,
  notes: '',
});

function smallOffice() {
  const office = openTestOffice();
  const { handlers } = office;
  const connection = connect(office.databaseFile);
  onTestFinished(() => {
    connection.close();
  });
  const tables = trackedTables(connection);
  const ids = (table: string) =>
    connection.prepare<[], number>(`SELECT id FROM "${table}" ORDER BY id`).pluck().all();
  const pick = (table: string, number: number): number => {
    const known = ids(table);
    return known[number % known.length] ?? 1;
  };
  /** What an officer may do, also where it is refused: there is no such record, its name is taken, it is in use. */
  const actions: ((number: number) => unknown)[] = [
    (n) => handlers.businesses.save(typedBusiness({ ownerName: `Pemilik ${n}`, product: 'gula semut' })),
    (n) =>
      handlers.businesses.save({ ...typedBusiness({ product: `produk ${n}` }), id: pick('business', n) }),
    (n) => handlers.businesses.remove({ id: pick('business', n) }),
    (n) => handlers.groups.save(typedGroup(`KUB ${n}`, ids('business').slice(n % 3))),
    (n) => handlers.groups.remove({ id: pick('business_group', n) }),
    (n) => handlers.aid.saveProgram(typedProgram(`Bantuan ${n % 3}`)),
    (n) =>
      handlers.aid.addRecipient({
        programId: pick('aid_program', n),
        businessId: pick('business', n),
        groupId: null,
      }),
    (n) => handlers.aid.removeRecipient({ id: pick('aid_recipient', n) }),
    (n) => handlers.aid.removeProgram({ id: pick('aid_program', n) }),
    (n) => handlers.trainings.save(typedTraining({ title: `Pelatihan ${n % 3}` })),
    (n) =>
      handlers.trainings.saveParticipant(
        typedParticipant(pick('training', n), { name: `Tamu ${n}`, institution: 'Dekranasda' }),
      ),
    (n) => handlers.trainings.remove({ id: pick('training', n) }),
    (n) => handlers.sectors.save({ id: pick('sector', n), name: `Komoditas ${n}`, group: 'lainnya' }),
    (n) => handlers.sectors.remove({ id: pick('sector', n) }),
    async (n) => {
      const [keptId, goneId] = ids('business').slice(n % 2);
      const kept = keptId === undefined ? undefined : await handlers.businesses.get({ id: keptId });
      if (!kept?.ok || keptId === undefined || goneId === undefined) return;
      await handlers.duplicates.merge({ keptId, goneId, business: kept.value.business });
    },
  ];
  return {
    ...office,
    connection,
    ids,
    act: async (kind: number, number: number) => void (await actions[kind % actions.length]?.(number)),
    /** Every record, table by table. The history and its change sets go on, and are left out. */
    records: () =>
      tables.map((table) => [table, connection.prepare(`SELECT * FROM "${table}" ORDER BY 1`).all()]),
    recent: async () => expectValue(await handlers.changes.recent({})),
  };
}

test('property: whatever an officer did, undoing it action by action gives every record back as it was', async () => {
  const office = smallOffice();
  const { handlers } = office;
  const anAction = fc.tuple(fc.nat({ max: 14 }), fc.nat({ max: 40 }));
  await fc.assert(
    fc.asyncProperty(fc.array(anAction, { minLength: 1, maxLength: 12 }), async (steps) => {
      const states = [office.records()];
      for (const [kind, number] of steps) {
        await office.act(kind, number);
        const now = office.records();
        // What was refused changed nothing and is no action.
        if (JSON.stringify(now) !== JSON.stringify(states.at(-1))) states.push(now);
      }
      for (const state of states.slice(0, -1).reverse()) {
        expectValue(await handlers.changes.undoLast({}));
        expect(office.records()).toEqual(state);
      }
    }),
    { numRuns: 25 },
  );
});

test('each call is one action with words; reading is none, and what was refused is none', async () => {
  const { handlers, recent } = smallOffice();
  const { id } = expectValue(await handlers.businesses.save(typedBusiness({ ownerName: 'Siti Rahayu' })));
  expectValue(await handlers.businesses.get({ id }));
  await handlers.businesses.save({ ...typedBusiness({ nik: '123' }), id });
  expectValue(await handlers.groups.save(typedGroup('KUB Mekar', [id])));
  expectValue(await handlers.businesses.save({ ...typedBusiness({ ownerName: 'Siti R.' }), id }));
  expect((await recent()).map(({ title }) => title)).toEqual([
    'Ubah Pelaku Usaha Siti R.',
    'Tambah Kelompok KUB Mekar',
    'Tambah Pelaku Usaha Siti Rahayu',
  ]);
  expect(expectValue(await handlers.changes.undoLast({})).title).toBe('Ubah Pelaku Usaha Siti R.');
  expect((await recent()).map(({ isUndone }) => isUndone)).toEqual([true, false, false]);
});

test('twenty actions are remembered, those of this operator, since the office was opened', async () => {
  const { handlers, recent, connection } = smallOffice();
  for (let n = 1; n <= 22; n++)
    expectValue(await handlers.businesses.save(typedBusiness({ ownerName: `Pemilik ${n}` })));
  expect((await recent()).map(({ title }) => title).at(-1)).toBe('Tambah Pelaku Usaha Pemilik 3');
  expect(await recent()).toHaveLength(20);
  connection.prepare("UPDATE acting SET operator = 'Sari'").run();
  expect(outcomeOf(await handlers.changes.undoLast({}))).toBe('nothing-to-undo');
  expectValue(await handlers.businesses.save(typedBusiness({ ownerName: 'Karto' })));
  expect((await recent()).map(({ title }) => title)).toEqual(['Tambah Pelaku Usaha Karto']);
});

test('what was done before the office was opened is not undone by key', async () => {
  const { handlers, office, connection, databaseFile, folder } = smallOffice();
  expectValue(await handlers.sectors.save({ id: null, name: 'Keramik', group: 'lainnya' }));
  inChangeSet(connection, 'bulk', 'Ubah bersama', () =>
    connection.prepare("UPDATE sector SET sector_group = 'potensial' WHERE name = 'Keramik'").run(),
  );
  office.close();
  const again = expectValue(
    openOffice({ databaseFile, resourcesFolder, workersFolder: null, desktop: emptyDesk(folder) }),
  );
  expect(expectValue(await again.handlers.changes.recent({}))).toEqual([]);
  expect(outcomeOf(await again.handlers.changes.undoLast({}))).toBe('nothing-to-undo');
  expectValue(await again.handlers.sectors.save({ id: null, name: 'Rotan', group: 'lainnya' }));
  expect(expectValue(await again.handlers.changes.undoLast({})).title).toBe('Tambah Komoditas Rotan');
  again.close();
});

test('two calls that wait at the same time are two actions', async () => {
  const { handlers, recent } = smallOffice();
  const { id } = expectValue(await handlers.businesses.save(typedBusiness({ ownerName: 'Siti' })));
  const attach = (fileName: string, text: string) =>
    handlers.businessFiles.add({ ownerId: id, files: [{ fileName, bytes: Buffer.from(text) }] });
  const [first] = await Promise.all([
    attach('surat.pdf', '%PDF-1.4 satu'),
    handlers.groups.save(typedGroup('KUB Mekar', [])),
    attach('foto.pdf', '%PDF-1.4 dua'),
  ]);
  expectValue(first);
  expect((await recent()).map(({ title }) => title).toSorted()).toEqual([
    'Tambah Berkas Pelaku Usaha foto.pdf',
    'Tambah Berkas Pelaku Usaha surat.pdf',
    'Tambah Kelompok KUB Mekar',
    'Tambah Pelaku Usaha Siti',
  ]);
});

test('what another action came to need stays, and is named', async () => {
  const { handlers, recent } = smallOffice();
  const { id } = expectValue(await handlers.businesses.save(typedBusiness({ ownerName: 'Siti' })));
  expectValue(await handlers.groups.save(typedGroup('KUB Mekar', [id])));
  const first = (await recent()).at(-1);
  expect(expectValue(await handlers.changes.undo({ id: first?.id ?? 0 }))).toEqual({
    changeSetId: null,
    records: 0,
    left: 1,
    leftNames: ['Siti'],
  });
});

test('the number of a deleted record is never given again', async () => {
  const { handlers, ids } = smallOffice();
  const add = async (ownerName: string) =>
    expectValue(await handlers.businesses.save(typedBusiness({ ownerName }))).id;
  await add('Karto');
  const gone = await add('Siti');
  expectValue(await handlers.businesses.remove({ id: gone }));
  const next = await add('Tuginah');
  expect(next).toBeGreaterThan(gone);
  const [row] = expectValue(await handlers.changes.trash({ search: '', before: null, limit: 5 })).rows;
  expectValue(await handlers.changes.takeBack({ ids: [row?.id ?? 0] }));
  expect(ids('business')).toEqual([1, gone, next]);
  const { rows } = expectValue(
    await handlers.history.ofRecord({ kind: 'business', recordId: next, before: null, limit: 10 }),
  );
  expect(rows.map(({ title, action }) => [title, action])).toEqual([['Tuginah', 'insert']]);
});

test('a name that is taken, and an owner that is gone, are told in words; nothing comes back by half', async () => {
  const { handlers, records } = smallOffice();
  const trash = async () =>
    expectValue(await handlers.changes.trash({ search: '', before: null, limit: 20 })).rows;
  const { id } = expectValue(await handlers.trainings.save(typedTraining({ title: 'Pelatihan Ekspor' })));
  expectValue(await handlers.trainings.remove({ id }));
  expectValue(await handlers.trainings.save(typedTraining({ title: 'Pelatihan Ekspor' })));
  const before = records();
  const [training] = await trash();
  expect(expectValue(await handlers.changes.takeBack({ ids: [training?.id ?? 0] }))).toEqual({
    takenBack: 0,
    refused: [
      {
        title: 'Hapus Pelatihan Pelatihan Ekspor',
        reason:
          'Tidak dapat dipulihkan: judul yang sama sekarang dipakai data lain. Ubah data itu dahulu, lalu ulangi.',
      },
    ],
  });
  expect(records()).toEqual(before);

  const { id: programId } = expectValue(await handlers.aid.saveProgram(typedProgram('Bantuan 2025')));
  const { id: businessId } = expectValue(
    await handlers.businesses.save(typedBusiness({ ownerName: 'Siti' })),
  );
  const recipient = expectValue(await handlers.aid.addRecipient({ programId, businessId, groupId: null }));
  expectValue(await handlers.aid.removeRecipient({ id: recipient.id }));
  expectValue(await handlers.aid.removeProgram({ id: programId }));
  const [program, gone] = await trash();
  const refused = expectValue(await handlers.changes.takeBack({ ids: [gone?.id ?? 0] })).refused;
  expect(refused.map(({ reason }) => reason)).toEqual([
    'Tidak dapat dipulihkan: Bantuan 2025 sudah tidak ada. Pulihkan itu dahulu, lalu ulangi.',
  ]);
  // Together they come back: the newest deletion first.
  const ids = [gone?.id ?? 0, program?.id ?? 0];
  expect(expectValue(await handlers.changes.takeBack({ ids })).takenBack).toBe(2);
  expect(expectValue(await handlers.aid.recipients({ programId, search: '' }))).toHaveLength(1);
});

test('the trash is searched, emptied, and what is gone from it stays gone', async () => {
  const { handlers } = smallOffice();
  for (const ownerName of ['Siti Rahayu', 'Karto 100%']) {
    const { id } = expectValue(await handlers.businesses.save(typedBusiness({ ownerName })));
    expectValue(await handlers.businesses.remove({ id }));
  }
  const find = async (search: string) =>
    expectValue(await handlers.changes.trash({ search, before: null, limit: 20 })).rows;
  expect((await find('rahayu')).map(({ title }) => title)).toEqual(['Hapus Pelaku Usaha Siti Rahayu']);
  expect(await find('%')).toMatchObject([{ title: 'Hapus Pelaku Usaha Karto 100%', records: 1 }]);
  const [last] = await find('');
  expect(expectValue(await handlers.changes.emptyTrash({}))).toEqual({ emptied: 2 });
  expect(await find('')).toEqual([]);
  expect(outcomeOf(await handlers.changes.undo({ id: last?.id ?? 0 }))).toBe('change-set-emptied');
});

test('a business comes out of the trash with its years and groups; one that aid knows is not deleted', async () => {
  const { handlers, records } = smallOffice();
  const year = {
    year: 2024,
    workersMale: 2,
    workersFemale: 1,
    workersTotal: null,
    investment: 5_000_000,
    productionCapacity: null,
    productionUnit: '',
    productionValue: null,
    annualTurnover: null,
  };
  const { id } = expectValue(
    await handlers.businesses.save(typedBusiness({ ownerName: 'Siti', years: [year] })),
  );
  expectValue(await handlers.groups.save(typedGroup('KUB Mekar', [id])));
  const before = records();
  expectValue(await handlers.businesses.remove({ id }));
  const [row] = expectValue(await handlers.changes.trash({ search: '', before: null, limit: 5 })).rows;
  expect(row?.records).toBe(3);
  expectValue(await handlers.changes.takeBack({ ids: [row?.id ?? 0] }));
  expect(records()).toEqual(before);

  const { id: programId } = expectValue(await handlers.aid.saveProgram(typedProgram('Bantuan 2025')));
  expectValue(await handlers.aid.addRecipient({ programId, businessId: id, groupId: null }));
  expect(await handlers.businesses.remove({ id })).toMatchObject({
    ok: false,
    error: {
      code: 'business-used',
      message: expect.stringContaining('karena menjadi penerima bantuan'),
    },
  });
});
