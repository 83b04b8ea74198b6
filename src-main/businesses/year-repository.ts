import type { Connection } from '../database/connection.ts';
import { settleWorkers } from '../rules/workers.ts';

/** What is known of a business in one data year (tahun data). Null = not known, never 0. */
export interface YearFigures {
  year: number;
  workersMale: number | null;
  workersFemale: number | null;
  /** All of them, where neither men nor women are known. */
  workersTotal: number | null;
  /** Whole rupiah. */
  investment: number | null;
  productionCapacity: number | null;
  productionUnit: string;
  /** Whole rupiah a year. */
  productionValue: number | null;
  /** Whole rupiah a year. */
  annualTurnover: number | null;
}

const columns = `year, workers_male AS workersMale, workers_female AS workersFemale,
  workers_total AS workersTotal, investment, production_capacity AS productionCapacity,
  production_unit AS productionUnit, production_value AS productionValue, annual_turnover AS annualTurnover`;

/** The SQL of the figures per year. Rules are checked before. */
export function createYearRepository(connection: Connection) {
  const ofBusiness = connection.prepare<[number], YearFigures>(
    `SELECT ${columns} FROM business_year WHERE business_id = ? ORDER BY year DESC`,
  );
  const all = connection.prepare<[], YearFigures & { businessId: number }>(
    `SELECT business_id AS businessId, ${columns} FROM business_year ORDER BY business_id, year`,
  );
  const upsert = connection.prepare(
    `INSERT INTO business_year (business_id, year, workers_male, workers_female, workers_total, investment,
       production_capacity, production_unit, production_value, annual_turnover)
     VALUES (@businessId, @year, @workersMale, @workersFemale, @workersTotal, @investment, @productionCapacity,
       @productionUnit, @productionValue, @annualTurnover)
     ON CONFLICT (business_id, year) DO UPDATE SET workers_male = excluded.workers_male,
       workers_female = excluded.workers_female, workers_total = excluded.workers_total,
       investment = excluded.investment,
       production_capacity = excluded.production_capacity, production_unit = excluded.production_unit,
       production_value = excluded.production_value, annual_turnover = excluded.annual_turnover`,
  );
  const remove = connection.prepare('DELETE FROM business_year WHERE business_id = ? AND year = ?');
  return {
    /** The newest first. */
    ofBusiness: (businessId: number): YearFigures[] => ofBusiness.all(businessId),
    /** Of every business, for comparing a whole workbook with the register. */
    all: (): Iterable<YearFigures & { businessId: number }> => all.iterate(),
    /** Puts the figures of a year in place of those known of it. Workers as `settleWorkers` keeps them. */
    save(businessId: number, figures: YearFigures): void {
      upsert.run({ businessId, ...figures, ...settleWorkers(figures) });
    },
    remove(businessId: number, year: number): void {
      remove.run(businessId, year);
    },
  };
}

export type YearRepository = ReturnType<typeof createYearRepository>;
