import type { LetterText } from '../contract/settings.ts';
import { formatLongDate } from '../rules/dates.ts';
import { factRows } from './facts-table.ts';
import type { LetterSettings, RecipientLetter } from './handover-data.ts';
import { html, type Markup } from './html.ts';
import { letterEnding, letterHeading } from './letter-frame.ts';
import { renderLines } from './letter-text.ts';
import { fillLetterTexts } from './letter-values.ts';
import { recipientFacts } from './parties.ts';
import { noSigner, recipientSigner } from './signature-block.ts';
import { dots, townName } from './words.ts';

/** What the recipient alone declares and signs: Surat Pernyataan Kesanggupan and Pakta Integritas. */
export function recipientStatement(
  paper: RecipientLetter,
  settings: LetterSettings,
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
