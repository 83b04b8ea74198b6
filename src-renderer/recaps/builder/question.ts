import { type RecapQuestion, recapFilter, recapQuestion } from '../../../src-main/contract/recap-builder.ts';

export const noFilter = recapFilter.parse({});

/** What the builder opens with: the register by district and scale, which every office is asked for first. */
export const firstQuestion: RecapQuestion = {
  rows: ['district'],
  columns: 'scale',
  measures: ['businesses'],
  filter: noFilter,
  year: null,
  compareYear: null,
  asOf: null,
};

/** A recap that was kept, by this version or another; null when it does not fit. */
export const readQuestion = (content: string): RecapQuestion | null => {
  try {
    const read = recapQuestion.safeParse(JSON.parse(content));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};
