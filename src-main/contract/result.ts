/** What every procedure answers: a value, or an expected error in words. An exception is a defect. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** An expected error. `message` is formal Indonesian for the officer; `code` is stable, for tests and support. */
export interface Failure {
  code: string;
  message: string;
  /** Messages per field of the input, by its name in the contract (`nik`, `items.0.quantity`). */
  fields?: Record<string, string>;
}

/** Wraps a value as a success. */
export const success = <T>(value: T): Result<T> => ({ ok: true, value });

/** Makes an expected error. */
export const failure = (
  code: string,
  message: string,
  fields?: Record<string, string>,
): { ok: false; error: Failure } => ({
  ok: false,
  error: fields ? { code, message, fields } : { code, message },
});
