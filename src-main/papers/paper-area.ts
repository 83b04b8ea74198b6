import type { Settings } from '../contract/settings.ts';
import { type PaperSize, paperInches } from '../desktop.ts';

const millimetresPerInch = 25.4;

/** Width in millimetres that the margins leave. */
export function usableWidth(paper: Settings['paper'], size: PaperSize, landscape = false): number {
  const { width, height } = paperInches[size];
  const { left, right } = paper.marginsMillimetres;
  return (landscape ? height : width) * millimetresPerInch - left - right;
}

/** A column is as wide as it must be (`millimetres`), or shares what is left by `weight`. */
export type Column = { title: string } & ({ millimetres: number } | { weight: number });

/**
 * Widths in millimetres that together fill `total`. The flexible columns keep at least a third, so that a narrow
 * paper does not break words into single letters: then the fixed ones give way, all alike.
 */
export function columnWidths(columns: readonly Column[], total: number): number[] {
  const sum = (of: (column: Column) => number) => columns.reduce((all, column) => all + of(column), 0);
  const fixed = sum((column) => ('weight' in column ? 0 : column.millimetres));
  const weights = sum((column) => ('weight' in column ? column.weight : 0));
  const flexible = Math.max(total - fixed, total / 3);
  const scale = (total - flexible) / fixed;
  return columns.map((column) =>
    'weight' in column ? (flexible * column.weight) / weights : column.millimetres * scale,
  );
}

/** Width in millimetres of figures such as '1.234.567.890' at a size in points, with the cell's padding. */
export function figuresWidth(texts: readonly string[], points: number): number {
  const millimetresPerPoint = millimetresPerInch / 72;
  const widths = texts.map((text) =>
    [...text].reduce((sum, sign) => sum + (/\d/.test(sign) ? 0.556 : 0.278), 0),
  );
  // Half a figure to spare: other fonts are a little wider than Arial.
  return (Math.max(0, ...widths) + 0.3) * points * millimetresPerPoint + 2.4;
}
