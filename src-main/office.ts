import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createAccessLog } from './access-log/access-log.ts';
import { createAidRepository } from './aid/aid-repository.ts';
import { createAid } from './aid/aid-service.ts';
import { createClaimant } from './aid/claimant.ts';
import { createDoubleAid } from './aid/double-aid.ts';
import { planRecipientMerge } from './aid/merge-recipients.ts';
import { createReadDeliveries } from './aid/read-deliveries.ts';
import { createReceivedAid } from './aid/received-aid.ts';
import { splitRecipient } from './aid/split-recipient.ts';
import { createApplication } from './application/application-service.ts';
import { createBusinessCards } from './business-cards/card-service.ts';
import { createBusinessFiles } from './business-files/business-file-service.ts';
import { moveFiles } from './business-files/move-files.ts';
import { absorbBusiness } from './businesses/absorb-business.ts';
import { createBusinesses } from './businesses/business-service.ts';
import { readRegisterFigures, readRegisterParts } from './businesses/register-figures.ts';
import { createScopeIds } from './businesses/scope-ids.ts';
import { createChanges } from './changes/change-service.ts';
import { createCharts } from './charts/chart-service.ts';
import { createClipboard } from './clipboard/clipboard-service.ts';
import type { OfficeHandlers } from './contract/contract.ts';
import { success } from './contract/result.ts';
import { createDamagedNumbers } from './damaged-numbers/damaged-service.ts';
import { createDataPackage } from './data-package/data-package-service.ts';
import { createActions, recordActions } from './database/actions.ts';
import { checkDatabase } from './database/check.ts';
import { lastChangeOf } from './database/copy-note.ts';
import { explainDisturbance } from './database/explain-disturbance.ts';
import { type OpenedDatabase, openDatabase } from './database/open-database.ts';
import type { Desktop } from './desktop.ts';
import { createDrafts } from './drafts/draft-service.ts';
import { createDuplicates } from './duplicates/duplicate-service.ts';
import { createFacilitations } from './facilitations/facilitation-service.ts';
import { moveFacilitations } from './facilitations/move-facilitations.ts';
import { checkContents } from './files/check-contents.ts';
import { createContentStore } from './files/content-store.ts';
import { createGroups } from './groups/group-service.ts';
import { moveMembership } from './groups/move-membership.ts';
import { createHandovers } from './handovers/handover-service.ts';
import { createHistory } from './history/history-service.ts';
import { createHome } from './home/home-service.ts';
import { createYearReader } from './home/year-repository.ts';
import { createImports } from './imports/import-service.ts';
import { fillRegister } from './invented-register/fill-register.ts';
import { createJobs } from './jobs.ts';
import { createLegalFormRepository } from './legal-forms/legal-form-repository.ts';
import { createLegalForms } from './legal-forms/legal-form-service.ts';
import { createHandoverLifecycle } from './letters/handover-lifecycle.ts';
import { createLetters } from './letters/letter-service.ts';
import { shortAddress } from './letters/recipient-words.ts';
import { createMonitoring } from './monitoring/monitoring-service.ts';
import { openTrainings } from './office-trainings.ts';
import { createOfficials } from './officials/official-service.ts';
import { createOperators } from './operators/operator-service.ts';
import { officeWords } from './papers/office-words.ts';
import { createPaperDesk } from './papers/paper-desk.ts';
import { createReadyRecaps } from './ready-recaps/ready-recap-service.ts';
import { createBuilderHandlers } from './recaps/builder/builder-handlers.ts';
import { createRecapEngine } from './recaps/builder/recap-engine.ts';
import { createRecaps } from './recaps/recap-service.ts';
import { createPlaces } from './regions/places.ts';
import { loadDistricts, loadVillages } from './regions/region-loader.ts';
import { createRegionRepository } from './regions/region-repository.ts';
import { createRegions } from './regions/region-service.ts';
import { formatPhone } from './rules/phones.ts';
import { createSectorRepository, type SectorRecord } from './sectors/sector-repository.ts';
import { createSectors } from './sectors/sector-service.ts';
import { createSentences } from './sentences/sentence-service.ts';
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
  /** A command of the technician: nobody signs in, and the history says so. */
  isUnattended?: boolean;
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
  const opened = openDatabase(options.databaseFile);
  if (!opened.ok) return opened;
  try {
    return furnishOffice(options, opened.value);
  } catch (error) {
    opened.value.connection.close();
    const disturbed = explainDisturbance(error); // damage that only a reading of its own finds
    if (!disturbed) throw error;
    return disturbed;
  }
}

