import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  attendancePercent,
  curriculaWords,
  type HeldSession,
  heldCurricula,
  isPassed,
} from '../../src-main/rules/training.ts';

const session = (curriculumId: number | null, date: string, hasMarks = false): HeldSession => ({
  curriculumId,
  date,
  hasMarks,
});

test.each<[HeldSession[], number, string]>([
  [[], 0, 'nothing planned on a day yet'],
  [[session(1, '2020-09-01')], 1, 'its day is over'],
  [[session(1, '2020-09-10')], 0, 'today, nothing noted yet'],
  [[session(1, '2020-09-10', true)], 1, 'today, attendance is noted'],
  [[session(1, '2020-10-01')], 0, 'still to come'],
  [[session(1, '2020-09-01'), session(1, '2020-09-02')], 1, 'two days of one curriculum'],
  [[session(null, '2020-09-01', true)], 0, 'an opening without curriculum'],
  [
    [1, 2, 3, 4]
      .map((id) => session(id, '2020-09-01'))
      .concat([5, 6, 7].map((id) => session(id, '2020-12-01'))),
    4,
    'the export training of the article: 4 of 7',
  ],
])('held curricula of %j are %i: %s', (sessions, held) => {
  expect(heldCurricula(sessions, '2020-09-10')).toBe(held);
});

test('it is said the same everywhere', () => {
  expect(curriculaWords(4, 7)).toBe('kurikulum 4 dari 7');
});

test.each([
  [0, 0, 80, false],
  [4, 5, 80, true],
  [3, 4, 80, false],
  [5, 7, 80, false],
  [6, 7, 80, true],
  [0, 3, 0, true],
  [7, 7, 100, true],
  [6, 7, 100, false],
])('%i of %i sessions at %i per cent: passed %s', (present, held, percent, passed) => {
  expect(isPassed(present, held, percent)).toBe(passed);
});

test('coming once more never turns a pass into a fail', () => {
  const sessions = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(sessions, fc.nat({ max: 59 }), fc.integer({ min: 0, max: 100 }), (held, come, percent) => {
      const present = Math.min(come, held - 1);
      if (isPassed(present, held, percent)) expect(isPassed(present + 1, held, percent)).toBe(true);
      expect(isPassed(held, held, percent)).toBe(true);
    }),
  );
});

test.each([
  [0, 0, null],
  [0, 4, 0],
  [1, 3, 33.3],
  [2, 3, 66.7],
  [30, 30, 100],
])('%i of %i is %s per cent', (present, held, percent) => {
  expect(attendancePercent(present, held)).toBe(percent);
});
