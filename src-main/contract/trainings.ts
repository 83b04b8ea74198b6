import { z } from 'zod';
import { PARTICIPANT_STANDINGS, TRAINING_MODES, TRAINING_STATES } from '../rules/training.ts';
import {
  dateText,
  done,
  fundSource,
  gender,
  id,
  line,
  nothing,
  paragraphs,
  problem,
  requiredLine,
} from './common.ts';
import { procedure } from './procedure.ts';

const percent = z.number().int().min(0).max(100);
/** 'HH:MM', or '' for not known. */
const hour = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'Jam harus berbentuk JJ:MM.');

export const trainingInput = z.object({
  id: id.nullable(),
  title: requiredLine('Judul pelatihan', 200),
  theme: line(160),
  organiser: line(160),
  partner: line(160),
  fundSource: fundSource.nullable(),
  year: z.number().int('Tahun harus bilangan bulat.').min(1990).max(2100),
  mode: z.enum(TRAINING_MODES),
  place: line(200),
  link: line(400),
  quota: z.number().int().min(1, 'Kuota paling sedikit 1.').max(100_000).nullable(),
  passingPercent: percent,
  /** Who signs certificates and invitations; null = the first active official. */
  officialId: id.nullable(),
  state: z.enum(TRAINING_STATES),
  notes: paragraphs,
  /** Planned curricula in their order; one that is left out is removed, refused while it has a session. */
  curricula: z
    .array(
      z.object({
        id: id.nullable(),
        title: requiredLine('Judul kurikulum', 200),
        hours: z.number().int().min(1, 'Jam pelajaran paling sedikit 1.').max(500).nullable(),
        speaker: line(160),
      }),
    )
    .max(60),
});
export type TrainingInput = z.input<typeof trainingInput>;

/** A training as lists show it. */
export const trainingRow = z.object({
  id,
  title: z.string(),
  theme: z.string(),
  organiser: z.string(),
  year: z.number().int(),
  mode: z.enum(TRAINING_MODES),
  state: z.enum(TRAINING_STATES),
  /** First and last day of its sessions, or null. */
  firstDate: z.string().nullable(),
  lastDate: z.string().nullable(),
  quota: z.number().int().nullable(),
  /** Of the standing `peserta`. */
  participants: z.number().int(),
  /** Not yet: `calon` and `terpilih`. */
  candidates: z.number().int(),
  /** Planned curricula, and how many of them are held (rules/training.ts). */
  curricula: z.number().int(),
  held: z.number().int(),
  sessions: z.number().int(),
  /** Per cent of all participants over the held sessions; null before the first. */
  attendanceShare: z.number().nullable(),
  certificates: z.number().int(),
});
export type TrainingRow = z.infer<typeof trainingRow>;

export const sessionInput = z.object({
  id: id.nullable(),
  trainingId: id,
  curriculumId: id.nullable(),
  date: dateText,
  startsAt: hour,
  endsAt: hour,
  place: line(200),
});
export const sessionRow = sessionInput.extend({ id, curriculum: z.string().nullable(), held: z.boolean() });
export type SessionRow = z.infer<typeof sessionRow>;

/** Who takes part. Without a business: a guest, who may be tied to one later. */
export const participantInput = z.object({
  id: id.nullable(),
  trainingId: id,
  businessId: id.nullable(),
  role: z.enum(['pemilik', 'pekerja', 'tamu']),
  /** Left empty for an owner: then it is the owner's of the business, like NIK, gender and phone. */
  name: line(120),
  nik: line(60),
  gender: gender.nullable(),
  phone: line(120),
  institution: line(160),
  villageCode: z.string().nullable(),
  standing: z.enum(PARTICIPANT_STANDINGS),
  reason: line(400),
  /** The written reason for a second training of the same theme, where there is one to give. */
  doubleTrainingReason: line(400).nullable(),
  preTest: percent.nullable(),
  postTest: percent.nullable(),
});
export type ParticipantInput = z.input<typeof participantInput>;

