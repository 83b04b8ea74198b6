import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ATTENDANCE_MARKS } from '../../src-main/rules/attendance.ts';
import { expectValue, outcomeOf } from '../office/test-office.ts';
import { openTraining, typedParticipant } from '../trainings/training-office.ts';

async function withPeople(names: string[], sessions = 3) {
  const opened = await openTraining({}, sessions);
  const people: number[] = [];
  for (const name of names)
    people.push(
      expectValue(await opened.handlers.trainings.saveParticipant(typedParticipant(opened.id, { name }))).id,
    );
  return { ...opened, people };
}

test('what was typed is read back, the last of several for one cell; the share follows', async () => {
  const { handlers, id, sessionIds, people } = await withPeople(['A', 'B', 'C']);
  const cell = fc.record({
    session: fc.nat({ max: 2 }),
    person: fc.nat({ max: 2 }),
    mark: fc.constantFrom(...ATTENDANCE_MARKS, null),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 20 }), async (cells) => {
      const blank = sessionIds.flatMap((sessionId) =>
        people.map((participantId) => ({ sessionId, participantId, mark: null })),
      );
      expectValue(await handlers.attendance.set({ trainingId: id, marks: blank }));
      const expected = new Map<string, string>();
      const marks = cells.map(({ session, person, mark }) => {
        const [sessionId = 0, participantId = 0] = [sessionIds[session], people[person]];
        if (mark === null) expected.delete(`${sessionId}/${participantId}`);
        else expected.set(`${sessionId}/${participantId}`, mark);
        return { sessionId, participantId, mark };
      });
      expectValue(await handlers.attendance.set({ trainingId: id, marks }));
      const noted = expectValue(await handlers.attendance.marks({ trainingId: id }));
      expect(new Map(noted.map((one) => [`${one.sessionId}/${one.participantId}`, one.mark]))).toEqual(
        expected,
      );
      const { participants } = expectValue(await handlers.trainings.get({ id }));
      const present = [...expected.values()].filter((mark) => mark === 'H').length;
      expect(participants.reduce((sum, one) => sum + one.present, 0)).toBe(present);
    }),
    { numRuns: 40 },
  );
});

test('attendance is noted of participants only, and only in sessions of the training: all or nothing', async () => {
  const { handlers, id, sessionIds, people } = await withPeople(['A', 'B']);
  const [sessionId = 0] = sessionIds;
  const [a = 0, b = 0] = people;
  expectValue(await handlers.trainings.setStanding({ ids: [b], standing: 'mundur', reason: 'Pindah' }));
  const set = (marks: { sessionId: number; participantId: number; mark: 'H' }[]) =>
    handlers.attendance.set({ trainingId: id, marks });
  expect(
    outcomeOf(
      await set([
        { sessionId, participantId: a, mark: 'H' },
        { sessionId, participantId: b, mark: 'H' },
      ]),
    ),
  ).toBe('not-participating');
  expect(outcomeOf(await set([{ sessionId: 999, participantId: a, mark: 'H' }]))).toBe('attendance-unknown');
  expect(expectValue(await handlers.attendance.marks({ trainingId: id }))).toEqual([]);
});

test('a card marks H at once, tells a second reading, and is refused elsewhere', async () => {
  const { handlers, id, sessionIds, people } = await withPeople(['A', 'B'], 1);
  const [sessionId = 0] = sessionIds;
  const { participants } = expectValue(await handlers.trainings.get({ id }));
  const card = participants.find((one) => one.id === people[0])?.cardCode ?? '';
  const scan = (code: string) => handlers.attendance.scan({ sessionId, code });
  // Keyboard scanners send small letters and blanks when Caps Lock or another layout is on.
  const first = expectValue(
    await scan(` ${card.toLowerCase().slice(0, 4)} ${card.toLowerCase().slice(4)}\r`),
  );
  expect(first).toMatchObject({ name: 'A', already: false, present: 1, participants: 2 });
  expect(expectValue(await scan(card))).toMatchObject({ already: true, present: 1 });
  expect(outcomeOf(await scan('ZZZZZZZZ'))).toBe('card-unknown');
  expect(outcomeOf(await scan(''))).toBe('card-unknown');
  expectValue(
    await handlers.trainings.setStanding({ ids: [people[0] ?? 0], standing: 'mundur', reason: 'Sakit' }),
  );
  expect(outcomeOf(await scan(card))).toBe('not-participating');
});
