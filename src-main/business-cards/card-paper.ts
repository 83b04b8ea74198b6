import type { BusinessCard, CardFact } from '../contract/business-cards.ts';
import { fontStack } from '../papers/css-text.ts';
import { columnsOf } from '../papers/goods-table.ts';
import { html, type Markup } from '../papers/html.ts';
import { letterheadBlock, logoStyle } from '../papers/letterhead-block.ts';
import { paperDocument } from '../papers/paper-document.ts';
import type { PaperPart } from '../papers/paper-part.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { formatLongDate } from '../rules/dates.ts';
import { formatNumber } from '../rules/format-number.ts';
import { textWidth } from '../rules/text-width.ts';
import { type LaidTable, layTables, sizes } from './lay-card.ts';

/** A card with the photo that is printed on it. */
export interface PrintedCard extends BusinessCard {
  photo: { bytes: Uint8Array; extension: string } | undefined;
}

/** Cards a part: each may hold a photo of several megabytes. */
const cardsPerPart = 10;

/** Of an A4 page in millimetres; the left one is for the holes of a folder. */
export const cardMargins = { top: 10, right: 12, bottom: 10, left: 16 };
const width = 210 - cardMargins.left - cardMargins.right;
/** A little less than the page has, so that no rounding makes a second one. */
const height = 297 - cardMargins.top - cardMargins.bottom - 0.6;

const factLine = 3.75;
/** Lines of a long fact: the left column has fewer facts. */
const longLines = 3;
const kopPoints = 9;
const officePoints = kopPoints * 1.45;
const titleHeight = 12;
const footHeight = 6;

const styles = `
* { box-sizing: border-box; }
html { color: #000; background: #fff; -webkit-print-color-adjust: exact; font-size: ${sizes.fontPoints}pt; line-height: ${sizes.line}mm; }
body { margin: 0; }
.card { position: relative; height: ${height}mm; overflow: hidden; break-inside: avoid; }
.card + .card { break-before: page; }
.letterhead { font-size: ${kopPoints}pt; line-height: 1.15; }
.letterhead-row { display: flex; align-items: center; gap: 4mm; }
.logo { flex: none; width: 16mm; height: 18mm; object-fit: contain; }
.letterhead-text { flex: 1; min-width: 0; text-align: center; text-transform: uppercase; }
.government { font-size: 1.2em; white-space: nowrap; overflow: hidden; }
.office { font-size: 1.45em; font-weight: bold; text-wrap: balance; max-height: 2.3em; overflow: hidden; }
.address { font-size: 0.86em; text-transform: none; white-space: nowrap; overflow: hidden; }
.double-rule { margin-top: 1.5mm; border-top: 2.25pt solid #000; border-bottom: 0.75pt solid #000; height: 4.2pt; }
.title { height: ${titleHeight}mm; padding-top: 2.2mm; text-align: center; }
h1 { margin: 0; font-size: 12pt; line-height: 5mm; letter-spacing: 0.06em; }
.identity { display: flex; gap: 4mm; }
.facts { flex: 1; min-width: 0; }
.fact { display: flex; height: ${factLine}mm; line-height: ${factLine}mm; }
.fact.long { height: ${factLine * longLines}mm; }
.fact dt { flex: none; width: 25mm; }
.fact dt::after { content: ':'; float: right; padding-right: 1.5mm; }
.fact dd { flex: 1; min-width: 0; margin: 0; overflow: hidden; }
.fact:not(.long) dd { white-space: nowrap; text-overflow: ellipsis; }
.fact.long dd, .two > div { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow-wrap: anywhere; }
.fact.long dd { -webkit-line-clamp: ${longLines}; }
dl { margin: 0; }
.photo { flex: none; width: 28mm; height: 36mm; border: 0.25mm solid #000; object-fit: cover;
  /* Drawn anew at the size of the paper: a photo of the telephone would stand in the PDF with all its megabytes. */
  filter: brightness(1.001); }
h2 { margin: 0; height: ${sizes.heading}mm; padding-top: 2.6mm; font-size: 8.5pt; line-height: 4mm; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 0.2mm solid #000; padding: 0.4mm 1mm; vertical-align: top; text-align: left; font-weight: normal; }
th { font-weight: bold; background: #eee; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
td > div { overflow: hidden; }
.one > div { white-space: nowrap; text-overflow: ellipsis; }
.two > div { max-height: ${sizes.line * 2}mm; }
.end { text-align: right; font-variant-numeric: tabular-nums; }
p { margin: 0; height: ${sizes.words}mm; padding-top: 0.6mm; font-style: italic; }
footer { position: absolute; left: 0; right: 0; bottom: 0; height: 4mm; display: flex; justify-content: space-between; gap: 4mm;
  font-size: 7pt; white-space: nowrap; }
footer span { min-width: 0; overflow: hidden; text-overflow: ellipsis; }
`;

