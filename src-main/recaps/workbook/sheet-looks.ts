import type ExcelJS from 'exceljs';

/** How a cell looks. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** In points; 10 when left out. */
  size?: number;
  /** Grey: repeated values that are there to sort and filter by. */
  muted?: boolean;
  horizontal?: 'left' | 'center' | 'right' | 'justify';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
  /** Smaller letters where the text is wider than the cell. */
  shrink?: boolean;
  /** Thin lines around; texts and numbers then keep a little distance from them. */
  boxed?: boolean;
  /** The one accent fill: heads and totals. Light, because it goes to laser and dot-matrix printers. */
  filled?: boolean;
  /** The lower edge of the letterhead. */
  doubleRule?: boolean;
  /** Steps of indent inside a box; 1 when left out. */
  indent?: number;
  format?: string;
}

/** Excel shows the grouping commas as dots where Windows is set to Indonesian. */
export const RUPIAH = '"Rp" #,##0';
export const COUNT = '#,##0';
export const DATE = 'dd/mm/yyyy';
/** Keeps what looks like a number (NIK, phone, letter number) as the text that it is, also when it is edited. */
export const AS_TEXT = '@';

const ACCENT = 'FFDDEBF7';
const GREY = 'FF808080';
const LINE = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const;

/** Turns looks into styles of one font. Equal looks give the same object, by which ExcelJS finds its style quickly. */
export type Looks = (look: Look) => Partial<ExcelJS.Style>;

export function createLooks(fontFamily: string): Looks {
  const known = new Map<string, Partial<ExcelJS.Style>>();
  return (look) => {
    const key = JSON.stringify(look);
    const style = known.get(key) ?? makeStyle(look, fontFamily);
    known.set(key, style);
    return style;
  };
}

function makeStyle(look: Look, fontFamily: string): Partial<ExcelJS.Style> {
  const style: Partial<ExcelJS.Style> = {
    font: {
      name: fontFamily,
      size: look.size ?? 10,
      bold: look.bold ?? false,
      italic: look.italic ?? false,
      underline: look.underline ?? false,
      color: { argb: look.muted ? GREY : 'FF000000' },
    },
    alignment: {
      horizontal: look.horizontal ?? 'left',
      vertical: look.vertical ?? 'top',
      wrapText: look.wrap ?? false,
      shrinkToFit: look.shrink ?? false,
      indent: look.boxed && (look.horizontal ?? 'left') !== 'center' ? (look.indent ?? 1) : 0,
    },
  };
  if (look.format) style.numFmt = look.format;
  if (look.filled) style.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: ACCENT } };
  if (look.boxed) style.border = { top: LINE, left: LINE, bottom: LINE, right: LINE };
  if (look.doubleRule) style.border = { bottom: { style: 'double', color: { argb: 'FF000000' } } };
  return style;
}
