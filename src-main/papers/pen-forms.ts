import type { PaperSize } from '../desktop.ts';
import { html, type Markup } from './html.ts';
import { usableWidth } from './paper-area.ts';
import { paperDocument } from './paper-document.ts';
import { lettersPerPart, type PaperPart } from './paper-part.ts';
import type { PaperSettings } from './paper-settings.ts';
import { letterStyles, pageFoot } from './paper-styles.ts';
import type { Signer } from './signature-block.ts';

const penStyles = `
.letter h1 { margin-bottom: 4mm; }
.letter .goods { margin: 4mm 0; }
.letter .goods td { height: 9mm; }
.lines div { height: 8.5mm; border-bottom: 0.75pt dotted #000; }
.lines { margin: 1mm 0 4mm; }
.letter .sign { margin-top: 6mm; }
`;

/** Forms to be filled in by pen, each on a page of its own. */
export interface PenForms<T> {
  title: string;
  of: readonly T[];
  /** Of the foot of the page: "Lembar Kunjungan Siti". */
  foot: (one: T) => string;
  /** `width` is that of the text in millimetres. */
  render: (one: T, width: number) => Markup;
  /** Added to the styles of all such forms. */
  styles?: string;
}

/** Sets the forms, one part of the paper at a time. */
export function* penForms<T>(
  { title, of, foot, render, styles = '' }: PenForms<T>,
  settings: PaperSettings,
  size: PaperSize,
): Generator<PaperPart> {
  const width = usableWidth(settings.paper, size);
  const all = letterStyles(settings, size) + penStyles + styles;
  for (let start = 0; start < of.length; start += lettersPerPart) {
    const part = of.slice(start, start + lettersPerPart);
    const feet = part.map((one, index) => pageFoot(settings, `lembar-${index + 1}`, foot(one), false));
    const body = part.map(
      (one, index) =>
        html`<article class="letter" style="page:lembar-${index + 1}">${render(one, width)}</article>`,
    );
    yield {
      html: paperDocument(title, all + feet.join(''), html`${body}`),
      letters: part.length,
    };
  }
}

/** Dotted lines to write on. */
export const penLines = (count: number): Markup =>
  html`<div class="lines">${Array.from({ length: count }, () => html`<div></div>`)}</div>`;

/** One who signs with a name that is known, or (null) writes it down together with the NIP. */
export const penSigner = (heading: string, name: string | null): Signer => ({
  heading: [heading],
  title: { mark: '', lines: [] },
  name: name ?? '………………………………………',
  below: name === null ? ['NIP …………………………………'] : [],
});
