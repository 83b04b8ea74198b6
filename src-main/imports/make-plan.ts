import { createAidRepository } from '../aid/aid-repository.ts';
import { createBusinessRepository } from '../businesses/business-repository.ts';
import { createYearRepository } from '../businesses/year-repository.ts';
import type { ImportRequest, PreviewRow } from '../contract/imports.ts';
import { type Result, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import { createGroupRepository } from '../groups/group-repository.ts';
import { createLegalFormRepository } from '../legal-forms/legal-form-repository.ts';
import { createPlaces } from '../regions/places.ts';
import { createRegionRepository } from '../regions/region-repository.ts';
import { createSectorRepository } from '../sectors/sector-repository.ts';
import { AidPlan } from './aid-plan.ts';
import { choosePrograms } from './choose-program.ts';
import { type Control, checkpoint } from './control.ts';
import { dataYearOf, hasFigures } from './data-year.ts';
import { deliveredRecipients } from './delivered-recipients.ts';
import { createPlaceFinder } from './find-place.ts';
import { createSectorFinder, type SectorFinder } from './find-sector.ts';
import type { Table } from './find-table.ts';
import { GroupIndex } from './group-index.ts';
import { historyLines } from './history-lines.ts';
import { type Counts, countRows } from './plan.ts';
import { planBusinesses } from './plan-businesses.ts';
import { planRecipients } from './plan-recipients.ts';
import { rawRowReader } from './raw-rows.ts';
import { type AidLine, readAidLine } from './read-aid-line.ts';
import type { ReadingContext } from './read-identity.ts';
import { RegisterIndex } from './register-index.ts';
import type { PlanContext } from './resolve-business.ts';
import { titlePlace } from './title-place.ts';
import { villagesOf } from './villages-of.ts';

/** Every row decided, and all that the commit would write. */
export interface ImportPlan {
  rows: PreviewRow[];
  counts: Counts;
  index: RegisterIndex;
  sectors: SectorFinder;
  groups: GroupIndex | null;
  /** One for each programme; none for an import of businesses. */
  aid: AidPlan[];
}

export interface PlanOptions {
  connection: Connection;
  resourcesFolder: string;
  regencyCode: string;
  /** ISO date. */
  today: string;
  request: ImportRequest;
  table: Table;
  control: Control;
}

/** Rows that the officer takes though they look like a title, a total or a note are rows of data. */
function withTakenRows(table: Table, { decisions }: ImportRequest): Table {
  const isTaken = (row: number): boolean => (decisions[String(row)] ?? 'leave') !== 'leave';
  const rows = table.rows.map((row) =>
    row.skippedBecause !== null && isTaken(row.row)
      ? { ...row, skippedBecause: null, endsBlock: false }
      : row,
  );
  return { ...table, rows };
}

/** Decides every row against the register as it is now. Writes nothing. Failures: `program-missing`, `program-state`. */
export function makePlan(options: PlanOptions): Result<ImportPlan> {
  const { connection, request, control, today } = options;
  const table = withTakenRows(options.table, request);
  checkpoint(control, 'membaca daftar pelaku usaha', 0, 0);
  const regions = createRegionRepository(connection);
  const places = createPlaces(connection);
  const sectors = createSectorFinder(createSectorRepository(connection).all());
  const shownPlaces = new Map<string, string>();
  const knownDistricts = new Map<string, boolean>();
  const reading: ReadingContext = {
    places: createPlaceFinder({
      regencyCode: options.regencyCode,
      regencies: regions.regencies(),
      villages: (code) => villagesOf(connection, options.resourcesFolder, code),
      districts: regions.districts,
    }),
    isKnownDistrict(code6) {
      const known = knownDistricts.get(code6) ?? regions.isKnownDistrict(code6);
      knownDistricts.set(code6, known);
      return known;
    },
    today,
    legalForms: createLegalFormRepository(connection).names(),
    titlePlace: titlePlace(table.titles),
  };
  const context: PlanContext = {
    request,
    index: new RegisterIndex(createBusinessRepository(connection).all()),
    sectors,
    names: {
      sector: sectors.name,
      place(villageCode) {
        if (villageCode === null) return '';
        const known = shownPlaces.get(villageCode);
        if (known !== undefined) return known;
        const { villageName, districtName } = places.of(villageCode);
        const shown = villageName ? `${villageName}, Kec. ${districtName}` : villageCode;
        shownPlaces.set(villageCode, shown);
        return shown;
      },
    },
  };
  const rawOf = rawRowReader(table, request.kind, request.corrections);
  const plan = { index: context.index, sectors };
  if (request.kind === 'businesses') {
    const sheetYear = request.dataYear ?? dataYearOf(table) ?? Number(today.slice(0, 4));
    if (hasFigures(table)) context.index.addFigures(createYearRepository(connection).all());
    const rows = planBusinesses(table, rawOf, reading, context, sheetYear, control);
    return success({ ...plan, rows, counts: countRows(rows), groups: null, aid: [] });
  }
  const raws = table.rows.filter((row) => row.skippedBecause === null).map(({ row }) => rawOf(row));
  const isHistory = request.kind === 'aid-history';
  const read = new Map(raws.map((raw) => [raw.row, readAidLine(raw)]));
  const lines = isHistory ? historyLines(read, request.program) : read;
  const repository = createAidRepository(connection);
  const chosen = choosePrograms({
    request: isHistory ? { ...request, program: null } : request,
    titles: table.titles,
    lines: [...lines.values()],
    aid: repository,
    today,
  });
  if (!chosen.ok) return chosen;
  const plans = new Map(
    chosen.value.programs.map((program) => {
      const delivered = program.id === null ? new Set<number>() : deliveredRecipients(connection, program.id);
      return [program, new AidPlan(program, repository, delivered)] as const;
    }),
  );
  const aidOf = (line: AidLine): AidPlan | undefined => {
    const program = chosen.value.programOf(line);
    return program && plans.get(program);
  };
  const groups = new GroupIndex(createGroupRepository(connection).all());
  const rows = planRecipients(table, raws, reading, { ...context, groups, aidOf, lines }, control);
  return success({ ...plan, rows, counts: countRows(rows), groups, aid: [...plans.values()] });
}
