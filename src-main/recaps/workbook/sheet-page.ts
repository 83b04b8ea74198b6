import type ExcelJS from 'exceljs';
import type { Settings } from '../../contract/settings.ts';
import type { Page } from './sheet-cells.ts';
import type { Looks } from './sheet-looks.ts';

/** How a sheet is laid out on paper and screen. */
export interface PageOptions {
  name: string;
  widths: readonly number[];
  paper: Settings['paper'];
  landscape: boolean;
  /** Largest margin in millimetres, for a sheet that needs the room. */
  marginAtMost?: number;
  /** The row of column heads: repeats on each printed page and stays in sight above the rows. */
  headRow?: number;
  /** Columns that stay in sight. */
  frozenColumns?: number;
  /** All on one sheet of paper, and not only as wide as it. */
  onOnePage?: boolean;
}

/**
 * Excel's numbers of paper sizes. It has none for F4 (215 x 330 mm); Folio, 8.5 x 13 inch = 216 x 330 mm, is what
 * printers in Indonesia call F4.
 */
const paperCodes: Record<Settings['paper']['size'], number> = { A4: 9, F4: 14, Legal: 5 };

/** Adds a sheet with its paper, margins, repeated head, footer, frozen panes and column widths. */
export function addPage(workbook: ExcelJS.Workbook, looks: Looks, options: PageOptions): Page {
  const { headRow, frozenColumns = 0, widths } = options;
  const sheet = workbook.addWorksheet(options.name, {
    pageSetup: {
      paperSize: paperCodes[options.paper.size],
      orientation: options.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: options.onOnePage ? 1 : 0,
      horizontalCentered: true,
      margins: marginsInInches(options),
      ...(headRow ? { printTitlesRow: `${headRow}:${headRow}` } : {}),
    },
    headerFooter: { oddFooter: '&L&8&A&R&8Halaman &P dari &N' },
    views: [
      headRow
        ? {
            state: 'frozen',
            xSplit: frozenColumns,
            ySplit: headRow,
            topLeftCell: `${frozenColumns > 0 ? 'C' : 'A'}${headRow + 1}`,
            activeCell: `A${headRow + 1}`,
            showGridLines: false,
          }
        : { state: 'normal', showGridLines: false },
    ],
  });
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width;
  return { sheet, looks, columns: widths.length };
}

function marginsInInches({ paper, marginAtMost = 60 }: PageOptions): ExcelJS.Margins {
  const inches = (millimetres: number) => Number((Math.min(millimetres, marginAtMost) / 25.4).toFixed(3));
  const { top, right, bottom, left } = paper.marginsMillimetres;
  // The footer stands inside the bottom margin, so that margin keeps room for it.
  return {
    top: inches(top),
    right: inches(right),
    bottom: Math.max(inches(bottom), 0.55),
    left: inches(left),
    header: 0.2,
    footer: 0.25,
  };
}
