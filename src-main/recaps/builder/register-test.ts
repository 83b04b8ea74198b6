import type { RecapFilter } from '../../contract/recap-builder.ts';
import type { RecapDimension } from '../../rules/recap-facts.ts';
import { fitsStatus, memberTests, type Own, ownKey, type SectorGroups } from './fact.ts';
import type { createRegisterColumns } from './register-columns.ts';
import type { Standing } from './register-past.ts';

/** The columns that a recap of the register is broken down and filtered by. */
type Told = Exclude<keyof Standing, 'status' | 'statusDay'>;

export interface RegisterTest {
  /** 1 = it fits by everything but its status. */
  own: (of: Record<Told, Int32Array>, id: number) => number;
  /** 1 = fits, of each code of a status. */
  status: Uint8Array;
}

const nothing: Own = {
  villageCode: null,
  sectorId: null,
  scale: null,
  legalForm: null,
  gender: null,
  status: null,
};

/** The column that tells the member of a dimension. */
export function columnOf(dimension: RecapDimension): Told {
  switch (dimension) {
    case 'sector':
    case 'sectorGroup':
      return 'sector';
    case 'scale':
    case 'legalForm':
    case 'gender':
      return dimension;
    case 'regency':
    case 'district':
    case 'village':
      return 'village';
    default:
      throw new Error(`not known of the register: ${dimension}`);
  }
}

/** What each code of a column stands for, so that members and filters cost a look-up a row. */
export function createCodeBook(
  codes: ReturnType<typeof createRegisterColumns>['codes'],
  groups: SectorGroups,
) {
  const textOf = (column: Exclude<Told, 'sector'>, code: number) =>
    code === 0 ? null : (codes[column].keys[code] ?? null);
  const sectorEnd = Math.max(0, ...groups.keys()) + 1;
  const ownOf = (column: Told, code: number): Own => {
    if (column === 'sector') return { ...nothing, sectorId: code === 0 ? null : code };
    const text = textOf(column, code);
    return column === 'village' ? { ...nothing, villageCode: text } : { ...nothing, [column]: text };
  };

  /** The member of each code, in a dimension of its column; null = Belum terklasifikasi. */
  function membersOf(dimension: RecapDimension): (string | null)[] {
    const column = columnOf(dimension);
    const size = column === 'sector' ? sectorEnd : codes[column].keys.length;
    return Array.from({ length: size }, (_, code) => ownKey(dimension, ownOf(column, code), groups));
  }

  return {
    membersOf,
    /** Whether the filter counts a business. `withClosed: false` leaves out the closed ones. */
    testOf(filter: RecapFilter, withClosed: boolean): RegisterTest {
      const whole = (column: Told) =>
        new Uint8Array(column === 'sector' ? sectorEnd : codes[column].keys.length).fill(1);
      const fitting: Record<Told, Uint8Array> = {
        village: whole('village'),
        sector: whole('sector'),
        scale: whole('scale'),
        legalForm: whole('legalForm'),
        gender: whole('gender'),
      };
      for (const { dimension, fits } of memberTests(filter)) {
        const column = fitting[columnOf(dimension)];
        for (const [code, member] of membersOf(dimension).entries()) if (!fits(member)) column[code] = 0;
      }
      const { village, sector, scale, legalForm, gender } = fitting;
      return {
        own: (of, id) =>
          (village[of.village[id] as number] as number) &
          (sector[of.sector[id] as number] as number) &
          (scale[of.scale[id] as number] as number) &
          (legalForm[of.legalForm[id] as number] as number) &
          (gender[of.gender[id] as number] as number),
        status: Uint8Array.from(codes.status.keys, (key) =>
          Number(fitsStatus(filter, key === '' ? null : key) && (withClosed || key !== 'tutup')),
        ),
      };
    },
  };
}
