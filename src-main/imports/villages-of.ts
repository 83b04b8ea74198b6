import type { Connection } from '../database/connection.ts';
import { loadVillages } from '../regions/region-loader.ts';
import { createRegionRepository, type VillageRecord } from '../regions/region-repository.ts';

/** Ends a transaction without keeping anything of it. */
class TakeBack extends Error {}

/**
 * The villages of a regency, also of one whose villages are not in the database yet. Those are brought in within a
 * transaction that is taken back at once: looking at a file writes nothing. The commit brings them in for good.
 */
export function villagesOf(
  connection: Connection,
  resourcesFolder: string,
  regencyCode: string,
): VillageRecord[] {
  const regions = createRegionRepository(connection);
  let villages = regions.villages(regencyCode);
  if (villages.length > 0) return villages;
  try {
    connection.transaction(() => {
      loadVillages(connection, resourcesFolder, regencyCode);
      villages = regions.villages(regencyCode);
      throw new TakeBack();
    })();
  } catch (error) {
    if (!(error instanceof TakeBack)) throw error;
  }
  return villages;
}