export const participantRow = z.object({
  id,
  businessId: id.nullable(),
  role: z.enum(['pemilik', 'pekerja', 'tamu']),
  name: z.string(),
  nik: z.string().nullable(),
  gender: gender.nullable(),
  phone: z.string(),
  /** Name of the business, or the institution of a guest. */
  organisation: z.string(),
  address: z.string(),
  villageCode: z.string().nullable(),
  villageName: z.string().nullable(),
  districtName: z.string().nullable(),
  standing: z.enum(PARTICIPANT_STANDINGS),
  reason: z.string(),
  doubleTrainingReason: z.string().nullable(),
  preTest: z.number().int().nullable(),
  postTest: z.number().int().nullable(),
  cardCode: z.string(),
  /** Sessions attended of those held. */
  present: z.number().int(),
  held: z.number().int(),
  attendanceShare: z.number().nullable(),
  passed: z.boolean(),
  certificateNumber: z.string().nullable(),
});
export type ParticipantRow = z.infer<typeof participantRow>;

export const trainingProcedures = {
  list: procedure(z.object({ search: z.string().max(100) }), z.array(trainingRow)),
  get: procedure(
    z.object({ id }),
    z.object({
      training: trainingInput.extend({ id }),
      row: trainingRow,
      sessions: z.array(sessionRow),
      participants: z.array(participantRow),
    }),
  ),
  save: procedure(trainingInput, z.object({ id })),
  /** Refused while it has attendance or certificates. */
  remove: procedure(z.object({ id }), done),
  saveSession: procedure(sessionInput, z.object({ id })),
  /** Refused while attendance is noted. */
  removeSession: procedure(z.object({ id }), done),
  /**
   * Adds or changes a participant. Refused with `double-training` while somebody took part in a training of the same
   * theme within the years set in Pengaturan and no reason is given; `quota-full` beyond the quota.
   */
  saveParticipant: procedure(participantInput, z.object({ id, problems: z.array(problem) })),
  /** Adds the owners of these businesses; those who take part already stay as they are. */
  addOwners: procedure(
    z.object({
      trainingId: id,
      businessIds: z.array(id).min(1).max(5000),
      standing: z.enum(PARTICIPANT_STANDINGS),
      doubleTrainingReason: line(400).nullable(),
    }),
    z.object({ added: z.number().int(), present: z.number().int() }),
  ),
  /** Moves participants to another standing; `mundur` needs a reason. */
  setStanding: procedure(
    z.object({
      ids: z.array(id).min(1).max(5000),
      standing: z.enum(PARTICIPANT_STANDINGS),
      reason: line(400),
    }),
    z.object({ changed: z.number().int() }),
  ),
  /** Refused while attendance is noted or a certificate is given: then it is `mundur`. */
  removeParticipant: procedure(z.object({ id }), done),
  /** Ties a guest to a business of the register; attendance, marks and card stay. */
  tieGuest: procedure(z.object({ id, businessId: id, role: z.enum(['pemilik', 'pekerja']) }), done),
  /** Trainings that a business took part in, for its page. */
  ofBusiness: procedure(
    z.object({ businessId: id }),
    z.array(
      z.object({
        trainingId: id,
        title: z.string(),
        year: z.number().int(),
        /** The day of the first session; null = not planned yet. */
        firstDate: z.string().nullable(),
        participant: z.string(),
        standing: z.enum(PARTICIPANT_STANDINGS),
        curricula: z.number().int(),
        /** Curricula that were held. */
        held: z.number().int(),
        /** Of the held sessions, those with H. */
        present: z.number().int(),
        sessionsHeld: z.number().int(),
        attendanceShare: z.number().nullable(),
        certificateNumber: z.string().nullable(),
      }),
    ),
  ),
  /** Themes that were used before, for typing less. */
  themes: procedure(nothing, z.array(z.string())),
};
