import { createAidRepository } from '../aid/aid-repository.ts';
import { createBusinessRepository } from '../businesses/business-repository.ts';
import { createYearRepository, type YearRepository } from '../businesses/year-repository.ts';
import type { ImportKind } from '../contract/imports.ts';
import { inChangeSet } from '../database/change-set.ts';
import type { Connection } from '../database/connection.ts';
import { bulkFrom, insertInBulk } from '../database/insert-in-bulk.ts';
import { createGroupRepository } from '../groups/group-repository.ts';
import { createLetterRepository } from '../letters/letter-repository.ts';
import { loadVillages } from '../regions/region-loader.ts';
import { regencyCodeOf } from '../rules/region-codes.ts';
import { createSectorRepository } from '../sectors/sector-repository.ts';
import { type Control, checkpoint, steps } from './control.ts';
import { createImportBatches } from './import-batches.ts';
import type { ImportPlan } from './make-plan.ts';
import { writeAid } from './write-aid.ts';

export interface Written {
  batch: number;
  programId: number | null;
}

/** Is there anything to write? */
export const hasChanges = (plan: ImportPlan): boolean => plan.counts.new + plan.counts.changed > 0;

/**
 * Writes a plan as one batch, within the caller's transaction: nothing of it stays when anything throws, or when the
 * program is killed. The batch is a change set, so that the history can undo it whole.
 */
export function writePlan(
  connection: Connection,
  resourcesFolder: string,
  plan: ImportPlan,
  source: { kind: ImportKind; fileName: string; fileSha256: string; sheet: string },
  control: Control,
): Written {
  return inChangeSet(connection, 'import', source.fileName, (batch) => {
    const programId = writeRecords(connection, resourcesFolder, plan, control);
    createImportBatches(connection).add({ ...source, id: batch, programId, counts: plan.counts });
    return { batch, programId };
  });
}

/** Writes businesses, groups and aid of a plan; the programme's number, or null for none or several. */
function writeRecords(
  connection: Connection,
  resourcesFolder: string,
  plan: ImportPlan,
  control: Control,
): number | null {
  const businesses = createBusinessRepository(connection);
  const groups = createGroupRepository(connection);
  const changedBusinesses = [...plan.index.entries.values()].filter((entry) => entry.state !== 'unchanged');
  const changedGroups = (plan.groups?.entries ?? []).filter((entry) => entry.state !== 'unchanged');
  const changed = [...changedBusinesses, ...changedGroups];
  bringVillages(connection, resourcesFolder, changed);
  const sectorIds = addSectors(connection, plan, changed);
  const withSector = <D extends { sectorId: number | null }>(data: D): D => ({
    ...data,
    sectorId: data.sectorId === null ? null : (sectorIds.get(data.sectorId) ?? data.sectorId),
  });
  const businessIds = new Map<number, number>();
  const realId = (id: number): number => businessIds.get(id) ?? id;
  const isLarge = changedBusinesses.filter(({ id }) => id <= 0).length >= bulkFrom;
  const write = (table: 'business' | 'business_year', work: () => void) =>
    isLarge ? insertInBulk(connection, table, work) : work();
  write('business', () => {
    for (const { id, data } of steps(control, 'menyimpan', changedBusinesses))
      if (id > 0) businesses.update(id, withSector(data));
      else businessIds.set(id, businesses.insert(withSector(data)));
  });
  write('business_year', () => writeFigures(createYearRepository(connection), plan, realId));
  const groupIds = new Map<number, number>();
  for (const { id, data } of changedGroups)
    if (id > 0) groups.update(id, withSector(data));
    else groupIds.set(id, groups.insert(withSector(data)));
  const written = plan.aid.map((aid) =>
    writeAid(createAidRepository(connection), createLetterRepository(connection), aid, {
      business: realId,
      group: (id) => groupIds.get(id) ?? id,
    }),
  );
  checkpoint(control, 'menyimpan', changed.length, changed.length);
  const [programId = null, ...others] = written;
  return others.length === 0 ? programId : null;
}

/** Writes the figures of the years that the plan changes. */
function writeFigures(years: YearRepository, plan: ImportPlan, realId: (id: number) => number): void {
  for (const { id, years: known, changedYears } of plan.index.entries.values())
    for (const figures of known ?? []) if (changedYears?.has(figures.year)) years.save(realId(id), figures);
}

type Changed = { data: { villageCode: string | null; sectorId: number | null } };

/** Villages of other regencies that the rows name must be in the database before a business can be in one. */
function bringVillages(connection: Connection, resourcesFolder: string, changed: Changed[]): void {
  const regencies = new Set(
    changed.flatMap(({ data }) => (data.villageCode ? [regencyCodeOf(data.villageCode)] : [])),
  );
  for (const code of regencies) if (code) loadVillages(connection, resourcesFolder, code);
}

/** Adds the sectors that the written records need; their numbers by those of the plan. */
function addSectors(connection: Connection, plan: ImportPlan, changed: Changed[]): Map<number, number> {
  const repository = createSectorRepository(connection);
  const used = new Set(changed.map(({ data }) => data.sectorId));
  const ids = new Map<number, number>();
  for (const { id, name } of plan.sectors.added())
    if (used.has(id)) ids.set(id, repository.insert(name, 'lainnya'));
  return ids;
}
