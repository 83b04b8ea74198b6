import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Spread, spreadOf } from './spread.ts';

/** Where a figure wants to be: at most `most` times what is beside it, plus so many units; without `of`, at most so many units. */
export interface Target {
  /** Which of ours is judged; beside it stands the same of the other. */
  at: 'median' | 'p95' | 'p99' | 'most';
  most: number;
  of?: string;
  plus?: number;
}

/** One line of docs/benchmarks.md. */
export interface Figure {
  what: string;
  unit: 'ms' | 'MB' | 'x';
  ours: Spread;
  /** Floors and peers, measured by turns with ours. */
  beside: Record<string, Spread>;
  target?: Target;
}

/** What a work that measures itself answers: its time, and the most memory above that at its begin. */
export interface Measured {
  milliseconds: number;
  megabytes?: number;
}

export interface Comparison<T> {
  what: string;
  /** `ours` and what stands beside it. Each is timed by the clock, or by itself when it answers a `Measured`. */
  variants: { ours: (round: number) => T } & Record<string, (round: number) => unknown>;
  /** How often each is run, by turns; 5 when left out. A first, uncounted turn comes before unless `cold`. */
  rounds?: number;
  cold?: boolean;
  target?: Target;
  /** A target for the memory; where a variant answers `megabytes`, a second line tells them. */
  memory?: Target;
}

/** What a job is given. */
export interface Bench {
  /** 43,358 and 1,000,000 businesses; only the first with --quick. */
  sizes: number[];
  /** For the job's files; removed at the end. */
  folder: string;
  /** Runs the variants by turns and notes a line, or two with memory; the line of the time. */
  compare(comparison: Comparison<unknown>): Promise<Figure>;
  /** Notes how much longer the larger took than the smaller, which is at most `most` times. Nothing where there is no larger. */
  growth(what: string, smaller: Figure | undefined, larger: Figure | undefined, most: number): void;
  /** Notes a line that was measured otherwise. */
  note(figure: Figure): void;
  /** Runs one of the job's parts in a process of its own. */
  part(name: string, input?: unknown): Promise<Measured & { answer: unknown }>;
}

/** For a part that has to prepare something first: what was before `begin` does not count, nor what comes after `end`. */
export interface Clock {
  begin(): void;
  end(): void;
}

export interface Job {
  /** The heading in docs/benchmarks.md. */
  title: string;
  /** What is measured and beside what, in a sentence or two below the heading. */
  about: string;
  measure(bench: Bench): Promise<void>;
  /** Works that get a process of their own, so that their memory and their start are theirs alone. Plain values in and out. */
  parts?: Record<string, (input: never, clock: Clock) => unknown>;
}

/** Types what a job file exports by default. */
export const job = (made: Job): Job => made;

/** What a variant answers that leaves out a round, because all of them would take too long. */
export const notMeasured: unique symbol = Symbol('not measured');

const isMeasured = (answer: unknown): answer is Measured =>
  typeof answer === 'object' && answer !== null && 'milliseconds' in answer;

async function timed(work: (round: number) => unknown, round: number): Promise<Measured | undefined> {
  const began = performance.now();
  const given = work(round);
  // A work that is done at once is not charged with a turn of the loop.
  const answer = given instanceof Promise ? await given : given;
  const milliseconds = performance.now() - began;
  if (answer === notMeasured) return undefined;
  return isMeasured(answer) ? answer : { milliseconds };
}

/** Runs a job and hands back its lines. */
export async function runJob(
  { measure }: Job,
  sizes: number[],
  part: Bench['part'],
  say: (line: string) => void,
): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sentra-bench-'));
  const figures: Figure[] = [];
  const note = (figure: Figure) => {
    figures.push(figure);
    say(`${figure.what}: ${figure.ours.median} ${figure.unit}, beside ${JSON.stringify(figure.beside)}`);
  };
  const compare = async ({ what, variants, rounds = 5, cold, target, memory }: Comparison<unknown>) => {
    const names = Object.keys(variants);
    const runs = new Map<string, Measured[]>(names.map((name) => [name, []]));
    for (let round = cold ? 0 : -1; round < rounds; round++)
      for (const name of names) {
        const run = await timed(variants[name] as (round: number) => unknown, Math.max(0, round));
        if (run && round >= 0) runs.get(name)?.push(run);
      }
    const line = (unit: 'ms' | 'MB', pick: (run: Measured) => number, wanted: Target | undefined) => {
      const beside = names
        .filter((name) => name !== 'ours')
        .map((name) => [name, spreadOf((runs.get(name) ?? []).map(pick))]);
      const figure: Figure = {
        what: unit === 'MB' ? `${what}: most memory` : what,
        unit,
        ours: spreadOf((runs.get('ours') ?? []).map(pick)),
        beside: Object.fromEntries(beside),
        ...(wanted && { target: wanted }),
      };
      note(figure);
      return figure;
    };
    const figure = line('ms', ({ milliseconds }) => milliseconds, target);
    if (runs.get('ours')?.some(({ megabytes }) => megabytes !== undefined))
      line('MB', ({ megabytes = 0 }) => megabytes, memory);
    return figure;
  };
  const growth: Bench['growth'] = (what, smaller, larger, most) => {
    if (!smaller || !larger) return;
    const factor = spreadOf([larger.ours.median / smaller.ours.median]);
    note({ what, unit: 'x', ours: factor, beside: {}, target: { at: 'median', most } });
  };
  try {
    await measure({ sizes, folder, compare, growth, note, part });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}
