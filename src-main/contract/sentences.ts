import { z } from 'zod';
import { id } from './common.ts';
import { procedure } from './procedure.ts';

export const sentenceVoices = ['press', 'press-words', 'speech'] as const;
export type SentenceVoice = (typeof sentenceVoices)[number];

/** What the sentences are about; null = all of it. */
export const sentenceScope = z.object({
  year: z.number().int().nullable(),
  programId: id.nullable(),
  districtCode: z.string().max(20).nullable(),
  sectorId: id.nullable(),
});
export type SentenceScope = z.infer<typeof sentenceScope>;

export const sentenceKeys = ['register', 'sectors', 'aid', 'trainings', 'facilitations', 'growth'] as const;

export const sentenceProcedures = {
  /**
   * Sentences from today's data, in the order of `sentenceKeys`; what has nothing to tell says so. `press-words` sets
   * each number with its words, `speech` rounds it and says words only.
   */
  list: procedure(
    sentenceScope.extend({ voice: z.enum(sentenceVoices) }),
    z.array(
      z.object({
        key: z.enum(sentenceKeys),
        title: z.string(),
        text: z.string(),
        /** Which of the filters hold for it, in words: 'Tahun 2020, Kecamatan Mrebet'. */
        scope: z.string(),
      }),
    ),
  ),
};
