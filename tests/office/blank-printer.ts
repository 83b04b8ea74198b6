import { PDFDocument } from 'pdf-lib';
import type { PdfPrinter } from '../../src-main/desktop.ts';

/** A printer that makes a blank page for each letter, at once; what it was asked to print stays in `printed`. */
export function blankPrinter(): PdfPrinter & { printed: string[] } {
  const printed: string[] = [];
  return {
    printed,
    async print(html) {
      printed.push(html);
      const pdf = await PDFDocument.create();
      for (let n = 0; n < Math.max(1, html.split('<article').length - 1); n += 1) pdf.addPage();
      return pdf.save();
    },
    close: async () => undefined,
  };
}
