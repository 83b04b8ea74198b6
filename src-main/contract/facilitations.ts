import { z } from 'zod';
import { CASE_STANDINGS } from '../rules/facilitation.ts';
import { businessScope } from './business-list.ts';
import {
  dateText,
  done,
  fundSource,
  id,
  line,
  nothing,
  paperSizes,
  paragraphs,
  requiredLine,
} from './common.ts';
import { paper } from './letters.ts';
import { procedure } from './procedure.ts';

/** 'HH:MM', or '' for not known. */
const hour = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'Jam harus berbentuk JJ:MM.');

/** A kind of facilitation (halal, PIRT, merek …) with the list of its stages, which the office edits. */
export const kindInput = z.object({
  id: id.nullable(),
  name: requiredLine('Nama jenis fasilitasi', 80),
  /** Days before the end of a certificate at which to remind. */
  reminderDays: z.number().int().min(0).max(1000),
  stages: z
    .array(
      z.object({
        id: id.nullable(),
        name: requiredLine('Nama tahapan', 120),
        targetDays: z.number().int().min(1, 'Target paling sedikit 1 hari.').max(2000).nullable(),
        isFieldAudit: z.boolean(),
        /** Reaching it means that the certificate is issued. */
        isFinal: z.boolean(),
      }),
    )
    .min(1, 'Paling sedikit satu tahapan.')
    .max(40),
});
export const kindRow = kindInput.extend({
  id,
  stages: z.array(
    z.object({
      id,
      name: z.string(),
      targetDays: z.number().int().nullable(),
      isFieldAudit: z.boolean(),
      isFinal: z.boolean(),
    }),
  ),
  facilitations: z.number().int(),
});
export type KindRow = z.infer<typeof kindRow>;

/** A batch: one institution, one year, many businesses. */
export const facilitationInput = z.object({
  id: id.nullable(),
  title: requiredLine('Judul fasilitasi', 200),
  kindId: id,
  institution: line(160),
  year: z.number().int('Tahun harus bilangan bulat.').min(1990).max(2100),
  fundSource: fundSource.nullable(),
  notes: paragraphs,
});
export const facilitationRow = facilitationInput.extend({
  id,
  kind: z.string(),
  businesses: z.number().int(),
  /** Businesses by where they stand, in the order of the stages; those not begun and those that stopped apart. */
  byStage: z.array(z.object({ stageId: id.nullable(), stage: z.string(), businesses: z.number().int() })),
  finished: z.number().int(),
  stopped: z.number().int(),
  overdue: z.number().int(),
});
export type FacilitationRow = z.infer<typeof facilitationRow>;

/** What happened to a business in one stage. */
export const stepInput = z.object({
  caseId: id,
  stageId: id,
  plannedDate: dateText.nullable(),
  plannedTime: hour,
  startedDate: dateText.nullable(),
  finishedDate: dateText.nullable(),
  dueDate: dateText.nullable(),
  officer: line(120),
  result: line(400),
  notes: paragraphs,
});
export const stepRow = stepInput.omit({ caseId: true }).extend({
  stage: z.string(),
  isFieldAudit: z.boolean(),
  isFinal: z.boolean(),
  targetDays: z.number().int().nullable(),
  /** As set, or by the target of the stage. */
  due: z.string().nullable(),
  overdue: z.boolean(),
});
export type StepRow = z.infer<typeof stepRow>;

export const caseRow = z.object({
  id,
  facilitationId: id,
  businessId: id,
  ownerName: z.string(),
  businessName: z.string(),
  villageName: z.string().nullable(),
  districtName: z.string().nullable(),
  phone: z.string(),
  standing: z.enum(CASE_STANDINGS),
  reason: z.string(),
  doubleFacilitationReason: z.string().nullable(),
  officer: z.string(),
  notes: z.string(),
  stageId: id.nullable(),
  stage: z.string(),
  /** Since when it stands there. */
  since: z.string().nullable(),
  due: z.string().nullable(),
  overdue: z.boolean(),
  certificateNumber: z.string(),
  certificateIssuer: z.string(),
  validFrom: z.string().nullable(),
  validUntil: z.string().nullable(),
});
export type CaseRow = z.infer<typeof caseRow>;

/** A field audit that is to come; `auditor` is the officer of that stage. */
export const auditPlan = z.object({
  caseId: id,
  plannedDate: dateText.nullable(),
  plannedTime: hour,
  auditor: line(120),
});
export const auditRow = caseRow.extend(auditPlan.omit({ caseId: true }).shape);
export type AuditRow = z.infer<typeof auditRow>;

