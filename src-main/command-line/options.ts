import { failure, type Result, success } from '../contract/result.ts';
import type { Office } from '../office.ts';
import { isIsoDate } from '../rules/dates.ts';
import type { Call } from './command.ts';

/** The text of an option that a command cannot do without. */
export function required(call: Call, option: string): Result<string> {
  const value = call.options[option];
  return typeof value === 'string' && value.trim() !== ''
    ? success(value)
    : failure('option-missing', `Opsi --${option} belum diisi.`);
}

/** The text of an option, or undefined where it was not given. */
export function optional(call: Call, option: string): string | undefined {
  const value = call.options[option];
  return typeof value === 'string' ? value : undefined;
}

/** A whole number from an option, or undefined where it was not given. */
export function optionalNumber(call: Call, option: string): Result<number | undefined> {
  const text = optional(call, option);
  if (text === undefined) return success(undefined);
  const value = Number(text);
  return Number.isSafeInteger(value) && value >= 0
    ? success(value)
    : failure('option-wrong', `Opsi --${option} harus bilangan bulat, tertulis "${text}".`);
}

/** One of a few words from an option, or undefined where it was not given. */
export function oneOf<T extends string>(
  call: Call,
  option: string,
  known: readonly T[],
): Result<T | undefined> {
  const text = optional(call, option);
  if (text === undefined) return success(undefined);
  const found = known.find((word) => word.toLowerCase() === text.toLowerCase());
  return found !== undefined
    ? success(found)
    : failure('option-wrong', `Opsi --${option} harus ${known.join(', ')}; tertulis "${text}".`);
}

/** A date from an option, or undefined where it was not given. */
export function optionalDate(call: Call, option: string): Result<string | undefined> {
  const text = optional(call, option);
  if (text === undefined || isIsoDate(text)) return success(text);
  return failure('option-wrong', `Opsi --${option} harus tanggal TTTT-BB-HH, tertulis "${text}".`);
}

/** The one word after the command: a file or folder. */
export function oneWord(call: Call, what: string): Result<string> {
  const [word, ...rest] = call.words;
  if (word === undefined) return failure('argument-missing', `${what} belum disebut.`);
  if (rest.length > 0) return failure('argument-unknown', `Tidak dikenal: ${rest.join(' ')}.`);
  return success(call.path(word));
}

/** Opens the office that `--database` names; it must exist. */
export function openNamed(call: Call): Result<Office> {
  const database = namedDatabase(call);
  return database.ok ? call.open(database.value, { mustExist: true }) : database;
}

/** The path of the database that `--database` names; the installed program knows its office's own. */
export function namedDatabase(call: Call): Result<string> {
  const { usualDatabase } = call.folders;
  if (usualDatabase !== undefined && optional(call, 'database') === undefined) return success(usualDatabase);
  const named = required(call, 'database');
  return named.ok ? success(call.path(named.value)) : named;
}

/** The programme that `--program` names. */
export function namedProgram(
  call: Call,
  office: Office,
): Result<{ id: number; name: string; ceremonyDate: string | null; ceremonyPlace: string }> {
  const name = required(call, 'program');
  if (!name.ok) return name;
  const program = office.programByName(name.value);
  return program
    ? success(program)
    : failure('program-unknown', `Program bantuan "${name.value}" tidak ditemukan.`);
}

/** Opens the office that `--database` names and finds the programme that `--program` names. */
export function openProgram(call: Call): Result<{ office: Office; program: { id: number; name: string } }> {
  const office = openNamed(call);
  if (!office.ok) return office;
  const program = namedProgram(call, office.value);
  return program.ok ? success({ office: office.value, program: program.value }) : program;
}
