import type { RecapFilter } from '../../contract/recap-builder.ts';
import {
  filterDimensions,
  filterFields,
  type RecapDimension,
  type RecapMeasure,
} from '../../rules/recap-facts.ts';
import type { CodeList } from './code-list.ts';

/** How a measure is counted over rows of a fact: amounts that add up, or what is counted once however often it comes. */
export type Counting =
  | { way: 'sum'; amounts: Float64Array }
  | { way: 'distinct'; ids: Int32Array }
  /** In per cent: what was, of what could have been. */
  | { way: 'share'; parts: Float64Array; wholes: Float64Array }
  /** Each row is one, and comes once. */
  | { way: 'rows' };

/** Rows of what a recap counts, read for one question and filtered by it. */
export interface Fact {
  size: number;
  /** 1 = the row fits the filter and the year. */
  fits: Uint8Array;
  /** The member of each row, in the list of that dimension; 0 = Belum terklasifikasi. */
  members(dimension: RecapDimension, list: CodeList): Int32Array;
  counting(measure: RecapMeasure): Counting;
}

/** What is known of a row's business, group or person, for its dimensions and for the filter. */
export interface Own {
  villageCode: string | null;
  sectorId: number | null;
  scale: string | null;
  legalForm: string | null;
  gender: string | null;
  status: string | null;
}

/** The group of each sector. */
export type SectorGroups = ReadonlyMap<number, string>;

/** The member that a row stands under, by one of the dimensions that all facts have. */
export function ownKey(dimension: RecapDimension, own: Own, groups: SectorGroups): string | null {
  switch (dimension) {
    // Kemendagri's codes begin with those of the regency and the district: 33.03.05.2001.
    case 'regency':
      return own.villageCode?.slice(0, 5) ?? null;
    case 'district':
      return own.villageCode?.slice(0, 8) ?? null;
    case 'village':
      return own.villageCode;
    case 'sector':
      return own.sectorId === null ? null : String(own.sectorId);
    case 'sectorGroup':
      return own.sectorId === null ? null : (groups.get(own.sectorId) ?? null);
    case 'scale':
    case 'legalForm':
    case 'gender':
      return own[dimension];
    default:
      throw new Error(`not known of every row: ${dimension}`);
  }
}

export interface MemberTest {
  dimension: RecapDimension;
  /** Null = Belum terklasifikasi. */
  fits: (key: string | null) => boolean;
}

/** What the filter asks of the members of its dimensions; none for what it leaves free. */
export const memberTests = (filter: RecapFilter): MemberTest[] =>
  filterFields.flatMap((field): MemberTest[] => {
    const chosen = new Set(filter[field].map(String));
    if (chosen.size === 0) return [];
    return [{ dimension: filterDimensions[field], fits: (key) => chosen.has(key ?? 'belum') }];
  });

export const fitsStatus = ({ statuses }: RecapFilter, status: string | null): boolean =>
  statuses.length === 0 || statuses.some((one) => one === status);
