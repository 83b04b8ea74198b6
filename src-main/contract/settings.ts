import { z } from 'zod';
import { ENVELOPE_SIZES, LABEL_LAYOUTS } from '../rules/label-layouts.ts';
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

/** Texts of a letter that the office edits, with placeholders (rules/letter-placeholders.ts). */
export const letterText = z.object({
  title: requiredLine('Judul', 160),
  /** Centred lines below the title. */
  subtitle: paragraphs,
  /** What stands before the parties. */
  opening: paragraphs,
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
  /** A statement of the recipient goes without the office's kop. */
  showLetterhead: z.boolean(),
});
export type LetterText = z.infer<typeof letterText>;

/** The section of the settings that holds the texts of each kind of letter. */
export const letterTextSections = {
  handovers: 'handoverText',
  statement: 'statementText',
  'integrity-pact': 'integrityPactText',
  'grant-agreement': 'grantAgreementText',
} as const;

/** What the labels for the things look like. */
export const labelSettings = z.object({
  layout: z.enum(LABEL_LAYOUTS),
  /** Whose they are, with placeholders: "Barang bantuan {namaPemerintah}". */
  owner: line(160),
});

export const envelopeSettings = z.object({
  size: z.enum(ENVELOPE_SIZES),
  /** The office at the upper left; off where envelopes are printed with it already. */
  showSender: z.boolean(),
});

/** A Word template of the office's own, as the store of contents knows it; null = the program's. */
const ownTemplate = z
  .object({ sha256: z.string(), bytes: z.number().int(), fileName: z.string() })
  .nullable();

/** Texts of the papers of trainings, with placeholders (rules/training-placeholders.ts). */
export const trainingPaperSettings = z.object({
  certificateTitle: requiredLine('Judul sertifikat', 80),
  /** Below the name. */
  certificateText: paragraphs,
  /** Like that of letters, with a running number of its own. */
  certificatePattern: requiredLine('Pola nomor sertifikat', 120),
  invitationSubject: line(160),
  invitationText: paragraphs,
  /** Empty rows for guests at the end of an attendance sheet. */
  emptyRows: z.number().int().min(0).max(50),
});

export const settings = z.object({
  regencyCode: z.string().regex(/^\d{2}\.\d{2}$/),
  letterhead,
  paper: paperSettings,
  numbering,
  handoverText: letterText,
  statementText: letterText,
  integrityPactText: letterText,
  grantAgreementText: letterText,
  labels: labelSettings,
  envelopes: envelopeSettings,
  wordTemplates: z.object({
    handovers: ownTemplate,
    statement: ownTemplate,
    'integrity-pact': ownTemplate,
    'grant-agreement': ownTemplate,
  }),
  trainingPapers: trainingPaperSettings,
  /** Years in which the same aid again counts as double (domain.md: default 3). */
  doubleAidYears: z.number().int().min(0).max(20),
  /** How often goods are visited after the handover, and for how long (rules/monitoring.ts). */
  monitoring: z.object({
    everyMonths: z.number().int().min(1, 'Paling sedikit 1 bulan.').max(36),
    forYears: z.number().int().min(1, 'Paling sedikit 1 tahun.').max(20),
  }),
  security: z.object({
    /** Minutes without work until the program is locked; 0 = never. The screen offers whole ones. */
    lockAfterMinutes: z.number().min(0).max(240, 'Paling lama 240 menit.'),
  }),
});
export type Settings = z.infer<typeof settings>;

export const settingProcedures = {
  get: procedure(nothing, settings.extend({ regencyName: z.string(), provinceName: z.string() })),
  /** Saves one or more sections whole. */
  save: procedure(settings.omit({ wordTemplates: true }).partial(), z.object({}).strict(), 'pengelola'),
  /** The program's own texts, for the way back to the default. */
  defaults: procedure(nothing, settings),
  /** How a letter number of this pattern looks, or what is wrong with it. */
  tryPattern: procedure(
    numbering,
    z.object({ example: z.string().nullable(), problems: z.array(z.string()) }),
  ),
};
