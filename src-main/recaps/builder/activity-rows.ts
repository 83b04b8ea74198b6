import type { Connection } from '../../database/connection.ts';
import type { Own } from './fact.ts';

/** A row of aid, training or facilitation with everything that it can be counted by. */
export interface ActivityRow extends Own {
  businessId: number | null;
  groupId: number | null;
  year: number;
  fundSource: string | null;
  /** Number of the programme, training or kind of facilitation. */
  activityId: number;
}

export interface AidRow extends ActivityRow {
  itemName: string | null;
  brand: string | null;
  specification: string | null;
  quantity: number;
  unitPrice: number;
}
export interface TrainingRow extends ActivityRow {
  id: number;
  attended: number;
  /** Sessions of the training that were held by today. */
  held: number;
  certificates: number;
}
export interface CaseRow extends ActivityRow {
  id: number;
  businessId: number;
  kindId: number;
  stageId: number | null;
  issued: number;
}

/** As rules/training.ts `isHeld` says. */
const heldSessions = `SELECT training_id, count(*) AS sessions FROM training_session
  WHERE date < @today OR EXISTS (SELECT 1 FROM attendance WHERE session_id = training_session.id)`;

const ofBusiness = `business.village_code AS villageCode, business.sector_id AS sectorId, business.scale,
  business.legal_form AS legalForm, business.gender, business.status`;

/** What recaps read of aid, trainings and facilitations: of one year, or of all (null). `today`: `YYYY-MM-DD`. */
export function createActivityRows(connection: Connection, today: () => string) {
  // A recipient to whom nothing is allocated yet is a row without goods.
  const aid = connection.prepare<{ year: number | null }, AidRow>(
    `SELECT aid_recipient.business_id AS businessId, aid_recipient.group_id AS groupId, fiscal_year AS year,
       aid_program.id AS activityId, coalesce(aid_item.fund_source, aid_program.fund_source) AS fundSource,
       coalesce(business.village_code, business_group.village_code) AS villageCode,
       coalesce(business.sector_id, business_group.sector_id) AS sectorId, business.scale, business.legal_form AS legalForm,
       coalesce(business.gender, business_group.chair_gender) AS gender, business.status,
       aid_item.name AS itemName, brand, specification,
       ifnull(quantity, 0) AS quantity, ifnull(unit_price, 0) AS unitPrice
     FROM aid_program JOIN aid_recipient ON aid_recipient.program_id = aid_program.id
     LEFT JOIN business ON business.id = aid_recipient.business_id
     LEFT JOIN business_group ON business_group.id = aid_recipient.group_id
     LEFT JOIN allocation ON allocation.recipient_id = aid_recipient.id
     LEFT JOIN aid_item ON aid_item.id = allocation.item_id
     WHERE @year IS NULL OR fiscal_year = @year ORDER BY aid_recipient.id, allocation.id`,
  );
  // A guest has a place and a sex of its own, and no business; candidates and those who withdrew were not trained.
  const training = connection.prepare<{ year: number | null; today: string }, TrainingRow>(
    `WITH held AS MATERIALIZED (${heldSessions} GROUP BY training_id)
     SELECT training_participant.id, training_participant.business_id AS businessId, NULL AS groupId, training.year,
       training.id AS activityId, training.fund_source AS fundSource,
       coalesce(training_participant.village_code, business.village_code) AS villageCode, business.sector_id AS sectorId,
       business.scale, business.legal_form AS legalForm, coalesce(training_participant.gender, business.gender) AS gender,
       business.status,
       (SELECT count(*) FROM attendance WHERE participant_id = training_participant.id AND mark = 'H') AS attended,
       ifnull(held.sessions, 0) AS held,
       (SELECT count(*) FROM training_certificate WHERE participant_id = training_participant.id) AS certificates
     FROM training JOIN training_participant ON training_participant.training_id = training.id
     LEFT JOIN business ON business.id = training_participant.business_id
     LEFT JOIN held ON held.training_id = training.id
     WHERE standing = 'peserta' AND (@year IS NULL OR training.year = @year) ORDER BY training_participant.id`,
  );
  const cases = connection.prepare<{ year: number | null }, CaseRow>(
    `SELECT facilitation_case.id, facilitation_case.business_id AS businessId, NULL AS groupId, facilitation.year,
       facilitation.id AS activityId, fund_source AS fundSource, kind_id AS kindId, stage_id AS stageId, ${ofBusiness},
       certificate_number <> '' AS issued
     FROM facilitation JOIN facilitation_case ON facilitation_case.facilitation_id = facilitation.id
     JOIN business ON business.id = facilitation_case.business_id
     WHERE @year IS NULL OR facilitation.year = @year ORDER BY facilitation_case.id`,
  );
  return {
    aid: (year: number | null): AidRow[] => aid.all({ year }),
    training: (year: number | null): TrainingRow[] => training.all({ year, today: today() }),
    cases: (year: number | null): CaseRow[] => cases.all({ year }),
  };
}
