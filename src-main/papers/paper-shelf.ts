import { randomUUID } from 'node:crypto';

/** A previewed paper: the preview is what is saved and printed. */
export interface ShelvedPaper {
  pdf: Uint8Array;
  fileName: string;
}

/** Papers kept at most; one of a thousand letters takes some 20 MB. */
const places = 5;

/** Keeps the last papers in memory, so that no personal data is written to disk for a preview. */
export function createPaperShelf<Paper extends ShelvedPaper>() {
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
