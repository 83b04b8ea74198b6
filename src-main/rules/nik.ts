import { type Cell, readCell } from './cell.ts';
import { formatLongDate } from './dates.ts';
import { isScientific, onlyDigits } from './digits.ts';
import { type Gender, genderWord, type NikReading, readNik } from './nik-reading.ts';
import { makeProblem, type Problem, type ProblemCode } from './problem.ts';

export { type Gender, type NikReading, readNik, readNikAloud } from './nik-reading.ts';

export interface NikContext {
  gender?: Gender | null;
  /** ISO birth date known from elsewhere. */
  birthDate?: string | null;
  /** Knows the six digits of every district of Indonesia (`330305`), not only of the own regency. */
  isKnownDistrict(code6: string): boolean;
  /** ISO date of today. */
  today: string;
  /** Field named in the problems; 'nik' when left out. */
  field?: string;
}

export interface NikCheck {
  /** The 16 digits, or null when blank or in error. */
  nik: string | null;
  reading: NikReading | null;
  problems: Problem[];
}

/**
 * Checks a NIK as typed or as it stands in a cell. Blanks, dots, dashes and apostrophes are taken out. Errors:
 * `nik-damaged` (a number cell of 16 digits or more, or E notation: Excel keeps 15 digits, so the end is lost),
 * `nik-length`, `nik-date`, `formula-error`. Warnings, which never block: `nik-missing`, `nik-region-unknown`,
 * `nik-gender-mismatch`, `nik-birthdate-mismatch`, `nik-serial-zero`. A NIK has no check digit. Sixteen digits of
 * text are taken as they are, also when they end in zeros.
 */
export function checkNik(raw: Cell, context: NikContext): NikCheck {
  const field = context.field ?? 'nik';
  const cell = readCell(raw, field);
  const shown = cell.kind === 'number' ? showNumber(cell.number) : cell.kind === 'text' ? cell.text : '';
  const problem = (code: ProblemCode, message: string) => makeProblem(code, field, shown, message);
  const failed = (...problems: Problem[]): NikCheck => ({ nik: null, reading: null, problems });
  if (cell.kind === 'problem') return failed(cell.problem);
  if (cell.kind === 'blank') return failed(problem('nik-missing', 'NIK belum diisi.'));
  const isDamaged = cell.kind === 'number' ? Math.abs(cell.number) >= 1e15 : isScientific(cell.text);
  if (isDamaged) return failed(problem('nik-damaged', DAMAGED));
  const nik = cell.kind === 'number' ? shown : onlyDigits(cell.text);
  if (nik === null || !/^\d+$/.test(nik)) {
    return failed(
      problem('nik-length', `NIK "${shown}" memuat tanda selain angka; NIK terdiri atas 16 angka.`),
    );
  }
  if (nik.length !== 16)
    return failed(problem('nik-length', `NIK harus 16 angka, tertulis ${nik.length} angka.`));
  const reading = readNik(nik, context.today, context.birthDate);
  if (reading === null) {
    return failed(
      problem('nik-date', `Tanggal lahir dalam NIK (angka ke-7 s.d. 12: ${nik.slice(6, 12)}) tidak mungkin.`),
    );
  }
  const problems = warnings(nik, reading, context).map(([code, message]) => problem(code, message));
  return { nik, reading, problems };
}

const DAMAGED =
  'NIK tersimpan sebagai angka sehingga digit terakhirnya hilang. Ketik ulang dari KTP pada sel berformat teks.';

const showNumber = (n: number): string => (Number.isInteger(n) ? BigInt(n).toString() : String(n));

function warnings(nik: string, reading: NikReading, context: NikContext): [ProblemCode, string][] {
  const found: [ProblemCode, string][] = [];
  const code6 = nik.slice(0, 6);
  if (!context.isKnownDistrict(code6)) {
    found.push(['nik-region-unknown', `Kode kecamatan ${code6} dalam NIK tidak dikenal.`]);
  }
  if (context.gender && context.gender !== reading.gender) {
    found.push(['nik-gender-mismatch', `Menurut NIK, pemiliknya ${genderWord(reading.gender)}.`]);
  }
  if (context.birthDate && context.birthDate !== reading.birthDate) {
    found.push([
      'nik-birthdate-mismatch',
      `Menurut NIK, tanggal lahirnya ${formatLongDate(reading.birthDate)}.`,
    ]);
  }
  if (nik.endsWith('0000'))
    found.push(['nik-serial-zero', 'Nomor urut NIK 0000; periksa kembali dengan KTP.']);
  return found;
}
