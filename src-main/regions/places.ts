import type { Connection } from '../database/connection.ts';
import { villageKind } from '../rules/region-codes.ts';

/** Where a village lies, in names; all null for no village or one that is not known. */
export interface Place {
  villageName: string | null;
  villageKind: 'desa' | 'kelurahan' | null;
  districtCode: string | null;
  districtName: string | null;
  regencyName: string | null;
}

const nowhere: Place = {
  villageName: null,
  villageKind: null,
  districtCode: null,
  districtName: null,
  regencyName: null,
};

/** Names of places by village code. */
export function createPlaces(connection: Connection) {
  const select = connection.prepare<[string], Omit<Place, 'villageKind'>>(
    `SELECT village.name AS villageName, district.code AS districtCode, district.name AS districtName,
       regency.name AS regencyName
     FROM village JOIN district ON district.code = district_code JOIN regency ON regency.code = regency_code
     WHERE village.code = ?`,
  );
  return {
    of(villageCode: string | null): Place {
      const found = villageCode === null ? undefined : select.get(villageCode);
      return found && villageCode !== null ? { ...found, villageKind: villageKind(villageCode) } : nowhere;
    },
  };
}
