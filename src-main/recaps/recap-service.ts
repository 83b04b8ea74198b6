import { basename } from 'node:path';
import type { Delivery, ReadDeliveries } from '../aid/delivery.ts';
import type { RecordAccess } from '../contract/access-log.ts';
import type { AidSummary } from '../contract/aid.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import type { OfficialRow } from '../contract/officials.ts';
import type { recapBuilderProcedures } from '../contract/recap-builder.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Settings } from '../contract/settings.ts';
import type { Desktop } from '../desktop.ts';
import { saveFile } from '../disk/replace-file.ts';
import { recapLines } from './recap-lines.ts';
import { type RecapScope, scopeInWords, suggestedFileName } from './recap-scope.ts';
import { makeRecapWorkbook } from './recap-workbook.ts';
import { saveChosen } from './save-chosen.ts';
import { summariseDeliveries } from './summarise.ts';

/** What recaps ask of the other features. */
export interface RecapDependencies {
  deliveries: ReadDeliveries;
  /** Undefined when there is no such programme. */
  programName: (id: number) => string | undefined;
  /** Fiscal years that have programmes. */
  years: () => number[];
  settings: () => Settings & { regencyName: string; provinceName: string };
  desktop: Pick<Desktop, 'chooseSavePath'>;
  recordAccess: RecordAccess;
  /** `YYYY-MM-DD`. */
  today: () => string;
  /** Who signs the summary. */
  official: () => OfficialRow | undefined;
}

/** What is asked of the recap of aid; the rest is answered by the builder (builder/builder-handlers.ts). */
type AidRecapHandlers = Omit<OfficeHandlers['recaps'], keyof typeof recapBuilderProcedures>;

export interface Recaps {
  handlers: AidRecapHandlers;
  summarise(scope: RecapScope): Result<AidSummary>;
  /** Writes the recap workbook to a file, over what is there. */
  writeWorkbook(
    scope: RecapScope,
    file: string,
  ): Promise<Result<{ file: string; sheets: number; rows: number }>>;
}

/** Recaps of aid: counts, tables and the workbook. */
export function createRecaps(dependencies: RecapDependencies): Recaps {
  const { settings, recordAccess } = dependencies;

  /** Deliveries of the scope with its words, or that there is no such programme. */
  const read = (scope: RecapScope): Result<{ deliveries: Delivery[]; scopeLine: string }> => {
    const name = scope.programId === null ? undefined : dependencies.programName(scope.programId);
    if (scope.programId !== null && name === undefined) {
      return failure('not-found', 'Program bantuan tidak ditemukan. Mungkin sudah dihapus.');
    }
    const deliveries = dependencies.deliveries({ programId: scope.programId, year: scope.year });
    return success({ deliveries, scopeLine: scopeInWords(scope, name, deliveries) });
  };

  const summarise: Recaps['summarise'] = (scope) => {
    const found = read(scope);
    return found.ok ? success(summariseDeliveries(found.value.deliveries, settings())) : found;
  };

  const make = async (
    { deliveries, scopeLine }: { deliveries: Delivery[]; scopeLine: string },
    scope: RecapScope,
  ) => {
    const { letterhead, paper, regencyName, provinceName } = settings();
    return makeRecapWorkbook({
      deliveries,
      scopeLine,
      severalPrograms: scope.programId === null,
      letterhead,
      paper,
      places: { regencyName, provinceName },
      official: dependencies.official(),
      today: dependencies.today(),
    });
  };

  const writeWorkbook: Recaps['writeWorkbook'] = async (scope, file) => {
    const found = read(scope);
    if (!found.ok) return found;
    const { bytes, sheets, rows } = await make(found.value, scope);
    const saved = await saveFile(file, bytes);
    if (!saved.ok) return saved;
    const noted = { records: found.value.deliveries.length, masked: false, personal: true };
    const title = basename(suggestedFileName(found.value.scopeLine), '.xlsx');
    recordAccess({ kind: 'ekspor', title, ...noted, file });
    return success({ file, sheets, rows });
  };

  const exportWorkbook: AidRecapHandlers['exportWorkbook'] = async (scope) => {
    const found = read(scope);
    if (!found.ok) return found;
    return saveChosen(
      dependencies,
      suggestedFileName(found.value.scopeLine),
      { records: found.value.deliveries.length, personal: true },
      async () => (await make(found.value, scope)).bytes,
    );
  };

  const handlers: AidRecapHandlers = {
    years: () => success(dependencies.years()),
    summary: summarise,
    table: ({ by, ...scope }) => {
      const found = read(scope);
      return found.ok ? success(recapLines(found.value.deliveries, by)) : found;
    },
    exportWorkbook,
  };
  return { handlers, summarise, writeWorkbook };
}
