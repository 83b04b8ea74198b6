import { existsSync, readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { businessFilter } from '../../src-main/contract/business-list.ts';
import { connect } from '../../src-main/database/connection.ts';
import { makePng } from '../fixtures/make-png.ts';
import { blankPrinter } from '../office/blank-printer.ts';
import { expectValue, openTestOffice, outcomeOf, typedBusiness } from '../office/test-office.ts';
import { clerkPin, doorOf, managerPin, openStaffedOffice } from './operator-office.ts';

afterEach(() => vi.useRealTimers());

/** Only the clock is the test's own: scrypt and promises go on as they do. */
const ownClock = (at = '2026-11-24T08:00:00Z') =>
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: new Date(at) });

test('an office without operators is open; the first is a pengelola and sits down at once', async () => {
  const office = openTestOffice();
  const ask = doorOf(office);
  expect(expectValue(await ask('operators.status', {}))).toEqual({ state: 'open', me: null, names: [] });
  expect(outcomeOf(await ask('businesses.save', typedBusiness({})))).toBe('ok');

  const first = { id: null, name: 'Bu Ratna', role: 'petugas', active: true, pin: managerPin };
  expect(outcomeOf(await ask('operators.save', first))).toBe('first-is-manager');
  const { id } = expectValue(await ask<{ id: number }>('operators.save', { ...first, role: 'pengelola' }));
  expect(expectValue(await ask('operators.status', {}))).toEqual({
    state: 'signed-in',
    me: { id, name: 'Bu Ratna', role: 'pengelola' },
    names: [{ id, name: 'Bu Ratna' }],
  });
});

test('what is changed bears the name of who sits there', async () => {
  const { ask, clerk, signIn, handlers } = await openStaffedOffice();
  await ask('businesses.save', typedBusiness({ ownerName: 'Karto' }));
  expectValue(await signIn(clerk, clerkPin));
  await ask('businesses.save', typedBusiness({ ownerName: 'Wagini' }));
  const { rows } = expectValue(await handlers.history.list({ before: null, limit: 2 }));
  expect(rows.map(({ title, operator }) => [title, operator])).toEqual([
    ['Wagini', 'Pak Slamet'],
    ['Karto', 'Bu Ratna'],
  ]);
});

test('a wrong PIN is refused, and after the third one so is the right one for a while, also after a restart', async () => {
  ownClock();
  const { ask, clerk, signIn, databaseFile } = await openStaffedOffice();
  await ask('operators.lock', {});
  for (const code of ['pin-wrong', 'pin-wrong', 'pin-wrong', 'wait'])
    expect(outcomeOf(await signIn(clerk, '000000'))).toBe(code);
  const waiting = await signIn(clerk, clerkPin);
  expect(waiting).toMatchObject({ error: { code: 'wait', message: expect.stringContaining('1 detik') } });

  // Another start of the program reads the same file.
  const connection = connect(databaseFile);
  expect(
    connection.prepare('SELECT wrong_attempts FROM operator_secret WHERE operator_id = ?').pluck().get(clerk),
  ).toBe(3);
  connection.close();

  vi.setSystemTime(Date.now() + 1000);
  expect(outcomeOf(await signIn(clerk, '000000'))).toBe('pin-wrong');
  vi.setSystemTime(Date.now() + 1000);
  expect(outcomeOf(await signIn(clerk, clerkPin))).toBe('wait');
  // A clock that is set back neither ends the wait nor makes it last.
  vi.setSystemTime(new Date('2020-01-01T00:00:00Z'));
  expect(outcomeOf(await signIn(clerk, clerkPin))).toBe('wait');
  vi.setSystemTime(Date.now() + 2000);
  expect(outcomeOf(await signIn(clerk, clerkPin))).toBe('ok');
  await ask('operators.lock', {});
  expect(await signIn(clerk, '000000')).toMatchObject({ error: { message: 'PIN salah. Coba lagi.' } });
});

