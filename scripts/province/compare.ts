import type { OwnRecap } from './invented-office.ts';
import type { MadePackage } from './make-packages.ts';
import type { Server } from './postgres.ts';

export type ProvinceRecap = OwnRecap & { regency_code: string; regency: string };

/** The province's recap per regency, and how long it took. */
export function askRecap(server: Server): { rows: ProvinceRecap[]; milliseconds: number } {
  return ask(server, 'SELECT * FROM sentra.recap_per_regency ORDER BY regency_code');
}

export interface DoublyHeld {
  owner: string;
  regencies: string[];
  businesses: number;
  names: string[];
}

/** Owners whom two offices both hold. */
export const askDoublyHeld = (server: Server): { rows: DoublyHeld[]; milliseconds: number } =>
  ask(server, 'SELECT * FROM sentra.owners_in_several_offices ORDER BY regencies, owner');

function ask<T>(server: Server, question: string): { rows: T[]; milliseconds: number } {
  const begun = performance.now();
  const text = server.psql({ sql: `SELECT coalesce(json_agg(answer), '[]') FROM (${question}) AS answer` });
  return { rows: JSON.parse(text) as T[], milliseconds: performance.now() - begun };
}

/** Where the province says another figure than an office itself; none = they agree. */
export function disagreements(recaps: ProvinceRecap[], packages: MadePackage[]): string[] {
  const found = packages.flatMap(({ place, recap }) => {
    const told = recaps.find(({ regency_code }) => regency_code === place.code);
    if (!told) return [`${place.code}: not in the province's recap`];
    return Object.entries(recap)
      .filter(([name, value]) => Number(told[name as keyof OwnRecap]) !== value)
      .map(
        ([name, value]) => `${place.code} ${name}: office ${value}, province ${told[name as keyof OwnRecap]}`,
      );
  });
  return recaps.length === packages.length ? found : [...found, `${recaps.length} regencies in the recap`];
}
