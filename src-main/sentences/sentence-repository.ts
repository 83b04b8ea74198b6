import type { Connection } from '../database/connection.ts';

/** Where and of which sector; null = all. */
export interface BusinessScope {
  /** '33.03.05'. */
  districtCode: string | null;
  sectorId: number | null;
}

export interface ScaleCounts {
  businesses: number;
  kecil: number;
  menengah: number;
  besar: number;
  unclassified: number;
}

/** A training of a year with those who took part, as far as their place and sector fit. */
export interface TrainedCount {
  trainingId: number;
  participants: number;
}

export interface FacilitatedCount {
  kind: string;
  businesses: number;
  certified: number;
  running: number;
}

/** Sums over the businesses whose figures are known in both years. */
export interface YearlyGrowth {
  measure: 'workers' | 'turnover';
  businesses: number;
  before: number;
  after: number;
}

// A village's code begins with its district's.
const inScope = `(@districtCode IS NULL OR village_code GLOB @districtCode || '.*')
  AND (@sectorId IS NULL OR sector_id = @sectorId)`;

const workers = 'coalesce(workers_male + workers_female, workers_total)';

/** What the sentences count of other features' tables, in joins of their own. */
export function createSentenceRepository(connection: Connection) {
  const scales = connection.prepare<BusinessScope, ScaleCounts>(
    `SELECT count(*) AS businesses, count(*) FILTER (WHERE scale = 'kecil') AS kecil,
       count(*) FILTER (WHERE scale = 'menengah') AS menengah, count(*) FILTER (WHERE scale = 'besar') AS besar,
       count(*) FILTER (WHERE scale IS NULL) AS unclassified FROM business WHERE ${inScope}`,
  );
  const sectors = connection.prepare<BusinessScope, { name: string; businesses: number }>(
    `SELECT sector.name, count(*) AS businesses FROM business JOIN sector ON sector.id = sector_id
     WHERE ${inScope} AND sector_group = 'unggulan' GROUP BY sector.id ORDER BY businesses DESC, sector.name`,
  );
  const trained = connection.prepare<BusinessScope & { year: number }, TrainedCount>(
    `SELECT training.id AS trainingId, count(*) FILTER (WHERE ${inScope}) AS participants
     FROM training JOIN (
       SELECT training_id, coalesce(business.village_code, training_participant.village_code) AS village_code, sector_id
       FROM training_participant LEFT JOIN business ON business.id = business_id WHERE standing = 'peserta'
     ) ON training_id = training.id
     WHERE training.year = @year AND training.state <> 'batal' GROUP BY training.id ORDER BY training.id`,
  );
  const facilitated = connection.prepare<BusinessScope & { year: number | null }, FacilitatedCount>(
    `SELECT facilitation_kind.name AS kind, count(DISTINCT business.id) AS businesses,
       count(DISTINCT iif(certificate_number <> '', business.id, NULL)) AS certified,
       count(DISTINCT iif(certificate_number = '' AND standing = 'berjalan', business.id, NULL)) AS running
     FROM facilitation_case JOIN business ON business.id = business_id
     JOIN facilitation ON facilitation.id = facilitation_id JOIN facilitation_kind ON facilitation_kind.id = kind_id
     WHERE ${inScope} AND (@year IS NULL OR facilitation.year = @year)
     GROUP BY kind_id ORDER BY businesses DESC, kind`,
  );
  const growth = connection.prepare<BusinessScope & { year: number }, YearlyGrowth>(
    `WITH both AS (
       SELECT earlier.annual_turnover AS turnoverBefore, later.annual_turnover AS turnoverAfter,
         earlier.workers AS workersBefore, later.workers AS workersAfter
       FROM (SELECT *, ${workers} AS workers FROM business_year WHERE year = @year) AS later
       JOIN (SELECT *, ${workers} AS workers FROM business_year WHERE year = @year - 1) AS earlier USING (business_id)
       JOIN business ON business.id = later.business_id WHERE ${inScope})
     SELECT 'workers' AS measure, count(*) AS businesses, sum(workersBefore) AS before, sum(workersAfter) AS after
       FROM both WHERE workersBefore IS NOT NULL AND workersAfter IS NOT NULL HAVING count(*) > 0
     UNION ALL
     SELECT 'turnover', count(*), sum(turnoverBefore), sum(turnoverAfter)
       FROM both WHERE turnoverBefore IS NOT NULL AND turnoverAfter IS NOT NULL HAVING count(*) > 0`,
  );
  const latest = connection.prepare<[], number | null>('SELECT max(year) FROM business_year').pluck();
  const latestTraining = connection
    .prepare<[], number | null>("SELECT max(year) FROM training WHERE state <> 'batal'")
    .pluck();
  const none: ScaleCounts = { businesses: 0, kecil: 0, menengah: 0, besar: 0, unclassified: 0 };
  return {
    scales: (scope: BusinessScope): ScaleCounts => scales.get(scope) ?? none,
    /** The leading ones, the largest first. */
    sectors: (scope: BusinessScope) => sectors.all(scope),
    trained: (scope: BusinessScope & { year: number }): TrainedCount[] => trained.all(scope),
    facilitated: (scope: BusinessScope & { year: number | null }): FacilitatedCount[] =>
      facilitated.all(scope),
    growth: (scope: BusinessScope & { year: number }): YearlyGrowth[] => growth.all(scope),
    /** The newest year with a training. */
    latestTrainingYear: (): number | null => latestTraining.get() ?? null,
    /** The newest data year of the register. */
    latestDataYear: (): number | null => latest.get() ?? null,
  };
}
