/** How grave a problem is: an error rejects, a decision waits for the officer, a warning only tells. */
export type Severity = 'error' | 'decision' | 'warning';

/**
 * Every code of a problem and its severity. The codes are stable: tests, reports and support rely on them.
 * Source: the list of codes in the design of the import (docs: import.md).
 */
export const problemCodes = {
  'nik-length': 'error',
  'nik-date': 'error',
  'nik-damaged': 'error',
  'nib-length': 'error',
  'npwp-length': 'error',
  'name-missing': 'error',
  'village-unknown': 'error',
  'district-unknown': 'error',
  'number-unreadable': 'error',
  'date-unreadable': 'error',
  'formula-error': 'error',
  'attendance-unreadable': 'error',
  'village-ambiguous': 'decision',
  'duplicate-in-file': 'decision',
  'possible-duplicate': 'decision',
  'nik-missing': 'warning',
  'nik-region-unknown': 'warning',
  'nik-gender-mismatch': 'warning',
  'nik-birthdate-mismatch': 'warning',
  'nik-serial-zero': 'warning',
  'nik-shared': 'warning',
  'kbli-length': 'warning',
  'phone-damaged': 'warning',
  'phone-zero-restored': 'warning',
  'village-corrected': 'warning',
  'district-corrected': 'warning',
  'scale-suggested': 'warning',
  'workers-total-mismatch': 'warning',
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof problemCodes;

/** One thing that is wrong, or worth knowing, about one value. `message` is formal Indonesian. */
export interface Problem {
  /** Name of the field in the contract (`nik`, `village`). */
  field: string;
  code: ProblemCode;
  severity: Severity;
  /** The value as it was given, as text. */
  value: string;
  message: string;
}

/** What a reading rule answers: a value, or the problem that kept it from one. Never throws on bad input. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** Makes a problem; the severity follows from the code. */
export function makeProblem(code: ProblemCode, field: string, value: string, message: string): Problem {
  return { field, code, severity: problemCodes[code], value, message };
}

/** True when one of the problems rejects the record it belongs to. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
