import { html, type Markup } from './html.ts';
import { type Column, columnWidths } from './paper-area.ts';

/** Columns of these widths in millimetres, so that they do not hang on what stands in them. */
export const columnsOf = (widths: readonly number[]): Markup =>
  html`<colgroup>${widths.map((mm) => html`<col style="width:${mm.toFixed(2)}mm">`)}</colgroup>`;

/** The columns of a table that fills the width. */
export const goodsColumns = (columns: readonly Column[], width: number): Markup =>
  columnsOf(columnWidths(columns, width));

/** The head row, which Chromium repeats on each page. */
export const goodsHead = (columns: readonly Column[]): Markup =>
  html`<thead><tr>${columns.map((column) => html`<th>${column.title}</th>`)}</tr></thead>`;
