import { z } from 'zod';
import { dateText, fundSource, id, nothing, problem } from './common.ts';
import { procedure } from './procedure.ts';

export const importKinds = ['businesses', 'recipients'] as const;
export type ImportKind = (typeof importKinds)[number];

export const outcomes = ['new', 'changed', 'unchanged', 'needs-decision', 'rejected', 'skipped'] as const;
export type Outcome = (typeof outcomes)[number];

export const importColumn = z.object({
  /** Letter of the column, as Excel shows it. */
  column: z.string(),
  /** Joined heading: "ALAMAT / KECAMATAN". */
  heading: z.string(),
  field: z.string().nullable(),
  hidden: z.boolean(),
  /** The first values under it, as shown. */
  samples: z.array(z.string()),
});
export type ImportColumn = z.infer<typeof importColumn>;

/** Where the programme of imported recipients comes from: one that exists, or one to make. */
export const programChoice = z.object({
  name: z.string().trim().min(1, 'Nama program belum diisi.').max(160),
  fiscalYear: z.number().int().min(1990).max(2100).nullable(),
  fundSource: fundSource.nullable(),
  ceremonyDate: dateText.nullable(),
  ceremonyPlace: z.string().max(200),
});

/** What to read and how: a file, its sheet, the mapping (null = as the program finds it). */
export const importRequest = z.object({
  kind: z.enum(importKinds),
  file: z.string().max(1000),
  sheet: z.string().max(200).nullable(),
  /** Column letter -> field or null. Columns left out keep what the program found. */
  mapping: z.record(z.string().max(5), z.string().max(40).nullable()),
  /** Corrected cells: row number -> field -> text. */
  corrections: z.record(z.string().max(10), z.record(z.string().max(40), z.string().max(400))),
  /** Rows that need a decision: row number -> take it as new, as this record, as that row's, or leave it. */
  decisions: z.record(
    z.string().max(10),
    z.union([
      z.literal('new'),
      z.literal('leave'),
      z.object({ businessId: id }),
      z.object({ row: z.number().int().positive() }),
    ]),
  ),
  acceptDecisions: z.boolean(),
  /** The programme of the recipients; null = those that the column PROGRAM names. */
  program: programChoice.nullable(),
  /** The year of the figures, where no column says it; null = as the headings or titles say, else this year. */
  dataYear: z.number().int().min(1900).max(2100).nullable(),
});
export type ImportRequest = z.infer<typeof importRequest>;

export const inspection = z.object({
  file: z.string(),
  sheets: z.array(z.object({ name: z.string(), rows: z.number().int(), hidden: z.boolean() })),
  sheet: z.string(),
  headerRows: z.array(z.number().int()),
  firstDataRow: z.number().int(),
  lastDataRow: z.number().int(),
  columns: z.array(importColumn),
  /** What the title rows say, for choosing names: "DAFTAR PENERIMA BANTUAN ...". */
  titles: z.array(z.string()),
  /** The year of the figures by headings or titles; null where neither says it, or no figures are taken. */
  dataYear: z.number().int().nullable(),
  /** Two columns on one field, a needed field without a column: in words; must be empty before a preview. */
  mappingProblems: z.array(z.string()),
  /** Fields that this kind of import knows, with their screen names. */
  fields: z.array(z.object({ field: z.string(), label: z.string(), required: z.boolean() })),
});
export type Inspection = z.infer<typeof inspection>;

export const importCounts = z.object({
  rows: z.number().int(),
  new: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  needsDecision: z.number().int(),
  rejected: z.number().int(),
  skipped: z.number().int(),
});

export const previewRow = z.object({
  row: z.number().int(),
  outcome: z.enum(outcomes),
  name: z.string(),
  organisation: z.string(),
  place: z.string(),
  /** What it brings: for recipients "Mixer roti 1 unit". */
  detail: z.string(),
  problems: z.array(problem),
  changes: z.array(z.object({ field: z.string(), label: z.string(), before: z.string(), after: z.string() })),
  skippedBecause: z.string().nullable(),
  /** What the row may be the same as: a record of the register, or else a row further up in the file. */
  candidates: z.array(
    z.object({
      businessId: id.nullable(),
      row: z.number().int().positive().nullable(),
      text: z.string(),
      reason: z.string(),
    }),
  ),
});
export type PreviewRow = z.infer<typeof previewRow>;

export const importProcedures = {
  /** Opens the file dialog; null when cancelled. */
  chooseFile: procedure(nothing, z.object({ file: z.string(), name: z.string() }).nullable()),
  inspect: procedure(importRequest.pick({ kind: true, file: true, sheet: true, mapping: true }), inspection),
  /** Decides every row without writing anything. A job. */
  preview: procedure(
    importRequest.extend({ jobId: z.string().max(60) }),
    z.object({ counts: importCounts, rows: z.array(previewRow), truncated: z.boolean() }),
  ),
  /** Writes everything in one transaction as one batch. A job. */
  commit: procedure(
    importRequest.extend({ jobId: z.string().max(60) }),
    z.object({
      batch: id.nullable(),
      counts: importCounts,
      programId: id.nullable(),
      milliseconds: z.number().int(),
    }),
  ),
  /** Asks where, and writes the rejected rows there as a workbook to be mended; null when cancelled. A job. */
  saveRejects: procedure(
    importRequest.extend({ jobId: z.string().max(60) }),
    z.object({ path: z.string(), rows: z.number().int() }).nullable(),
  ),
  /** Asks where, and writes a workbook to be filled in ("Unduh format"); null when cancelled. */
  saveTemplate: procedure(z.object({ kind: z.enum(importKinds) }), z.object({ path: z.string() }).nullable()),
  batches: procedure(
    nothing,
    z.array(
      z.object({
        id,
        kind: z.enum(importKinds),
        fileName: z.string(),
        sheet: z.string(),
        programName: z.string().nullable(),
        at: z.string(),
        counts: importCounts,
        /** It was taken back as a whole. */
        undone: z.boolean(),
      }),
    ),
  ),
};
