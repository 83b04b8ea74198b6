import { aidProcedures } from './aid.ts';
import { applicationProcedures } from './application.ts';
import { attachmentProcedures } from './attachments.ts';
import { attendanceProcedures } from './attendance.ts';
import { businessProcedures } from './businesses.ts';
import { changeProcedures } from './changes.ts';
import { damagedNumberProcedures } from './damaged-numbers.ts';
import { draftProcedures } from './drafts.ts';
import { duplicateProcedures } from './duplicates.ts';
import { facilitationProcedures } from './facilitations.ts';
import { groupProcedures } from './groups.ts';
import { handoverProcedures } from './handovers.ts';
import { historyProcedures } from './history.ts';
import { homeProcedures } from './home.ts';
import { importProcedures } from './imports.ts';
import { legalFormProcedures } from './legal-forms.ts';
import { letterTextProcedures } from './letter-texts.ts';
import { letterProcedures } from './letters.ts';
import { monitoringProcedures } from './monitoring.ts';
import { officialProcedures } from './officials.ts';
import { paperProcedures } from './papers.ts';
import type { Client, ContractShape, Handlers } from './procedure.ts';
import { recapProcedures } from './recaps.ts';
import { regionProcedures } from './regions.ts';
import { sectorProcedures } from './sectors.ts';
import { settingProcedures } from './settings.ts';
import { trainingPaperProcedures } from './training-papers.ts';
import { trainingProcedures } from './trainings.ts';
import { viewProcedures } from './views.ts';

/** Everything that the screens may ask of the main process. */
export const contract = {
  application: applicationProcedures,
  home: homeProcedures,
  regions: regionProcedures,
  sectors: sectorProcedures,
  legalForms: legalFormProcedures,
  businesses: businessProcedures,
  /** Photos and documents of a business. */
  businessFiles: attachmentProcedures,
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
  officials: officialProcedures,
  settings: settingProcedures,
  imports: importProcedures,
  recaps: recapProcedures,
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
