import { appendFileSync } from 'node:fs';
import { seeded } from '../fixtures/workbooks/seeded.ts';

/** `npm run faults` asks for the long form; `npm test` has the short one. */
const isLong = process.env.SENTRA_FAULTS === 'long';
export const howMany = (short: number, long: number): number => (isLong ? long : short);

/** Of the whole run. `SENTRA_FAULTS_SEED` repeats one that failed. */
export const seed = Number(process.env.SENTRA_FAULTS_SEED ?? Date.now() % 1_000_000);
/** A source of its own for each kind of fault, so that one can be repeated without the others. */
export const choices = (kind: number) => seeded(seed * 31 + kind);

/** Tells what was reached, in a line that `npm run faults` puts into docs/reliability.md. */
export function reached(what: string, figures: string): void {
  console.log(`${what}: ${figures} (SENTRA_FAULTS_SEED=${seed})`);
  const file = process.env.SENTRA_FAULTS_RESULTS;
  if (file) appendFileSync(file, `${JSON.stringify({ what, figures, seed })}\n`);
}
