import { z } from 'zod';
import { dateText, fundSource, id, nothing, problem } from './common.ts';
import { procedure } from './procedure.ts';

export const importKinds = ['businesses', 'recipients', 'aid-history'] as const;
export type ImportKind = (typeof importKinds)[number];

export const outcomes = ['new', 'changed', 'unchanged', 'needs-decision', 'rejected', 'skipped'] as const;
export type Outcome = (typeof outcomes)[number];

export const importColumn = z.object({
  /** Letter of the column, as Excel shows it. */
  column: z.string(),
  /** Joined heading: "ALAMAT / KECAMATAN". */
  heading: z.string(),
  field: z.string().nullable(),
  /** The year of its figures by the heading, where the sheet has figures of several years; else null. */
  year: z.number().int().nullable(),
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

/**
 * What is decided of a row: it is new, it is that record or that row's, or it is left out. `take` makes a row of data of
 * one that the program would skip.
 */
export const rowDecision = z.union([
  z.literal('new'),
  z.literal('leave'),
  z.literal('take'),
  z.object({ businessId: id }),
  z.object({ groupId: id }),
  z.object({ row: z.number().int().positive() }),
]);
export type RowDecision = z.infer<typeof rowDecision>;

/** What to read and how: a file, its sheet, the mapping (null = as the program finds it). */
export const importRequest = z.object({
  kind: z.enum(importKinds),
  file: z.string().max(1000),
  sheet: z.string().max(200).nullable(),
  /** Column letter -> field or null. Columns left out keep what the program found. */
  mapping: z.record(z.string().max(5), z.string().max(40).nullable()),
  /**
   * Corrected cells: row number -> field -> text as it would stand in the cell. A field that the sheet has for several
   * years is named with the year: "annualTurnover:2019".
   */
  corrections: z.record(z.string().max(10), z.record(z.string().max(40), z.string().max(400))),
  /** By row number. */
  decisions: z.record(z.string().max(10), rowDecision),
  acceptDecisions: z.boolean(),
  /** The programme of the recipients; null = those that the column PROGRAM names. */
  program: programChoice.nullable(),
  /** The year of the figures, where no column says it; null = as the headings or titles say, else this year. */
  dataYear: z.number().int().min(1900).max(2100).nullable(),
  /** `fileVersion` of the preview on which corrections and decisions were made; null = whatever the file is now. */
  fileVersion: z.string().max(64).nullable(),
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
  /** The newest import of a file with the very same content; null for none. */
  importedBefore: z.object({ batch: id, at: z.string(), undone: z.boolean() }).nullable(),
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
  /** What the row was found to be: "TUMINI (Tempe Makmur), Gembong"; '' for something new. */
  sameAs: z.string(),
  /** What the row may be the same as: a record of the register, or else a row further up in the file. */
  candidates: z.array(
    z.object({
      businessId: id.nullable(),
      groupId: id.nullable(),
      row: z.number().int().positive().nullable(),
      text: z.string(),
      reason: z.string(),
    }),
  ),
});
export type PreviewRow = z.infer<typeof previewRow>;

/** Which rows of a preview: those of one outcome (null = all) in which the words typed stand. */
const rowsQuestion = z.object({
  previewId: z.string().max(60),
  outcome: z.enum(outcomes).nullable(),
  search: z.string().max(100),
});

export const importProcedures = {
  /** Opens the file dialog; null when cancelled. */
  chooseFile: procedure(nothing, z.object({ file: z.string(), name: z.string() }).nullable()),
  inspect: procedure(importRequest.pick({ kind: true, file: true, sheet: true, mapping: true }), inspection),
  /**
   * Decides every row without writing anything. A job. The rows are kept for `previewRows` until the next preview or
   * commit.
   */
  preview: procedure(
    importRequest.extend({ jobId: z.string().max(60) }),
    z.object({ previewId: z.string(), fileVersion: z.string(), counts: importCounts }),
  ),
  /** Rows of a preview in the order of the sheet. Failure of these three: `preview-gone`. */
  previewRows: procedure(
    rowsQuestion.extend({ from: z.number().int().min(0), limit: z.number().int().min(1).max(500) }),
    z.object({ rows: z.array(previewRow), total: z.number().int() }),
  ),
  /** One row by its number, with its cells as the sheet has them; null when there is no such row. */
  previewRow: procedure(
    rowsQuestion.pick({ previewId: true }).extend({ row: z.number().int().positive() }),
    z
      .object({
        row: previewRow,
        cells: z.array(
          z.object({ cell: z.string(), label: z.string(), heading: z.string(), text: z.string() }),
        ),
      })
      .nullable(),
  ),
  /** For deciding all rows alike: each row, and the decision that it is its likest candidate, where it has one. */
  previewDecisions: procedure(
    rowsQuestion,
    z.array(z.object({ row: z.number().int(), first: rowDecision.nullable() })),
  ),
  /** Writes everything in one transaction as one batch. A job. Failure: `file-changed`. */
  commit: procedure(
    importRequest.extend({ jobId: z.string().max(60) }),
    z.object({
      batch: id.nullable(),
      counts: importCounts,
      programId: id.nullable(),
      milliseconds: z.number().int(),
    }),
  ),
  /** Asks where, and writes the rejected and the undecided rows there to be mended; null when cancelled. A job. */
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
