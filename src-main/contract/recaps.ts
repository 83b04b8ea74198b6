import { z } from 'zod';
import { aidSummary } from './aid.ts';
import { id, nothing } from './common.ts';
import { procedure } from './procedure.ts';
import { recapBuilderProcedures } from './recap-builder.ts';

/** Counts of one line of a recap table; parts always add up to the total. */
export const recapLine = z.object({
  /** District, village, sector, fund source or item; "Belum terklasifikasi" for what has none. */
  label: z.string(),
  /** Second label: a village's district, a sector's group, an item's brand and specification. */
  detail: z.string(),
  recipients: z.number().int(),
  businesses: z.number().int(),
  groups: z.number().int(),
  kinds: z.number().int(),
  units: z.number().int(),
  value: z.number().int(),
});
export type RecapLine = z.infer<typeof recapLine>;

export const recapTables = ['district', 'village', 'sector', 'fundSource', 'item'] as const;

/** The recap of aid: of one programme, of one fiscal year, or of everything (both null). */
export const recapScope = z.object({ programId: id.nullable(), year: z.number().int().nullable() });

export const recapProcedures = {
  ...recapBuilderProcedures,
  years: procedure(nothing, z.array(z.number().int())),
  summary: procedure(recapScope, aidSummary),
  table: procedure(
    recapScope.extend({ by: z.enum(recapTables) }),
    z.object({ lines: z.array(recapLine), total: recapLine }),
  ),
  /** Saves the recap workbook where the user says; null when cancelled. */
  exportWorkbook: procedure(recapScope, z.object({ path: z.string().nullable() })),
};