function furnishOffice(options: OfficeOptions, { connection, isNew }: OpenedDatabase) {
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
  const recapEngine = createRecapEngine(connection);
  const recaps = createRecaps({
    deliveries,
    programName: (id) => aidRepository.program(id)?.name,
    years: aidRepository.years,
    settings: settings.read,
    desktop,
    recordAccess,
    today,
    official: () => officials.active()[0],
  });
  const aid = createAid({
    connection,
    aid: aidRepository,
    deliveries,
    forgetPrints: (recipientIds) => letters.forgetPrints(recipientIds),
    today,
    doubleAid: createDoubleAid(connection, () => settings.read().doubleAidYears),
    scopeIds: createScopeIds(connection),
    claimant: createClaimant({
      business: businesses.repository.byId,
      group: groups.repository.byId,
      place: places.of,
    }),
  });
  const now = () => new Date().toISOString();
  const desk = createPaperDesk({ desktop, jobs, recordAccess, now });
  const letters = createLetters({
    connection,
    desktop,
    recordAccess,
    deliveries,
    officials,
    settings: settings.read,
    saveSettings: settings.write,
    store: contentStore,
    desk,
    templatesFolder: join(resourcesFolder, 'letters'),
    program: aidRepository.program,
    today,
    now: () => new Date().toISOString(),
    jobs,
  });
  const afterLetters = {
    connection,
    desktop,
    store: contentStore,
    deliveries,
    programOfRecipient: (id: number) => aidRepository.recipient(id)?.programId,
    settings: settings.read,
    desk,
    today,
    now,
  };
  const handovers = createHandovers({
    ...afterLetters,
    program: aidRepository.program,
    setState: aidRepository.setProgramState,
    lifecycle: createHandoverLifecycle(connection),
    split: (recipientId, given) => splitRecipient(connection, recipientId, given),
    leftOf: (itemId) =>
      (aidRepository.item(itemId)?.quantityBought ?? 0) - aidRepository.allocated(itemId).allocated,
    visits: (recipientId) => monitoring.visitCount(recipientId),
  });
  const monitoring = createMonitoring({
    ...afterLetters,
    programState: (id) => aidRepository.program(id)?.state,
    returns: handovers.returns,
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
    moveTrainings: (goneId, keptId) => trained.trainings.context.participants.moveToBusiness(goneId, keptId),
    moveFacilitations: (goneId, keptId) => moveFacilitations(connection, goneId, keptId),
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
    recordAccess,
    databaseFile,
    resourcesFolder,
    workersFolder,
    desktop,
    jobs,
    today,
  });

  const trained = openTrainings({
    connection,
    recordAccess,
    businesses,
    places,
    isKnownDistrict: regionRepository.isKnownDistrict,
    settings: settings.read,
    officials,
    desk,
    desktop,
    today,
  });
  const facilitations = createFacilitations({
    connection,
    recordAccess,
    business(id) {
      const business = businesses.repository.byId(id);
      if (!business) return undefined;
      const { villageName, districtName } = places.of(business.villageCode);
      const phone = business.phones.map(formatPhone).join(' / ');
      const { ownerName, businessName } = business;
      return { ownerName, businessName, villageName, districtName, phone };
    },
    auditedBusiness(id) {
      const business = businesses.repository.byId(id);
      if (!business) return undefined;
      const { nik, nib, product, sectorId } = business;
      const address = shortAddress({ ...business, ...places.of(business.villageCode) });
      return { nik, nib, address, product, sectorName: sector(sectorId)?.name ?? null };
    },
    scopeIds: createScopeIds(connection),
    settings: settings.read,
    desk,
    store: contentStore,
    desktop,
    today,
  });

  const businessCards = createBusinessCards({
    connection,
    business(id) {
      const business = businesses.repository.byId(id);
      return (
        business && {
          ...business,
          address: shortAddress({ ...business, ...places.of(business.villageCode) }),
          sectorName: sector(business.sectorId)?.name ?? null,
          groups: groups.repository.ofBusiness(id).map(({ name }) => name),
        }
      );
    },
    years: businesses.yearsOf,
    aid: receivedAid,
    trainings: trained.handlers.trainings.ofBusiness,
    facilitations: facilitations.handlers.ofBusiness,
    photos: businessFiles.photos,
    scopeIds: createScopeIds(connection),
    settings: settings.read,
    desk,
    today,
  });

  const dataPackage = createDataPackage({
    recordAccess,
    databaseFile,
    workersFolder,
    desktop,
    jobs,
    origin() {
      const { letterhead, regencyCode, regencyName, provinceName } = settings.read();
      return { office: letterhead.office, regencyCode, regency: regencyName, province: provinceName };
    },
    today,
    now,
  });

  const sentences = createSentences({
    connection,
    deliveries,
    training(id) {
      const training = trained.trainings.context.trainings.byId(id);
      return training && trained.trainings.describe(training).row;
    },
    programName: (id) => aidRepository.program(id)?.name,
    districtName: (code) => regionRepository.district(code)?.name,
    sectorName: (id) => sector(id)?.name,
    places: settings.read,
    today,
  });
  const clipboard = createClipboard(desktop.clipboard, recordAccess);
  const charts = createCharts({
    desktop,
    recordAccess,
    desk,
    settings: settings.read,
    copyPicture: clipboard.copyPicture,
    today,
  });

  const history = createHistory({
    connection,
    placeOf(villageCode) {
      const { villageName, districtName } = places.of(villageCode);
      return villageName === null ? null : `${villageName}, Kecamatan ${districtName}`;
    },
    office: () => officeWords(settings.read()),
    desktop,
    recordAccess,
  });
  const readyRecaps = createReadyRecaps({
    connection,
    engine: recapEngine,
    deliveries,
    trainings: trained.trainings.rows,
    districts: () => regionRepository.districts(settings.read().regencyCode),
    sectors: sectorRepository.all,
    official: () => officials.active()[0],
    settings: settings.read,
    desk,
    desktop,
    recordAccess,
    today,
  });
  const changes = createChanges(connection, history.words, operators.undoRefusal);

  const contentReferences = () => [
    ...businessFiles.references(),
    ...handovers.references(),
    ...monitoring.references(),
    ...facilitations.references(),
    ...letters.templates(),
  ];

  /** All but what is answered without an office (session.ts). */
  const handlers: Omit<OfficeHandlers, 'start' | 'backups' | 'faults'> = {
    application: createApplication({
      connection,
      databaseFile,
      desktop,
      jobs,
      officeName: () => settings.read().letterhead.office,
    }),
    home: createHome({
      register: () => readRegisterFigures(connection),
      registerParts: () => readRegisterParts(connection),
      years: createYearReader(connection),
      groups: groups.repository.count,
      programs: aid.programRows,
      monitoring: monitoring.openWork,
    }),
    regions: createRegions({
      regions: regionRepository,
      regencyCode: () => settings.read().regencyCode,
      today,
    }),
    sectors: createSectors({ sectors: sectorRepository, uses: sectorRepository.uses }),
    legalForms: createLegalForms({
      connection,
      legalForms,
      uses: businesses.repository.legalFormCounts,
      renameInBusinesses: businesses.repository.renameLegalForm,
    }),
    businesses: businesses.handlers,
    businessFiles: businessFiles.handlers,
    businessCards: businessCards.handlers,
    duplicates: duplicates.handlers,
    damagedNumbers: damagedNumbers.handlers,
    groups: groups.handlers,
    aid: aid.handlers,
    letters: letters.handlers,
    papers: desk.handlers,
    handovers: handovers.handlers,
    handoverFiles: handovers.files,
    monitoring: monitoring.handlers,
    visitFiles: monitoring.files,
    letterTexts: letters.textHandlers,
    ...trained.handlers,
    facilitations: facilitations.handlers,
    facilitationFiles: facilitations.files,
    operators: operators.handlers,
    accessLog: accessLog.handlers,
    officials: officials.handlers,
    settings: settings.handlers,
    imports: imports.handlers,
    sentences: sentences.handlers,
    charts: charts.handlers,
    clipboard: clipboard.handlers,
    recaps: {
      ...recaps.handlers,
      ...createBuilderHandlers({
        engine: recapEngine,
        desktop,
        recordAccess,
        settings: settings.read,
        today,
      }),
    },
    readyRecaps: readyRecaps.handlers,
    dataPackage: dataPackage.handlers,
    history: history.handlers,
    changes: changes.handlers,
    views: createViews(connection),
    drafts: createDrafts(join(dirname(databaseFile), 'konsep.json')),
  };

  const pictures = new Map([
    ['business', businessFiles.picture],
    ['handover', handovers.picture],
    ['visit', monitoring.picture],
    ['facilitation', facilitations.picture],
  ]);

  return success({
    handlers: recordActions(handlers, createActions(connection, history.describeAction)),
    /** A paper made for preview, by its id. */
    papers: (id: string) =>
      operators.seat.refusal('petugas') ? undefined : (letters.papers(id) ?? desk.papers(id)),
    /** A photo that is attached to a record of this kind, by its number. */
    async picture(owner: string, id: number) {
      return operators.seat.refusal('petugas') ? undefined : pictures.get(owner)?.(id);
    },
    /** Who sits at the workstation: decides what the window may ask (guard-calls.ts). */
    seat: operators.seat,
    resetPin: operators.resetPin,
    /** What the command line does beyond the handlers. */
    letters,
    recaps,
    recapEngine,
    /** Invented businesses for `demo --full`. */
    fillRegister: () => fillRegister(connection),
    readyRecaps,
    trainingPapers: trained.papers,
    businessCards,
    importAttendance: trained.importAttendance,
    imports,
    duplicates: duplicates.report,
    programByName: aidRepository.programByName,
    trainingByTitle: trained.trainings.context.trainings.byTitle,
    today,
    stock: aid.stock,
    exportBusinesses: businesses.exportAll,
    writeDataPackage: dataPackage.writeAll,
    undoImport: changes.undoImport,
    /** The database and the files beside it. */
    async check() {
      const database = checkDatabase(connection);
      const files = await checkContents(contentStore, contentReferences());
      return { ...database, ok: database.ok && files.ok, databaseOk: database.ok, files };
    },
    /** Number of the last change in the history. */
    lastChange: () => lastChangeOf(connection),
    /** How many rows refer to a content that is not there. */
    missingContents: () => contentReferences().filter((one) => !contentStore.has(one)).length,
    close(): void {
      operators.seat.close();
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
