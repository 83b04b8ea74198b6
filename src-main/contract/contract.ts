import { accessLogProcedures } from './access-log.ts';
import { aidProcedures } from './aid.ts';
import { applicationProcedures } from './application.ts';
import { attachmentProcedures } from './attachments.ts';
import { attendanceProcedures } from './attendance.ts';
import { backupProcedures, startProcedures } from './backups.ts';
import { businessCardProcedures } from './business-cards.ts';
import { businessProcedures } from './businesses.ts';
import { changeProcedures } from './changes.ts';
import { chartProcedures } from './charts.ts';
import { clipboardProcedures } from './clipboard.ts';
import { damagedNumberProcedures } from './damaged-numbers.ts';
import { dataPackageProcedures } from './data-package.ts';
import { draftProcedures } from './drafts.ts';
import { duplicateProcedures } from './duplicates.ts';
import { facilitationProcedures } from './facilitations.ts';
import { faultProcedures } from './faults.ts';
import { groupProcedures } from './groups.ts';
import { guideProcedures } from './guide.ts';
import { handoverProcedures } from './handovers.ts';
import { historyProcedures } from './history.ts';
import { homeProcedures } from './home.ts';
import { importProcedures } from './imports.ts';
import { legalFormProcedures } from './legal-forms.ts';
import { letterTextProcedures } from './letter-texts.ts';
import { letterProcedures } from './letters.ts';
import { monitoringProcedures } from './monitoring.ts';
import { officialProcedures } from './officials.ts';
import { operatorProcedures } from './operators.ts';
import { paletteProcedures } from './palette.ts';
import { paperProcedures } from './papers.ts';
import type { Client, ContractShape, Handlers } from './procedure.ts';
import { readyRecapProcedures } from './ready-recaps.ts';
import { recapProcedures } from './recaps.ts';
import { regionProcedures } from './regions.ts';
import { sectorProcedures } from './sectors.ts';
import { sentenceProcedures } from './sentences.ts';
import { settingProcedures } from './settings.ts';
import { trainingPaperProcedures } from './training-papers.ts';
import { trainingProcedures } from './trainings.ts';
import { viewProcedures } from './views.ts';

/** Everything that the screens may ask of the main process. */
export const contract = {
  application: applicationProcedures,
  /** Why there is no office to show; answered when there is none (session.ts). */
  start: startProcedures,
  backups: backupProcedures,
  faults: faultProcedures,
  home: homeProcedures,
  /** Finds anything by a few letters (Ctrl+K). */
  palette: paletteProcedures,
  regions: regionProcedures,
  sectors: sectorProcedures,
  legalForms: legalFormProcedures,
  businesses: businessProcedures,
  /** Photos and documents of a business. */
  businessFiles: attachmentProcedures,
  businessCards: businessCardProcedures,
  duplicates: duplicateProcedures,
  damagedNumbers: damagedNumberProcedures,
  groups: groupProcedures,
  aid: aidProcedures,
  letters: letterProcedures,
  letterTexts: letterTextProcedures,
  papers: paperProcedures,
  handovers: handoverProcedures,
  /** Scans and photos of a recipient's signed letter. */
  handoverFiles: attachmentProcedures,
  monitoring: monitoringProcedures,
  /** Photos and documents of a monitoring visit. */
  visitFiles: attachmentProcedures,
  trainings: trainingProcedures,
  attendance: attendanceProcedures,
  trainingPapers: trainingPaperProcedures,
  facilitations: facilitationProcedures,
  /** Photos and documents of a business in a facilitation. */
  facilitationFiles: attachmentProcedures,
  operators: operatorProcedures,
  /** What left the program by print or export. */
  accessLog: accessLogProcedures,
  officials: officialProcedures,
  settings: settingProcedures,
  imports: importProcedures,
  sentences: sentenceProcedures,
  charts: chartProcedures,
  clipboard: clipboardProcedures,
  recaps: recapProcedures,
  /** Recaps that are handed out as they are. */
  readyRecaps: readyRecapProcedures,
  /** CSV data packages for other systems. */
  dataPackage: dataPackageProcedures,
  /** The user's guide on paper; on screen the window has it by itself. */
  guide: guideProcedures,
  history: historyProcedures,
  changes: changeProcedures,
  views: viewProcedures,
  drafts: draftProcedures,
} satisfies ContractShape;

export type OfficeContract = typeof contract;
export type OfficeHandlers = Handlers<OfficeContract>;
export type OfficeClient = Client<OfficeContract>;

/** `feature.procedure` for each procedure: the only names that cross from the window to the main process. */
export const procedureNames: readonly string[] = Object.entries(contract).flatMap(([feature, procedures]) =>
  Object.keys(procedures).map((name) => `${feature}.${name}`),
);
