import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
  /** Single blanks between pieces. */
  text: string;
  /** Type sizes in points, by how many letters are set in them. */
  sizes: Map<number, number>;
  /** In millimetres. */
  width: number;
  height: number;
}

/** The pages of a PDF in memory. */
export async function pdfPages(pdf: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const sizes = new Map<number, number>();
    const texts = items.map((item) => {
      if (!('str' in item)) return '';
      const size = Math.round(item.height * 10) / 10;
      if (size > 0) sizes.set(size, (sizes.get(size) ?? 0) + item.str.length);
      return item.hasEOL ? `${item.str} ` : item.str;
    });
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = page.view;
    const millimetres = (points: number) => Math.round((points * 25.4) / 72);
    pages.push({
      text: texts.join('').replace(/\s+/g, ' '),
      sizes,
      width: millimetres(x2 - x1),
      height: millimetres(y2 - y1),
    });
    page.cleanup();
  }
  await task.destroy();
  return pages;
}

/** The size that most letters of a page are set in. */
export const mainSize = ({ sizes }: PdfPage): number => [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
