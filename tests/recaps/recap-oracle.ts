import type { RecapQuestion } from '../../src-main/contract/recap-builder.ts';
import type { Connection } from '../../src-main/database/connection.ts';
import { measureTraits, type RecapDimension, type RecapMeasure } from '../../src-main/rules/recap-facts.ts';

type Row = Record<string, string | number | null>;
type Records = Map<string | number | null, Row>;

/**
 * Recaps counted the slow and plain way, from whole tables and without anything of the engine: for comparing. States of
 * the past are not known here (their tests are by hand).
 */
export function createOracle(connection: Connection, today: string) {
  const table = (name: string) => connection.prepare<[], Row>(`SELECT * FROM ${name}`).all();
  const byId = (name: string): Records => new Map(table(name).map((row) => [row.id ?? null, row]));

  function rowsOf(measure: RecapMeasure, question: RecapQuestion): Row[] {
    const businesses = byId('business');
    switch (measureTraits[measure].fact) {
      case 'register': {
        const years = table('business_year');
        return [...businesses.values()].map((row) => {
          const first = Math.min(
            Number(String(row.created_at).slice(0, 4)),
            ...years.filter((one) => one.business_id === row.id).map((one) => Number(one.year)),
          );
          return { ...row, who: `b${row.id}`, in_year: first };
        });
      }
      case 'figures': {
        const all = table('business_year');
        const everyYear = question.rows.includes('year') || question.columns === 'year';
        return all
          .filter(
            (row) =>
              everyYear ||
              !all.some((one) => one.business_id === row.business_id && Number(one.year) > Number(row.year)),
          )
          .map((row) => ({ ...businesses.get(row.business_id ?? null), ...row, in_year: row.year ?? null }));
      }
      case 'aid': {
        const [groups, programs, items] = [byId('business_group'), byId('aid_program'), byId('aid_item')];
        const allocations = table('allocation');
        return table('aid_recipient').flatMap((recipient): Row[] => {
          const business = businesses.get(recipient.business_id ?? null);
          const group = groups.get(recipient.group_id ?? null);
          const program = programs.get(recipient.program_id ?? null) as Row;
          const own = business ?? {
            ...group,
            gender: group?.chair_gender ?? null,
            scale: null,
            legal_form: null,
            status: null,
          };
          const common = {
            ...own,
            who: business ? `b${business.id}` : `g${group?.id}`,
            in_year: program.fiscal_year ?? null,
            fund_source: program.fund_source ?? null,
            program: program.id ?? null,
          };
          const goods = allocations.filter((one) => one.recipient_id === recipient.id);
          if (goods.length === 0) return [{ ...common, item: null, quantity: 0, price: 0 }];
          return goods.map((one) => {
            const item = items.get(one.item_id ?? null) as Row;
            return {
              ...common,
              fund_source: item.fund_source ?? null,
              item: `${item.name}/${item.brand}/${item.specification}`.toLowerCase(),
              quantity: one.quantity ?? 0,
              price: item.unit_price ?? 0,
            };
          });
        });
      }
      case 'training': {
        const [trainings, attendance, sessions] = [
          byId('training'),
          table('attendance'),
          table('training_session'),
        ];
        const certified = new Set(table('training_certificate').map((row) => row.participant_id));
        const isHeld = (session: Row) =>
          String(session.date) < today || attendance.some((one) => one.session_id === session.id);
        return table('training_participant')
          .filter((row) => row.standing === 'peserta')
          .map((row) => {
            const business = businesses.get(row.business_id ?? null);
            const training = trainings.get(row.training_id ?? null) as Row;
            return {
              ...business,
              village_code: row.village_code ?? business?.village_code ?? null,
              gender: row.gender ?? business?.gender ?? null,
              in_year: training.year ?? null,
              fund_source: training.fund_source ?? null,
              training: training.id ?? null,
              certified: certified.has(row.id ?? null) ? 1 : 0,
              held: sessions.filter((one) => one.training_id === row.training_id && isHeld(one)).length,
              attended: attendance.filter((one) => one.participant_id === row.id && one.mark === 'H').length,
            };
          });
      }
      case 'facilitation': {
        const facilitations = byId('facilitation');
        return table('facilitation_case').map((row) => {
          const facilitation = facilitations.get(row.facilitation_id ?? null) as Row;
          return {
            ...businesses.get(row.business_id ?? null),
            who: `b${row.business_id}`,
            in_year: facilitation.year ?? null,
            fund_source: facilitation.fund_source ?? null,
            kind: facilitation.kind_id ?? null,
            stage: row.stage_id ?? null,
            issued: row.certificate_number === '' ? 0 : 1,
          };
        });
      }
    }
  }

  const sectors = byId('sector');
  const memberOf = (row: Row, dimension: RecapDimension): string => {
    const village = row.village_code == null ? null : String(row.village_code);
    const values: Record<RecapDimension, string | number | null | undefined> = {
      regency: village?.split('.').slice(0, 2).join('.'),
      district: village?.split('.').slice(0, 3).join('.'),
      village,
      sector: row.sector_id,
      sectorGroup: sectors.get(row.sector_id ?? null)?.sector_group,
      scale: row.scale,
      legalForm: row.legal_form,
      gender: row.gender,
      year: row.in_year,
      fundSource: row.fund_source,
      program: row.program,
      item: row.item,
      training: row.training,
      facilitationKind: row.kind,
      stage: row.stage,
    };
    return String(values[dimension] ?? '');
  };

  const number = (value: string | number | null | undefined) => Number(value ?? 0);
  const amounts: Partial<Record<RecapMeasure, (row: Row) => number>> = {
    workersMale: (row) => number(row.workers_male),
    workersFemale: (row) => number(row.workers_female),
    workers: (row) => number(row.workers_male) + number(row.workers_female) + number(row.workers_total),
    investment: (row) => number(row.investment),
    production: (row) => number(row.production_value),
    turnover: (row) => number(row.annual_turnover),
    units: (row) => number(row.quantity),
    value: (row) => number(row.quantity) * number(row.price),
    participants: () => 1,
    attendance: (row) => number(row.attended),
    certificates: (row) => number(row.certified),
    issued: (row) => number(row.issued),
  };
  const things: Partial<Record<RecapMeasure, (row: Row) => string | number | null | undefined>> = {
    businesses: (row) => row.who,
    recipients: (row) => row.who,
    aided: (row) => (String(row.who).startsWith('b') ? row.who : null),
    groups: (row) => (String(row.who).startsWith('g') ? row.who : null),
    kinds: (row) => row.item,
    facilitated: (row) => row.who,
  };

  const fits = (row: Row, { filter, year }: RecapQuestion, isYearly: boolean): boolean => {
    const among = (choices: readonly (string | number)[], dimension: RecapDimension, none = '') =>
      choices.length === 0 || choices.map(String).includes(memberOf(row, dimension) || none);
    return (
      among(filter.districtCodes, 'district') &&
      among(filter.villageCodes, 'village') &&
      among(filter.sectorIds, 'sector') &&
      among(filter.sectorGroups, 'sectorGroup') &&
      among(filter.scales, 'scale', 'belum') &&
      among(filter.fundSources, 'fundSource') &&
      among(filter.programIds, 'program') &&
      among(filter.regencyCodes, 'regency') &&
      among(filter.legalForms, 'legalForm', 'belum') &&
      among(filter.genders, 'gender', 'belum') &&
      among(filter.trainingIds, 'training') &&
      among(filter.facilitationKindIds, 'facilitationKind') &&
      among(filter.stageIds, 'stage') &&
      among(filter.itemKeys.map(itemWords), 'item') &&
      (filter.statuses.length === 0 || filter.statuses.some((status) => status === row.status)) &&
      (year === null || !isYearly || row.in_year === year)
    );
  };

  /** The number of a cell: of the rows under `members` of these dimensions. */
  return (question: RecapQuestion, measure: RecapMeasure) => {
    const isYearly = !['register'].includes(measureTraits[measure].fact);
    const rows = rowsOf(measure, question).filter((row) => fits(row, question, isYearly));
    return (members: readonly (readonly [RecapDimension, string])[]): number | null => {
      const counted = rows.filter((row) =>
        members.every(([dimension, key]) => sameMember(memberOf(row, dimension), key, dimension)),
      );
      if (measure === 'attendanceShare') {
        const sum = (column: string) => counted.reduce((total, row) => total + number(row[column]), 0);
        return sum('held') === 0 ? null : Math.round((sum('attended') / sum('held')) * 1000) / 10;
      }
      const amount = amounts[measure];
      if (amount) return counted.reduce((sum, row) => sum + amount(row), 0);
      return new Set(counted.map((row) => things[measure]?.(row)).filter((thing) => thing != null)).size;
    };
  };
}

/** The engine's key of an item is a list of its texts. */
const itemWords = (key: string) => (JSON.parse(key) as string[]).join('/');

const sameMember = (member: string, key: string, dimension: RecapDimension): boolean =>
  dimension === 'item' && key !== '' ? itemWords(key) === member : member === key;
