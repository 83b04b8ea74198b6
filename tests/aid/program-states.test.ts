import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROGRAM_STATES, type ProgramState } from '../../src-main/rules/program-state.ts';
import { officeForHandovers } from '../handovers/office-for-handovers.ts';
import { expectValue, outcomeOf, resourcesFolder } from '../office/test-office.ts';
import { openRecipientsOffice } from './recipients-office.ts';

const today = new Date().getFullYear();

/** A programme in a state, with an item of five bought and a recipient who gets two, handed over or not. */
async function programIn(state: ProgramState, isDelivered = false) {
  const office = openRecipientsOffice();
  const id = office.program({ name: 'Bantuan', year: 2020, state });
  const itemId = office.item(id, 'Mesin Las', 5);
  const recipientId = office.recipient(id, { businessId: await office.business() }, { [itemId]: 2 });
  office.letter(recipientId, '510/1', isDelivered ? '2020-09-10' : null);
  const { handlers } = office;
  const set = (to: ProgramState, more: { reason?: string; confirmed?: boolean } = {}) =>
    handlers.aid.setState({ id, state: to, ...more });
  const read = async () => expectValue(await handlers.aid.program({ id })).program;
  return { ...office, id, itemId, recipientId, set, read };
}

test.each<[ProgramState, ProgramState, boolean, string]>([
  ['draf', 'ditetapkan', false, 'ok'],
  ['draf', 'penyerahan', false, 'program-state'],
  ['draf', 'selesai', false, 'program-state'],
  ['ditetapkan', 'draf', false, 'ok'],
  ['ditetapkan', 'draf', true, 'program-delivered'],
  ['ditetapkan', 'penyerahan', false, 'ok'],
  ['ditetapkan', 'selesai', false, 'program-state'],
  ['penyerahan', 'ditetapkan', false, 'ok'],
  ['penyerahan', 'ditetapkan', true, 'program-delivered'],
  ['penyerahan', 'draf', false, 'program-state'],
  ['penyerahan', 'selesai', true, 'confirm-finish'],
  ['selesai', 'penyerahan', true, 'reason-missing'],
  ['selesai', 'draf', false, 'program-state'],
  ['draf', 'draf', false, 'ok'],
])('%s to %s, handed over: %s', async (from, to, isDelivered, outcome) => {
  const { set, read } = await programIn(from, isDelivered);
  expect(outcomeOf(await set(to))).toBe(outcome);
  expect((await read()).state).toBe(outcome === 'ok' ? to : from);
});

test('what is missing for settling a programme is listed in words', async () => {
  const office = openRecipientsOffice();
  const id = office.program({ name: 'Bantuan', year: 2020 });
  const settle = () => office.handlers.aid.setState({ id, state: 'ditetapkan' });
  expect(await settle()).toMatchObject({
    error: {
      code: 'program-incomplete',
      message: 'Program belum dapat ditetapkan: belum ada barang; belum ada penerima.',
    },
  });
  const itemId = office.item(id, 'Mesin Las', 1);
  const first = office.recipient(id, { businessId: await office.business({ ownerName: 'Wagiman' }) });
  const second = office.recipient(id, { businessId: await office.business() }, { [itemId]: 3 });
  expect(await settle()).toMatchObject({
    error: {
      message:
        'Program belum dapat ditetapkan: 1 penerima belum mendapat barang (Wagiman); alokasi melebihi yang dibeli tanpa alasan tertulis: Mesin Las.',
    },
  });
  const give = (recipientId: number, quantity: number, beyondBought: string | null) =>
    office.handlers.aid.saveAllocations({
      recipientId,
      allocations: [{ itemId, quantity }],
      beyondBought,
      doubleAid: null,
    });
  expectValue(await give(second, 4, 'Hibah rekanan menyusul'));
  expectValue(await give(first, 1, 'Hibah rekanan menyusul'));
  expectValue(await settle());
});

