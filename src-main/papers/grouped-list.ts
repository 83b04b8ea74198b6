import type { PaperSize } from '../desktop.ts';
import { formatNumber } from '../rules/format-number.ts';
import { goodsColumns, goodsHead } from './goods-table.ts';
import { html, type Markup } from './html.ts';
import { listHead } from './list-head.ts';
import { type Column, usableWidth } from './paper-area.ts';
import { paperDocument } from './paper-document.ts';
import type { PaperPart } from './paper-part.ts';
import type { PaperSettings } from './paper-settings.ts';
import { listStyles, pageFoot } from './paper-styles.ts';

/** A work list under headings: villages on the way, days of a schedule. */
export interface GroupedList {
  title: string;
  /** What the list is about, below its title. */
  facts: readonly (readonly [string, string])[];
  columns: readonly Column[];
  /** In their order, with the cells after the number. */
  rows: readonly { heading: string; cells: Markup }[];
}

/** Sets such a list across the paper; each heading says how many stand below it and stays with its first row. */
export function groupedList(list: GroupedList, settings: PaperSettings, size: PaperSize): PaperPart {
  const columns: Column[] = [{ title: 'No.', millimetres: 9 }, ...list.columns];
  const groups = Map.groupBy(list.rows, ({ heading }) => heading);
  let number = 0;
  const sections = [...groups].map(([words, rows]) => {
    const [first, ...others] = rows.map(({ cells }) => {
      number += 1;
      return html`<tr><td class="middle">${number}.</td>${cells}</tr>\n`;
    });
    const heading = html`<tr class="district"><td colspan="${columns.length}">${words} (${formatNumber(rows.length)})</td></tr>`;
    return html`<tbody class="last-rows">${heading}${first}</tbody><tbody>${others}</tbody>`;
  });
  const body = html`<article style="page:daftar">${listHead(settings, list.title, list.facts)}
<table class="goods small">${goodsColumns(columns, usableWidth(settings.paper, size, true))}${goodsHead(columns)}
${sections}</table></article>`;
  const foot = pageFoot(settings, 'daftar', list.title, true);
  return { html: paperDocument(list.title, listStyles(settings) + foot, body), letters: 1 };
}
