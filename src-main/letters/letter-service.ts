import { mkdir } from 'node:fs/promises';
import type { OfficeHandlers } from '../contract/contract.ts';
import type { PrintWay } from '../contract/letters.ts';
import { type Result, success } from '../contract/result.ts';
import type { PaperSize } from '../desktop.ts';
import { saveFile } from '../disk/replace-file.ts';
import { createPaperShelf } from '../papers/paper-shelf.ts';
import type { PrintProgress } from '../papers/print-papers.ts';
import { chooseDeliveries } from './choose-deliveries.ts';
import type { LetterDependencies } from './letter-dependencies.ts';
import { createLetterRepository } from './letter-repository.ts';
import { createLetterTexts } from './letter-text-service.ts';
import { makePaper, paperName } from './make-paper.ts';
import { createNumberHandlers } from './number-handlers.ts';
import { type PaperData, type PaperQuestion, readPaperData } from './paper-data.ts';
import { createPaperHandlers, lettersOf, type ShelvedLetters } from './paper-handlers.ts';
import { type EachFormat, saveEach } from './save-each.ts';

/** How the command line wants a paper. */
export interface FileRequest extends PaperQuestion {
  /** Null = that of the settings. */
  size: PaperSize | null;
  format: EachFormat;
}

/** Numbers, previews, saves and prints the letters and lists of aid programmes. */
export function createLetters(dependencies: LetterDependencies) {
  const { connection, desktop, now, recordAccess } = dependencies;
  const repository = createLetterRepository(connection);
  const shelf = createPaperShelf<ShelvedLetters>();
  const texts = createLetterTexts(dependencies);

  /**
   * A letter counts as printed when its PDF was opened for printing or saved: then its number is out of the house.
   * `written` = places in the paper's data of those that were, when not all.
   */
  function markPrinted(data: PaperData, way: PrintWay, file: string, written?: number[]): void {
    const at = now();
    const letters = lettersOf(data);
    const chosen = written?.flatMap((index) => letters[index] ?? []) ?? letters;
    const records = written?.length ?? data.deliveries.length;
    if (records === 0) return;
    connection.transaction(() => {
      for (const { delivery } of chosen) repository.markPrinted(delivery.recipientId, at, way);
      recordAccess({ kind: way, title: paperName(data), records, masked: false, personal: true, file });
    })();
  }

  const handlers: OfficeHandlers['letters'] = {
    ...createNumberHandlers(dependencies, repository),
    ...createPaperHandlers(dependencies, shelf, markPrinted),
    prints: ({ recipientId }) => success(repository.prints(recipientId)),
  };

  return {
    handlers,
    textHandlers: texts.handlers,
    /** The PDF of a previewed paper, for the protocol that shows it. */
    papers: (id: string): Uint8Array | undefined => shelf.get(id)?.pdf,
    /** The office's own Word templates, for the check of the files. */
    templates: texts.references,
    /** Letters of these recipients say something else than their paper and are due again, under their old numbers. */
    forgetPrints: repository.forgetPrints,
    /** How many of these recipients have no handover letter yet; fails as `chooseDeliveries` does. */
    withoutNumber(programId: number, recipientIds: number[] | null): Result<number> {
      const chosen = chooseDeliveries(dependencies, programId, recipientIds);
      return chosen.ok ? success(chosen.value.filter(({ letter }) => letter === null).length) : chosen;
    },
    /** For the command line: makes a paper and writes it, which counts as printing it. */
    async printToFile(
      request: FileRequest,
      file: string,
      job: PrintProgress = quiet(),
    ): Promise<Result<{ pages?: number; letters: number }>> {
      const data = readPaperData(dependencies, request);
      if (!data.ok) return data;
      const { settings, deliveries } = data.value;
      const size = request.size ?? settings.paper.size;
      if (request.format === 'word') {
        const { makeWord } = await import('./word/make-word.ts');
        const made = await makeWord(dependencies, data.value, size, job);
        if (!made.ok) return made;
        const written = await saveFile(file, made.value);
        if (!written.ok) return written;
        markPrinted(data.value, 'word', file);
        return success({ letters: deliveries.length });
      }
      const printed = await makePaper(desktop.printer, data.value, size, now(), job);
      if (!printed.ok) return printed;
      const written = await saveFile(file, printed.value.pdf);
      if (!written.ok) return written;
      markPrinted(data.value, 'pdf', file);
      return success({ pages: printed.value.pages, letters: deliveries.length });
    },
    /** For the command line: one file for each recipient in a folder, which is made where it is not there. */
    async printEach(
      request: FileRequest,
      folder: string,
      job: PrintProgress = quiet(),
    ): Promise<Result<{ files: number }>> {
      const data = readPaperData(dependencies, request);
      if (!data.ok) return data;
      const size = request.size ?? data.value.settings.paper.size;
      await mkdir(folder, { recursive: true });
      const saved = await saveEach(dependencies, data.value, { size, folder, format: request.format }, job);
      if (!saved.ok) return saved;
      markPrinted(data.value, request.format, folder, saved.value.written);
      return saved.value.stopped ?? success({ files: saved.value.written.length });
    },
  };
}

const quiet = (): PrintProgress => ({ signal: new AbortController().signal, progress: () => undefined });
