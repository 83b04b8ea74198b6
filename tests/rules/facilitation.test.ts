import { expect, test } from 'vitest';
import { dueDateOf, isOverdue, validityOf } from '../../src-main/rules/facilitation.ts';

const stage = (startedDate: string | null, dueDate: string | null, targetDays: number | null) => ({
  startedDate,
  finishedDate: null,
  dueDate,
  targetDays,
});

test.each([
  [stage('2020-09-10', null, 14), '2020-09-24'],
  [stage('2020-02-20', null, 14), '2020-03-05'],
  [stage('2020-09-10', '2020-12-31', 14), '2020-12-31'],
  [stage(null, null, 14), null],
  [stage('2020-09-10', null, null), null],
])('%j is due on %s', (dates, due) => {
  expect(dueDateOf(dates)).toBe(due);
});

test.each([
  ['2020-09-23', false],
  ['2020-09-24', false],
  ['2020-09-25', true],
])('on %s a stage that is due on 24 September is overdue: %s; finished it never is', (today, overdue) => {
  const dates = stage('2020-09-10', null, 14);
  expect(isOverdue(dates, today)).toBe(overdue);
  expect(isOverdue({ ...dates, finishedDate: '2021-01-01' }, today)).toBe(false);
});

test.each([
  [null, '2030-01-01', 'berlaku'],
  ['2024-09-10', '2024-06-11', 'berlaku'],
  ['2024-09-10', '2024-06-12', 'segera berakhir'],
  ['2024-09-10', '2024-09-10', 'segera berakhir'],
  ['2024-09-10', '2024-09-11', 'berakhir'],
])('a certificate until %s is on %s: %s, reminded 90 days before', (until, today, validity) => {
  expect(validityOf(until, today, 90)).toBe(validity);
});
