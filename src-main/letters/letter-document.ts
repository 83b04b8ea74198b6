import type { PaperSize } from '../desktop.ts';
import type { HandoverLetter, LetterSettings } from './handover-data.ts';
import { handoverLetter } from './handover-letter.ts';
import { html } from './html.ts';
import { letterStyles, pageFoot } from './letter-styles.ts';
import { usableWidth } from './paper-area.ts';
import { paperDocument } from './paper-document.ts';

/** A piece of a paper that is printed by itself. */
export interface PaperPart {
  html: string;
  /** Letters (or 1 for a list) that are done when it is printed. */
  letters: number;
}

/** Letters a part. Chromium's memory and time grow faster than the pages, so many letters are printed in parts. */
export const lettersPerPart = 50;

/** The letters as documents, one part at a time. Each letter begins on its own page and counts its own pages. */
export function* letterParts(
  letters: readonly HandoverLetter[],
  settings: LetterSettings,
  size: PaperSize,
  perPart = lettersPerPart,
): Generator<PaperPart> {
  const width = usableWidth(settings.paper, size);
  const styles = letterStyles(settings, size);
  for (let start = 0; start < letters.length; start += perPart) {
    const part = letters.slice(start, start + perPart);
    const feet = part.map(({ letter }, index) =>
      pageFoot(settings, `surat-${index + 1}`, `Berita Acara Nomor ${letter.number}`, false),
    );
    const body = part.map(
      (letter, index) =>
        html`<article class="letter" style="page:surat-${index + 1}">${handoverLetter(letter, settings, width)}</article>`,
    );
    yield {
      html: paperDocument(settings.handoverText.title, styles + feet.join(''), html`${body}`),
      letters: part.length,
    };
  }
}
