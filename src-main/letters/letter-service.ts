import type { OfficeHandlers } from '../contract/contract.ts';
import type { PaperKind } from '../contract/letters.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { isIsoDate } from '../rules/dates.ts';
import { chooseDeliveries, nameSome } from './choose-deliveries.ts';
import { giveNumbers } from './give-numbers.ts';
import type { LetterDependencies } from './letter-dependencies.ts';
import { numberingProblems, numberOf } from './letter-numbers.ts';
import { createLetterRepository } from './letter-repository.ts';
import { makePaper, paperFileName } from './make-paper.ts';
import { fingerprint, type PaperData, readPaperData } from './paper-data.ts';
import { defaultPrintFolder, writeForViewer, writeWhole } from './paper-files.ts';
import { createPaperShelf, type ShelvedPaper } from './paper-shelf.ts';

export interface Letters {
  handlers: OfficeHandlers['letters'];
  /** The PDF of a previewed paper, for the protocol that shows it. */
  papers(id: string): Uint8Array | undefined;
  /** Letters of these recipients say something else than their paper and are due again, under their old numbers. */
  forgetPrints(recipientIds: number[]): void;
  /** For the command line: makes a paper and writes it, which counts as printing it. */
  printToFile(
    kind: PaperKind,
    programId: number,
    recipientIds: number[] | null,
    file: string,
    onProgress?: (stage: string, done: number, total: number) => void,
  ): Promise<Result<{ pages: number; letters: number }>>;
}

const paperGone = () => failure('paper-gone', 'Pratinjau ini tidak tersimpan lagi. Buat pratinjau lagi.');

/** Numbers, previews, saves and prints the letters and lists of aid programmes. */
export function createLetters(dependencies: LetterDependencies): Letters {
  const {
    connection,
    desktop,
    settings,
    today,
    now,
    jobs,
    printFolder = defaultPrintFolder(),
  } = dependencies;
  const repository = createLetterRepository(connection);
  const shelf = createPaperShelf();

  const handlers: OfficeHandlers['letters'] = {
    nextNumber({ year }) {
      const sequence = repository.nextSequence(year);
      const number = exampleNumber(year, sequence);
      return number.ok ? success({ sequence, number: number.value }) : number;
    },

    setNextNumber({ year, sequence }) {
      const number = exampleNumber(year, sequence);
      if (!number.ok) return number;
      if (repository.isTaken({ year, sequence, number: number.value }))
        return failure(
          'letter-number-double',
          `Nomor urut ${sequence} tahun ${year} sudah dipakai surat lain.`,
          {
            sequence: 'Nomor ini sudah dipakai.',
          },
        );
      repository.setNextSequence(year, sequence);
      return success({ number: number.value });
    },

    prepare: (question) => giveNumbers(dependencies, repository, question),

    async preview({ jobId, paperSize, ...question }) {
      const begin = performance.now();
      const job = jobs.start(jobId);
      try {
        const data = readPaperData(dependencies, question);
        if (!data.ok) return data;
        const size = paperSize ?? data.value.settings.paper.size;
        const printed = await makePaper(desktop.printer, data.value, size, now(), job);
        if (!printed.ok) return printed;
        const fileName = paperFileName(data.value);
        const { pdf, pages } = printed.value;
        const paperId = shelf.add({ question, pdf, fileName, fingerprint: fingerprint(data.value) });
        const milliseconds = Math.round(performance.now() - begin);
        return success({
          paperId,
          url: `/papers/${paperId}.pdf`,
          fileName,
          pages,
          milliseconds,
        });
      } finally {
        job.end();
      }
    },

    async savePdf({ paperId }) {
      const paper = shelf.get(paperId);
      if (!paper) return paperGone();
      const letters = lettersOf(paper);
      if (!letters.ok) return letters;
      const path = await desktop.chooseSavePath(paper.fileName);
      if (path === undefined) return success({ path: null });
      const written = await writeWhole(path, paper.pdf);
      if (written.ok) markPrinted(letters.value);
      return written;
    },

    async print({ paperId }) {
      const paper = shelf.get(paperId);
      if (!paper) return paperGone();
      const letters = lettersOf(paper);
      if (!letters.ok) return letters;
      const written = await writeForViewer(printFolder, paper.fileName, paper.pdf);
      if (!written.ok) return written;
      const problem = await desktop.openFile(written.value.path);
      if (problem !== '')
        return failure(
          'open-failed',
          `Berkas ${written.value.path} tidak dapat dibuka untuk dicetak: ${problem}`,
        );
      markPrinted(letters.value);
      return written;
    },

    markDelivered({ programId, recipientIds, date }) {
      if (!isIsoDate(date) || date > today())
        return failure('date-wrong', 'Tanggal serah harus ada dalam kalender dan tidak setelah hari ini.', {
          date: 'Tanggal ini tidak dapat dipakai.',
        });
      const chosen = chooseDeliveries(dependencies, programId, recipientIds);
      if (!chosen.ok) return chosen;
      const without = chosen.value.filter((delivery) => delivery.letter === null);
      if (without.length > 0)
        return failure(
          'letter-missing',
          `${without.length} penerima belum diberi nomor BAST: ${nameSome(without)}.`,
        );
      const marked = connection.transaction(
        () => chosen.value.filter(({ recipientId }) => repository.markDelivered(recipientId, date)).length,
      );
      return success({ delivered: marked.immediate() });
    },
  };

  /** The letters of a paper that leaves the program: it is frozen, so it must still be what the records say. */
  function lettersOf(paper: ShelvedPaper): Result<PaperData['letters']> {
    const data = readPaperData(dependencies, paper.question);
    if (!data.ok) return data;
    if (fingerprint(data.value) === paper.fingerprint) return success(data.value.letters);
    return failure(
      'paper-outdated',
      'Data atau pengaturan berubah sejak pratinjau ini. Buat pratinjau lagi.',
    );
  }

  /** A letter counts as printed when its PDF was opened for printing or saved: then its number is out of the house. */
  function markPrinted(letters: PaperData['letters']): void {
    const at = now();
    connection.transaction(() => {
      for (const { delivery } of letters) repository.markPrinted(delivery.recipientId, at);
    })();
  }

  /** How a number of the year looks; today's month stands for the letter's. */
  function exampleNumber(year: number, sequence: number): Result<string> {
    const { numbering } = settings();
    const [problem] = numberingProblems(numbering);
    if (problem !== undefined) return failure('pattern-wrong', `Pola nomor surat belum benar: ${problem}`);
    const date = `${String(year).padStart(4, '0')}-${today().slice(5, 7)}-01`;
    if (!isIsoDate(date)) return failure('year-wrong', `Tahun ${year} tidak dapat dipakai.`);
    return success(numberOf(numbering, sequence, date));
  }

  return {
    handlers,
    papers: (id) => shelf.get(id)?.pdf,
    forgetPrints: repository.forgetPrints,
    async printToFile(kind, programId, recipientIds, file, onProgress) {
      const data = readPaperData(dependencies, { kind, programId, recipientIds });
      if (!data.ok) return data;
      const { letters, deliveries, settings: current } = data.value;
      const job = { signal: new AbortController().signal, progress: onProgress ?? (() => undefined) };
      const printed = await makePaper(desktop.printer, data.value, current.paper.size, now(), job);
      if (!printed.ok) return printed;
      const written = await writeWhole(file, printed.value.pdf);
      if (!written.ok) return written;
      markPrinted(letters);
      return success({ pages: printed.value.pages, letters: letters.length || deliveries.length });
    },
  };
}
