import type { RecapFilter, RecapQuestion } from '../../contract/recap-builder.ts';
import type { Connection } from '../../database/connection.ts';
import {
  filterDimensions,
  filterFields,
  measureTraits,
  type RecapDimension,
  type RecapFact,
  type RecapMeasure,
} from '../../rules/recap-facts.ts';
import { dayOf } from './question-facts.ts';

const marks = (values: readonly unknown[]) => values.map(() => '?').join(', ');

const ofBusiness = {
  sector: 'business.sector_id',
  scale: 'business.scale',
  legalForm: 'business.legal_form',
  gender: 'business.gender',
  village: 'business.village_code',
};

/** Where a fact's rows come from, with what tells the member of a dimension; those of places and sector groups follow from these. */
const sources: Record<RecapFact, { from: string; columns: Partial<Record<RecapDimension, string>> }> = {
  register: { from: 'business', columns: ofBusiness },
  figures: {
    from: `business JOIN business_year AS figures ON figures.business_id = business.id AND NOT EXISTS (
      SELECT 1 FROM business_year AS later WHERE later.business_id = business.id AND later.year > figures.year)`,
    columns: ofBusiness,
  },
  aid: {
    from: `aid_recipient AS recipient JOIN aid_program AS program ON program.id = recipient.program_id
      LEFT JOIN business ON business.id = recipient.business_id
      LEFT JOIN business_group AS club ON club.id = recipient.group_id
      LEFT JOIN allocation ON allocation.recipient_id = recipient.id LEFT JOIN aid_item AS item ON item.id = item_id`,
    columns: {
      ...ofBusiness,
      gender: 'ifnull(business.gender, club.chair_gender)',
      village: 'ifnull(business.village_code, club.village_code)',
      sector: 'ifnull(business.sector_id, club.sector_id)',
      year: 'program.fiscal_year',
      fundSource: 'ifnull(item.fund_source, program.fund_source)',
      program: 'program.id',
      item: `json_array(lower(trim(item.name)), lower(trim(item.brand)), lower(trim(item.specification)))`,
    },
  },
  training: {
    from: `training_participant AS person JOIN training ON training.id = person.training_id AND person.standing = 'peserta'
      LEFT JOIN business ON business.id = person.business_id`,
    columns: {
      ...ofBusiness,
      gender: 'ifnull(person.gender, business.gender)',
      village: 'ifnull(person.village_code, business.village_code)',
      year: 'training.year',
      fundSource: 'training.fund_source',
      training: 'training.id',
    },
  },
  facilitation: {
    from: `facilitation_case AS way JOIN facilitation ON facilitation.id = way.facilitation_id
      JOIN business ON business.id = way.business_id`,
    columns: {
      ...ofBusiness,
      year: 'facilitation.year',
      fundSource: 'facilitation.fund_source',
      facilitationKind: 'facilitation.kind_id',
      stage: 'way.stage_id',
    },
  },
};

/** The column that tells the member of a dimension. */
function columnOf(fact: RecapFact, dimension: RecapDimension): string {
  const { columns } = sources[fact];
  switch (dimension) {
    case 'regency':
      return `substr(${columns.village}, 1, 5)`;
    case 'district':
      return `substr(${columns.village}, 1, 8)`;
    case 'sectorGroup':
      return `(SELECT sector_group FROM sector WHERE sector.id = ${columns.sector})`;
    default:
      return columns[dimension] ?? 'NULL';
  }
}

const attended = `(SELECT count(*) FROM attendance WHERE participant_id = person.id AND mark = 'H')`;
const held = `(SELECT count(*) FROM training_session AS day WHERE day.training_id = person.training_id
  AND (day.date < @today OR day.id IN (SELECT session_id FROM attendance)))`;

const totals: Record<RecapMeasure, string> = {
  businesses: 'count(*)',
  workers: 'sum(ifnull(workers_male, 0) + ifnull(workers_female, 0) + ifnull(workers_total, 0))',
  workersMale: 'sum(workers_male)',
  workersFemale: 'sum(workers_female)',
  investment: 'sum(investment)',
  production: 'sum(production_value)',
  turnover: 'sum(annual_turnover)',
  recipients: 'count(DISTINCT recipient.business_id) + count(DISTINCT recipient.group_id)',
  aided: 'count(DISTINCT recipient.business_id)',
  groups: 'count(DISTINCT recipient.group_id)',
  kinds: `count(DISTINCT lower(trim(item.name)) || '|' || lower(trim(brand)) || '|' || lower(trim(specification)))`,
  units: 'sum(allocation.quantity)',
  value: 'sum(allocation.quantity * item.unit_price)',
  participants: 'count(*)',
  attendance: `sum(${attended})`,
  // As rules/training.ts rounds.
  attendanceShare: `round(sum(${attended}) * 1.0 / nullif(sum(${held}), 0) * 1000) / 10`,
  certificates: 'sum(EXISTS (SELECT 1 FROM training_certificate WHERE participant_id = person.id))',
  facilitated: 'count(DISTINCT way.business_id)',
  issued: `sum(way.certificate_number <> '')`,
};

function conditions(fact: RecapFact, filter: RecapFilter, year: number | null) {
  const parts: string[] = [];
  const values: (string | number)[] = [];
  const among = (sql: string, choices: readonly (string | number)[]) => {
    if (choices.length === 0) return;
    parts.push(`(${sql} IN (${marks(choices)})${choices.includes('belum') ? ` OR ${sql} IS NULL` : ''})`);
    values.push(...choices);
  };
  for (const field of filterFields) among(columnOf(fact, filterDimensions[field]), filter[field]);
  among('business.status', filter.statuses);
  if (year !== null) among(columnOf(fact, 'year'), [year]);
  return { where: parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`, values };
}

/**
 * Counts the totals of a recap once more, in another way: by SQL straight from the tables. A state of the past cannot be
 * asked of the tables, which know the present; then the answer is null.
 */
export function createVerifier(connection: Connection, today: () => string) {
  /** The totals of some measures of one fact, in one reading of its tables. */
  function totalsOf(fact: RecapFact, measures: readonly RecapMeasure[], question: RecapQuestion) {
    const { where, values } = conditions(fact, question.filter, question.year);
    const sql = `SELECT ${measures.map((measure) => totals[measure]).join(', ')} FROM ${sources[fact].from} ${where}`;
    const bound = sql.includes('@today') ? [...values, { today: today() }] : values;
    return (
      connection
        .prepare<unknown[], (number | null)[]>(sql)
        .raw()
        .get(...bound) ?? []
    );
  }

  return (question: RecapQuestion): { measure: RecapMeasure; total: number | null }[] => {
    const isYearly = question.rows.includes('year') || question.columns === 'year';
    const isPast = dayOf(question) !== null;
    const byFact = Map.groupBy(question.measures, (measure) => measureTraits[measure].fact);
    return [...byFact].flatMap(([fact, measures]) => {
      const isUnknown = (fact === 'register' && isPast) || (fact === 'figures' && (isPast || isYearly));
      const found = isUnknown ? [] : totalsOf(fact, measures, question);
      return measures.map((measure, index) => {
        const nothing = isUnknown || measureTraits[measure].way === 'share' ? null : 0;
        return { measure, total: found[index] ?? nothing };
      });
    });
  };
}
