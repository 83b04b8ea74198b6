import type { RecapQuestion } from '../../contract/recap-builder.ts';
import type { Connection } from '../../database/connection.ts';
import { measureTraits, type RecapDimension, type RecapFact } from '../../rules/recap-facts.ts';
import { activityFact, aidKind, caseKind, trainingKind } from './activity-facts.ts';
import { createActivityRows } from './activity-rows.ts';
import { CodeList } from './code-list.ts';
import type { SectorGroups } from './fact.ts';
import { createRegisterColumns, dayNumber } from './register-columns.ts';
import { figureFact, registerFact } from './register-facts.ts';
import { createRegisterPast } from './register-past.ts';

/** No year of data is later than this. */
const anyYear = 9999;

/** The members of each dimension, shared by all facts of a question. */
export type MemberLists = Record<RecapDimension, CodeList>;

export const newMemberLists = (dimensions: readonly RecapDimension[]): MemberLists =>
  Object.fromEntries(dimensions.map((dimension) => [dimension, new CodeList()])) as MemberLists;

/** The day at whose end the register is asked for; null = as it is now. */
export const dayOf = (question: Pick<RecapQuestion, 'year' | 'asOf'>): number | null =>
  question.asOf !== null
    ? dayNumber(question.asOf)
    : question.year !== null
      ? question.year * 10_000 + 1231
      : null;

/** Reads the facts of questions. */
export function createFacts(connection: Connection, today: () => string) {
  const columns = createRegisterColumns(connection);
  const past = createRegisterPast(connection, columns);
  const activities = createActivityRows(connection, today);
  const sectors = connection.prepare<[], { id: number; sectorGroup: string }>(
    'SELECT id, sector_group AS sectorGroup FROM sector',
  );
  const readGroups = (): SectorGroups =>
    new Map(sectors.all().map(({ id, sectorGroup }) => [id, sectorGroup]));

  /** The facts that one question needs, each read once. */
  function of(question: RecapQuestion) {
    const groups = readGroups();
    const sources = { columns, past, groups };
    const { filter, year, rows, columns: across } = question;
    const day = dayOf(question);
    let read: ReturnType<typeof registerFact> | null = null;
    const register = () => {
      read ??= registerFact(sources, filter, day);
      return read;
    };
    const until = day === null ? anyYear : Math.floor(day / 10_000);
    const years =
      year !== null
        ? { only: year }
        : rows.includes('year') || across === 'year'
          ? { allUntil: until }
          : { newestUntil: until };
    const figures = () => figureFact(sources, register(), years);
    const aid = () => activityFact(activities.aid(year), aidKind, filter, groups);
    const training = () => activityFact(activities.training(year), trainingKind, filter, groups);
    const facilitation = () => activityFact(activities.cases(year), caseKind, filter, groups);
    return { register, figures, aid, training, facilitation };
  }

  return {
    columns,
    past,
    of,
    /** The fact of each measure, one for all measures of a kind. */
    ofMeasures(question: RecapQuestion) {
      const make = of(question);
      const kinds = [...new Set(question.measures.map((measure) => measureTraits[measure].fact))];
      return new Map<RecapFact, ReturnType<(typeof make)[RecapFact]>>(
        kinds.map((kind) => [kind, make[kind]()]),
      );
    },
    readGroups,
  };
}

export type Facts = ReturnType<typeof createFacts>;
