import type { LetterText } from '../contract/settings.ts';
import { factRows } from '../papers/facts-table.ts';
import { html, type Markup } from '../papers/html.ts';
import { dots, townName } from '../papers/office-words.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { noSigner } from '../papers/signature-block.ts';
import { renderLines } from '../papers/text-lines.ts';
import { formatLongDate } from '../rules/dates.ts';
import type { RecipientLetter } from './handover-data.ts';
import { letterEnding, letterHeading } from './letter-frame.ts';
import { fillLetterTexts } from './letter-values.ts';
import { recipientFacts } from './parties.ts';
import { recipientSigner } from './party-signers.ts';

/** What the recipient alone declares and signs: Surat Pernyataan Kesanggupan and Pakta Integritas. */
export function recipientStatement(
  paper: RecipientLetter,
  settings: PaperSettings,
  text: LetterText,
): Markup {
  const texts = fillLetterTexts(paper, settings, text);
  const { deliveryDate } = paper.letter;
  const day = deliveryDate === null ? `${dots}${dots}` : formatLongDate(deliveryDate);
  const placeAndDay = `${townName(settings.regencyName)}, ${day}`;
  const signers = [noSigner, recipientSigner(paper, [placeAndDay, 'Yang menyatakan,'], text.stampDutyBox)];
  return html`<div class="statement">${letterHeading(texts, text, settings)}
<div class="statement-body">${renderLines(texts.opening)}
<table class="facts">${factRows(recipientFacts(paper))}</table>
${texts.legalBasis.length > 0 && html`<p class="announce">Berdasarkan:</p><div class="points">${renderLines(texts.legalBasis.map((line, index) => ({ mark: `${index + 1}.`, level: 1, text: line })))}</div>`}
${texts.articles.map(({ title, lines }) => html`${title !== '' && html`<h2>${title}</h2>`}<div class="points">${renderLines(lines)}</div>`)}
${letterEnding(texts.closing, paper, text, signers)}</div></div>`;
}
