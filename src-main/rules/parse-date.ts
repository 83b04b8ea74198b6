import { fromDayNumber, isCalendarDay, toIso } from './calendar.ts';
import { type Cell, readCell } from './cell.ts';
import { makeProblem, type Parsed } from './problem.ts';

export interface ParseDateOptions {
  /** Field named in the problem; 'date' when left out. */
  field?: string;
  /** ISO date that the value cannot be after (a birth date: today). Settles the century of two-digit years. */
  notAfter?: string;
}

/** Spellings of months, January first: Indonesian old and new, abbreviations, English from Excel's formats. */
const MONTH_SPELLINGS = [
  'jan januari january',
  'feb peb febr februari pebruari february',
  'mar mrt maret march',
  'apr april',
  'mei may',
  'jun juni june',
  'jul juli july',
  'agu ags agt agus agust agustus aug august',
  'sep sept september',
  'okt oct oktober october',
  'nov nop november nopember',
  'des dec desember december',
].map((line) => line.split(' '));

const WEEKDAY =
  /^(?:hari )?(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|sen|sel|rab|kam|jum|sab|min)[\s,.]+/;
const CLOCK = /[\s,]+\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:am|pm|wib))?$/;
const ISO_FORM = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;
const ISO_MIDNIGHT = /t00:00(:00(\.0+)?)?z$/;
const NUMERIC_FORM = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?'?(\d{4}|\d{2})$/;
const NAMED_FORM = /^(\d{1,2})[\s\-/.,]*([a-z]+)[\s\-/.,]*['’]?(\d{4}|\d{2})$/;

/** Serial of 2100-12-31: beyond it a number is not a date that an office means. */
const LAST_SERIAL = 73_415;

/**
 * Reads a date as offices write it; day first, always. `10/09/2020`, `10-9-20`, `10.9.2020`, `10 Sept 2020`,
 * `10-Nop-20`, `Kamis, 10 September 2020`, `2020-09-10`, with or without a time, and Excel serials (number, or
 * five digits of text). The value is ISO, or null for a blank cell. A weekday in front is dropped: it follows from
 * the date. Two-digit years: with `notAfter` the latest year that is not after it, else 1930..2029 as in Excel.
 * Problems: `date-unreadable` (also for years outside 1900..2100 and for a bare year), `formula-error`.
 */
export function parseDate(raw: Cell, options: ParseDateOptions = {}): Parsed<string | null> {
  const field = options.field ?? 'date';
  const cell = readCell(raw, field);
  if (cell.kind === 'blank') return { ok: true, value: null };
  if (cell.kind === 'problem') return { ok: false, problem: cell.problem };
  const value = cell.kind === 'number' ? fromSerial(cell.number) : fromText(cell.text, options.notAfter);
  if (value !== null) return { ok: true, value };
  const shown = String(cell.kind === 'number' ? cell.number : cell.text);
  const message = `Tanggal "${shown}" tidak terbaca. Tulis hari, bulan, tahun, misalnya 10/09/2020.`;
  return { ok: false, problem: makeProblem('date-unreadable', field, shown, message) };
}

/** Excel counts 29 February 1900, which never was, as day 60. 1900..2100 is a year typed alone, not a serial. */
function fromSerial(serial: number): string | null {
  const days = Math.floor(serial);
  if (!(days >= 1 && days <= LAST_SERIAL) || days === 60 || (days >= 1900 && days <= 2100)) return null;
  return fromDayNumber(days - (days < 60 ? 25_568 : 25_569));
}

function fromText(text: string, notAfter: string | undefined): string | null {
  const plain = text
    .toLowerCase()
    .replace(/[–—−]/g, '-')
    .replace(/^'/, '')
    .replace(ISO_MIDNIGHT, '')
    .replace(CLOCK, '')
    .replace(/^(?:tanggal|tgl)[\s.:]+/, '')
    .replace(WEEKDAY, '')
    .replace(/^(?:tanggal|tgl)[\s.:]+/, '');
  if (/^\d{5}$/.test(plain)) return fromSerial(Number(plain));
  const iso = ISO_FORM.exec(plain);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = NUMERIC_FORM.exec(plain) ?? NAMED_FORM.exec(plain);
  if (!parts) return null;
  const [, dayText = '', monthText = '', yearText = ''] = parts;
  const month = /^\d/.test(monthText) ? Number(monthText) : monthFromName(monthText);
  if (yearText.length === 4) return existing(Number(yearText), month, Number(dayText));
  return withShortYear(Number(yearText), month, Number(dayText), notAfter);
}

const monthFromName = (name: string): number =>
  MONTH_SPELLINGS.findIndex((names) => names.includes(name)) + 1;

function withShortYear(year: number, month: number, day: number, notAfter?: string): string | null {
  if (notAfter === undefined) return existing(year + (year < 30 ? 2000 : 1900), month, day);
  const candidates = [2100 + year, 2000 + year, 1900 + year].map((full) => existing(full, month, day));
  return candidates.find((iso) => iso !== null && iso <= notAfter) ?? null;
}

function existing(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100 || !isCalendarDay({ year, month, day })) return null;
  return toIso({ year, month, day });
}
