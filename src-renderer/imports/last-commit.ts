import type { AnswerOf } from '../app/procedure-types.ts';

export type CommitAnswer = AnswerOf<'imports', 'commit'>;

let last: CommitAnswer | undefined;

/** What the last import wrote, for the page that says so. Not a part of the draft: the draft is only a question. */
export const keepCommit = (answer: CommitAnswer): void => {
  last = answer;
};

export const lastCommit = (): CommitAnswer | undefined => last;
