import { z } from 'zod';
import { id, nothing, paperSizes } from './common.ts';
import { paper } from './letters.ts';
import { procedure } from './procedure.ts';

/** The recaps that the office hands out as they are, by the names that the command line knows. */
export const readyRecapKinds = [
  'kecamatan-komoditas',
  'skala',
  'bantuan-program',
  'bantuan-sumber-dana',
  'bantuan-lima-tahun',
  'bnba',
  'pelatihan',
  'fasilitasi',
  'profil-kecamatan',
  'profil-komoditas',
  'direktori',
] as const;
export type ReadyRecapKind = (typeof readyRecapKinds)[number];

/** Whether a recap takes a choice: not at all, if wanted, or it cannot do without. */
const need = z.enum(['no', 'may', 'must']);
export const readyRecapTraits = z.object({
  kind: z.enum(readyRecapKinds),
  title: z.string(),
  /** What it shows, in a sentence. */
  about: z.string(),
  /** The group it stands under on the screen. */
  group: z.enum(['Register', 'Bantuan', 'Pembinaan', 'Profil']),
  year: need,
  district: need,
  sector: need,
  /** As a workbook, beside the paper. */
  workbook: z.boolean(),
});
export type ReadyRecapTraits = z.infer<typeof readyRecapTraits>;

export const readyRecapQuestion = z.object({
  kind: z.enum(readyRecapKinds),
  /** Null = the register as it is now, and all years of the rest. */
  year: z.number().int().min(1990).max(2100).nullable(),
  districtCode: z.string().max(20).nullable(),
  sectorId: id.nullable(),
  /** NIK and phone hidden (UU 27/2022), where the recap names people. */
  masked: z.boolean(),
});
export type ReadyRecapQuestion = z.output<typeof readyRecapQuestion>;

export const readyRecapProcedures = {
  list: procedure(nothing, z.array(readyRecapTraits)),
  /** The paper, for preview. A job. */
  preview: procedure(
    readyRecapQuestion.extend({ paperSize: z.enum(paperSizes).nullable(), jobId: z.string().max(60) }),
    paper,
  ),
  /** Saves the workbook where the user says; null when cancelled. */
  exportWorkbook: procedure(readyRecapQuestion, z.object({ path: z.string().nullable() })),
};
