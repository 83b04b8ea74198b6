/** Excel's day numbers as ISO text, without any clock or time zone. */

const SECONDS = 86_400;
const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

const isoDay = (days: number, base: number): string | undefined => {
  const date = new Date(base + days * SECONDS * 1000);
  const year = date.getUTCFullYear();
  return year >= 1900 && year <= 9999
    ? `${pad(year, 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`
    : undefined;
};

/** Day number to ISO date, with the time when it has one. Undefined outside 1900-9999 and for Excel's 29-02-1900. */
export const serialToIso = (serial: number, date1904: boolean): string | undefined => {
  if (!Number.isFinite(serial)) return undefined;
  const total = Math.round(serial * SECONDS);
  const days = Math.floor(total / SECONDS);
  const rest = total - days * SECONDS;
  if (days < (date1904 ? 0 : 1) || (!date1904 && days === 60)) return undefined;
  const base = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const day = isoDay(days, base);
  if (day === undefined || rest === 0) return day;
  return `${day}T${pad(Math.floor(rest / 3600))}:${pad(Math.floor(rest / 60) % 60)}:${pad(rest % 60)}`;
};

/** ISO date to what officers read: `10/09/2020`, `10/09/2020 14:30`. */
export const isoToShown = (iso: string): string => {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(iso) ?? [];
  return `${day}/${month}/${year}${time ? ` ${time}` : ''}`;
};

/** Leaves of a number format what stands outside quotes, escapes and brackets. */
const bare = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '');

const known = new Map<string, boolean>();

/** Whether a number format shows a calendar date; formats of a time of day or a duration do not. */
export const isDateFormat = (format: string): boolean => {
  let answer = known.get(format);
  if (answer === undefined) {
    const first = bare(format).split(';')[0] ?? '';
    answer = !/general|[0#?]/i.test(first.replace(/[.,]0+/g, '')) && /[dy]|mmm/i.test(first);
    if (known.size < 10_000) known.set(format, answer);
  }
  return answer;
};
