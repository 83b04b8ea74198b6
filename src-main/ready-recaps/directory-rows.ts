import type { Connection } from '../database/connection.ts';
import { UNCLASSIFIED } from '../recaps/recap-lines.ts';
import type { ReadyScope } from './ready-recap.ts';

/** A business as the directory prints it: nothing by which its owner could be impersonated, so no NIK. */
export interface DirectoryRow {
  districtName: string;
  villageName: string;
  ownerName: string;
  businessName: string;
  street: string;
  sectorName: string;
  product: string;
  scale: string | null;
  /** Apart by blanks. */
  phones: string;
}

/** The businesses of a scope that are not closed, in order of district, village and owner; those without a village last. */
export const readDirectory = (connection: Connection, { district, sector }: ReadyScope): DirectoryRow[] =>
  connection
    .prepare<[{ district: string | null; sector: number | null; none: string }], DirectoryRow>(
      `SELECT coalesce(district.name, @none) AS districtName, coalesce(village.name, @none) AS villageName,
         owner_name AS ownerName, business_name AS businessName, street, coalesce(sector.name, '') AS sectorName,
         product, scale, phones
       FROM business LEFT JOIN village ON village.code = village_code
       LEFT JOIN district ON district.code = district_code LEFT JOIN sector ON sector.id = sector_id
       WHERE status <> 'tutup' AND (@district IS NULL OR district_code = @district)
         AND (@sector IS NULL OR sector_id = @sector)
       ORDER BY district.name IS NULL, district.name, village.name, owner_name, business.id`,
    )
    .all({ district: district?.code ?? null, sector: sector?.id ?? null, none: UNCLASSIFIED });
