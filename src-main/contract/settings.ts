import { z } from 'zod';
import { id, line, nothing, paperSizes, paragraphs, requiredLine } from './common.ts';
import { procedure } from './procedure.ts';

/** Kop surat: what stands at the head of every paper. */
export const letterhead = z.object({
  government: requiredLine('Nama pemerintah daerah', 120),
  office: requiredLine('Nama dinas', 160),
  addressLines: z.array(line(160)).max(4),
  /** A PNG or JPEG as data URL, or null for none. */
  logo: z
    .string()
    .max(2_000_000)
    .regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]+$/, 'Logo harus PNG atau JPEG.')
    .nullable(),
});

export const paperSettings = z.object({
  size: z.enum(paperSizes),
  fontFamily: line(60),
  fontSizePoints: z.number().min(8).max(16),
  marginsMillimetres: z.object({
    top: z.number().min(5).max(60),
    right: z.number().min(5).max(60),
    bottom: z.number().min(5).max(60),
    left: z.number().min(5).max(60),
  }),
  showLetterhead: z.boolean(),
  copies: z.number().int().min(1).max(10),
});

export const numbering = z.object({
  /** `{klasifikasi}/{urut:3}/{unit}/{bulan-romawi}/{tahun}` (rules/letter-number.ts). */
  pattern: requiredLine('Pola nomor', 120),
  classification: line(40),
  unit: line(60),
});

/** Texts of the handover letter that the office edits. */
export const handoverText = z.object({
  title: requiredLine('Judul', 160),
  legalBasis: z.array(line(600)).max(20),
  articles: z
    .array(z.object({ title: line(120), text: paragraphs }))
    .min(1)
    .max(20),
  closing: paragraphs,
  witnesses: z.array(z.object({ name: line(120), position: line(160) })).max(4),
  /** The official under "Mengetahui", or null. */
  acknowledgedById: id.nullable(),
  stampDutyBox: z.boolean(),
});

export const settings = z.object({
  regencyCode: z.string().regex(/^\d{2}\.\d{2}$/),
  letterhead,
  paper: paperSettings,
  numbering,
  handoverText,
  /** Years in which the same aid again counts as double (domain.md: default 3). */
  doubleAidYears: z.number().int().min(0).max(20),
});
export type Settings = z.infer<typeof settings>;

export const settingProcedures = {
  get: procedure(nothing, settings.extend({ regencyName: z.string(), provinceName: z.string() })),
  /** Saves one or more sections whole. */
  save: procedure(settings.partial(), z.object({}).strict()),
  /** The program's own texts, for the way back to the default. */
  defaults: procedure(nothing, settings),
  /** How a letter number of this pattern looks, or what is wrong with it. */
  tryPattern: procedure(
    numbering,
    z.object({ example: z.string().nullable(), problems: z.array(z.string()) }),
  ),
};
