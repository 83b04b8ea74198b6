import { z } from 'zod';
import { FUND_SOURCES } from '../rules/fund-source.ts';
import { SCALES } from '../rules/scale.ts';

/** A row's number in the database. */
export const id = z.number().int().positive();
/** A date `YYYY-MM-DD`. Its reality (30 February) is checked by the feature, with words for the field. */
export const dateText = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Tanggal harus berbentuk TTTT-BB-HH.');
/** Whole rupiah. */
export const rupiah = z
  .number()
  .int()
  .min(0, 'Nilai tidak boleh kurang dari nol.')
  .max(Number.MAX_SAFE_INTEGER);
/** A line of text as typed; blanks around it do not count. */
export const line = (max = 200) => z.string().trim().max(max, `Paling banyak ${max} huruf.`);
/** A line that must not be empty. */
export const requiredLine = (label: string, max = 200) => line(max).min(1, `${label} belum diisi.`);
/** Several lines of text. */
export const paragraphs = z.string().max(20_000, 'Teks terlalu panjang.');
/** No question to ask. */
export const nothing = z.object({}).strict();
export const done = z.object({}).strict();

/** Problem of a value, by the stable codes of docs (rules/problem.ts). */
export const problem = z.object({
  field: z.string(),
  code: z.string(),
  severity: z.enum(['error', 'decision', 'warning']),
  value: z.string(),
  message: z.string(),
});
export type ProblemRow = z.infer<typeof problem>;

/** Where the money comes from (domain.md, FundSource); the text is what screens and papers show. */
export { FUND_SOURCES as fundSources, type FundSource } from '../rules/fund-source.ts';
export const fundSource = z.enum(FUND_SOURCES);

export { SCALES as scales } from '../rules/scale.ts';
export const scale = z.enum(SCALES);
export const genders = ['L', 'P'] as const;
export const gender = z.enum(genders);
export const businessStatuses = ['aktif', 'tidak aktif', 'tutup'] as const;
export const groupKinds = ['KUB', 'paguyuban', 'asosiasi', 'sentra'] as const;
export const paperSizes = ['A4', 'F4', 'Legal'] as const;
