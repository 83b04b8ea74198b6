import type { Result } from '../../contract/result.ts';
import { failure, success } from '../../contract/result.ts';
import { letterTextSections } from '../../contract/settings.ts';
import type { PaperSize } from '../../desktop.ts';
import type { PrintProgress } from '../../papers/print-papers.ts';
import type { LetterDependencies } from '../letter-dependencies.ts';
import { isLetterKind, type PaperData } from '../paper-data.ts';
import { fillTemplate, zipBytes } from './fill-template.ts';
import { joinDocuments } from './join-documents.ts';
import { letterTags } from './letter-tags.ts';
import { explainTagError } from './template-problems.ts';
import { templateOf } from './templates.ts';

type Places = Pick<LetterDependencies, 'store' | 'templatesFolder' | 'officials'>;

/** Fills one letter after another with the same template. */
export interface WordMaker {
  /** The zip of the letter with this place in the paper's data. */
  letter(index: number): Result<ReturnType<typeof fillTemplate>>;
}

/** Fails with `not-a-letter` for papers that have no Word copy, and as `templateOf` does. */
export async function createWordMaker(
  places: Places,
  { kind, settings, letters }: PaperData,
  size: PaperSize,
): Promise<Result<WordMaker>> {
  if (!isLetterKind(kind))
    return failure(
      'not-a-letter',
      'Salinan Word hanya ada untuk BAST, surat pernyataan, pakta integritas, dan NPHD.',
    );
  const { acknowledgedById } = settings[letterTextSections[kind]];
  const acknowledgedBy = acknowledgedById === null ? null : (places.officials.byId(acknowledgedById) ?? null);
  const template = await templateOf(places, kind, settings, acknowledgedBy, size);
  if (!template.ok) return template;
  return success({
    letter(index) {
      const letter = letters[index];
      if (!letter) throw new Error(`no letter ${index}`);
      try {
        return success(fillTemplate(template.value, 'letter', letterTags(kind, letter, settings)));
      } catch (error) {
        const problems = explainTagError(error);
        if (!problems) throw error;
        return failure('template-wrong', `Template Word belum benar. ${problems.join(' ')}`);
      }
    },
  });
}

/** All letters of a paper as one Word document. */
export async function makeWord(
  places: Places,
  data: PaperData,
  size: PaperSize,
  job: PrintProgress,
): Promise<Result<Uint8Array>> {
  const maker = await createWordMaker(places, data, size);
  if (!maker.ok) return maker;
  const letters: ReturnType<typeof fillTemplate>[] = [];
  for (const [index] of data.letters.entries()) {
    if (job.signal.aborted) return failure('cancelled', 'Pembuatan dokumen Word dibatalkan.');
    job.progress('Menyusun Word', index, data.letters.length);
    const letter = maker.value.letter(index);
    if (!letter.ok) return letter;
    letters.push(letter.value);
    // The window is answered between two letters.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const joined = joinDocuments(letters);
  return joined.ok ? success(zipBytes(joined.value)) : joined;
}
