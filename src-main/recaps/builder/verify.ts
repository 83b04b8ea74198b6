import type { RecapFilter, RecapQuestion } from '../../contract/recap-builder.ts';
import type { Connection } from '../../database/connection.ts';
import { measureTraits, type RecapFact, type RecapMeasure } from '../../rules/recap-facts.ts';
import { dayOf } from './question-facts.ts';

const marks = (values: readonly unknown[]) => values.map(() => '?').join(', ');

/** Where a fact's rows come from, with the names by which the filter knows their columns. */
const sources: Record<
  RecapFact,
  { from: string; village: string; sector: string; year: string; fund: string; program: string }
> = {
  register: {
    from: 'business',
    village: 'village_code',
    sector: 'sector_id',
    year: '',
    fund: '',
    program: '',
  },
  figures: {
    from: `business JOIN business_year AS figures ON figures.business_id = business.id AND NOT EXISTS (
      SELECT 1 FROM business_year AS later WHERE later.business_id = business.id AND later.year > figures.year)`,
    village: 'village_code',
    sector: 'sector_id',
    year: '',
    fund: '',
    program: '',
  },
  aid: {
    from: `aid_recipient AS recipient JOIN aid_program AS program ON program.id = recipient.program_id
      LEFT JOIN business ON business.id = recipient.business_id
      LEFT JOIN business_group AS club ON club.id = recipient.group_id
      LEFT JOIN allocation ON allocation.recipient_id = recipient.id LEFT JOIN aid_item AS item ON item.id = item_id`,
    village: 'ifnull(business.village_code, club.village_code)',
    sector: 'ifnull(business.sector_id, club.sector_id)',
    year: 'program.fiscal_year',
    fund: 'ifnull(item.fund_source, program.fund_source)',
    program: 'program.id',
  },
  training: {
    from: `training_participant AS person JOIN training ON training.id = person.training_id AND person.standing = 'peserta'
      LEFT JOIN business ON business.id = person.business_id`,
    village: 'ifnull(person.village_code, business.village_code)',
    sector: 'business.sector_id',
    year: 'training.year',
    fund: 'training.fund_source',
    program: '',
  },
  facilitation: {
    from: `facilitation_case AS way JOIN facilitation ON facilitation.id = way.facilitation_id
      JOIN business ON business.id = way.business_id`,
    village: 'business.village_code',
    sector: 'business.sector_id',
    year: 'facilitation.year',
    fund: 'facilitation.fund_source',
    program: '',
  },
};

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
  attendance: `sum((SELECT count(*) FROM attendance WHERE participant_id = person.id AND mark = 'H'))`,
  certificates: 'sum(EXISTS (SELECT 1 FROM training_certificate WHERE participant_id = person.id))',
  facilitated: 'count(DISTINCT way.business_id)',
  issued: `sum(way.certificate_number <> '')`,
};

function conditions(fact: RecapFact, filter: RecapFilter, year: number | null) {
  const { village, sector, year: yearColumn, fund, program } = sources[fact];
  const parts: string[] = [];
  const values: (string | number)[] = [];
  const among = (sql: string, choices: readonly (string | number)[], more = '') => {
    if (choices.length === 0) return;
    parts.push(`(${sql} IN (${marks(choices)})${more})`);
    values.push(...choices);
  };
  among(`substr(${village}, 1, 8)`, filter.districtCodes);
  among(village, filter.villageCodes);
  among(sector, filter.sectorIds);
  among(`(SELECT sector_group FROM sector WHERE sector.id = ${sector})`, filter.sectorGroups);
  among('business.scale', filter.scales, filter.scales.includes('belum') ? ' OR business.scale IS NULL' : '');
  among('business.status', filter.statuses);
  among(fund, filter.fundSources);
  among(program, filter.programIds);
  if (year !== null) among(yearColumn, [year]);
  return { where: parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`, values };
}

/**
 * Counts the totals of a recap once more, in another way: by SQL straight from the tables. A state of the past cannot be
 * asked of the tables, which know the present; then the answer is null.
 */
export function createVerifier(connection: Connection) {
  return (question: RecapQuestion): { measure: RecapMeasure; total: number | null }[] =>
    question.measures.map((measure) => {
      const { fact } = measureTraits[measure];
      const isYearly = question.rows.includes('year') || question.columns === 'year';
      const isPast = dayOf(question) !== null || isYearly;
      if ((fact === 'register' && dayOf(question) !== null) || (fact === 'figures' && isPast))
        return { measure, total: null };
      const { where, values } = conditions(fact, question.filter, question.year);
      const total = connection
        .prepare<unknown[], number | null>(`SELECT ${totals[measure]} FROM ${sources[fact].from} ${where}`)
        .pluck()
        .get(...values);
      return { measure, total: total ?? 0 };
    });
}
