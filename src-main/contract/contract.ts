import { aidProcedures } from './aid.ts';
import { applicationProcedures } from './application.ts';
import { businessProcedures } from './businesses.ts';
import { changeProcedures } from './changes.ts';
import { damagedNumberProcedures } from './damaged-numbers.ts';
import { duplicateProcedures } from './duplicates.ts';
import { groupProcedures } from './groups.ts';
import { historyProcedures } from './history.ts';
import { homeProcedures } from './home.ts';
import { importProcedures } from './imports.ts';
import { letterProcedures } from './letters.ts';
import { officialProcedures } from './officials.ts';
import type { Client, ContractShape, Handlers } from './procedure.ts';
import { recapProcedures } from './recaps.ts';
import { regionProcedures } from './regions.ts';
import { sectorProcedures } from './sectors.ts';
import { settingProcedures } from './settings.ts';
import { viewProcedures } from './views.ts';

/** Everything that the screens may ask of the main process. */
export const contract = {
  application: applicationProcedures,
  home: homeProcedures,
  regions: regionProcedures,
  sectors: sectorProcedures,
  businesses: businessProcedures,
  duplicates: duplicateProcedures,
  damagedNumbers: damagedNumberProcedures,
  groups: groupProcedures,
  aid: aidProcedures,
  letters: letterProcedures,
  officials: officialProcedures,
  settings: settingProcedures,
  imports: importProcedures,
  recaps: recapProcedures,
  history: historyProcedures,
  changes: changeProcedures,
  views: viewProcedures,
} satisfies ContractShape;

export type OfficeContract = typeof contract;
export type OfficeHandlers = Handlers<OfficeContract>;
export type OfficeClient = Client<OfficeContract>;

/** `feature.procedure` for each procedure: the only names that cross from the window to the main process. */
export const procedureNames: readonly string[] = Object.entries(contract).flatMap(([feature, procedures]) =>
  Object.keys(procedures).map((name) => `${feature}.${name}`),
);
