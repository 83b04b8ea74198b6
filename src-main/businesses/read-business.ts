import type { z } from 'zod';
import type { businessInput } from '../contract/businesses.ts';
import { parseDate } from '../rules/dates.ts';
import { parseNib } from '../rules/nib.ts';
import { checkNik } from '../rules/nik.ts';
import { parseNpwp } from '../rules/npwp.ts';
import { parsePhones } from '../rules/phones.ts';
import type { Problem } from '../rules/problem.ts';
import { type BusinessData, emptyBusiness } from './business-record.ts';

/** What is needed to read a business as typed. */
export interface ReadingContext {
  isKnownDistrict: (code6: string) => boolean;
  isKnownVillage: (code: string) => boolean;
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
  known: BusinessData = emptyBusiness(input.ownerName),
): { data: BusinessData; problems: Problem[] } {
  const birthDate = input.birthDate === '' ? undefined : parseDate(input.birthDate, { field: 'birthDate' });
  const givenDate = birthDate?.ok ? birthDate.value : null;
  const nik = checkNik(input.nik, { ...context, gender: input.gender, birthDate: givenDate });
  const phones = parsePhones(input.phone);
  const nib = parseNib(input.nib);
  const npwp = parseNpwp(input.npwp);
  const { id: _id, phone: _phone, ...typed } = input;
  const data: BusinessData = {
    ...known,
    ...typed,
    nik: nik.nik,
    // A NIK tells what the officer left out; it never overrides what the officer typed.
    gender: input.gender ?? nik.reading?.gender ?? null,
    birthDate: givenDate ?? nik.reading?.birthDate ?? null,
    phones: phones.phones,
    // A value that could be read is what was meant by the one that could not.
    nikAsWritten: nik.nik === null ? known.nikAsWritten : '',
    phoneAsWritten: phones.phones.length === 0 ? known.phoneAsWritten : '',
    nib: nib.ok ? nib.value : null,
    npwp: npwp.ok ? npwp.value : null,
    villageCode:
      input.villageCode !== null && context.isKnownVillage(input.villageCode) ? input.villageCode : null,
  };
  // A form does not take a damaged phone silently: what is typed here can be mended here, so it is an error.
  const phoneProblems = phones.problems.map((problem) =>
    problem.code === 'phone-damaged' ? { ...problem, severity: 'error' as const } : problem,
  );
  const failed = [birthDate, nib, npwp].flatMap((parsed) => (parsed && !parsed.ok ? [parsed.problem] : []));
  return { data, problems: [...nik.problems, ...phoneProblems, ...failed] };
}
