import type { z } from 'zod';
import type { OfficeContract } from '../../src-main/contract/contract.ts';
import type { Procedure } from '../../src-main/contract/procedure.ts';

export type Feature = keyof OfficeContract;
export type ProcedureOf<F extends Feature> = keyof OfficeContract[F] & string;

export type InputOf<F extends Feature, P extends ProcedureOf<F>> =
  OfficeContract[F][P] extends Procedure<infer I, z.ZodType> ? z.input<I> : never;

export type AnswerOf<F extends Feature, P extends ProcedureOf<F>> =
  OfficeContract[F][P] extends Procedure<z.ZodType, infer O> ? z.output<O> : never;
