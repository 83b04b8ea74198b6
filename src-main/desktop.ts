import type { OfficeEvent } from './contract/events.ts';

/** A4 210x297 mm, F4 (folio) 215x330 mm, Legal 8.5x14 inch; envelopes DL 110x220 mm, C6 114x162 mm, C5 162x229 mm. */
export type PaperSize = 'A4' | 'F4' | 'Legal' | 'DL' | 'C6' | 'C5';

/** How an HTML document becomes a PDF. */
export interface PrintOptions {
  paper: PaperSize;
  landscape?: boolean;
  /** In millimetres. */
  margins: { top: number; right: number; bottom: number; left: number };
  /** HTML for the foot of each page, with Chromium's `pageNumber` and `totalPages` classes. */
  footer?: string;
}

const mmPerInch = 25.4;

/** Width and height in inches, upright. The names alone are not used: Chromium rounds its own A4 and has no F4. */
export const paperInches: Record<PaperSize, { width: number; height: number }> = {
  A4: { width: 210 / mmPerInch, height: 297 / mmPerInch },
  F4: { width: 215 / mmPerInch, height: 330 / mmPerInch },
  Legal: { width: 8.5, height: 14 },
  DL: { width: 110 / mmPerInch, height: 220 / mmPerInch },
  C6: { width: 114 / mmPerInch, height: 162 / mmPerInch },
  C5: { width: 162 / mmPerInch, height: 229 / mmPerInch },
};

/** Margins in inches, as both printers want them. */
export function marginInches(margins: PrintOptions['margins']): PrintOptions['margins'] {
  return {
    top: margins.top / mmPerInch,
    right: margins.right / mmPerInch,
    bottom: margins.bottom / mmPerInch,
    left: margins.left / mmPerInch,
  };
}

/** Prints a complete HTML document (no scripts, no outside resources) to PDF by Chromium. */
export interface PdfPrinter {
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The system's clipboard. Each answers whether it was taken. */
export interface SystemClipboard {
  writeText(text: string): Promise<boolean>;
  /** A PNG. */
  writePicture(png: Uint8Array): Promise<boolean>;
}

/** What the office asks of the desktop it runs on. The command line answers with "not here". */
export interface Desktop {
  printer: PdfPrinter;
  /** Lets the user pick a workbook; undefined when cancelled. */
  chooseWorkbook(): Promise<string | undefined>;
  /** Lets the user pick photos and documents, several at once; none when cancelled. */
  chooseFiles(): Promise<string[]>;
  /** Lets the user pick a Word document; undefined when cancelled. */
  chooseWordDocument(): Promise<string | undefined>;
  /** Lets the user pick a backup or a database of ours; undefined when cancelled. */
  chooseBackup(): Promise<string | undefined>;
  /** Lets the user pick a folder for several files; undefined when cancelled. */
  chooseFolder(): Promise<string | undefined>;
  /** Lets the user pick where to save; undefined when cancelled. */
  chooseSavePath(suggestedName: string): Promise<string | undefined>;
  /** Opens a file that this program made with the system's own viewer; the error in words, or '' when opened. */
  openFile(path: string): Promise<string>;
  /** Shows a file that this program made in the system's file manager. */
  showInFolder(path: string): void;
  /** Missing where there is no window. */
  clipboard?: SystemClipboard;
  emit(event: OfficeEvent): void;
}
