import type { RecordAccess } from '../../contract/access-log.ts';
import type { OfficeHandlers } from '../../contract/contract.ts';
import type { recapBuilderProcedures } from '../../contract/recap-builder.ts';
import { success } from '../../contract/result.ts';
import type { Settings } from '../../contract/settings.ts';
import type { Desktop } from '../../desktop.ts';
import { fileNameOf } from '../recap-scope.ts';
import { saveChosen } from '../save-chosen.ts';
import type { RecapEngine } from './recap-engine.ts';
import { makeSheetWorkbook } from './sheet-workbook.ts';

interface BuilderDependencies {
  engine: RecapEngine;
  desktop: Pick<Desktop, 'chooseSavePath'>;
  recordAccess: RecordAccess;
  settings: () => Settings;
  /** `YYYY-MM-DD`. */
  today: () => string;
}

type Handlers = Pick<OfficeHandlers['recaps'], keyof typeof recapBuilderProcedures>;

/** What the screen "Susun rekap" asks. */
export function createBuilderHandlers(dependencies: BuilderDependencies): Handlers {
  const { engine, settings, today } = dependencies;
  return {
    prepare: async () => success({ businesses: await engine.prepare() }),
    build: engine.build,
    verify: (question) => success(engine.verify(question)),
    rows({ question, cell, offset, limit }) {
      const found = engine.rows(question, cell, offset, limit);
      if (!found.ok) return found;
      const end = offset + found.value.rows.length;
      return success({ ...found.value, next: end < found.value.total ? end : null });
    },
    filterChoices: () => success(engine.filterChoices()),
    dataYears: () => success(engine.years()),
    growth: (filter) => success(engine.growth(filter, today())),
    async exportBuilt(question) {
      const built = engine.build(question);
      if (!built.ok) return built;
      const { sheet } = built.value;
      return saveChosen(dependencies, fileNameOf(sheet.title), { records: null, personal: false }, () =>
        makeSheetWorkbook({ sheet, ...settings(), today: today() }),
      );
    },
  };
}
