import { z } from 'zod';
import { dateText, id, nothing } from './common.ts';
import { procedure } from './procedure.ts';

/** How data left the program: on paper, as a PDF, Word or Excel file, as plain data, or by the clipboard. */
export const accessKinds = ['cetak', 'pdf', 'word', 'ekspor', 'salin'] as const;
export type AccessKind = (typeof accessKinds)[number];

/** What is noted when data leaves the program. */
export interface AccessEntry {
  kind: AccessKind;
  /** Of the paper or list: 'BAST Bantuan Peralatan 2020'. */
  title: string;
  /** Null when it is not a number of records: a form, a recap. */
  records: number | null;
  /** NIK and phones were masked. */
  masked: boolean;
  /** It names people. */
  personal: boolean;
  /** Where it went; only its last part is kept. Null when it went to no file. */
  file: string | null;
}
/** Given to every feature that prints or exports; called when it has happened. */
export type RecordAccess = (entry: AccessEntry) => void;

export const accessRow = z.object({
  id,
  at: z.string(),
  operator: z.string(),
  kind: z.enum(accessKinds),
  title: z.string(),
  records: z.number().int().nullable(),
  masked: z.boolean(),
  personal: z.boolean(),
  fileName: z.string(),
});
export type AccessRow = z.infer<typeof accessRow>;

const accessFilter = z.object({
  operator: z.string().max(100).nullable(),
  kind: z.enum(accessKinds).nullable(),
  /** The first and the last day, of the workstation's own time. */
  from: dateText.nullable(),
  until: dateText.nullable(),
});

export const accessLogProcedures = {
  /** The newest first; `before` is the id of the last row of the page before. */
  list: procedure(
    accessFilter.extend({ before: id.nullable(), limit: z.number().int().min(1).max(200) }),
    z.object({ rows: z.array(accessRow), more: z.boolean() }),
  ),
  /** Everybody who is named in the log. */
  operators: procedure(nothing, z.array(z.string())),
  /** Saves what the filter leaves as a workbook, which is noted in the log, too. */
  exportWorkbook: procedure(accessFilter, z.object({ path: z.string().nullable() })),
};
