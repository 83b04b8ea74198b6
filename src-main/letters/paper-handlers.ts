import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { saveFile } from '../disk/replace-file.ts';
import { defaultPrintFolder, writeForViewer } from '../papers/paper-files.ts';
import type { createPaperShelf, ShelvedPaper } from '../papers/paper-shelf.ts';
import type { LetterDependencies } from './letter-dependencies.ts';
import { makePaper, paperName } from './make-paper.ts';
import { fingerprint, type PaperData, type PaperQuestion, readPaperData } from './paper-data.ts';
import { saveEach } from './save-each.ts';

/** A previewed paper with what it was made from, so that nothing leaves the program that has changed meanwhile. */
export interface ShelvedLetters extends ShelvedPaper {
  question: PaperQuestion;
  fingerprint: string;
}

type Handlers = Pick<OfficeHandlers['letters'], 'preview' | 'savePdf' | 'print' | 'saveEach' | 'saveWord'>;

const paperGone = () => failure('paper-gone', 'Pratinjau ini tidak tersimpan lagi. Buat pratinjau lagi.');
const changedMeanwhile = () =>
  failure(
    'paper-outdated',
    'Data atau pengaturan berubah selagi berkas dibuat. Berkas yang sudah ditulis jangan dipakai; simpan sekali lagi.',
  );

/** Previews, prints and saves papers. `markPrinted` freezes the letters of a paper that left the program. */
export function createPaperHandlers(
  dependencies: LetterDependencies,
  shelf: ReturnType<typeof createPaperShelf<ShelvedLetters>>,
  markPrinted: (data: PaperData, way: 'cetak' | 'pdf' | 'word', file: string, written?: number[]) => void,
): Handlers {
  const { desktop, now, jobs, printFolder = defaultPrintFolder() } = dependencies;

  /** The paper's data when it still says what the records say: what leaves the program is frozen. */
  function currentData(paper: ShelvedLetters): Result<PaperData> {
    const data = readPaperData(dependencies, paper.question);
    if (!data.ok || fingerprint(data.value) === paper.fingerprint) return data;
    return failure(
      'paper-outdated',
      'Data atau pengaturan berubah sejak pratinjau ini. Buat pratinjau lagi.',
    );
  }

  const isUnchanged = (data: PaperData, question: PaperQuestion): boolean => {
    const again = readPaperData(dependencies, question);
    return again.ok && fingerprint(again.value) === fingerprint(data);
  };

  return {
    async preview({ jobId, paperSize, ...question }) {
      const begin = performance.now();
      const job = jobs.start(jobId);
      try {
        const data = readPaperData(dependencies, question);
        if (!data.ok) return data;
        const size = paperSize ?? data.value.settings.paper.size;
        const printed = await makePaper(desktop.printer, data.value, size, now(), job);
        if (!printed.ok) return printed;
        const fileName = `${paperName(data.value)}.pdf`;
        const { pdf, pages } = printed.value;
        const paperId = shelf.add({ question, pdf, fileName, fingerprint: fingerprint(data.value) });
        const milliseconds = Math.round(performance.now() - begin);
        return success({ paperId, url: `/papers/${paperId}.pdf`, fileName, pages, milliseconds });
      } finally {
        job.end();
      }
    },

    async savePdf({ paperId }) {
      const paper = shelf.get(paperId);
      if (!paper) return paperGone();
      const data = currentData(paper);
      if (!data.ok) return data;
      const path = await desktop.chooseSavePath(paper.fileName);
      if (path === undefined) return success({ path: null });
      const written = await saveFile(path, paper.pdf);
      if (written.ok) markPrinted(data.value, 'pdf', path);
      return written;
    },

    async print({ paperId }) {
      const paper = shelf.get(paperId);
      if (!paper) return paperGone();
      const data = currentData(paper);
      if (!data.ok) return data;
      const written = await writeForViewer(printFolder, paper.fileName, paper.pdf);
      if (!written.ok) return written;
      const problem = await desktop.openFile(written.value.path);
      if (problem !== '')
        return failure(
          'open-failed',
          `Berkas ${written.value.path} tidak dapat dibuka untuk dicetak: ${problem}`,
        );
      markPrinted(data.value, 'cetak', paper.fileName);
      return written;
    },

    async saveWord({ jobId, paperSize, ...question }) {
      const data = readPaperData(dependencies, question);
      if (!data.ok) return data;
      const path = await desktop.chooseSavePath(`${paperName(data.value)}.docx`);
      if (path === undefined) return success({ path: null });
      const job = jobs.start(jobId);
      try {
        const size = paperSize ?? data.value.settings.paper.size;
        const { makeWord } = await import('./word/make-word.ts');
        const made = await makeWord(dependencies, data.value, size, job);
        if (!made.ok) return made;
        if (!isUnchanged(data.value, question)) return changedMeanwhile();
        const written = await saveFile(path, made.value);
        if (written.ok) markPrinted(data.value, 'word', path);
        return written;
      } finally {
        job.end();
      }
    },

    async saveEach({ jobId, paperSize, format, ...question }) {
      const data = readPaperData(dependencies, question);
      if (!data.ok) return data;
      const folder = await desktop.chooseFolder();
      if (folder === undefined) return success({ folder: null, files: 0 });
      const job = jobs.start(jobId);
      try {
        const size = paperSize ?? data.value.settings.paper.size;
        const saved = await saveEach(dependencies, data.value, { size, folder, format }, job);
        if (!saved.ok) return saved;
        if (!isUnchanged(data.value, question)) return changedMeanwhile();
        const { written, stopped } = saved.value;
        markPrinted(data.value, format, folder, written);
        return stopped ?? success({ folder, files: written.length });
      } finally {
        job.end();
      }
    },
  };
}

/** The handover letters of a paper: the only ones that have a number to freeze. */
export const lettersOf = ({ kind, letters }: PaperData): PaperData['letters'] =>
  kind === 'handovers' ? letters : [];