/**
 * Cards, each on exactly one A4 page: long lists are cut, and what is left out is counted. A business is read when its
 * part is printed; one that is gone by then is left out.
 */
export async function* cardParts(
  businessIds: readonly number[],
  read: (businessId: number) => Promise<PrintedCard | undefined>,
  settings: PaperSettings,
  options: { today: string; mask: boolean },
): AsyncGenerator<PaperPart> {
  const font = `html { font-family: ${fontStack(settings.paper.fontFamily)}; }`;
  const all = styles + font + logoStyle(settings.letterhead.logo);
  for (let start = 0; start < businessIds.length; start += cardsPerPart) {
    const ids = businessIds.slice(start, start + cardsPerPart);
    const cards: Markup[] = [];
    for (const id of ids) {
      const card = await read(id);
      if (card) cards.push(article(card, settings, options));
    }
    yield { html: paperDocument('Kartu Binaan', all, html`${cards}`), letters: ids.length };
  }
}

function article(
  card: PrintedCard,
  settings: PaperSettings,
  { today, mask }: { today: string; mask: boolean },
): Markup {
  const identity = Math.max(linesOf(card.owner), linesOf(card.business)) * factLine;
  const above = kopHeight(settings) + titleHeight + Math.max(identity, card.photo ? 36 : 0);
  const tables = layTables(card.tables, width, height - above - footHeight);
  const name = [card.ownerName, card.businessName].filter(Boolean).join(' – ');
  return html`<article class="card">${letterheadBlock(settings)}
<div class="title"><h1>KARTU BINAAN</h1>Keadaan per ${formatLongDate(today)}</div>
<div class="identity">${factList(card.owner)}${factList(card.business)}${card.photo && html`<img class="photo" alt="" src="${dataUrl(card.photo)}">`}</div>
${tables.map(tableBlock)}
<footer><span>Kartu Binaan ${name}</span><span>${mask && 'Data pribadi disamarkan'}</span></footer></article>
`;
}

const linesOf = (facts: readonly CardFact[]): number =>
  facts.reduce((sum, { long }) => sum + (long ? longLines : 1), 0);

/** The kop at its highest, by what the styles allow. */
function kopHeight({ letterhead, paper }: PaperSettings): number {
  if (!paper.showLetterhead) return 0;
  const em = (kopPoints * 25.4) / 72;
  const room = width - (letterhead.logo === null ? 0 : 20);
  const officeLines = textWidth(letterhead.office.toUpperCase(), officePoints) > room ? 2 : 1;
  const addresses = letterhead.addressLines.filter((line) => line !== '').length;
  const text = em * (1.2 + 1.45 * officeLines + 0.86 * addresses) * 1.2;
  return Math.max(text, letterhead.logo === null ? 0 : 18) + 3.5;
}

const factList = (facts: readonly CardFact[]): Markup =>
  html`<dl class="facts">${facts.map(({ label, value, long }) => html`<div class="fact${long && ' long'}"><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;

function tableBlock({ table, widths, rows, rest }: LaidTable): Markup {
  if (table.rows.length === 0) return html`<h2>${table.title}</h2><p>${table.none}</p>`;
  const align = table.columns.map((column) => (column.align === 'end' ? 'end' : ''));
  const body = rows.map(
    ({ cells, lines }) =>
      html`<tr>${cells.map((text, index) => html`<td class="${align[index]} ${lines === 1 ? 'one' : 'two'}"><div>${text}</div></td>`)}</tr>`,
  );
  return html`<h2>${table.title}</h2><table>${columnsOf(widths)}<tr>${table.columns.map(({ title }, index) => html`<th class="${align[index]}">${title}</th>`)}</tr>${body}</table>
${rest > 0 && html`<p>${rows.length > 0 ? 'dan ' : ''}${formatNumber(rest)} ${table.unit} ${rows.length > 0 ? 'lainnya' : ''}</p>`}`;
}

const mimeTypes: Record<string, string> = { '.png': 'png', '.webp': 'webp' };

const dataUrl = ({ bytes, extension }: { bytes: Uint8Array; extension: string }): string =>
  `data:image/${mimeTypes[extension] ?? 'jpeg'};base64,${Buffer.from(bytes).toString('base64')}`;
