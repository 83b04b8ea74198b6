import { z } from 'zod';
import { nothing, problem } from './common.ts';
import { procedure } from './procedure.ts';

/** A village with its district, by Kemendagri codes (`33.03.05.1001`). */
export const village = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(['desa', 'kelurahan']),
  districtCode: z.string(),
  districtName: z.string(),
});
export type VillageRow = z.infer<typeof village>;

export const regionProcedures = {
  /** All villages of the office's regency, by district and name. */
  villages: procedure(nothing, z.array(village)),
  /** All districts of the office's regency. */
  districts: procedure(nothing, z.array(z.object({ code: z.string(), name: z.string() }))),
  /** All regencies of Indonesia, for choosing the office's. */
  regencies: procedure(
    nothing,
    z.array(z.object({ code: z.string(), name: z.string(), provinceName: z.string() })),
  ),
  /** Reads a NIK as typed: "Kemangkon, perempuan, 12 Mei 1984", with its problems. */
  readNik: procedure(
    z.object({
      nik: z.string().max(60),
      gender: z.enum(['L', 'P']).nullable(),
      birthDate: z.string().nullable(),
    }),
    z.object({
      nik: z.string().nullable(),
      aloud: z.string().nullable(),
      gender: z.enum(['L', 'P']).nullable(),
      birthDate: z.string().nullable(),
      problems: z.array(problem),
    }),
  ),
};
