import { z } from 'zod';
import type { ContractShape, Handlers, Procedure } from './contract/procedure.ts';
import { failure, type Result } from './contract/result.ts';
import { explainDisturbance } from './database/explain-disturbance.ts';
import { isLargerThan } from './input-size.ts';

/** Where the answerer tells what support must know. It is given names, times and stacks, never the input itself. */
export interface CallLog {
  slow(name: string, milliseconds: number): void;
  defect(name: string, error: unknown): void;
}

/** Answers one call by its name (`feature.procedure`). It never throws. */
export type Answerer = (name: unknown, input: unknown) => Promise<Result<unknown>>;

interface Answerable {
  procedure: Procedure;
  handler: (input: never) => Result<unknown> | Promise<Result<unknown>>;
}

/** A call that takes longer is written to the log, in milliseconds. */
const slowCall = 200;
/** The largest input, in about bytes of JSON. Files are passed by their path and never come near it. */
const largestInput = 5_000_000;

const { localeError } = z.locales.id();

/**
 * The one door to the office: finds the procedure, checks the size and the shape of the input, times the call.
 * Expected errors come back as values: 'unknown-procedure', 'too-large', 'invalid-input' (with `fields`). An exception
 * is logged and comes back as what it means when the disk or the database was disturbed, and else as 'defect'.
 */
export function createAnswerer<C extends ContractShape>(
  contract: C,
  handlers: Handlers<C>,
  log: CallLog,
): Answerer {
  const procedures = listProcedures(contract, handlers);
  return async (name, input) => {
    // A Map knows only what was put into it, so `constructor` or `__proto__` are names like any other unknown one.
    const answerable = typeof name === 'string' ? procedures.get(name) : undefined;
    if (typeof name !== 'string' || !answerable) {
      return failure('unknown-procedure', 'Permintaan tidak dikenal oleh aplikasi.');
    }
    const start = performance.now();
    try {
      if (isLargerThan(input, largestInput)) return failure('too-large', 'Data yang dikirim terlalu besar.');
      const parsed = answerable.procedure.input.safeParse(input, { error: localeError });
      if (!parsed.success) return invalidInput(parsed.error);
      return await answerable.handler(parsed.data as never);
    } catch (error) {
      log.defect(name, error);
      return (
        explainDisturbance(error) ??
        failure(
          'defect',
          'Terjadi kesalahan yang tidak terduga. Mohon ulangi; apabila terjadi lagi, laporkan kepada pengelola aplikasi.',
        )
      );
    } finally {
      const took = performance.now() - start;
      if (took > slowCall) log.slow(name, Math.round(took));
    }
  };
}

function listProcedures<C extends ContractShape>(
  contract: C,
  handlers: Handlers<C>,
): Map<string, Answerable> {
  const procedures = new Map<string, Answerable>();
  for (const [feature, declared] of Object.entries(contract)) {
    const provided = handlers[feature] as Record<string, Answerable['handler']> | undefined;
    for (const [name, procedure] of Object.entries(declared)) {
      const handler = provided?.[name];
      if (!handler) throw new Error(`No handler for ${feature}.${name}`);
      procedures.set(`${feature}.${name}`, { procedure, handler });
    }
  }
  return procedures;
}

function invalidInput(error: z.ZodError): Result<never> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const path = issue.path.map(String).join('.');
    if (path !== '' && !Object.hasOwn(fields, path)) {
      // Not `fields[path] =`: a path named `__proto__` would set the prototype.
      Object.defineProperty(fields, path, { value: issue.message, enumerable: true, configurable: true });
    }
  }
  return failure('invalid-input', 'Isian belum sesuai. Mohon periksa kembali.', fields);
}
