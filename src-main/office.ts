import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAidRepository } from './aid/aid-repository.ts';
import { createAid } from './aid/aid-service.ts';
import { planRecipientMerge } from './aid/merge-recipients.ts';
import { createReadDeliveries } from './aid/read-deliveries.ts';
import { createReceivedAid } from './aid/received-aid.ts';
import { createApplication } from './application/application-service.ts';
import { moveFiles } from './business-files/move-files.ts';
import { absorbBusiness } from './businesses/absorb-business.ts';
import { createBusinesses } from './businesses/business-service.ts';
import { readRegisterFigures } from './businesses/register-figures.ts';
import { createChanges } from './changes/change-service.ts';
import type { OfficeHandlers } from './contract/contract.ts';
import { success } from './contract/result.ts';
import { createDamagedNumbers } from './damaged-numbers/damaged-service.ts';
import { checkDatabase } from './database/check.ts';
import { openDatabase } from './database/open-database.ts';
import type { Desktop } from './desktop.ts';
import { createDuplicates } from './duplicates/duplicate-service.ts';
import { createGroups } from './groups/group-service.ts';
import { moveMembership } from './groups/move-membership.ts';
import { createHistory } from './history/history-service.ts';
import { createHome } from './home/home-service.ts';
import { createImports } from './imports/import-service.ts';
import { createJobs } from './jobs.ts';
import { createLetters } from './letters/letter-service.ts';
import { createOfficials } from './officials/official-service.ts';
import { createRecaps } from './recaps/recap-service.ts';
import { createPlaces } from './regions/places.ts';
import { loadDistricts, loadVillages } from './regions/region-loader.ts';
import { createRegionRepository } from './regions/region-repository.ts';
import { createRegions } from './regions/region-service.ts';
import { createSectorRepository, type SectorRecord } from './sectors/sector-repository.ts';
import { createSectors } from './sectors/sector-service.ts';
import { defaultSettings } from './settings/default-settings.ts';
import { createSettings } from './settings/setting-service.ts';
import { createViews } from './views/view-service.ts';

export interface OfficeOptions {
  databaseFile: string;
  /** The folder `resources` of the program. */
  resourcesFolder: string;
  /** Where the built workers stand; null = do long work in this thread (tests). */
  workersFolder: string | null;
  desktop: Desktop;
}

export type Office = Extract<ReturnType<typeof openOffice>, { ok: true }>['value'];

/** An office's day in local time, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Opens the office: its database, and every feature on it, wired to one another by what each asks of the others.
 * Answers the handlers of the contract; the window and the command line are two ways to call them. Fails in words when
 * the database cannot be opened (database/open-database.ts).
 */
export function openOffice(options: OfficeOptions) {
  const { databaseFile, resourcesFolder, workersFolder, desktop } = options;
  const opened = openDatabase(databaseFile);
  if (!opened.ok) return opened;
  const { connection, isNew } = opened.value;
  const sectorRepository = createSectorRepository(connection);
  if (isNew) furnish(connection, resourcesFolder, sectorRepository.insert);

  const jobs = createJobs(desktop.emit);
  const regionRepository = createRegionRepository(connection);
  const places = createPlaces(connection);
  const settings = createSettings({ connection, resourcesFolder, regions: regionRepository, today });
  const aidRepository = createAidRepository(connection);

  const sector = (id: number | null): SectorRecord | undefined =>
    id === null ? undefined : sectorRepository.all().find((known) => known.id === id);

  const businesses = createBusinesses({
    connection,
    databaseFile,
    workersFolder,
    desktop,
    jobs,
    today,
    reading: () => ({
      isKnownDistrict: regionRepository.isKnownDistrict,
      isKnownVillage: (code) => places.of(code).villageName !== null,
      today: today(),
    }),
    aidOf: createReceivedAid(connection),
    groupsOf: (businessId) => groups.repository.ofBusiness(businessId),
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
  const recaps = createRecaps({
    deliveries,
    programName: (id) => aidRepository.program(id)?.name,
    years: aidRepository.years,
    settings: settings.read,
    desktop,
    today,
    official: () => officials.active()[0],
  });
  const aid = createAid({
    connection,
    aid: aidRepository,
    deliveries,
    forgetPrints: (recipientIds) => letters.forgetPrints(recipientIds),
  });
  const letters = createLetters({
    connection,
    desktop,
    deliveries,
    officials,
    settings: settings.read,
    program: aidRepository.program,
    today,
    now: () => new Date().toISOString(),
    jobs,
  });
  const duplicates = createDuplicates({
    connection,
    databaseFile,
    workersFolder,
    row: businesses.list.row,
    businessCount: businesses.repository.count,
    save: businesses.handlers.save,
    planAid: (goneId, keptId) => planRecipientMerge(connection, goneId, keptId),
    moveMembership: (goneId, keptId) => moveMembership(connection, goneId, keptId),
    moveFiles: (goneId, keptId) => moveFiles(connection, goneId, keptId),
    absorb: (goneId, keptId) => absorbBusiness(connection, goneId, keptId),
    forgetPrints: (recipientIds) => letters.forgetPrints(recipientIds),
  });
  const damagedNumbers = createDamagedNumbers({
    connection,
    businesses: businesses.handlers,
    districtName: (code) => regionRepository.district(code)?.name ?? null,
    today,
  });
  const imports = createImports({
    connection,
    databaseFile,
    resourcesFolder,
    workersFolder,
    desktop,
    jobs,
    today,
  });

  const changes = createChanges(connection);

  const handlers: OfficeHandlers = {
    application: createApplication({
      connection,
      databaseFile,
      desktop,
      jobs,
      officeName: () => settings.read().letterhead.office,
    }),
    home: createHome({
      register: () => readRegisterFigures(connection),
      groups: groups.repository.count,
      programs: aid.programRows,
    }),
    regions: createRegions({
      regions: regionRepository,
      regencyCode: () => settings.read().regencyCode,
      today,
    }),
    sectors: createSectors({ sectors: sectorRepository, uses: sectorRepository.uses }),
    businesses: businesses.handlers,
    duplicates: duplicates.handlers,
    damagedNumbers: damagedNumbers.handlers,
    groups: groups.handlers,
    aid: aid.handlers,
    letters: letters.handlers,
    officials: officials.handlers,
    settings: settings.handlers,
    imports: imports.handlers,
    recaps: recaps.handlers,
    history: createHistory(connection),
    changes: changes.handlers,
    views: createViews(connection),
  };

  return success({
    handlers,
    /** A paper made for preview, by its id. */
    papers: letters.papers,
    /** What the command line does beyond the handlers. */
    letters,
    recaps,
    imports,
    duplicates: duplicates.report,
    programByName: aidRepository.programByName,
    exportBusinesses: businesses.exportAll,
    undoImport: changes.undoImport,
    check: () => checkDatabase(connection),
    close(): void {
      connection.close();
    },
  });
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
