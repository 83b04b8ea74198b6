import type { Delivery } from '../aid/delivery.ts';
import type { PaperSize } from '../desktop.ts';
import { fontStack } from '../papers/css-text.ts';
import { html, type Markup } from '../papers/html.ts';
import { labelSheets, sheetCount } from '../papers/label-sheets.ts';
import { logoStyle } from '../papers/letterhead-block.ts';
import { runningText } from '../papers/office-words.ts';
import { paperDocument } from '../papers/paper-document.ts';
import type { PaperPart } from '../papers/paper-part.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { type EnvelopeSize, labelLayouts } from '../rules/label-layouts.ts';
import { organisationWords, streetWords, villageWords } from './recipient-words.ts';

/** Envelopes a part. */
const envelopesPerPart = 150;

/** Millimetres around what is printed on an envelope: printers reach no further. */
export const envelopeMargins = { top: 9, right: 10, bottom: 9, left: 10 };

/** The addresses on envelopes of their own size, one a page, or on label sheets. */
export function envelopes(
  deliveries: readonly Delivery[],
  settings: PaperSettings,
  start: number,
): { parts: Generator<PaperPart>; total: number; paper: PaperSize } {
  const { size } = settings.envelopes;
  if (size !== 'label')
    return { parts: envelopeParts(deliveries, settings, size), total: deliveries.length, paper: size };
  const layout = labelLayouts[settings.labels.layout];
  const label = (delivery: Delivery) => html`<div class="address-label">${address(delivery)}</div>`;
  return {
    parts: labelSheets(deliveries, label, { layout, start, settings, styles: labelStyles }),
    total: sheetCount(deliveries.length, layout, start),
    paper: 'A4',
  };
}

function* envelopeParts(
  deliveries: readonly Delivery[],
  settings: PaperSettings,
  size: Exclude<EnvelopeSize, 'label'>,
): Generator<PaperPart> {
  const font = `html { font-family: ${fontStack(settings.paper.fontFamily)}; }`;
  const styles = envelopeStyles(size) + font + logoStyle(settings.letterhead.logo);
  for (let start = 0; start < deliveries.length; start += envelopesPerPart) {
    const part = deliveries.slice(start, start + envelopesPerPart);
    const body = part.map(
      (delivery) => html`<section class="envelope">${settings.envelopes.showSender && sender(settings)}
<div class="number">${delivery.letter && html`Nomor : ${delivery.letter.number}`}</div>
<div class="addressee">${address(delivery)}</div></section>`,
    );
    yield { html: paperDocument('Amplop', styles, html`${body}`), letters: part.length };
  }
}

const sender = ({
  letterhead,
}: PaperSettings): Markup => html`<div class="sender">${letterhead.logo !== null && html`<div class="logo"></div>`}
<div><div>${letterhead.government}</div><div class="office">${letterhead.office}</div>
${letterhead.addressLines.map((line) => line !== '' && html`<div class="sender-address">${line}</div>`)}</div></div>`;

/** Kepada Yth. with name, business or group, street, village, district and regency. */
function address(delivery: Delivery): Markup {
  const organisation = organisationWords(delivery);
  const district = delivery.districtName === null ? '' : `Kecamatan ${delivery.districtName}`;
  const lines = [streetWords(delivery), villageWords(delivery), district].filter((line) => line !== '');
  return html`<div>Kepada Yth.</div>
<div class="name clamp">${delivery.groupId === null ? delivery.name : `Ketua ${organisation}`}</div>
${delivery.groupId === null ? organisation !== '' && html`<div class="clamp">${organisation}</div>` : html`<div class="clamp">(${delivery.name})</div>`}
${lines.map((line) => html`<div class="clamp">${line}</div>`)}
${delivery.regencyName !== null && html`<div class="town">${runningText(delivery.regencyName)}</div>`}`;
}

const envelopeStyles = (size: Exclude<EnvelopeSize, 'label'>): string => `
* { box-sizing: border-box; }
html { color: #000; background: #fff; line-height: 1.25; -webkit-print-color-adjust: exact; }
body { margin: 0; overflow-wrap: anywhere; }
.envelope { position: relative; height: ${{ DL: 91, C6: 95, C5: 143 }[size]}mm; overflow: hidden; break-inside: avoid; }
.envelope + .envelope { break-before: page; }
.sender { display: flex; gap: 3mm; align-items: center; width: ${{ DL: 125, C6: 120, C5: 150 }[size]}mm; font-size: 8pt; text-transform: uppercase; }
.office { font-weight: bold; font-size: 9.5pt; line-height: 1.15; }
.sender-address { text-transform: none; font-size: 7.5pt; }
.logo { flex: none; width: 13mm; height: 15mm; object-fit: contain; }
.number { margin-top: 3mm; min-height: 5mm; font-size: 9pt; }
.addressee { position: absolute; left: ${{ DL: 100, C6: 58, C5: 95 }[size]}mm; right: 0; bottom: ${{ DL: 4, C6: 3, C5: 14 }[size]}mm;
  font-size: ${{ DL: 11, C6: 10, C5: 12 }[size]}pt; }
.clamp { display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden; -webkit-line-clamp: 2; }
.name, .town { font-weight: bold; }
`;

const labelStyles = `
.address-label { height: 100%; padding: 4mm 4mm 3mm 6mm; font-size: 9pt; line-height: 1.15; }
.address-label .clamp { -webkit-line-clamp: 1; }
.address-label .name, .address-label .town { font-weight: bold; }
`;
