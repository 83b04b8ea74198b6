import { dirname, join } from 'node:path';
import { planRecipientMerge } from './aid/merge-recipients.ts';
import { createApplication } from './application/application-service.ts';
import { moveFiles } from './business-files/move-files.ts';
import { absorbBusiness } from './businesses/absorb-business.ts';
import { readRegisterFigures, readRegisterParts } from './businesses/register-figures.ts';
import { createChanges } from './changes/change-service.ts';
import type { OfficeHandlers } from './contract/contract.ts';
import { success } from './contract/result.ts';
import { createDamagedNumbers } from './damaged-numbers/damaged-service.ts';
import { createActions, recordActions } from './database/actions.ts';
import { checkDatabase } from './database/check.ts';
import { lastChangeOf } from './database/copy-note.ts';
import { explainDisturbance } from './database/explain-disturbance.ts';
import { type OpenedDatabase, openDatabase } from './database/open-database.ts';
import { createDrafts } from './drafts/draft-service.ts';
import { createDuplicates } from './duplicates/duplicate-service.ts';
import { moveFacilitations } from './facilitations/move-facilitations.ts';
import { checkContents } from './files/check-contents.ts';
import { moveMembership } from './groups/move-membership.ts';
import { createHistory } from './history/history-service.ts';
import { createHome } from './home/home-service.ts';
import { createYearReader } from './home/year-repository.ts';
import { createImports } from './imports/import-service.ts';
import { fillRegister } from './invented-register/fill-register.ts';
import { createLegalForms } from './legal-forms/legal-form-service.ts';
import { openAid } from './office-aid.ts';
import { openFacilitations } from './office-facilitations.ts';
import { layFoundation, type OfficeOptions } from './office-foundation.ts';
import { openPalette } from './office-palette.ts';
import { openReports } from './office-reports.ts';
import { openTrainings } from './office-trainings.ts';
import { officeWords } from './papers/office-words.ts';
import { createRegions } from './regions/region-service.ts';
import { createSectors } from './sectors/sector-service.ts';
import { createViews } from './views/view-service.ts';

export type { OfficeOptions } from './office-foundation.ts';

export type Office = Extract<ReturnType<typeof openOffice>, { ok: true }>['value'];

/**
 * Opens the office: its database, and every feature on it, wired to one another by what each asks of the others.
 * Answers the handlers of the contract; the window and the command line are two ways to call them. Fails in words when
 * the database cannot be opened (database/open-database.ts).
 */
export function openOffice(options: OfficeOptions) {
  const opened = openDatabase(options.databaseFile, { checkLater: options.checkLater });
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

function furnishOffice(options: OfficeOptions, opened: OpenedDatabase) {
  const foundation = layFoundation(options, opened);
  const {
    connection,
    databaseFile,
    resourcesFolder,
    workersFolder,
    desktop,
    jobs,
    recordAccess,
    regionRepository,
    sectorRepository,
    places,
    settings,
    operators,
    accessLog,
    aidRepository,
    legalForms,
    contentStore,
    businessFiles,
    businesses,
    groups,
    officials,
    desk,
    today,
  } = foundation;
  const { aid, letters, handovers, monitoring } = openAid(foundation);
  const trained = openTrainings({
    ...foundation,
    isKnownDistrict: regionRepository.isKnownDistrict,
    settings: settings.read,
  });
  const facilitations = openFacilitations(foundation);
  const reports = openReports(foundation, { trained, facilitations });
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
      aboutFile: workersFolder && join(workersFolder, '..', 'about.json'),
    }),
    home: createHome({
      register: () => readRegisterFigures(connection),
      registerParts: () => readRegisterParts(connection),
      years: createYearReader(connection),
      groups: groups.repository.count,
      programs: aid.programRows,
      monitoring: monitoring.openWork,
    }),
    palette: openPalette(foundation, trained, facilitations),
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
    ...reports.handlers,
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
    recaps: reports.recaps,
    recapEngine: reports.recapEngine,
    /** Invented businesses for `demo --full`. */
    fillRegister: () => fillRegister(connection),
    readyRecaps: reports.readyRecaps,
    trainingPapers: trained.papers,
    businessCards: reports.businessCards,
    importAttendance: trained.importAttendance,
    imports,
    duplicates: duplicates.report,
    programByName: aidRepository.programByName,
    trainingByTitle: trained.trainings.context.trainings.byTitle,
    today,
    stock: aid.stock,
    exportBusinesses: businesses.exportAll,
    writeDataPackage: reports.dataPackage.writeAll,
    undoImport: changes.undoImport,
    /** The database and the files beside it. */
    async check() {
      const database = checkDatabase(connection);
      const files = await checkContents(contentStore, contentReferences());
      return { ...database, ok: database.ok && files.ok, databaseOk: database.ok, files };
    },
    /** Its pages were looked at when it was opened. */
    isChecked: opened.isChecked,
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
