import type { AccessEntry, AccessKind, RecordAccess } from '../contract/access-log.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import type { PaperRow } from '../contract/letters.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Desktop, PrintOptions } from '../desktop.ts';
import { saveFile } from '../disk/replace-file.ts';
import type { Jobs } from '../jobs.ts';
import { safeFileName } from '../rules/safe-file-name.ts';
import { defaultPrintFolder, writeForViewer } from './paper-files.ts';
import type { PaperPart } from './paper-part.ts';
import { createPaperShelf, type ShelvedPaper } from './paper-shelf.ts';
import { printPapers } from './print-papers.ts';

/** A work list or a form that freezes nothing when it is printed. */
export interface PlainPaper {
  parts: Iterable<PaperPart> | AsyncIterable<PaperPart>;
  /** Forms in all; 1 for a list. */
  total: number;
  options: PrintOptions;
  /** Also its file's name, without ending. */
  title: string;
  /** The office. */
  author: string;
  /** How many records it is about, where `total` does not say so: of a list. */
  records?: number;
  /** NIK and phones are masked. */
  masked?: boolean;
  /** False when it names nobody. */
  personal?: boolean;
}

interface Options {
  desktop: Pick<Desktop, 'printer' | 'chooseSavePath' | 'openFile'>;
  jobs: Jobs;
  recordAccess: RecordAccess;
  /** Instant, ISO 8601 in UTC. */
  now: () => string;
  /** Folder for PDFs that the system's viewer opens; that of the letters when left out. */
  printFolder?: string;
}

/** Prints such papers for preview and keeps the last of them, so that the preview is what is saved and printed. */
export function createPaperDesk(options: Options) {
  const { desktop, jobs, recordAccess, now, printFolder = defaultPrintFolder() } = options;
  const shelf = createPaperShelf<ShelvedPaper & { noted: Noted }>();

  /** Notes that a paper left the program, when it did. */
  function note<T>(result: Result<T>, noted: Noted, kind: AccessKind, file: string): Result<T> {
    if (result.ok) recordAccess({ ...noted, kind, file });
    return result;
  }

  /** Does something with a paper that is still on the shelf. */
  async function withPaper<T>(
    paperId: string,
    work: (paper: ShelvedPaper & { noted: Noted }) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const paper = shelf.get(paperId);
    return paper
      ? work(paper)
      : failure('paper-gone', 'Pratinjau ini tidak tersimpan lagi. Buat pratinjau lagi.');
  }

  const handlers: OfficeHandlers['papers'] = {
    savePdf: ({ paperId }) =>
      withPaper<{ path: string | null }>(paperId, async ({ pdf, fileName, noted }) => {
        const path = await desktop.chooseSavePath(fileName);
        return path === undefined
          ? success({ path: null })
          : note(await saveFile(path, pdf), noted, 'pdf', path);
      }),
    print: ({ paperId }) =>
      withPaper(paperId, async ({ pdf, fileName, noted }) => {
        const written = await writeForViewer(printFolder, fileName, pdf);
        if (!written.ok) return written;
        const problem = await desktop.openFile(written.value.path);
        return problem === ''
          ? note(written, noted, 'cetak', fileName)
          : failure(
              'open-failed',
              `Berkas ${written.value.path} tidak dapat dibuka untuk dicetak: ${problem}`,
            );
      }),
  };

  return {
    handlers,
    papers: (id: string): Uint8Array | undefined => shelf.get(id)?.pdf,
    /** For the command line: makes the PDF and writes it. */
    async write(paper: PlainPaper, file: string): Promise<Result<{ pages: number }>> {
      const { parts, total, options, title, author } = paper;
      const properties = { title, author, createdAt: now() };
      const job = { signal: new AbortController().signal, progress: () => undefined };
      const printed = await printPapers(desktop.printer, parts, total, options, properties, job);
      if (!printed.ok) return printed;
      const written = note(await saveFile(file, printed.value.pdf), notedOf(paper), 'pdf', file);
      return written.ok ? success({ pages: printed.value.pages }) : written;
    },
    /** Makes the PDF as a job. Fails with `cancelled` or `print-failed`. */
    async show(paper: PlainPaper, jobId: string): Promise<Result<PaperRow>> {
      const { parts, total, options, title, author } = paper;
      const begin = performance.now();
      const job = jobs.start(jobId);
      try {
        const properties = { title, author, createdAt: now() };
        const printed = await printPapers(desktop.printer, parts, total, options, properties, job);
        if (!printed.ok) return printed;
        const fileName = `${safeFileName(title)}.pdf`;
        const paperId = shelf.add({ pdf: printed.value.pdf, fileName, noted: notedOf(paper) });
        return success({
          paperId,
          url: `/papers/${paperId}.pdf`,
          fileName,
          pages: printed.value.pages,
          milliseconds: Math.round(performance.now() - begin),
        });
      } finally {
        job.end();
      }
    },
  };
}

type Noted = Omit<AccessEntry, 'kind' | 'file'>;

/** A list has a total of 1 and says nothing of how many it names. */
const notedOf = ({ title, total, records, masked = false, personal = true }: PlainPaper): Noted => ({
  ...{ title, masked, personal },
  records: records ?? (total > 1 ? total : null),
});

export type PaperDesk = ReturnType<typeof createPaperDesk>;
