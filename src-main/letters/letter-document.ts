import type { LetterKind } from '../contract/letters.ts';
import type { PaperSize } from '../desktop.ts';
import type { LetterSettings, RecipientLetter } from './handover-data.ts';
import { html } from './html.ts';
import { letterForms } from './letter-forms.ts';
import { letterStyles, pageFoot } from './letter-styles.ts';
import { usableWidth } from './paper-area.ts';
import { paperDocument } from './paper-document.ts';

/** A piece of a paper that is printed by itself. */
export interface PaperPart {
  html: string;
  /** Letters, envelopes or sheets (or 1 for a list) that are done when it is printed. */
  letters: number;
}

/** Letters a part. Chromium's memory and time grow faster than the pages, so many letters are printed in parts. */
export const lettersPerPart = 50;

/** The letters as documents, one part at a time. Each letter begins on its own page and counts its own pages. */
export function* letterParts(
  kind: LetterKind,
  letters: readonly RecipientLetter[],
  settings: LetterSettings,
  size: PaperSize,
  perPart = lettersPerPart,
): Generator<PaperPart> {
  const { render, foot } = letterForms[kind];
  const width = usableWidth(settings.paper, size);
  const styles = letterStyles(settings, size);
  for (let start = 0; start < letters.length; start += perPart) {
    const part = letters.slice(start, start + perPart);
    const feet = part.map((letter, index) => pageFoot(settings, `surat-${index + 1}`, foot(letter), false));
    const body = part.map(
      (letter, index) =>
        html`<article class="letter" style="page:surat-${index + 1}">${render(letter, settings, width)}</article>`,
    );
    yield {
      html: paperDocument('Surat', styles + feet.join(''), html`${body}`),
      letters: part.length,
    };
  }
}
