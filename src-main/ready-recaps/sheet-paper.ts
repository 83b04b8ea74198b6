import type { OfficialRow } from '../contract/officials.ts';
import type { RecapSheet } from '../contract/recap-builder.ts';
import type { PaperSize } from '../desktop.ts';
import { goodsColumns } from '../papers/goods-table.ts';
import { html, type Markup } from '../papers/html.ts';
import { letterheadBlock } from '../papers/letterhead-block.ts';
import { townName } from '../papers/office-words.ts';
import { type Column, figuresWidth, usableWidth } from '../papers/paper-area.ts';
import { paperDocument } from '../papers/paper-document.ts';
import type { PaperPart } from '../papers/paper-part.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { listStyles, pageFoot } from '../papers/paper-styles.ts';
import { noSigner, officialSigner, signatures } from '../papers/signature-block.ts';
import { formatLongDate } from '../rules/dates.ts';
import { formatNumber } from '../rules/format-number.ts';
import { textWidth } from '../rules/text-width.ts';

const points = 8;
/** More columns than these need a sheet of paper on its side. */
const uprightColumns = 6;

const styles = `
h2 { margin: 5mm 0 1.5mm; font-size: 1em; }
h2 + .scope { margin: -1mm 0 1.5mm; }
.scope { font-size: 0.9em; text-align: left; }
.goods .part td { font-weight: bold; }
.goods .below td:first-child { border-top-color: transparent; }
.goods .unclassified td { font-style: italic; }
.notes { margin-top: 1mm; font-size: 7.5pt; font-style: italic; }
.list-end { margin-top: 6mm; break-inside: avoid; }
`;

export interface SheetPaper {
  title: string;
  /** The scope in words, under the title of the whole. */
  scope: readonly string[];
  sheets: readonly RecapSheet[];
  official: OfficialRow | null;
  /** ISO date. */
  today: string;
}

/** Does any of these tables need the paper on its side? */
export const isWide = (sheets: readonly RecapSheet[]): boolean =>
  sheets.some(({ labelHeads, columns }) => labelHeads.length + columns.length > uprightColumns);

/** Recaps one under another on the office's paper: kop, title, tables whose heads repeat, notes, signature. */
export function sheetPaper(paper: SheetPaper, settings: PaperSettings, size: PaperSize): PaperPart {
  const landscape = isWide(paper.sheets);
  const width = usableWidth(settings.paper, size, landscape);
  const { official, today } = paper;
  const place = `${townName(settings.regencyName)}, ${formatLongDate(today)}`;
  const body = html`<article style="page:rekap">${letterheadBlock(settings)}
<h1>${paper.title}</h1>
${paper.scope.map((line) => html`<div class="subtitle">${line}</div>`)}
<div class="subtitle">Keadaan per ${formatLongDate(today)}</div>
${paper.sheets.map((sheet) => sheetTable(sheet, width, paper.sheets.length > 1))}
${official && html`<div class="list-end">${signatures([noSigner, officialSigner(official, [place])])}</div>`}</article>`;
  const foot = pageFoot(settings, 'rekap', paper.title, true);
  return { html: paperDocument(paper.title, listStyles(settings) + styles + foot, body), letters: 1 };
}

/** A value as papers show it; null = not told. */
export const valueWords = (value: number | null, kind: RecapSheet['columns'][number]['kind']): string =>
  value === null ? '–' : formatNumber(value, kind === 'percent' || kind === 'share' ? 1 : 0);

function sheetTable(sheet: RecapSheet, width: number, titled: boolean): Markup {
  const { labelHeads, columns, lines, total } = sheet;
  const shown = (values: RecapSheet['total']) =>
    values.map((value, index) => valueWords(value, columns[index]?.kind ?? 'count'));
  const texts = [...lines.map(({ values }) => shown(values)), shown(total)];
  const headWidth = (head: string) =>
    Math.max(...head.split(/[\s/]+/).map((word) => 1.08 * textWidth(word, points)));
  const laid: Column[] = [
    { title: 'No.', millimetres: 8 },
    ...labelHeads.map((title, index): Column => ({ title, weight: index === 0 ? 1.5 : 1 })),
    ...columns.map(
      ({ head }, index): Column => ({
        title: head,
        millimetres: Math.max(
          headWidth(head) + 3,
          figuresWidth(
            texts.map((line) => line[index] ?? ''),
            points,
          ),
        ),
      }),
    ),
  ];
  const nested = lines.some(({ level }) => level === 2);
  let number = 0;
  const rows = lines.map((line, index) => {
    const counted = !nested || line.level === 1;
    if (counted) number += 1;
    const cells = line.labels.map((label, at) => html`<td>${line.level === 2 && at === 0 ? '' : label}</td>`);
    const figures = texts[index]?.map((text) => html`<td class="figure">${text}</td>`);
    const look = [
      nested && line.level === 1 && 'part',
      line.level === 2 && 'below',
      line.isUnclassified && 'unclassified',
    ];
    return html`<tr class="${look.filter(Boolean).join(' ')}"><td class="middle">${counted ? `${number}.` : ''}</td>${cells}${figures}</tr>\n`;
  });
  const sum = html`<tr class="sum"><td colspan="${labelHeads.length + 1}">JUMLAH</td>${texts.at(-1)?.map((text) => html`<td class="figure">${text}</td>`)}</tr>`;
  const last = rows.pop();
  return html`${titled && html`<h2>${sheet.title}</h2>`}
<table class="goods small">${goodsColumns(laid, width)}${headOf(sheet)}<tbody>${rows}</tbody><tbody class="last-rows">${last}${sum}</tbody></table>
${sheet.notes.length > 0 && html`<div class="notes">${sheet.notes.join(' ')}</div>`}`;
}

/** The head of the table, with the members of the column dimension over their measures. */
function headOf({ labelHeads, columns }: RecapSheet): Markup {
  const grouped = columns.some(({ group }) => group !== '');
  const span = grouped ? 2 : 1;
  const first = ['No.', ...labelHeads].map((title) => html`<th rowspan="${span}">${title}</th>`);
  if (!grouped)
    return html`<thead><tr>${first}${columns.map(({ head }) => html`<th>${head}</th>`)}</tr></thead>`;
  const groups: { words: string; size: number }[] = [];
  for (const { group } of columns) {
    const open = groups.at(-1);
    if (open && open.words === group) open.size += 1;
    else groups.push({ words: group, size: 1 });
  }
  return html`<thead><tr>${first}${groups.map(({ words, size }) => html`<th colspan="${size}">${words}</th>`)}</tr>
<tr>${columns.map(({ head }) => html`<th>${head}</th>`)}</tr></thead>`;
}
