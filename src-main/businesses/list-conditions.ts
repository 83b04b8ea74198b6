import type { BusinessFilter, BusinessScope } from '../contract/business-list.ts';
import { byText, type Condition, indexQuery, searchWords, singleLetters } from './list-search.ts';

/**
 * How the rows are found. `collect`: by the indexes, then sorted; right when few fit. `walk`: along an index in the order of
 * the list, looking at each row; right when many fit. `member`: the same, asking of each entry whether the search has
 * found its number, without reading the row; right when many fit that stand together (everybody called Slamet). On
 * the two walks a `+` keeps SQLite from leaving that index for another.
 */
export type Way = 'collect' | 'walk' | 'member';

const marks = (values: unknown[]) => values.map(() => '?').join(', ');

/** What the missing of a field says in SQL. */
const missing: Record<BusinessFilter['missing'][number], string> = {
  nik: 'nik IS NULL',
  village: 'village_code IS NULL',
  sector: 'sector_id IS NULL',
  phone: "phones = ''",
};

/**
 * What has reached a business, each by an index on its number: aid also through its group, training as a participant
 * (a candidate or one who withdrew was not trained), facilitation whatever came of it.
 */
const reached: Record<BusinessFilter['never'][number], string> = {
  aid: `(EXISTS (SELECT 1 FROM aid_recipient WHERE aid_recipient.business_id = business.id)
    OR EXISTS (SELECT 1 FROM group_member JOIN aid_recipient USING (group_id)
      WHERE group_member.business_id = business.id))`,
  training: `EXISTS (SELECT 1 FROM training_participant
    WHERE training_participant.business_id = business.id AND training_participant.standing = 'peserta')`,
  facilitation: 'EXISTS (SELECT 1 FROM facilitation_case WHERE facilitation_case.business_id = business.id)',
};

function filterConditions(filter: BusinessFilter, way: Way): Condition[] {
  const column = (name: string) => (way === 'collect' ? `business.${name}` : `+business.${name}`);
  const conditions: Condition[] = [];
  const among = (sql: string, values: (string | number)[]) => {
    if (values.length > 0) conditions.push({ sql: `${sql} IN (${marks(values)})`, values });
  };
  // Village codes begin with their district's, so a range on the indexed column finds a district.
  if (filter.districtCodes.length > 0)
    conditions.push({
      sql: `(${filter.districtCodes.map(() => `(${column('village_code')} >= ? AND ${column('village_code')} < ?)`).join(' OR ')})`,
      values: filter.districtCodes.flatMap((code) => [`${code}.`, `${code}/`]),
    });
  among(column('village_code'), filter.villageCodes);
  among(column('sector_id'), filter.sectorIds);
  among(column('status'), filter.statuses);
  among('+business.legal_form', filter.legalForms);
  among('+business.gender', filter.genders);
  among('CAST(substr(business.created_at, 1, 4) AS INTEGER)', filter.years);
  const scales = filter.scales.filter((scale) => scale !== 'belum');
  if (filter.scales.length > 0)
    conditions.push({
      sql: `(${column('scale')} IN (${marks(scales)})${filter.scales.includes('belum') ? ` OR ${column('scale')} IS NULL` : ''})`,
      values: scales,
    });
  if (filter.missing.length > 0)
    conditions.push({
      sql: `(${filter.missing.map((field) => `business.${missing[field]}`).join(' OR ')})`,
      values: [],
    });
  for (const reach of filter.never) conditions.push({ sql: `NOT ${reached[reach]}`, values: [] });
  return conditions;
}

/** A question to the register: its tables and its WHERE, for either way. */
export interface Question {
  from: string;
  where: string;
  values: (string | number)[];
  /** Nothing is filtered or searched. */
  isAll: boolean;
  /** Every row has to be read to know whether it fits. */
  readsText: boolean;
  /** The same, and nothing else makes the rows fewer. */
  readsAll: boolean;
  /** The text of what the index finds has to be read. */
  readsFound: boolean;
}

const memberOfSearch = '+business.id IN (SELECT rowid FROM business_search WHERE business_search MATCH ?)';
const villageOfBusiness = ' LEFT JOIN village ON village.code = business.village_code';

/** Puts the filter into SQL, with the rows left out or chosen by number. */
export function questionOf(filter: BusinessFilter, way: Way, more: Condition[] = []): Question {
  const words = searchWords(filter.search);
  const others = [...filterConditions(filter, way), ...more];
  const query = way === 'walk' ? null : indexQuery(words);
  const text = byText(query === null ? words : singleLetters(words));
  const found = way === 'member' ? memberOfSearch : 'business_search MATCH ?';
  const search: Condition[] = query === null ? [] : [{ sql: found, values: [query] }];
  const conditions = [...search, ...others, ...text];
  // The search alone is answered by its index alone. CROSS JOIN keeps the index in front.
  const tables =
    query === null || way === 'member'
      ? 'business'
      : 'business_search CROSS JOIN business ON business.id = business_search.rowid';
  return {
    from: `${tables}${text.length > 0 ? villageOfBusiness : ''}`,
    where: conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`,
    values: conditions.flatMap(({ values }) => values),
    isAll: conditions.length === 0,
    readsText: query === null && text.length > 0,
    readsFound: query !== null && text.length > 0,
    readsAll: query === null && text.length > 0 && others.length === 0,
  };
}

/** The same for counting, without looking at the rows where the index of the search knows the answer alone. */
export function countingQuestion(filter: BusinessFilter, more: Condition[] = []): Question {
  const question = questionOf(filter, 'collect', more);
  return question.where === 'WHERE business_search MATCH ?'
    ? { ...question, from: 'business_search' }
    : question;
}

/** The businesses that an officer chose: some by number, or all that the filter shows but some. */
export function scopeQuestion({ filter, everything, ids }: BusinessScope): Question {
  const values = [JSON.stringify(ids)];
  if (!everything)
    return {
      from: 'business',
      where: 'WHERE business.id IN (SELECT value FROM json_each(?))',
      values,
      isAll: false,
      readsText: false,
      readsAll: false,
      readsFound: false,
    };
  const without: Condition[] =
    ids.length === 0 ? [] : [{ sql: 'business.id NOT IN (SELECT value FROM json_each(?))', values }];
  return questionOf(filter, 'collect', without);
}
