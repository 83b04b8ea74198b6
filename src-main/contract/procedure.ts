import type { z } from 'zod';
import type { Result } from './result.ts';

/**
 * Who may ask: `siapa pun` also before anybody signed in, `petugas` everyone who is signed in, `pengelola` only those who
 * keep the office's settings (guard-calls.ts).
 */
export type Asker = 'siapa pun' | 'petugas' | 'pengelola';

/** One thing the screens may ask of the main process: the shape of the question and of the answer, and who may ask. */
export interface Procedure<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  input: I;
  output: O;
  by: Asker;
}

/** Declares a procedure. */
export const procedure = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  by: Asker = 'petugas',
): Procedure<I, O> => ({ input, output, by });

/** Procedures by feature and name. */
export type ContractShape = Record<string, Record<string, Procedure>>;

/** What the main process must provide for a contract: one handler for each procedure, no more and no fewer. */
export type Handlers<C extends ContractShape> = {
  [F in keyof C]: {
    [P in keyof C[F]]: (
      input: z.output<C[F][P]['input']>,
    ) => Result<z.input<C[F][P]['output']>> | Promise<Result<z.input<C[F][P]['output']>>>;
  };
};

/** The same contract as the screens see it: a promise of a result for each procedure. */
export type Client<C extends ContractShape> = {
  [F in keyof C]: {
    [P in keyof C[F]]: (input: z.input<C[F][P]['input']>) => Promise<Result<z.output<C[F][P]['output']>>>;
  };
};
