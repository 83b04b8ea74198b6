import type { z } from 'zod';
import type { businessInput } from '../contract/businesses.ts';
import { parseDate } from '../rules/dates.ts';
import { parseNib } from '../rules/nib.ts';
import { checkNik } from '../rules/nik.ts';
import { parseNpwp } from '../rules/npwp.ts';
import { parsePhones } from '../rules/phones.ts';
import type { Problem } from '../rules/problem.ts';
import { type BusinessData, emptyBusiness } from './business-record.ts';
import { listed } from './check-form.ts';

/** What is needed to read a business as typed. */
export interface ReadingContext {
  isKnownDistrict: (code6: string) => boolean;
  isKnownVillage: (code: string) => boolean;
  /** The office's list. */
  legalForms: readonly string[];
  /** ISO date. */
  today: string;
}

/**
 * Reads a business as an officer typed it: identity numbers, phones and date by the rules of domain.md. The data is
 * complete even when there are problems; it may be saved when none of them is an error.
 */
export function readBusiness(
  input: z.output<typeof businessInput>,
  context: ReadingContext,
  /** As it is known; what the form does not show stays. */
  known?: BusinessData,
): { data: BusinessData; problems: Problem[] } {
  const birthDate = parseDate(input.birthDate, { field: 'birthDate' });
  const givenDate = birthDate.ok ? birthDate.value : null;
  const statusDate = parseDate(input.statusDate, { field: 'statusDate' });
  const nik = checkNik(input.nik, { ...context, gender: input.gender, birthDate: givenDate });
  const phones = parsePhones(input.phone);
  const nib = parseNib(input.nib);
  const npwp = parseNpwp(input.npwp);
  const { id: _id, phone: _phone, years: _years, ...typed } = input;
  const data: BusinessData = {
    ...(known ?? emptyBusiness(input.ownerName)),
    ...typed,
    nik: nik.nik,
    // A NIK tells what the officer left out; it never overrides what the officer typed.
    gender: input.gender ?? nik.reading?.gender ?? null,
    birthDate: givenDate ?? nik.reading?.birthDate ?? null,
    phones: phones.phones,
    // A value that could be read is what was meant by the one that could not.
    nikAsWritten: nik.nik === null ? (known?.nikAsWritten ?? '') : '',
    phoneAsWritten: phones.phones.length === 0 ? (known?.phoneAsWritten ?? '') : '',
    legalForm: input.legalForm && (listed(input.legalForm, context.legalForms) ?? input.legalForm),
    statusDate: statusDate.ok
      ? (statusDate.value ?? newStatusDate(input.status, known, context.today))
      : null,
    nib: nib.ok ? nib.value : null,
    npwp: npwp.ok ? npwp.value : null,
    villageCode:
      input.villageCode !== null && context.isKnownVillage(input.villageCode) ? input.villageCode : null,
  };
  // A form does not take a damaged phone silently: what is typed here can be mended here, so it is an error.
  const phoneProblems = phones.problems.map((problem) =>
    problem.code === 'phone-damaged' ? { ...problem, severity: 'error' as const } : problem,
  );
  const failed = [birthDate, statusDate, nib, npwp].flatMap((parsed) => (parsed.ok ? [] : [parsed.problem]));
  return { data, problems: [...nik.problems, ...phoneProblems, ...failed] };
}

/** A status that changes without a day holds from today on; otherwise the day is not known. */
const newStatusDate = (status: BusinessData['status'], known: BusinessData | undefined, today: string) =>
  known !== undefined && known.status !== status ? today : null;
