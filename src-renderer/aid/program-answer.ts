import type { AnswerOf } from '../app/procedure-types.ts';

export type ProgramAnswer = AnswerOf<'aid', 'program'>;
export type Program = ProgramAnswer['program'];
