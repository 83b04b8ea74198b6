import type { z } from 'zod';
import type { businessInput, yearFigures } from '../contract/businesses.ts';

export interface FormChecks {
  /** The office's list. */
  legalForms: readonly string[];
  /** As it stands in the register; it stays allowed when the list has lost it since. */
  knownLegalForm: string | null;
}

/** As the import reads it: an old firm may well be of 1890. */
const firstEstablished = 1800;
const firstDataYear = 1900;
const lastYear = 2100;

/** What must be filled, is out of bounds or is not on a list: words for the officer by the name of the field. */
export function checkForm(
  input: z.output<typeof businessInput>,
  { legalForms, knownLegalForm }: FormChecks,
): Record<string, string> {
  const { legalForm, establishedYear, exportShare } = input;
  const errors: Record<string, string> = {};
  if (input.ownerName === '') errors.ownerName = 'Nama pemilik belum diisi.';
  if (legalForm !== null && legalForm !== knownLegalForm && !listed(legalForm, legalForms))
    errors.legalForm = `Bentuk usaha "${legalForm}" tidak ada pada daftar di Pengaturan.`;
  if (establishedYear !== null && (establishedYear < firstEstablished || establishedYear > lastYear))
    errors.establishedYear = `Tahun berdiri diisi ${firstEstablished} sampai ${lastYear}.`;
  if (exportShare !== null && (exportShare < 0 || exportShare > 100))
    errors.exportShare = 'Bagian ekspor diisi 0 sampai 100 persen.';
  return { ...errors, ...checkYears(input.years ?? []) };
}

/** Each year once: the second row of a year has the error. */
function checkYears(years: z.output<typeof yearFigures>[]): Record<string, string> {
  const errors: Record<string, string> = {};
  const seen = new Set<number>();
  for (const [index, { year }] of years.entries()) {
    const field = `years.${index}.year`;
    if (year === null) errors[field] = 'Tahun data belum diisi.';
    else if (year < firstDataYear || year > lastYear)
      errors[field] = `Tahun data diisi ${firstDataYear} sampai ${lastYear}.`;
    else if (seen.has(year)) errors[field] = `Tahun ${year} sudah ada pada baris lain.`;
    else seen.add(year);
  }
  return errors;
}

/** The form as the list writes it; undefined when it is not on the list. */
export const listed = (legalForm: string, legalForms: readonly string[]): string | undefined =>
  legalForms.find((known) => known.toLowerCase() === legalForm.toLowerCase());
