import { readdirSync, readFileSync } from 'node:fs';

/** A process as /proc tells of it. */
export interface ProcessState {
  /** Memory that it holds, shared pages counted in full, MB. */
  resident: number;
  /** The same with shared pages divided among those that share them, so that a sum over processes is true, MB. */
  share: number;
}

const megabytes = (text: string, field: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0) / 1024;

/** A process and all below it. Linux only. */
export function processesOf(root: number): Map<number, ProcessState> {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one)))
    whileThere(() => {
      const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
      parents.set(Number(name), Number(parent));
    });
  const isBelow = (id: number | undefined): boolean =>
    id === root || (id !== undefined && id > 1 && isBelow(parents.get(id)));
  const found = new Map<number, ProcessState>();
  for (const id of [...parents.keys()].filter(isBelow))
    whileThere(() => {
      const text = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
      found.set(id, { resident: megabytes(text, 'Rss'), share: megabytes(text, 'Pss') });
    });
  return found;
}

/** A process may end between two looks. */
function whileThere(look: () => void): void {
  try {
    look();
  } catch {
    // It ended meanwhile.
  }
}

/** Resident memory at its most, MB. */
export interface MostMemory {
  own: number;
  /** Of the largest process below this one. */
  largestBelow: number;
}

/** The most memory of this process and of the largest one below it, looked at ten times a second. */
export function watchMemory(): { stop: () => MostMemory } {
  const most: MostMemory = { own: 0, largestBelow: 0 };
  const timer = setInterval(() => {
    for (const [id, { resident }] of processesOf(process.pid)) {
      const whose = id === process.pid ? 'own' : 'largestBelow';
      most[whose] = Math.max(most[whose], resident);
    }
  }, 100);
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}
