import { join } from 'node:path';
import type { Delivery } from '../aid/delivery.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { PaperSize } from '../desktop.ts';
import { writeNew } from '../papers/paper-files.ts';
import type { PrintProgress } from '../papers/print-papers.ts';
import { safeFileName } from '../rules/safe-file-name.ts';
import type { LetterDependencies } from './letter-dependencies.ts';
import { makePaper, paperTitles } from './make-paper.ts';
import { type PaperData, paperOfOne } from './paper-data.ts';

export type EachFormat = 'pdf' | 'word';

/** What was written before the end, or before it was cancelled or failed. */
export interface WrittenFiles {
  /** Places in the paper's data. */
  written: number[];
  /** Why it ended early, or null. */
  stopped: ReturnType<typeof failure> | null;
}

/** 'Bobotsari - Bojong - Sutini Karyawati - BAST': district and village first, so that a folder sorts by them. */
export function eachFileName({ kind }: PaperData, delivery: Delivery): string {
  const part = delivery.part > 1 ? ` bagian ${delivery.part}` : '';
  const place = [delivery.districtName ?? 'Tanpa kecamatan', delivery.villageName ?? 'Tanpa desa'];
  // A long name gives way, so that what paper it is stays to be read.
  const names = [...place, delivery.name.slice(0, 60)].join(' - ');
  return safeFileName(`${names} - ${paperTitles[kind]}${part}`);
}

/**
 * Writes one file for each recipient into a folder, which must exist. A file that is there already is left as it is: the
 * new one gets ' (2)'. Fails with `not-each` for lists, of which there is one for all.
 */
export async function saveEach(
  dependencies: LetterDependencies,
  data: PaperData,
  { size, folder, format }: { size: PaperSize; folder: string; format: EachFormat },
  job: PrintProgress,
): Promise<Result<WrittenFiles>> {
  if (data.list !== null)
    return failure('not-each', 'Daftar ini satu untuk semua penerima. Simpan sebagai satu berkas.');
  const make =
    format === 'pdf' ? pdfMaker(dependencies, data, size) : await wordMaker(dependencies, data, size);
  if (!make.ok) return make;
  const written: number[] = [];
  for (const [index, delivery] of data.deliveries.entries()) {
    job.progress('Menulis berkas', index, data.deliveries.length);
    if (job.signal.aborted)
      return success({ written, stopped: failure('cancelled', cancelledAfter(written.length)) });
    const made = await make.value(index);
    if (!made.ok) return success({ written, stopped: made });
    const name = eachFileName(data, delivery);
    const file = await writeNew(join(folder, name), format === 'pdf' ? '.pdf' : '.docx', made.value);
    if (!file.ok) return success({ written, stopped: file });
    written.push(index);
  }
  job.progress('Menulis berkas', data.deliveries.length, data.deliveries.length);
  return success({ written, stopped: null });
}

const cancelledAfter = (files: number): string =>
  files === 0
    ? 'Dibatalkan sebelum ada berkas yang ditulis.'
    : `Dibatalkan. ${files} berkas yang sudah ditulis tetap ada di folder.`;

type Make = (index: number) => Promise<Result<Uint8Array>>;

const pdfMaker = ({ desktop, now }: LetterDependencies, data: PaperData, size: PaperSize): Result<Make> => {
  const quiet: PrintProgress = { signal: new AbortController().signal, progress: () => undefined };
  return success(async (index) => {
    const printed = await makePaper(desktop.printer, paperOfOne(data, index), size, now(), quiet);
    return printed.ok ? success(printed.value.pdf) : printed;
  });
};

async function wordMaker(
  dependencies: LetterDependencies,
  data: PaperData,
  size: PaperSize,
): Promise<Result<Make>> {
  const { createWordMaker } = await import('./word/make-word.ts');
  const { zipBytes } = await import('./word/fill-template.ts');
  const maker = await createWordMaker(dependencies, data, size);
  if (!maker.ok) return maker;
  return success(async (index) => {
    const letter = maker.value.letter(index);
    return letter.ok ? success(zipBytes(letter.value)) : letter;
  });
}
