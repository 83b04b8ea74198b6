import { expect, test } from 'vitest';
import { expectValue, outcomeOf, typedBusiness } from '../office/test-office.ts';
import { addBusinesses, openTraining, typedParticipant, typedTraining } from './training-office.ts';

test('a training keeps its curricula in their order, and a row that stays keeps its number', async () => {
  const { handlers, id, training } = await openTraining({}, 0);
  expect(training.curricula.map((one) => one.title)).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map((n) => `Kurikulum ${n}`),
  );
  const turned = training.curricula.toReversed().slice(0, 3);
  expectValue(await handlers.trainings.save({ ...training, curricula: turned }));
  const after = expectValue(await handlers.trainings.get({ id })).training.curricula;
  expect(after).toEqual(turned);
});

test('a curriculum that has a session is not removed', async () => {
  const { handlers, training } = await openTraining({}, 1);
  const without = training.curricula.slice(1);
  expect(outcomeOf(await handlers.trainings.save({ ...training, curricula: without }))).toBe(
    'curriculum-taught',
  );
});

test('"kurikulum 4 dari 7": four sessions of the past are held', async () => {
  const { handlers, id } = await openTraining({}, 4);
  const { row, sessions } = expectValue(await handlers.trainings.get({ id }));
  expect({ held: row.held, curricula: row.curricula, sessions: row.sessions }).toEqual({
    held: 4,
    curricula: 7,
    sessions: 4,
  });
  expect(sessions.every((session) => session.held)).toBe(true);
  expect(expectValue(await handlers.trainings.list({ search: 'ekspor' }))[0]?.held).toBe(4);
});

test.each([
  ['2020-02-30', '08:00', '12:00', 'date-wrong'],
  ['2020-02-03', '12:00', '08:00', 'hours-wrong'],
  ['2020-02-03', '12:00', '', 'ok'],
])('a session on %s from %s to %s: %s', async (date, startsAt, endsAt, outcome) => {
  const { handlers, id } = await openTraining({}, 0);
  const session = { id: null, trainingId: id, curriculumId: null, date, startsAt, endsAt, place: '' };
  expect(outcomeOf(await handlers.trainings.saveSession(session))).toBe(outcome);
});

test("an owner's entry is completed from the register; a worker and a guest stand by themselves", async () => {
  const { office, handlers, id } = await openTraining();
  const nik = '3303055205849001';
  const { id: businessId } = expectValue(
    await handlers.businesses.save(
      typedBusiness({ ownerName: 'Siti Rahayu', nik, phone: '080012345678', businessName: 'Gula Manis' }),
    ),
  );
  const owner = typedParticipant(id, { businessId, role: 'pemilik', name: '' });
  const worker = typedParticipant(id, { businessId, role: 'pekerja', name: 'Wati' });
  const guest = typedParticipant(id, { name: 'Budi', institution: 'Universitas' });
  for (const one of [owner, worker, guest]) expectValue(await handlers.trainings.saveParticipant(one));
  const { participants } = expectValue(await office.handlers.trainings.get({ id }));
  expect(participants.map((one) => [one.name, one.role, one.nik, one.organisation])).toEqual([
    ['Budi', 'tamu', null, 'Universitas'],
    ['Siti Rahayu', 'pemilik', nik, 'Gula Manis'],
    ['Wati', 'pekerja', null, 'Gula Manis'],
  ]);
  expect(new Set(participants.map((one) => one.cardCode)).size).toBe(3);
});

test('the same person is not entered twice, and a name is needed', async () => {
  const { handlers, id } = await openTraining();
  expectValue(await handlers.trainings.saveParticipant(typedParticipant(id, { name: 'Budi' })));
  expect(outcomeOf(await handlers.trainings.saveParticipant(typedParticipant(id, { name: 'BUDI' })))).toBe(
    'participant-exists',
  );
  const nameless = await handlers.trainings.saveParticipant(typedParticipant(id, { name: '' }));
  expect(nameless.ok ? '' : nameless.error.fields?.name).toBe('Nama peserta belum diisi.');
});

test('the quota counts participants, not candidates', async () => {
  const { office, handlers, id } = await openTraining({ quota: 2 });
  const ids = await addBusinesses(office, ['A', 'B', 'C']);
  const add = (standing: 'calon' | 'peserta', businessIds: number[]) =>
    handlers.trainings.addOwners({ trainingId: id, businessIds, standing, doubleTrainingReason: null });
  expect(outcomeOf(await add('peserta', ids))).toBe('quota-full');
  expect(expectValue(await add('calon', ids))).toEqual({ added: 3, present: 0 });
  expect(expectValue(await add('calon', ids))).toEqual({ added: 0, present: 3 });
  const { participants } = expectValue(await handlers.trainings.get({ id }));
  const move = (some: number) =>
    handlers.trainings.setStanding({
      ids: participants.slice(0, some).map((one) => one.id),
      standing: 'peserta',
      reason: '',
    });
  expect(outcomeOf(await move(3))).toBe('quota-full');
  expect(expectValue(await move(2))).toEqual({ changed: 2 });
});

