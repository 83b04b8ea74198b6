import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PDFDocument from 'pdfkit';

interface DrawnText {
  text: string;
  x: number;
  /** From the top of the page. */
  y: number;
  size: number;
}

/** A page with its words where they stand. Points. */
export interface DrawnPage {
  width: number;
  height: number;
  texts: DrawnText[];
}

/** What stands on the pages of a PDF. */
export async function readPages(pdf: Uint8Array): Promise<DrawnPage[]> {
  const reading = getDocument({ data: pdf, verbosity: 0 });
  const document = await reading.promise;
  const pages: DrawnPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              x: item.transform[4] as number,
              y: height - (item.transform[5] as number) - item.height,
              size: item.height || 10,
            },
          ]
        : [],
    );
    pages.push({ width, height, texts });
  }
  await reading.destroy();
  return pages;
}

/** Draws the same words at the same places by pdfkit: no lines, no pictures, and where everything stands is known to it. */
export async function drawByPdfkit(pages: readonly DrawnPage[], file: string): Promise<void> {
  const document = new PDFDocument({ autoFirstPage: false, margin: 0 });
  const written = finished(document.pipe(createWriteStream(file)));
  for (const { width, height, texts } of pages) {
    document.addPage({ size: [width, height], margin: 0 });
    for (const { text, x, y, size } of texts) document.fontSize(size).text(text, x, y, { lineBreak: false });
  }
  document.end();
  await written;
}
