/** A piece of a paper that is printed by itself. */
export interface PaperPart {
  html: string;
  /** Letters, envelopes or sheets (or 1 for a list) that are done when it is printed. */
  letters: number;
}

/** Letters a part. Chromium's memory and time grow faster than the pages, so many letters are printed in parts. */
export const lettersPerPart = 50;
