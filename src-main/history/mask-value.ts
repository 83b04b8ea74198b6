import { maskBirthDate, maskNik, maskPhone, maskPhones } from '../rules/mask.ts';

const maskers: Record<string, (value: string) => string> = {
  nik: maskNik,
  chair_nik: maskNik,
  proxy_nik: maskNik,
  nik_as_written: maskNik,
  npwp: maskNik,
  phones: maskPhones,
  phone_as_written: maskPhone,
  birth_date: maskBirthDate,
  chair_birth_date: maskBirthDate,
};

/** The words of a value, with its middle hidden where they tell who somebody is. */
export function maskValue(
  column: string,
  stored: string | number | null,
  words: string | null,
): string | null {
  const mask = maskers[column];
  return mask && stored !== null && stored !== '' ? mask(String(stored)) : words;
}
