/** How labels stand on an A4 sheet. Millimetres; `left` and `top` are to the first label. */
export interface LabelLayout {
  columns: number;
  rows: number;
  width: number;
  height: number;
  left: number;
  top: number;
  /** Between columns. */
  gap: number;
}

export const LABEL_LAYOUTS = ['3x8', '3x7', '2x7'] as const;
export type LabelLayoutName = (typeof LABEL_LAYOUTS)[number];

/** Sheets that are sold everywhere: 70x37 without gaps, 63,5x38,1 and 99,1x38,1 with a gap between the columns. */
export const labelLayouts: Record<LabelLayoutName, LabelLayout> = {
  '3x8': { columns: 3, rows: 8, width: 70, height: 37, left: 0, top: 0.5, gap: 0 },
  '3x7': { columns: 3, rows: 7, width: 63.5, height: 38.1, left: 7.25, top: 15.15, gap: 2.5 },
  '2x7': { columns: 2, rows: 7, width: 99.1, height: 38.1, left: 4.65, top: 15.15, gap: 2.5 },
};

/** Labels on one sheet. */
export const labelsPerSheet = ({ columns, rows }: LabelLayout): number => columns * rows;

/** Envelopes, or the addresses on label sheets. */
export const ENVELOPE_SIZES = ['DL', 'C6', 'C5', 'label'] as const;
export type EnvelopeSize = (typeof ENVELOPE_SIZES)[number];
