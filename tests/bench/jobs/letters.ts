import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { createChromiumPrinter } from '../../../src-main/chromium/chromium-printer.ts';
import { ensureChromium } from '../../../src-main/chromium/install-chromium.ts';
import { type PdfPrinter, type PrintOptions, paperInches } from '../../../src-main/desktop.ts';
import { valued } from '../bench-office.ts';
import { job } from '../harness.ts';
import { openLettersOffice } from '../letters-program.ts';
import { drawByPdfkit, readPages } from '../pages-by-pdfkit.ts';
import { type MostMemory, watchMemory } from '../processes.ts';
import { spreadOf } from '../spread.ts';

const counts = [148, 1000];

interface PrintedPart {
  html: string;
  options: PrintOptions;
}

/** A printer that keeps what it was given, so that others can print the very same pages. */
function keeping(printer: PdfPrinter, kept: PrintedPart[]): PdfPrinter {
  return {
    close: printer.close,
    print(html, options) {
      kept.push({ html, options });
      return printer.print(html, options);
    },
  };
}

/** Prints the parts on a page of a Chromium that has long been started. */
async function printBare(page: Page, parts: readonly PrintedPart[]): Promise<void> {
  for (const { html, options } of parts) {
    await page.setContent(html);
    const { width, height } = paperInches[options.paper];
    const { top, right, bottom, left } = options.margins;
    await page.pdf({
      ...{ width: `${width}in`, height: `${height}in`, printBackground: true },
      margin: { top: `${top}mm`, right: `${right}mm`, bottom: `${bottom}mm`, left: `${left}mm` },
      ...(options.footer && {
        displayHeaderFooter: true,
        headerTemplate: '<i></i>',
        footerTemplate: options.footer,
      }),
    });
  }
}

export default job({
  title: 'Letters',
  about:
    'Handover letters of two pages: read, laid out, printed, joined, described, written to the disk and noted as printed. Beside it only page.pdf of the same HTML in a Chromium that is warm, and the same words drawn at places that are known by pdfkit.',
  async measure({ folder, compare, growth, note, part }) {
    const kept: PrintedPart[] = [];
    const printer = createChromiumPrinter();
    const { printFirst, close } = await openLettersOffice(folder, 1000, keeping(printer, kept));
    const browser = await chromium.launch({
      executablePath: valued(ensureChromium()),
      args: ['--no-sandbox'],
    });
    const page = await browser.newPage();
    const figures = [];
    for (const letters of counts) {
      const file = join(folder, `${letters}.pdf`);
      kept.length = 0;
      await printFirst(letters, file);
      const parts = [...kept];
      const pages = await readPages(new Uint8Array(readFileSync(file)));
      figures.push(
        await compare({
          what: `${letters.toLocaleString('en-US')} letters, ${pages.length.toLocaleString('en-US')} pages`,
          rounds: letters > 500 ? 3 : 5,
          cold: letters > 500, // the smaller has warmed everything
          ...(letters > 500 ? {} : { target: { at: 'median', most: 1.1, of: 'page.pdf' } as const }),
          variants: {
            ours: () => printFirst(letters, file),
            'page.pdf': () => printBare(page, parts),
            pdfkit: () => drawByPdfkit(pages, join(folder, 'pdfkit.pdf')),
          },
        }),
      );
    }
    await browser.close();
    growth('1,000 letters beside 148', figures[0], figures[1], 7);
    close();
    await printer.close();
    const { own, largestBelow } = (await part('memory')).answer as MostMemory;
    for (const [what, most] of [
      ['this process, which does what the main process does', own],
      ['the largest process of Chromium', largestBelow],
    ] as const)
      note({
        what: `1,000 letters: most memory of ${what}`,
        ...{ unit: 'MB', ours: spreadOf([most]), beside: {} },
        target: { at: 'most', most: 700 },
      });
  },
  parts: {
    /** Alone in its process: nothing of what stands beside the letters is counted. */
    async memory(): Promise<MostMemory> {
      const place = mkdtempSync(join(tmpdir(), 'sentra-bench-'));
      const printer = createChromiumPrinter();
      const { printFirst, close } = await openLettersOffice(place, 1000, printer);
      const memory = watchMemory();
      await printFirst(1000, join(place, 'bast.pdf'));
      const most = memory.stop();
      close();
      await printer.close();
      rmSync(place, { recursive: true });
      return most;
    },
  },
});
