import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page of a PDF, with single blanks, and the page's size in millimetres. */
export async function readPdf(file: string): Promise<{ text: string; width: number; height: number }[]> {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 });
  const document = await task.promise;
  const pages: { text: string; width: number; height: number }[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = page.view;
    const millimetres = (points: number) => Math.round((points * 25.4) / 72);
    pages.push({
      text: text.replace(/\s+/g, ' '),
      width: millimetres(x2 - x1),
      height: millimetres(y2 - y1),
    });
    page.cleanup();
  }
  await task.destroy();
  return pages;
}
