import { fundSources } from '../../contract/common.ts';
import type { Connection } from '../../database/connection.ts';
import { cleanText } from '../../rules/names.ts';
import type { RecapDimension } from '../../rules/recap-facts.ts';

export const unclassified = 'Belum terklasifikasi';

/** What a member of a dimension is called, and where it stands among the others. */
export interface Member {
  key: string;
  label: string;
  /** A second label: a village's district, an item's brand and specification. */
  detail: string;
  order: string;
}

/** Heads of the second labels. */
export const detailHeads: Partial<Record<RecapDimension, string>> = {
  village: 'Kecamatan',
  item: 'Merek dan spesifikasi',
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const inOrder = (words: readonly string[], key: string) => String(words.indexOf(key)).padStart(3, '0');
const sexes: Record<string, string> = { L: 'Laki-laki', P: 'Perempuan' };

type Named = Omit<Member, 'order'> & { order?: string };

const tables: Partial<Record<RecapDimension, string>> = {
  // Places stand in the order of Kemendagri's codes, as in the tables that offices are used to.
  regency: `SELECT code AS "key", name AS label, '' AS detail, code AS "order" FROM regency`,
  district: `SELECT code AS "key", name AS label, '' AS detail, code AS "order" FROM district`,
  village: `SELECT village.code AS "key", village.name AS label, district.name AS detail, village.code AS "order"
    FROM village JOIN district ON district.code = district_code`,
  sector: `SELECT CAST(id AS TEXT) AS "key", name AS label, sector_group AS detail,
    CASE sector_group WHEN 'unggulan' THEN '0' WHEN 'potensial' THEN '1' ELSE '2' END || lower(name) AS "order" FROM sector`,
  program: `SELECT CAST(id AS TEXT) AS "key", name AS label, '' AS detail, fiscal_year || name AS "order" FROM aid_program`,
  training: `SELECT CAST(id AS TEXT) AS "key", title AS label, '' AS detail, year || title AS "order" FROM training`,
  facilitationKind: `SELECT CAST(id AS TEXT) AS "key", name AS label, '' AS detail, lower(name) AS "order" FROM facilitation_kind`,
  stage: `SELECT CAST(facilitation_stage.id AS TEXT) AS "key",
    facilitation_kind.name || ': ' || facilitation_stage.name AS label, '' AS detail,
    lower(facilitation_kind.name) || substr('000' || position, -4) AS "order"
    FROM facilitation_stage JOIN facilitation_kind ON facilitation_kind.id = kind_id`,
  item: `SELECT name AS label, brand, specification FROM aid_item`,
};

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
    switch (dimension) {
      case 'sectorGroup':
        return {
          key,
          label: capital(key),
          detail: '',
          order: inOrder(['unggulan', 'potensial', 'lainnya'], key),
        };
      case 'scale':
        return { key, label: capital(key), detail: '', order: inOrder(['kecil', 'menengah', 'besar'], key) };
      case 'gender':
        return { key, label: sexes[key] ?? key, detail: '', order: key };
      case 'fundSource':
        return { key, label: key, detail: '', order: inOrder(fundSources, key) };
      default:
        return { key, label: key, detail: '', order: key.toLowerCase() };
    }
  };

  return function namesOf(dimension: RecapDimension): (key: string) => Member {
    const sql = tables[dimension];
    const rows = dimension === 'item' ? items() : sql ? connection.prepare<[], Named>(sql).all() : [];
    const known = new Map(rows.map((row) => [row.key, row]));
    return (key) => {
      // After everything that has a name.
      if (key === '') return { key, label: unclassified, detail: '', order: '\uffff' };
      const row = known.get(key);
      return row ? { ...row, order: row.order ?? row.label } : fixed(dimension, key);
    };
  };
}

export type MemberNames = ReturnType<typeof createMemberNames>;
