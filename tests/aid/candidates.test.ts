import fc from 'fast-check';
import { expect, test } from 'vitest';
import { businessFilter } from '../../src-main/contract/business-list.ts';
import { expectValue, outcomeOf } from '../office/test-office.ts';
import { openRecipientsOffice } from './recipients-office.ts';

async function programWithCandidates() {
  const office = openRecipientsOffice();
  const programId = office.program({ name: 'Bantuan 2020', year: 2020 });
  const ids = await Promise.all(['A', 'B', 'C'].map((ownerName) => office.business({ ownerName })));
  const [a = 0, b = 0, c = 0] = ids;
  const add = async (
    standing: 'calon' | 'cadangan',
    businessIds: number[],
    reason = '',
    groupIds: number[] = [],
  ) =>
    expectValue(
      await office.handlers.aid.addCandidates({
        programId,
        standing,
        reason,
        businesses: { filter: businessFilter.parse({}), everything: false, ids: businessIds },
        groupIds,
      }),
    );
  const list = async () =>
    expectValue(await office.handlers.aid.candidates({ programId })).map(
      ({ standing, groupId, name, organisation }) => `${standing} ${groupId === null ? name : organisation}`,
    );
  const idOf = async (shown: string) =>
    expectValue(await office.handlers.aid.candidates({ programId })).find(
      ({ name, organisation }) => name === shown || organisation === shown,
    )?.id ?? 0;
  return { ...office, programId, a, b, c, add, list, idOf };
}

test('businesses and groups are put on either list, each once, and no recipient', async () => {
  const { add, list, recipient, group, programId, a, b, c } = await programWithCandidates();
  recipient(programId, { businessId: c });
  expect(await add('calon', [a, b], 'usulan desa')).toEqual({ added: 2, already: 0 });
  expect(await add('cadangan', [b, c], '', [await group('KUB Mekar', [a])])).toEqual({
    added: 1,
    already: 2,
  });
  expect(await list()).toEqual(['cadangan KUB Mekar', 'calon A', 'calon B'].toSorted());
});

test('the wait list is put in order and a candidate moves between the lists', async () => {
  const { handlers, add, list, idOf, a, b, c } = await programWithCandidates();
  await add('cadangan', [a, b, c]);
  expectValue(
    await handlers.aid.moveCandidates({ ids: [await idOf('C')], standing: 'cadangan', position: 0 }),
  );
  expect(await list()).toEqual(['cadangan C', 'cadangan A', 'cadangan B']);
  expectValue(await handlers.aid.moveCandidates({ ids: [await idOf('A')], standing: 'calon', position: 9 }));
  expect(await list()).toEqual(['cadangan C', 'cadangan B', 'calon A']);
  expectValue(await handlers.aid.saveCandidate({ id: await idOf('A'), reason: 'alat lama rusak' }));
  expectValue(await handlers.aid.removeCandidate({ id: await idOf('C') }));
  expect(await list()).toEqual(['cadangan B', 'calon A']);
});

test('promoting carries the reason along and can be taken back', async () => {
  const { handlers, add, list, idOf, reasons, programId, a, b } = await programWithCandidates();
  await add('calon', [a, b], 'usulan desa');
  const ids = [await idOf('A'), await idOf('B')];
  const { recipientIds } = expectValue(await handlers.aid.promoteCandidates({ ids }));
  expect(recipientIds.map((id) => reasons(id)?.choice)).toEqual(['usulan desa', 'usulan desa']);
  expect(await list()).toEqual([]);
  expect(outcomeOf(await handlers.aid.promoteCandidates({ ids }))).toBe('candidate-unknown');
  const { rows } = expectValue(await handlers.changes.list({ before: null, limit: 1 }));
  expectValue(await handlers.changes.undo({ id: rows[0]?.id ?? 0 }));
  expect(await list()).toEqual(['calon A', 'calon B']);
  expect(expectValue(await handlers.aid.recipients({ programId, search: '' }))).toEqual([]);
});

test('a recipient who drops out leaves a reason in the history, and the first of the wait list is offered', async () => {
  const { handlers, add, list, recipient, programId, a, b, c } = await programWithCandidates();
  await add('cadangan', [b, c]);
  const id = recipient(programId, { businessId: a });
  const { firstReserve } = expectValue(
    await handlers.aid.removeRecipient({ id, reason: 'pindah ke luar kabupaten', keepAsReserve: true }),
  );
  expect(firstReserve).toMatchObject({ name: 'B', standing: 'cadangan' });
  expect(await list()).toEqual(['cadangan B', 'cadangan C', 'cadangan A']);
  const { rows } = expectValue(await handlers.changes.list({ before: null, limit: 9 }));
  expect(rows[0]?.title).toBe('Keluarkan A dari Bantuan 2020: pindah ke luar kabupaten');
});

test('a candidate who became a recipient by another way is marked and cannot be promoted', async () => {
  const { handlers, add, idOf, recipient, programId, a } = await programWithCandidates();
  await add('calon', [a]);
  recipient(programId, { businessId: a });
  expect(expectValue(await handlers.aid.candidates({ programId }))).toMatchObject([{ isRecipient: true }]);
  expect(outcomeOf(await handlers.aid.promoteCandidates({ ids: [await idOf('A')] }))).toBe(
    'recipient-exists',
  );
});

test('property: whatever is moved, each list is a gapless order of its own and nobody is lost', async () => {
  const { handlers, add, connection, a, b, c } = await programWithCandidates();
  await add('cadangan', [a, b]);
  await add('calon', [c]);
  const ids = connection.prepare<[], number>('SELECT id FROM aid_candidate ORDER BY id').pluck().all();
  const move = fc.record({
    ids: fc.subarray(ids, { minLength: 1 }),
    standing: fc.constantFrom('calon' as const, 'cadangan' as const),
    position: fc.nat(4),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(move, { maxLength: 6 }), async (moves) => {
      for (const one of moves) expectValue(await handlers.aid.moveCandidates(one));
      const rows = connection
        .prepare<[], { id: number; standing: string; rank: number }>(
          'SELECT id, standing, rank FROM aid_candidate',
        )
        .all();
      expect(rows.map(({ id }) => id).sort()).toEqual(ids);
      const last = moves.at(-1);
      for (const own of Map.groupBy(rows, ({ standing }) => standing).values()) {
        const ranks = own.map(({ rank }) => rank).sort();
        expect(new Set(ranks).size).toBe(ranks.length);
      }
      if (!last) return;
      const list = rows.filter(({ standing }) => standing === last.standing).sort((x, y) => x.rank - y.rank);
      const place = Math.min(last.position, list.length - last.ids.length);
      expect(list.slice(place, place + last.ids.length).map(({ id }) => id)).toEqual(last.ids);
    }),
  );
});

test('a finished programme keeps its candidates as they are', async () => {
  const { handlers, add, idOf, connection, programId, a } = await programWithCandidates();
  await add('calon', [a]);
  const id = await idOf('A');
  connection.exec("UPDATE aid_program SET state = 'selesai'");
  for (const answer of [
    await handlers.aid.promoteCandidates({ ids: [id] }),
    await handlers.aid.moveCandidates({ ids: [id], standing: 'cadangan', position: 0 }),
    await handlers.aid.saveCandidate({ id, reason: 'x' }),
    await handlers.aid.removeCandidate({ id }),
    await handlers.aid.addRecipient({ programId, businessId: a, groupId: null }),
  ])
    expect(outcomeOf(answer)).toBe('program-state');
});
