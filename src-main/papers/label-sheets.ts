import { type LabelLayout, labelsPerSheet } from '../rules/label-layouts.ts';
import { fontStack } from './css-text.ts';
import { html, type Markup } from './html.ts';
import { paperDocument } from './paper-document.ts';
import type { PaperPart } from './paper-part.ts';
import type { PaperSettings } from './paper-settings.ts';

/** Sheets a part: about as many elements as fifty letters have. */
const sheetsPerPart = 30;

/** Places of the first sheet that stay empty. Another layout may have fewer places than the officer counted. */
const usedPlaces = (start: number, layout: LabelLayout): number =>
  Math.min(start, labelsPerSheet(layout)) - 1;

/** Sheets that so many labels take when the first goes to place `start` (from 1). */
export const sheetCount = (labels: number, layout: LabelLayout, start: number): number =>
  Math.ceil((labels + usedPlaces(start, layout)) / labelsPerSheet(layout));

const pageStyles = (layout: LabelLayout): string => `
* { box-sizing: border-box; }
html { color: #000; background: #fff; -webkit-print-color-adjust: exact; }
body { margin: 0; overflow-wrap: anywhere; }
.sheet { display: grid; grid-template-columns: repeat(${layout.columns}, ${layout.width}mm); grid-auto-rows: ${layout.height}mm;
  column-gap: ${layout.gap}mm; padding: ${layout.top}mm 0 0 ${layout.left}mm; height: 296.5mm; overflow: hidden; break-inside: avoid; }
.sheet + .sheet { break-before: page; }
.label { overflow: hidden; }
.clamp { display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden; }
`;

/**
 * Labels on A4 sheets without margins, in rows from the left. The places before `start` on the first sheet stay empty:
 * their labels are used. `styles` are those of a label's inside.
 */
export function* labelSheets<T>(
  entries: readonly T[],
  label: (entry: T) => Markup,
  options: { layout: LabelLayout; start: number; settings: PaperSettings; styles: string },
): Generator<PaperPart> {
  const { layout, start, settings, styles } = options;
  const places = labelsPerSheet(layout);
  const sheets = sheetCount(entries.length, layout, start);
  const font = `html { font-family: ${fontStack(settings.paper.fontFamily)}; }`;
  for (let first = 0; first < sheets; first += sheetsPerPart) {
    const part = Array.from({ length: Math.min(sheetsPerPart, sheets - first) }, (_, index) => first + index);
    const body = part.map((sheet) => {
      const cells = Array.from({ length: places }, (_, place) => {
        const entry = entries[sheet * places + place - usedPlaces(start, layout)];
        return html`<div class="label">${entry !== undefined && label(entry)}</div>`;
      });
      return html`<section class="sheet">${cells}</section>`;
    });
    yield {
      html: paperDocument('Label', pageStyles(layout) + font + styles, html`${body}`),
      letters: part.length,
    };
  }
}
