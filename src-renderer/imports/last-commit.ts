import type { ImportRequest } from '../../src-main/contract/imports.ts';
import type { AnswerOf } from '../app/procedure-types.ts';

export type CommitAnswer = AnswerOf<'imports', 'commit'>;

interface LastCommit {
  answer: CommitAnswer;
  /** What was asked, for handing back the rejected rows. */
  request: ImportRequest;
}

let last: LastCommit | undefined;

/** What the last import wrote, for the page that says so. Not a part of the draft: the draft is only a question. */
export const keepCommit = (answer: CommitAnswer, request: ImportRequest): void => {
  last = { answer, request };
};

export const lastCommit = (): LastCommit | undefined => last;
