import type { PDFDocument } from 'pdf-lib';
import { failure, type Result, success } from '../contract/result.ts';
import type { PdfPrinter, PrintOptions } from '../desktop.ts';
import type { PaperPart } from './paper-part.ts';

/** What a PDF says of itself. */
export interface PaperProperties {
  title: string;
  author: string;
  /** ISO 8601; the same properties and pages give the same bytes. */
  createdAt: string;
}

export interface PrintProgress {
  signal: AbortSignal;
  progress(stage: string, done: number, total: number): void;
}

export interface PrintedPaper {
  pdf: Uint8Array;
  pages: number;
}

/**
 * Prints the parts one after another and joins them, so that Chromium holds one part at a time and the parts of
 * `parts` may be made lazily. Fails with `cancelled`, or `print-failed` when Chromium is missing or gave up.
 */
export async function printPapers(
  printer: PdfPrinter,
  parts: Iterable<PaperPart> | AsyncIterable<PaperPart>,
  total: number,
  options: PrintOptions,
  properties: PaperProperties,
  job: PrintProgress,
): Promise<Result<PrintedPaper>> {
  const pdfs = await import('pdf-lib');
  const joined = await pdfs.PDFDocument.create({ updateMetadata: false });
  let joining: Promise<void> = Promise.resolve();
  let done = 0;
  job.progress('Mencetak', done, total);
  for await (const part of parts) {
    if (job.signal.aborted) return cancelled();
    let printed: Uint8Array;
    try {
      printed = await printer.print(part.html, options);
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      return failure('print-failed', `Halaman tidak dapat dicetak: ${words}`);
    }
    if (job.signal.aborted) return cancelled();
    // Joined while Chromium prints the next part.
    await joining;
    joining = append(pdfs, joined, printed);
    joining.catch(() => undefined); // whoever waits for it is told; after a cancel nobody does
    done += part.letters;
    job.progress('Mencetak', done, total);
  }
  job.progress('Menyusun PDF', total, total);
  await joining;
  describe(joined, properties);
  // The window is answered between so many objects: at 500 it waited for up to 60 ms.
  const pdf = await joined.save({ objectsPerTick: 100 });
  return job.signal.aborted ? cancelled() : success({ pdf, pages: joined.getPageCount() });
}

const cancelled = () => failure('cancelled', 'Pencetakan dibatalkan.');

async function append(
  { PDFDocument, PDFName }: typeof import('pdf-lib'),
  joined: PDFDocument,
  printed: Uint8Array,
): Promise<void> {
  const source = await PDFDocument.load(printed, { updateMetadata: false });
  const pages = await joined.copyPages(source, source.getPageIndices());
  for (const page of pages) {
    // Points into the tree of tags of the part, which is not joined.
    page.node.delete(PDFName.of('StructParents'));
    joined.addPage(page);
  }
}

function describe(pdf: PDFDocument, { title, author, createdAt }: PaperProperties): void {
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setCreator('Sentra IKM');
  pdf.setProducer('Sentra IKM');
  pdf.setLanguage('id-ID');
  pdf.setCreationDate(new Date(createdAt));
  pdf.setModificationDate(new Date(createdAt));
}
