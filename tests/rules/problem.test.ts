import { expect, test } from 'vitest';
import { hasError, makeProblem, problemCodes } from '../../src-main/rules/problem.ts';

test('a problem takes its severity from its code', () => {
  expect(makeProblem('nik-damaged', 'nik', '3303051009800000', 'x')).toEqual({
    field: 'nik',
    code: 'nik-damaged',
    severity: 'error',
    value: '3303051009800000',
    message: 'x',
  });
});

test('the codes of import.md (11 errors, 3 decisions, 12 warnings), and two added: an unreadable mark, a total that disagrees', () => {
  const count = (severity: string) => Object.values(problemCodes).filter((own) => own === severity).length;
  expect([count('error'), count('decision'), count('warning')]).toEqual([12, 3, 13]);
});

test('only errors reject', () => {
  expect(hasError([makeProblem('nik-missing', 'nik', '', 'x')])).toBe(false);
  expect(
    hasError([makeProblem('nik-missing', 'nik', '', 'x'), makeProblem('nik-date', 'nik', '', 'x')]),
  ).toBe(true);
});