test('many wrong PINs at once are counted before they are looked at', async () => {
  ownClock();
  const { ask, clerk, signIn } = await openStaffedOffice();
  await ask('operators.lock', {});
  const tried = await Promise.all(Array.from({ length: 20 }, () => signIn(clerk, '000000')));
  expect(tried.map(outcomeOf).filter((code) => code === 'pin-wrong')).toHaveLength(3);
});

test('the seat is locked by the main process when nobody asks for a while, but not while something runs', async () => {
  ownClock();
  const { ask, manager, signIn, events } = await openStaffedOffice();
  expectValue(await ask('settings.save', { security: { lockAfterMinutes: 5 } }));
  vi.advanceTimersByTime(4 * 60_000);
  expect(outcomeOf(await ask('operators.touch', {}))).toBe('ok');
  vi.advanceTimersByTime(4 * 60_000);
  // Looking who sits there is no work.
  expect(expectValue(await ask('operators.status', {}))).toMatchObject({ state: 'signed-in' });
  vi.advanceTimersByTime(61_000);
  expect(events).toContainEqual({ type: 'locked' });
  expect(outcomeOf(await ask('home.overview', {}))).toBe('not-signed-in');

  expectValue(await signIn(manager, managerPin));
  expectValue(await ask('settings.save', { security: { lockAfterMinutes: 0 } }));
  vi.advanceTimersByTime(24 * 60 * 60_000);
  expect(outcomeOf(await ask('home.overview', {}))).toBe('ok');
});

test('a long job keeps the seat', async () => {
  ownClock();
  const { ask, office } = await openStaffedOffice();
  let finish: () => void = () => undefined;
  const job = office.seat.during(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
  );
  vi.advanceTimersByTime(60 * 60_000);
  expect(outcomeOf(await ask('operators.touch', {}))).toBe('ok');
  finish();
  await job;
  vi.advanceTimersByTime(11 * 60_000);
  expect(outcomeOf(await ask('operators.touch', {}))).toBe('not-signed-in');
});

test('papers and photos are not served while the seat is locked', async () => {
  const { ask, office, manager, signIn } = await openStaffedOffice({ printer: blankPrinter() });
  const { id: ownerId } = expectValue(await ask<{ id: number }>('businesses.save', typedBusiness({})));
  const files = [{ fileName: 'rumah.png', bytes: new Uint8Array(makePng(2, 2, [1, 2, 3])) }];
  expectValue(await ask('businessFiles.add', { ownerId, files }));
  const scope = { filter: businessFilter.parse({}), everything: true, ids: [] };
  const card = { scope, mask: false, jobId: 'card' };
  const { paperId } = expectValue(await ask<{ paperId: string }>('businessCards.printPaper', card));
  const served = async () => [
    office.papers(paperId) !== undefined,
    (await office.picture('business', 1)) !== undefined,
  ];
  expect(await served()).toEqual([true, true]);
  await ask('operators.lock', {});
  expect(await served()).toEqual([false, false]);
  expectValue(await signIn(manager, managerPin));
  expect(await served()).toEqual([true, true]);
});

test('the last active pengelola stays one, by the screen and below it', async () => {
  const { ask, manager, clerk, databaseFile } = await openStaffedOffice();
  const ratna = { id: manager, name: 'Bu Ratna', role: 'pengelola', active: true, pin: null };
  expect(outcomeOf(await ask('operators.save', { ...ratna, role: 'petugas' }))).toBe('last-manager');
  expect(outcomeOf(await ask('operators.save', { ...ratna, active: false }))).toBe('last-manager');
  const connection = connect(databaseFile);
  expect(() => connection.prepare('UPDATE operator SET active = 0 WHERE id = ?').run(manager)).toThrow(
    'last manager',
  );
  expect(() => connection.prepare('DELETE FROM operator WHERE id = ?').run(clerk)).toThrow('not deleted');
  connection.close();
  const slamet = { id: clerk, name: 'Pak Slamet', role: 'pengelola', active: true, pin: null };
  expect(outcomeOf(await ask('operators.save', slamet))).toBe('ok');
  // He who gives his own role away has it no more.
  expect(outcomeOf(await ask('operators.save', { ...ratna, role: 'petugas' }))).toBe('ok');
  expect(outcomeOf(await ask('operators.save', ratna))).toBe('managers-only');
});