export const certificateInput = z.object({
  caseId: id,
  certificateNumber: requiredLine('Nomor sertifikat', 120),
  certificateIssuer: line(160),
  validFrom: dateText.nullable(),
  validUntil: dateText.nullable(),
});

export const facilitationProcedures = {
  kinds: procedure(nothing, z.array(kindRow)),
  /** A stage that is left out is removed; refused while a business was in it. */
  saveKind: procedure(kindInput, z.object({ id }), 'pengelola'),
  /** Refused while it has facilitations. */
  removeKind: procedure(z.object({ id }), done, 'pengelola'),
  list: procedure(z.object({ search: z.string().max(100) }), z.array(facilitationRow)),
  get: procedure(
    z.object({ id }),
    z.object({ facilitation: facilitationRow, kind: kindRow, cases: z.array(caseRow) }),
  ),
  save: procedure(facilitationInput, z.object({ id })),
  /** Refused while it has businesses. */
  remove: procedure(z.object({ id }), done),
  /**
   * Adds businesses at the first stage. Refused with `double-facilitation` while one of them is in a running
   * facilitation of the same kind or holds a certificate that is valid, and no reason is given.
   */
  addBusinesses: procedure(
    z.object({
      facilitationId: id,
      businessIds: z.array(id).max(5000),
      /** Beside those: what a list of the register shows, at most 5,000 (`too-many`). */
      scope: businessScope.optional(),
      startedDate: dateText,
      doubleFacilitationReason: line(400).nullable(),
    }),
    z.object({ added: z.number().int(), present: z.number().int() }),
  ),
  case: procedure(z.object({ id }), z.object({ case: caseRow, steps: z.array(stepRow) })),
  saveCase: procedure(
    z.object({ id, officer: line(120), notes: paragraphs, doubleFacilitationReason: line(400).nullable() }),
    done,
  ),
  /** Refused while a step is finished: then it is `berhenti`. */
  removeCase: procedure(z.object({ id }), done),
  /**
   * Moves businesses to a stage: the one they stood in is finished that day, the next begins; back is allowed, and opens
   * the earlier stage again. At the final stage the case is `selesai`.
   */
  moveToStage: procedure(
    z.object({ caseIds: z.array(id).min(1).max(5000), stageId: id, date: dateText }),
    z.object({ moved: z.number().int(), changeSetId: id }),
  ),
  saveStep: procedure(stepInput, done),
  /** Keeps the certificate and, where the final stage is not reached yet, moves there. */
  saveCertificate: procedure(certificateInput, done),
  /** Stops a case with a reason, or takes it up again (`berjalan`). */
  setStanding: procedure(
    z.object({
      ids: z.array(id).min(1).max(5000),
      standing: z.enum(['berjalan', 'berhenti']),
      reason: line(400),
    }),
    z.object({ changed: z.number().int() }),
  ),
  /** Businesses that stand at a field audit, by planned day and hour; those without a day are last. */
  audits: procedure(z.object({ facilitationId: id.nullable() }), z.array(auditRow)),
  /** Plans audits, all or none. Refused with `audit-none` where a business does not stand at a field audit. */
  planAudits: procedure(
    z.object({ plans: z.array(auditPlan).min(1).max(5000) }),
    z.object({ planned: z.number().int() }),
  ),
  /** The schedule of the field audits, or a form for each business to be filled in by pen. A job. */
  printPaper: procedure(
    z.object({
      kind: z.enum(['schedule', 'forms']),
      facilitationId: id,
      /** Null = all that stand at a field audit. */
      caseIds: z.array(id).min(1).max(5000).nullable(),
      paperSize: z.enum(paperSizes).nullable(),
      jobId: z.string().max(60),
    }),
    paper,
  ),
  /** Saves the businesses with stages and certificates as a workbook where the user says; null when cancelled. */
  exportWorkbook: procedure(z.object({ facilitationId: id }), z.object({ path: z.string().nullable() })),
  /**
   * For Beranda: stages that are overdue, and certificates that end soon or have ended and that no later facilitation of
   * the business for the same kind takes the place of.
   */
  worklist: procedure(
    nothing,
    z.object({
      overdue: z.array(caseRow.extend({ title: z.string() })),
      ending: z.array(
        caseRow.extend({ title: z.string(), validity: z.enum(['segera berakhir', 'berakhir']) }),
      ),
    }),
  ),
  /** Facilitations and certificates of a business, for its page. */
  ofBusiness: procedure(
    z.object({ businessId: id }),
    z.array(caseRow.extend({ title: z.string(), kind: z.string(), year: z.number().int() })),
  ),
};
