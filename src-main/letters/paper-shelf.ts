import { randomUUID } from 'node:crypto';
import type { PaperQuestion } from './paper-data.ts';

/** A previewed paper: the preview is what is saved and printed. */
export interface ShelvedPaper {
  question: PaperQuestion;
  pdf: Uint8Array;
  fileName: string;
  /** Of the data it was made from. */
  fingerprint: string;
}

/** Papers kept at most; one of a thousand letters takes some 20 MB. */
const places = 5;

/** Keeps the last papers in memory, so that no personal data is written to disk for a preview. */
export function createPaperShelf<Paper extends Pick<ShelvedPaper, 'pdf' | 'fileName'> = ShelvedPaper>() {
  const papers = new Map<string, Paper>();
  return {
    /** Puts a paper on the shelf, pushes out the oldest, and answers its id. */
    add(paper: Paper): string {
      const id = randomUUID();
      papers.set(id, paper);
      for (const oldest of papers.keys()) {
        if (papers.size <= places) break;
        papers.delete(oldest);
      }
      return id;
    },
    get: (id: string): Paper | undefined => papers.get(id),
  };
}

export type PaperShelf = ReturnType<typeof createPaperShelf<ShelvedPaper>>;