test('a name is given once, whatever its capitals, and a new operator needs a PIN', async () => {
  const { ask } = await openStaffedOffice();
  const twin = { id: null, name: 'pak slamet', role: 'petugas', active: true, pin: '111222' };
  expect(outcomeOf(await ask('operators.save', twin))).toBe('name-taken');
  expect(outcomeOf(await ask('operators.save', { ...twin, name: 'Bu Yanti', pin: null }))).toBe(
    'pin-missing',
  );
  expect(outcomeOf(await ask('operators.save', { ...twin, name: 'Bu Yanti', pin: '12a456' }))).toBe(
    'invalid-input',
  );
});

test('who is set inactive is out at once', async () => {
  const { ask, clerk, signIn, handlers } = await openStaffedOffice();
  expectValue(await signIn(clerk, clerkPin));
  const slamet = { id: clerk, name: 'Pak Slamet', role: 'petugas', active: false, pin: null } as const;
  expectValue(await handlers.operators.save(slamet));
  expect(outcomeOf(await ask('home.overview', {}))).toBe('not-signed-in');
  expect(outcomeOf(await signIn(clerk, clerkPin))).toBe('operator-unknown');
});

test('everyone changes his own PIN with the old one', async () => {
  const { ask, clerk, signIn } = await openStaffedOffice();
  expectValue(await signIn(clerk, clerkPin));
  expect(outcomeOf(await ask('operators.changePin', { oldPin: '999999', newPin: '111222' }))).toBe(
    'pin-wrong',
  );
  expect(outcomeOf(await ask('operators.changePin', { oldPin: clerkPin, newPin: '111222' }))).toBe('ok');
  expect(outcomeOf(await signIn(clerk, clerkPin))).toBe('pin-wrong');
  expect(outcomeOf(await signIn(clerk, '111222'))).toBe('ok');
});

test('neither the PIN nor its hash is in the history, and the PIN is nowhere in the file', async () => {
  const { office, databaseFile } = await openStaffedOffice();
  const connection = connect(databaseFile);
  const entities = connection.prepare('SELECT DISTINCT entity FROM history').pluck().all();
  expect(entities).toContain('operator');
  expect(entities).not.toContain('operator_secret');
  connection.close();
  office.close();
  for (const file of [databaseFile, `${databaseFile}-wal`].filter((path) => existsSync(path)))
    expect(readFileSync(file).includes(managerPin)).toBe(false);
});

test('a petugas takes back what he did himself, a pengelola what anybody did', async () => {
  const { ask, clerk, signIn, manager } = await openStaffedOffice();
  const save = async () =>
    expectValue(
      await ask<{ id: number }>('groups.save', { id: null, ...group, name: `Kelompok ${Math.random()}` }),
    );
  const group = {
    kind: 'KUB',
    chairName: 'Karto',
    chairNik: '',
    chairGender: null,
    chairBirthDate: '',
    phone: '',
    villageCode: null,
    sectorId: null,
    street: '',
    rt: '',
    rw: '',
    notes: '',
    memberIds: [],
  };
  await save();
  const [ofManager] = expectValue(await ask<{ id: number }[]>('changes.recent', {}));
  expectValue(await signIn(clerk, clerkPin));
  await save();
  const [ofClerk] = expectValue(await ask<{ id: number }[]>('changes.recent', {}));
  expect(outcomeOf(await ask('changes.undo', { id: ofManager?.id }))).toBe('not-yours');
  expect(outcomeOf(await ask('changes.undo', { id: ofClerk?.id }))).toBe('ok');
  expectValue(await signIn(manager, managerPin));
  expect(outcomeOf(await ask('changes.undo', { id: ofManager?.id }))).toBe('ok');
});
