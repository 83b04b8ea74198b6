import type { OfficialRow } from '../contract/officials.ts';
import { html, type Markup } from './html.ts';
import { formatNip, type SignatureTitle, signatureTitle } from './official-forms.ts';

/** One who signs. */
export interface Signer {
  /** Lines above the title, such as 'PIHAK KESATU,'. */
  heading: string[];
  title: SignatureTitle;
  name: string;
  /** Rank and NIP. */
  below: string[];
  stampDutyBox?: boolean;
}

/** An official as signer. */
export const officialSigner = (official: OfficialRow, heading: string[]): Signer => ({
  heading,
  title: signatureTitle(official),
  name: official.name,
  below: [official.rank, official.nip && `NIP ${formatNip(official.nip)}`].filter((line) => line !== ''),
});

/** PIHAK KESATU, who signs at the right. */
export const giver = (official: OfficialRow): Signer => officialSigner(official, ['PIHAK KESATU,']);

/** An empty place at the left of a single signature. */
export const noSigner: Signer = { heading: [], title: { mark: '', lines: [] }, name: '', below: [] };

/** Signatures side by side: titles begin level, and so do names, whatever the titles' heights. */
export const signatures = (signers: readonly Signer[]): Markup => html`<table class="sign">
<tr>${signers.map((signer) => html`<td>${signer.heading.map((line) => html`<div>${line}</div>`)}${titleOf(signer.title)}</td>`)}</tr>
<tr>${signers.map((signer) => html`<td class="space">${signer.stampDutyBox && html`<div class="stamp-duty">Meterai</div>`}</td>`)}</tr>
<tr>${signers.map((signer) => html`<td><div class="name">${signer.name}</div>${signer.below.map((line) => html`<div>${line}</div>`)}</td>`)}</tr>
</table>`;

/**
 * The mark ('Plt.', 'a.n.') hangs before the first line, so that the lines stay centred above the name. It is in the
 * flow, not placed absolutely, so that the PDF's text reads in order.
 */
function titleOf({ mark, lines }: SignatureTitle): Markup[] {
  const marked = mark !== '' && html`<span class="mark"><span>${mark}</span></span>`;
  return lines.map((line, index) => {
    const text = index === lines.length - 1 ? `${line},` : line;
    return html`<div class="title-line">${index === 0 && marked}${text}</div>`;
  });
}
