import type { LetterKind } from '../contract/letters.ts';
import type { PaperSize } from '../desktop.ts';
import { html } from '../papers/html.ts';
import { usableWidth } from '../papers/paper-area.ts';
import { paperDocument } from '../papers/paper-document.ts';
import { lettersPerPart, type PaperPart } from '../papers/paper-part.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { letterStyles, pageFoot } from '../papers/paper-styles.ts';
import type { RecipientLetter } from './handover-data.ts';
import { letterForms } from './letter-forms.ts';

/** The letters as documents, one part at a time. Each letter begins on its own page and counts its own pages. */
export function* letterParts(
  kind: LetterKind,
  letters: readonly RecipientLetter[],
  settings: PaperSettings,
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