test('withdrawing needs a reason', async () => {
  const { handlers, id } = await openTraining();
  const { id: person } = expectValue(await handlers.trainings.saveParticipant(typedParticipant(id)));
  const withdraw = (reason: string) =>
    handlers.trainings.setStanding({ ids: [person], standing: 'mundur', reason });
  expect(outcomeOf(await withdraw(''))).toBe('reason-missing');
  expectValue(await withdraw('Sakit'));
  const { row, participants } = expectValue(await handlers.trainings.get({ id }));
  expect([row.participants, participants[0]?.standing, participants[0]?.reason]).toEqual([
    0,
    'mundur',
    'Sakit',
  ]);
});

test('a guest who is entered into the register keeps attendance, card and marks', async () => {
  const { office, handlers, id, sessionIds } = await openTraining({}, 2);
  const { id: person } = expectValue(
    await handlers.trainings.saveParticipant(
      typedParticipant(id, { name: 'Budi', preTest: 60, postTest: 85 }),
    ),
  );
  const marks = sessionIds.map((sessionId) => ({ sessionId, participantId: person, mark: 'H' as const }));
  expectValue(await handlers.attendance.set({ trainingId: id, marks }));
  const before = expectValue(await handlers.trainings.get({ id })).participants[0];
  const [businessId = 0] = await addBusinesses(office, ['Budi Santosa']);
  expectValue(await handlers.trainings.tieGuest({ id: person, businessId, role: 'pemilik' }));
  const after = expectValue(await handlers.trainings.get({ id })).participants[0];
  expect(after).toEqual({ ...before, businessId, role: 'pemilik' });
  expect(after).toMatchObject({ present: 2, attendanceShare: 100, passed: true, postTest: 85 });
  expect(expectValue(await handlers.trainings.ofBusiness({ businessId }))).toMatchObject([
    { trainingId: id, held: 2, curricula: 7, attendanceShare: 100, standing: 'peserta' },
  ]);
});

test.each([
  [2021, 'Ekspor', 'double-training'],
  [2023, 'ekspor', 'double-training'],
  [2024, 'Ekspor', 'ok'],
  [2021, 'Kemasan', 'ok'],
])('the same owner in %i, theme %s: %s, and a written reason goes on', async (year, theme, outcome) => {
  const { office, handlers, id } = await openTraining();
  const businessIds = await addBusinesses(office, ['Siti Rahayu']);
  const ask = (trainingId: number, doubleTrainingReason: string | null) =>
    handlers.trainings.addOwners({ trainingId, businessIds, standing: 'peserta', doubleTrainingReason });
  expectValue(await ask(id, null));
  const next = expectValue(
    await handlers.trainings.save(typedTraining({ title: 'Lanjutan', year, theme })),
  ).id;
  expect(outcomeOf(await ask(next, null))).toBe(outcome);
  if (outcome === 'ok') return;
  expectValue(await ask(next, 'Tingkat lanjut'));
  const { participants } = expectValue(await handlers.trainings.get({ id: next }));
  expect(participants[0]?.doubleTrainingReason).toBe('Tingkat lanjut');
});

test('a training with attendance is not removed; one without goes whole', async () => {
  const { handlers, id, sessionIds } = await openTraining({}, 1);
  const { id: person } = expectValue(await handlers.trainings.saveParticipant(typedParticipant(id)));
  const [sessionId = 0] = sessionIds;
  const note = (mark: 'H' | null) =>
    handlers.attendance.set({ trainingId: id, marks: [{ sessionId, participantId: person, mark }] });
  expectValue(await note('H'));
  expect(outcomeOf(await handlers.trainings.remove({ id }))).toBe('training-attended');
  expect(outcomeOf(await handlers.trainings.removeSession({ id: sessionId }))).toBe('session-attended');
  expect(outcomeOf(await handlers.trainings.removeParticipant({ id: person }))).toBe('participant-attended');
  expectValue(await note(null));
  expectValue(await handlers.trainings.remove({ id }));
  expect(expectValue(await handlers.trainings.list({ search: '' }))).toEqual([]);
});
