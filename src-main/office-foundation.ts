import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createAccessLog } from './access-log/access-log.ts';
import { createAidRepository } from './aid/aid-repository.ts';
import { createReadDeliveries } from './aid/read-deliveries.ts';
import { createReceivedAid } from './aid/received-aid.ts';
import { createBusinessFiles } from './business-files/business-file-service.ts';
import { createBusinesses } from './businesses/business-service.ts';
import { createScopeIds } from './businesses/scope-ids.ts';
import type { OpenedDatabase } from './database/open-database.ts';
import type { Desktop } from './desktop.ts';
import { createContentStore } from './files/content-store.ts';
import { createGroups } from './groups/group-service.ts';
import { createJobs } from './jobs.ts';
import { createLegalFormRepository } from './legal-forms/legal-form-repository.ts';
import { createOfficials } from './officials/official-service.ts';
import { createOperators } from './operators/operator-service.ts';
import { officeWords } from './papers/office-words.ts';
import { createPaperDesk } from './papers/paper-desk.ts';
import { createPlaces } from './regions/places.ts';
import { loadDistricts, loadVillages } from './regions/region-loader.ts';
import { createRegionRepository } from './regions/region-repository.ts';
import { createSectorRepository, type SectorRecord } from './sectors/sector-repository.ts';
import { defaultSettings } from './settings/default-settings.ts';
import { createSettings } from './settings/setting-service.ts';

export interface OfficeOptions {
  databaseFile: string;
  /** The folder `resources` of the program. */
  resourcesFolder: string;
  /** Where the built workers stand; null = do long work in this thread (tests). */
  workersFolder: string | null;
  desktop: Desktop;
  /** Who opens it looks at the pages of the file soon after (database/open-database.ts). */
  checkLater?: boolean;
  /** A command of the technician: nobody signs in, and the history says so. */
  isUnattended?: boolean;
}

/** An office's day in local time, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What every feature stands on. */
export type Foundation = ReturnType<typeof layFoundation>;

/** The register and what all features share: settings, operators, log, places, officials, deliveries, paper desk. */
export function layFoundation(options: OfficeOptions, { connection, isNew }: OpenedDatabase) {
  const { databaseFile, resourcesFolder, workersFolder, desktop } = options;
  const sectorRepository = createSectorRepository(connection);
  if (isNew) furnish(connection, resourcesFolder, sectorRepository.insert);

  const jobs = createJobs(desktop.emit);
  const regionRepository = createRegionRepository(connection);
  const places = createPlaces(connection);
  const settings = createSettings({ connection, resourcesFolder, regions: regionRepository, today });
  const operators = createOperators({
    connection,
    lockAfterMinutes: () => settings.read().security.lockAfterMinutes,
    onLocked: () => desktop.emit({ type: 'locked' }),
  });
  if (options.isUnattended) operators.actAsCommand();
  const accessLog = createAccessLog({
    connection,
    desktop,
    officeName: () => officeWords(settings.read()),
    today,
  });
  const recordAccess = accessLog.record;
  const aidRepository = createAidRepository(connection);
  const legalForms = createLegalFormRepository(connection);

  const sector = (id: number | null): SectorRecord | undefined =>
    id === null ? undefined : sectorRepository.all().find((known) => known.id === id);

  const contentStore = createContentStore(join(dirname(databaseFile), 'berkas'));
  const businessFiles = createBusinessFiles({ connection, store: contentStore, desktop });

  const receivedAid = createReceivedAid(connection);
  const businesses = createBusinesses({
    connection,
    databaseFile,
    workersFolder,
    desktop,
    jobs,
    recordAccess,
    today,
    reading: () => ({
      isKnownDistrict: regionRepository.isKnownDistrict,
      isKnownVillage: (code) => places.of(code).villageName !== null,
      legalForms: legalForms.names(),
      today: today(),
    }),
    aidOf: receivedAid,
    groupsOf: (businessId) => groups.repository.ofBusiness(businessId),
    leaveGroups: (businessId) => groups.repository.leave(businessId),
  });
  const groups = createGroups({
    connection,
    isKnownDistrict: regionRepository.isKnownDistrict,
    place: places.of,
    sectorName: (id) => sector(id)?.name ?? null,
    businessRow: businesses.list.row,
    today,
  });
  const officials = createOfficials({ connection, isUsed: aidRepository.namesOfficial });
  const deliveries = createReadDeliveries(connection, aidRepository, {
    business: businesses.repository.byId,
    group: groups.repository.byId,
    place: places.of,
    sector: (id) => ({ sectorName: sector(id)?.name ?? null, sectorGroup: sector(id)?.group ?? null }),
  });
  const now = () => new Date().toISOString();
  const desk = createPaperDesk({ desktop, jobs, recordAccess, now });
  return {
    connection,
    databaseFile,
    resourcesFolder,
    workersFolder,
    desktop,
    jobs,
    sectorRepository,
    sector,
    regionRepository,
    places,
    settings,
    operators,
    accessLog,
    recordAccess,
    aidRepository,
    legalForms,
    contentStore,
    businessFiles,
    receivedAid,
    businesses,
    groups,
    officials,
    deliveries,
    desk,
    scopeIds: createScopeIds(connection),
    today,
    now,
  };
}

/** Fills a new office: regions, the villages of its regency, and the list of sectors. All or nothing. */
function furnish(
  connection: Parameters<typeof loadDistricts>[0],
  resourcesFolder: string,
  insertSector: (name: string, group: SectorRecord['group']) => number,
): void {
  connection.transaction(() => {
    loadDistricts(connection, resourcesFolder);
    loadVillages(connection, resourcesFolder, defaultSettings.regencyCode);
    const sectors = JSON.parse(readFileSync(join(resourcesFolder, 'sectors.json'), 'utf8')) as SectorRecord[];
    for (const { name, group } of sectors) insertSector(name, group);
  })();
}
