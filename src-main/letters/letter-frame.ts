import type { LetterText } from '../contract/settings.ts';
import { html, type Markup } from '../papers/html.ts';
import { letterheadBlock } from '../papers/letterhead-block.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { officialSigner, type Signer, signatures } from '../papers/signature-block.ts';
import { renderLines, type TextLine } from '../papers/text-lines.ts';
import type { RecipientLetter } from './handover-data.ts';
import type { FilledTexts } from './letter-values.ts';

/** Kop, title and the lines below it. */
export const letterHeading = (
  { title, subtitle }: FilledTexts,
  { showLetterhead }: LetterText,
  settings: PaperSettings,
): Markup => html`${showLetterhead && letterheadBlock(settings)}
<h1>${title}</h1>
${subtitle.map((line) => line.trim() !== '' && html`<div class="subtitle">${line}</div>`)}`;

/**
 * The end of a letter: the last paragraph stays with all signatures, so that these are never alone on a page.
 * `before` stands between the two: place and date.
 */
export function letterEnding(
  closing: TextLine[],
  { acknowledgedBy }: RecipientLetter,
  { witnesses }: LetterText,
  signers: readonly Signer[],
): Markup {
  const named = witnesses.filter((witness) => witness.name !== '' || witness.position !== '');
  return html`${renderLines(closing.slice(0, -1))}<div class="keep ending">${renderLines(closing.slice(-1))}
${signatures(signers)}
${acknowledgedBy && html`<div class="acknowledged">${signatures([officialSigner(acknowledgedBy, ['Mengetahui,'])])}</div>`}
${named.length > 0 && html`<div class="witnesses">Saksi-saksi:<table class="witness">${named.map(witnessRow)}</table></div>`}
</div>`;
}

const witnessRow = ({ name, position }: { name: string; position: string }, index: number): Markup =>
  html`<tr><td class="ordinal-cell">${index + 1}.</td><td><span class="name">${name || '………………………………'}</span>${position !== '' && html`<br>${position}`}</td><td class="dots">${index + 1}. ………………………………</td></tr>`;
