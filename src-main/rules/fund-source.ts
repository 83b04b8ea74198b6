import { cleanText } from './text.ts';

/** Sources of funds, as shown. Source: domain.md, Words. */
export const FUND_SOURCES = [
  'APBD Kabupaten',
  'APBD Provinsi',
  'APBN',
  'DAK',
  'Dana Desa',
  'CSR',
  'Lainnya',
] as const;
export type FundSource = (typeof FUND_SOURCES)[number];

const PATTERNS: readonly (readonly [RegExp, FundSource])[] = [
  [/^apbd (?:kab(?:upaten)?|ii|2)(?: \w+)?$/, 'APBD Kabupaten'],
  [/^apbd (?:prov(?:insi)?|propinsi|prop|i|1)(?: \w+){0,2}$/, 'APBD Provinsi'],
  [/^apbn$/, 'APBN'],
  [/^(?:dak|dana alokasi khusus)$/, 'DAK'],
  [/^(?:dana desa|dd|apbdes|apb desa)$/, 'Dana Desa'],
  [/^csr(?: .*)?$/, 'CSR'],
  [/^(?:lainnya|lain lain|lain)$/, 'Lainnya'],
];

/**
 * Reads a source of funds: "APBD Kab.", "APBD II" -> 'APBD Kabupaten'; "APBD Prov. Jateng", "APBD I" -> 'APBD
 * Provinsi'. Null for a blank, for "APBD" alone (which of the two?) and for anything unknown: ask, never guess.
 */
export function parseFundSource(raw: string | null | undefined): FundSource | null {
  const text = cleanText(raw)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return PATTERNS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
