import { fundSources } from '../../contract/common.ts';
import type { Connection } from '../../database/connection.ts';
import { cleanText } from '../../rules/names.ts';
import type { RecapDimension } from '../../rules/recap-facts.ts';

export const unclassified = 'Belum terklasifikasi';

/** What a member of a dimension is called, and where it stands among the others. */
export interface Member {
  key: string;
  label: string;
  /** A second label: a village's district, an item's brand and specification, the year of a programme or training. */
  detail: string;
  order: string;
}

/** Heads of the second labels that a table shows. */
export const detailHeads: Partial<Record<RecapDimension, string>> = {
  village: 'Kecamatan',
  item: 'Merek dan spesifikasi',
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const inOrder = (words: readonly string[], key: string) => String(words.indexOf(key)).padStart(3, '0');
const sexes: Record<string, string> = { L: 'Laki-laki', P: 'Perempuan' };

type Named = Omit<Member, 'order'> & { order?: string };

const tables: Partial<Record<RecapDimension, string>> = {
  // Places stand in the order of Kemendagri's codes, as in the tables that offices are used to. Those without villages are
  // of regencies that the office has nothing to do with.
  regency: `SELECT code AS "key", name AS label, '' AS detail, code AS "order" FROM regency
    WHERE code IN (SELECT regency_code FROM district JOIN village ON district_code = district.code)`,
  district: `SELECT code AS "key", name AS label, '' AS detail, code AS "order" FROM district
    WHERE code IN (SELECT district_code FROM village)`,
  village: `SELECT village.code AS "key", village.name AS label, district.name AS detail, village.code AS "order"
    FROM village JOIN district ON district.code = district_code`,
  sector: `SELECT CAST(id AS TEXT) AS "key", name AS label, sector_group AS detail,
    CASE sector_group WHEN 'unggulan' THEN '0' WHEN 'potensial' THEN '1' ELSE '2' END || lower(name) AS "order" FROM sector`,
  program: `SELECT CAST(id AS TEXT) AS "key", name AS label, CAST(fiscal_year AS TEXT) AS detail, fiscal_year || name AS "order" FROM aid_program`,
  training: `SELECT CAST(id AS TEXT) AS "key", title AS label, CAST(year AS TEXT) AS detail, year || title AS "order" FROM training`,
  facilitationKind: `SELECT CAST(id AS TEXT) AS "key", name AS label, '' AS detail, lower(name) AS "order" FROM facilitation_kind`,
  stage: `SELECT CAST(facilitation_stage.id AS TEXT) AS "key",
    facilitation_kind.name || ': ' || facilitation_stage.name AS label, '' AS detail,
    lower(facilitation_kind.name) || substr('000' || position, -4) AS "order"
    FROM facilitation_stage JOIN facilitation_kind ON facilitation_kind.id = kind_id`,
  item: `SELECT name AS label, brand, specification FROM aid_item`,
  legalForm: `SELECT name AS "key", name AS label, '' AS detail, lower(name) AS "order" FROM legal_form`,
};

/** Members that are the same in every office, in their order. */
const fixedMembers: Partial<Record<RecapDimension, readonly string[]>> = {
  sectorGroup: ['unggulan', 'potensial', 'lainnya'],
  scale: ['kecil', 'menengah', 'besar'],
  gender: ['L', 'P'],
  fundSource: fundSources,
};
/** Dimensions by which a filter can choose what has no member, too. */
const lacking: readonly RecapDimension[] = ['scale', 'legalForm', 'gender'];

/** Names of members as the office's tables have them now. */
export function createMemberNames(connection: Connection) {
  const items = (): Named[] =>
    connection
      .prepare<[], { label: string; brand: string; specification: string }>(tables.item ?? '')
      .all()
      .map(({ label, brand, specification }) => ({
        key: JSON.stringify([label, brand, specification].map((text) => cleanText(text).toLowerCase())),
        label,
        detail: [brand, specification].filter(Boolean).join(', '),
        order: label.toLowerCase(),
      }));

  const fixed = (dimension: RecapDimension, key: string): Member => {
    const members = fixedMembers[dimension];
    const label =
      dimension === 'gender' ? (sexes[key] ?? key) : dimension === 'fundSource' ? key : capital(key);
    return members
      ? { key, label, detail: '', order: inOrder(members, key) }
      : { key, label: key, detail: '', order: key.toLowerCase() };
  };

  const rowsOf = (dimension: RecapDimension): Named[] => {
    const sql = tables[dimension];
    return dimension === 'item' ? items() : sql ? connection.prepare<[], Named>(sql).all() : [];
  };

  return {
    namesOf(dimension: RecapDimension): (key: string) => Member {
      const known = new Map(rowsOf(dimension).map((row) => [row.key, row]));
      return (key) => {
        // After everything that has a name.
        if (key === '') return { key, label: unclassified, detail: '', order: '\uffff' };
        const row = known.get(key);
        return row ? { ...row, order: row.order ?? row.label } : fixed(dimension, key);
      };
    },
    /** Everything that a filter can choose of a dimension; `value` is what stands in the filter. */
    choicesOf(dimension: RecapDimension): { value: string; label: string }[] {
      const members = (fixedMembers[dimension] ?? []).map((key) => fixed(dimension, key));
      const rows = rowsOf(dimension).map((row) => ({ ...row, order: row.order ?? row.label }));
      const known = new Map([...members, ...rows.sort(byOrder)].map((member) => [member.key, member]));
      const choices = [...known.values()].map(({ key, label, detail }) => ({
        value: key,
        label: choiceWords(dimension, label, detail),
      }));
      return lacking.includes(dimension) ? [...choices, { value: 'belum', label: unclassified }] : choices;
    },
  };
}

/** Compares members by where they stand. */
export const byOrder = (a: { order: string }, b: { order: string }) =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : 0;

/** A village is told with its district, a programme with its year, an item with its brand: names come twice. */
function choiceWords(dimension: RecapDimension, label: string, detail: string): string {
  if (detail === '' || dimension === 'sector') return label;
  return dimension === 'village' ? `${label}, Kec. ${detail}` : `${label} (${detail})`;
}

export type MemberNames = ReturnType<typeof createMemberNames>['namesOf'];
