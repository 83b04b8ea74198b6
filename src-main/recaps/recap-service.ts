import { access } from 'node:fs/promises';
import type { Delivery, ReadDeliveries } from '../aid/delivery.ts';
import type { AidSummary } from '../contract/aid.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import type { OfficialRow } from '../contract/officials.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Settings } from '../contract/settings.ts';
import type { Desktop } from '../desktop.ts';
import { saveFile } from '../disk/replace-file.ts';
import { recapLines } from './recap-lines.ts';
import { type RecapScope, scopeInWords, suggestedFileName } from './recap-scope.ts';
import { makeRecapWorkbook } from './recap-workbook.ts';
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
  /** `YYYY-MM-DD`. */
  today: () => string;
  /** Who signs the summary. */
  official: () => OfficialRow | undefined;
}

export interface Recaps {
  handlers: OfficeHandlers['recaps'];
  summarise(scope: RecapScope): Result<AidSummary>;
  /** Writes the recap workbook to a file, over what is there. */
  writeWorkbook(
    scope: RecapScope,
    file: string,
  ): Promise<Result<{ file: string; sheets: number; rows: number }>>;
}

/** Recaps of aid: counts, tables and the workbook. */
export function createRecaps(dependencies: RecapDependencies): Recaps {
  const { settings, desktop } = dependencies;

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

  const writeWorkbook: Recaps['writeWorkbook'] = async (scope, file) => {
    const found = read(scope);
    if (!found.ok) return found;
    const { letterhead, paper, regencyName, provinceName } = settings();
    const { bytes, sheets, rows } = await makeRecapWorkbook({
      ...found.value,
      severalPrograms: scope.programId === null,
      letterhead,
      paper,
      places: { regencyName, provinceName },
      official: dependencies.official(),
      today: dependencies.today(),
    });
    const saved = await saveFile(file, bytes);
    return saved.ok ? success({ file, sheets, rows }) : saved;
  };

  const exportWorkbook: OfficeHandlers['recaps']['exportWorkbook'] = async (scope) => {
    const found = read(scope);
    if (!found.ok) return found;
    const chosen = await desktop.chooseSavePath(suggestedFileName(found.value.scopeLine));
    if (chosen === undefined) return success({ path: null });
    const file = /\.xlsx$/i.test(chosen) ? chosen : `${chosen}.xlsx`;
    // The dialog asked about the name that was typed, not about the one with the ending.
    if (file !== chosen && (await exists(file))) {
      return failure('file-exists', `Berkas "${file}" sudah ada. Pilih nama lain.`);
    }
    const written = await writeWorkbook(scope, file);
    return written.ok ? success({ path: written.value.file }) : written;
  };

  const handlers: OfficeHandlers['recaps'] = {
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

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
