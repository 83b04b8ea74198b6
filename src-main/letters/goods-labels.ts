import type { Delivery, DeliveryItem } from '../aid/delivery.ts';
import { html, type Markup } from '../papers/html.ts';
import { labelSheets, sheetCount } from '../papers/label-sheets.ts';
import { fundSourceWords, nameAndYear, runningText, townName } from '../papers/office-words.ts';
import type { PaperPart } from '../papers/paper-part.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { qrCode } from '../papers/qr-code.ts';
import { goodsNumber } from '../rules/goods-number.ts';
import { type LabelLayout, labelLayouts } from '../rules/label-layouts.ts';
import { fillPlaceholders, type labelPlaceholders } from '../rules/letter-placeholders.ts';
import { formatNumber } from '../rules/money.ts';
import { organisationWords } from './recipient-words.ts';

/** A thing with its number: a machine each, material a line of its own. */
export interface LabelledThing {
  number: string;
  delivery: Delivery;
  item: DeliveryItem;
}

/** The things of these recipients, in the order of the recipients and of their goods. */
export const labelledThings = (deliveries: readonly Delivery[]): LabelledThing[] =>
  deliveries.flatMap((delivery) =>
    delivery.items.flatMap((item): LabelledThing[] => {
      const { allocationId, quantity, category } = item;
      const pieces = category === 'alat' ? Array.from({ length: quantity }, (_, index) => index + 1) : [null];
      return pieces.map((piece) => ({
        number: goodsNumber({ year: delivery.fiscalYear, allocationId, piece }),
        delivery,
        item,
      }));
    }),
  );

/** The labels on A4 sheets, and how many sheets they are. `start` is the first free place of the first sheet. */
export function goodsLabels(
  deliveries: readonly Delivery[],
  settings: PaperSettings,
  start: number,
): { parts: Generator<PaperPart>; sheets: number } {
  const layout = labelLayouts[settings.labels.layout];
  const things = labelledThings(deliveries);
  return {
    parts: labelSheets(things, (thing) => goodsLabel(thing, settings), {
      layout,
      start,
      settings,
      styles: stylesOf(layout),
    }),
    sheets: sheetCount(things.length, layout, start),
  };
}

function goodsLabel({ number, delivery, item }: LabelledThing, settings: PaperSettings): Markup {
  const organisation = organisationWords(delivery);
  const recipient = [delivery.name, organisation].filter((part) => part !== '').join(' – ');
  const place = [delivery.villageName, delivery.districtName].filter((part) => part !== null).join(', ');
  const title = [item.name, item.brand].filter((part) => part !== '').join(' ');
  return html`<div class="goods-label"><div class="code">${qrCode(number)}<div class="goods-number">${number}</div></div>
<div class="about"><div class="owner"><div class="clamp">${ownerLine(delivery, item, settings)}</div></div>
<div class="thing clamp">${title}</div>
${item.category === 'bahan' && html`<div class="line">Jumlah: ${formatNumber(item.quantity)} ${item.unit}</div>`}
<div class="line clamp two">${nameAndYear(delivery.programName, delivery.fiscalYear)}</div>
<div class="line clamp">${fundSourceWords(item.fundSource, settings)}</div>
<div class="line clamp two">${recipient}${place !== '' && `, ${place}`}</div></div></div>`;
}

/** Whose the thing is: with those placeholders that a label knows (rules/letter-placeholders.ts, `labelPlaceholders`). */
function ownerLine(delivery: Delivery, item: DeliveryItem, settings: PaperSettings): string {
  const values: Record<(typeof labelPlaceholders)[number], string> = {
    namaProgram: delivery.programName,
    tahunAnggaran: String(delivery.fiscalYear),
    sumberDana: fundSourceWords(item.fundSource, settings),
    namaDinas: runningText(settings.letterhead.office),
    namaPemerintah: runningText(settings.letterhead.government),
    namaKabupaten: settings.regencyName,
    namaKota: townName(settings.regencyName),
    namaPenerima: delivery.name,
    usahaPenerima: organisationWords(delivery),
  };
  return fillPlaceholders(settings.labels.owner, values);
}

/** The type grows with the label, so that a large one can be read from further away. */
const stylesOf = ({ width }: LabelLayout): string => `
.goods-label { display: flex; align-items: center; gap: 1.5mm; height: 100%; padding: 2mm 4mm; line-height: 1.15;
  font-size: ${width > 90 ? 8 : 6.5}pt; }
.code { flex: none; width: ${width < 65 ? 20 : 22}mm; text-align: center; }
.code svg { display: block; width: 100%; }
.goods-number { font-size: 6.5pt; font-weight: bold; white-space: nowrap; font-variant-numeric: tabular-nums; }
.about { flex: 1; min-width: 0; }
.owner { padding-bottom: 0.6mm; margin-bottom: 0.9mm; border-bottom: 0.5pt solid #000; }
.owner .clamp { font-size: 0.9em; text-transform: uppercase; -webkit-line-clamp: 3; }
.thing { font-size: 1.4em; font-weight: bold; -webkit-line-clamp: 2; margin-bottom: 0.7mm; }
.line { -webkit-line-clamp: 1; }
.line.two { -webkit-line-clamp: 2; }
`;
