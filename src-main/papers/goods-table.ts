import { html, type Markup } from './html.ts';
import { type Column, columnWidths } from './paper-area.ts';

/** The widths of a table's columns, so that they do not hang on what stands in them. */
export const goodsColumns = (columns: readonly Column[], width: number): Markup =>
  html`<colgroup>${columnWidths(columns, width).map((mm) => html`<col style="width:${mm.toFixed(2)}mm">`)}</colgroup>`;

/** The head row, which Chromium repeats on each page. */
export const goodsHead = (columns: readonly Column[]): Markup =>
  html`<thead><tr>${columns.map((column) => html`<th>${column.title}</th>`)}</tr></thead>`;
