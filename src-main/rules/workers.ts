/** Workers of one year. Null = not known, never 0. */
export interface Workers {
  workersMale: number | null;
  workersFemale: number | null;
  /** All of them; kept only where neither men nor women are known. */
  workersTotal: number | null;
}

/** How many there are in all, as far as it is known. */
export const allWorkers = ({ workersMale, workersFemale, workersTotal }: Workers): number | null =>
  workersMale === null && workersFemale === null ? workersTotal : (workersMale ?? 0) + (workersFemale ?? 0);

/** Does a total say otherwise than men and women do? With one of these not known it can only be too small. */
export function disagrees({ workersMale, workersFemale, workersTotal }: Workers): boolean {
  if (workersTotal === null || (workersMale === null && workersFemale === null)) return false;
  const named = (workersMale ?? 0) + (workersFemale ?? 0);
  return workersMale === null || workersFemale === null ? workersTotal < named : workersTotal !== named;
}

/**
 * Workers as they are kept: a total tells the missing one of men and women (7 in all and 3 women are 4 men), and is then
 * given up; men and women outweigh a total that disagrees with them.
 */
export function settleWorkers(workers: Workers): Workers {
  const { workersMale: male, workersFemale: female, workersTotal: total } = workers;
  if (total === null || (male === null && female === null)) return workers;
  const rest = disagrees(workers) ? null : total - (male ?? 0) - (female ?? 0);
  return { workersMale: male ?? rest, workersFemale: female ?? rest, workersTotal: null };
}