test('finishing tells what is open and asks; opening again keeps the reason', async () => {
  const { set, read } = await programIn('penyerahan');
  expect(await set('selesai')).toMatchObject({
    error: { code: 'confirm-finish', message: expect.stringContaining('1 penerima belum diserahi barang') },
  });
  expectValue(await set('selesai', { confirmed: true }));
  expect(outcomeOf(await set('penyerahan', { reason: '   ' }))).toBe('reason-missing');
  expectValue(await set('penyerahan', { reason: 'Ada penerima yang tertinggal' }));
  const { state, notes } = await read();
  expect(state).toBe('penyerahan');
  expect(notes).toMatch(new RegExp(`^Dibuka kembali \\d+ \\w+ ${today}: Ada penerima yang tertinggal$`));
});

test('a programme of earlier years is not opened', async () => {
  const office = openRecipientsOffice();
  const id = office.program({ name: 'Lama', year: 2019, state: 'selesai', isPast: true });
  expect(await office.handlers.aid.setState({ id, state: 'penyerahan', reason: 'Salah' })).toMatchObject({
    error: { code: 'program-state', message: expect.stringContaining('riwayat') },
  });
});

test('a finished programme and its items are read only', async () => {
  const { handlers, id, itemId, read } = await programIn('selesai', true);
  const [item] = expectValue(await handlers.aid.items({ programId: id }));
  if (!item) throw new Error('no item');
  const outcomes = [
    await handlers.aid.saveProgram(await read()),
    await handlers.aid.saveItem({ ...item, id: null, name: 'Lain' }),
    await handlers.aid.saveItems({ programId: id, items: [item] }),
    await handlers.aid.removeItem({ id: itemId }),
    await handlers.aid.savePackage({ id: null, programId: id, name: 'P', items: [{ itemId, quantity: 1 }] }),
  ].map(outcomeOf);
  expect(new Set(outcomes)).toEqual(new Set(['program-state']));
});

test('a list of recipients begins settled, and is not imported into a finished programme', async () => {
  const office = openRecipientsOffice();
  const file = join(resourcesFolder, 'contoh', 'penerima-bantuan-2020.xlsx');
  const read = (programName: string) =>
    office.office.imports.runFile({
      kind: 'recipients',
      file,
      programName,
      dryRun: false,
      acceptDecisions: false,
    });
  office.program({ name: 'Sudah selesai', year: 2020, state: 'selesai' });
  expect(await read('Sudah selesai')).toMatchObject({
    error: { code: 'program-state', message: expect.stringContaining('Buka kembali program dahulu') },
  });
  expectValue(await read('Bantuan 2020'));
  expect(expectValue(await office.handlers.aid.programs({}))).toMatchObject([
    { name: 'Bantuan 2020', state: 'ditetapkan', recipients: 148, deliveries: 148, isPast: false },
    { name: 'Sudah selesai', recipients: 0 },
  ]);
});

test('property: no sequence of steps leads to a draft, or a merely settled programme, whose goods were handed over', async () => {
  const office = await officeForHandovers();
  const { handlers, programId, recipients, deliver } = office;
  const step = fc.oneof(
    fc.record({ do: fc.constant('state' as const), to: fc.constantFrom(...PROGRAM_STATES) }),
    fc.record({ do: fc.constantFrom('deliver' as const, 'reverse' as const), who: fc.constantFrom(0, 1) }),
  );
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      for (const one of steps) {
        if (one.do === 'state')
          await handlers.aid.setState({ id: programId, state: one.to, reason: 'Uji', confirmed: true });
        else if (one.do === 'deliver') await deliver([recipients[one.who] ?? 0]);
        else await handlers.handovers.reverse({ recipientId: recipients[one.who] ?? 0, reason: 'Uji' });
        const { row } = expectValue(await handlers.aid.program({ id: programId }));
        reached.add(`${row.state} ${row.delivered}`);
        if (row.delivered > 0) expect(['penyerahan', 'selesai']).toContain(row.state);
      }
    }),
    {
      numRuns: 60,
      examples: [
        [['draf', 'ditetapkan'].map((to) => ({ do: 'state' as const, to: to as ProgramState }))],
        [
          [
            { do: 'deliver', who: 0 },
            { do: 'deliver', who: 1 },
            { do: 'state', to: 'draf' },
            { do: 'state', to: 'ditetapkan' },
            { do: 'state', to: 'selesai' },
          ],
        ],
      ],
    },
  );
  // The walk has seen both ends, or it has shown nothing.
  expect([...reached]).toEqual(expect.arrayContaining(['draf 0', 'penyerahan 2', 'selesai 2']));
});
