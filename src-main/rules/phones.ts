import { type Cell, readCell } from './cell.ts';
import { isScientific } from './digits.ts';
import { areaLength, isNational, splitPhones, toNational } from './phone-parts.ts';
import { makeProblem, type Problem, type ProblemCode } from './problem.ts';

export interface ParsePhonesOptions {
  /** Field named in the problems; 'phone' when left out. */
  field?: string;
  /** Area code of the office (`0281`), put before local numbers of 5 to 8 digits, with a warning. */
  areaCode?: string;
}

export interface ParsedPhones {
  /** National digits, `081234567890`, each once, in the order written. */
  phones: string[];
  problems: Problem[];
}

/**
 * Reads the phone numbers of a cell: `+62 812-3456-7890`, `62812...`, `0281-891234`, `(0281) 891234`, a number that
 * lost its 0 (`81234567890`, also as a number cell), and several parted by `/`, `,`, `;`, a word or a new line: all
 * are kept. Warnings, which never block: `phone-zero-restored`, `phone-damaged` (E notation, too short or too long, a
 * local number without area code; such a part is not kept). Error: `formula-error`. Source: domain.md, Phones.
 */
export function parsePhones(raw: Cell, options: ParsePhonesOptions = {}): ParsedPhones {
  const field = options.field ?? 'phone';
  const cell = readCell(typeof raw === 'string' ? raw.replace(/[\r\n]+/g, ';') : raw, field);
  if (cell.kind === 'blank' || (cell.kind === 'number' && cell.number === 0))
    return { phones: [], problems: [] };
  if (cell.kind === 'problem') return { phones: [], problems: [cell.problem] };
  const text = String(cell.kind === 'number' ? cell.number : cell.text);
  const problems: Problem[] = [];
  const warn = (code: ProblemCode, value: string, message: string) => {
    problems.push(makeProblem(code, field, value, message));
  };
  const phones: string[] = [];
  let areaCode = options.areaCode;
  for (const part of splitPhones(text)) {
    if (isScientific(part)) {
      warn(
        'phone-damaged',
        part,
        `Nomor telepon "${part}" rusak karena tersimpan sebagai angka. Ketik ulang.`,
      );
      continue;
    }
    const phone = toNational(part, areaCode);
    if (phone === null) {
      warn('phone-damaged', part, `Nomor telepon "${part}" tidak lengkap atau tidak terbaca.`);
      continue;
    }
    if (phone.restored) {
      warn('phone-zero-restored', part, `Nomor telepon "${part}" dilengkapi menjadi ${phone.digits}.`);
    }
    if (!phones.includes(phone.digits)) phones.push(phone.digits);
    // `0281-891234/891235`: the second number is of the same area.
    if (!phone.digits.startsWith('08')) areaCode = phone.digits.slice(0, areaLength(phone.digits));
  }
  return { phones, problems };
}

/** National digits for reading: '081234567890' is '0812-3456-7890', '0281891234' is '0281-891234'. */
export function formatPhone(digits: string): string {
  if (!isNational(digits)) return digits;
  if (digits.startsWith('08')) return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8)}`;
  const area = areaLength(digits);
  return `${digits.slice(0, area)}-${digits.slice(area)}`;
}
