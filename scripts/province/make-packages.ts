import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../build-if-stale.ts';
import type { OwnRecap } from './invented-office.ts';
import { type RegencyPlaces, readRegencies } from './places.ts';
import { makeRealOffice, writeKey } from './real-office.ts';
import { writeInvented } from './write-invented.ts';

export interface MadePackage {
  place: RegencyPlaces;
  folder: string;
  /** What the office itself counts. */
  recap: OwnRecap;
}

/** The regency whose package the program itself writes, from a database. */
const realRegency = '33.03';
const realCount = 43_358;
/** Owners whom each office shares with the next one, unless it is too small. */
const sharedWithNext = 40;

/** How many businesses each office has: all different, together the total. */
function sizes(total: number, offices: number): number[] {
  const weights = Array.from({ length: offices }, (_, index) => 1 + ((index * 7) % 11) / 10);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const counts = weights.map((weight) => Math.floor((total * weight) / sum));
  counts[0] = (counts[0] ?? 0) + total - counts.reduce((all, one) => all + one, 0);
  return counts;
}

/**
 * Makes the packages of the offices of Jawa Tengah: one by the program from a database, the others by the generator with
 * the program's own lines; two of three hide personal data. Each office holds some owners of the one before it.
 */
export async function makePackages(
  folder: string,
  businesses: number,
  offices: number,
  say: (line: string) => void,
) {
  mkdirSync(folder, { recursive: true });
  const keyFile = join(folder, 'kunci.txt');
  const provinceKey = writeKey(keyFile);
  const all = readRegencies(join(projectFolder, 'resources'));
  const real = all.find(({ code }) => code === realRegency);
  if (!real) throw new Error(`no regency ${realRegency}`);
  const places = [real, ...all.filter((place) => place !== real)].slice(0, offices);
  const ownCount = Math.min(realCount, Math.floor(businesses / offices));
  const shared = Math.min(sharedWithNext, Math.floor(ownCount / 10));
  const target = (place: RegencyPlaces) => join(folder, place.code);
  const realOffice = await makeRealOffice(join(folder, 'kantor'), target(real), keyFile, ownCount, shared);
  const made: MadePackage[] = [{ place: real, folder: target(real), recap: realOffice.recap }];
  say(`${real.code} ${real.name}: ${realOffice.recap.businesses} businesses, by the program from a database`);
  const counts = sizes(businesses - realOffice.recap.businesses, places.length - 1);
  for (const [index, place] of places.slice(1).entries()) {
    // The next office's shared owners are numbered by this one, so that it holds them, too.
    const before = index === 0 ? realOffice.owners : sharedOwners(places[index] as RegencyPlaces, shared);
    const owners = [...before, ...sharedOwners(place, shared)];
    const office = { place, count: counts[index] ?? 0, seed: 1000 + index, provinceKey, shared: owners };
    const recap = await writeInvented(target(place), office, index % 3 !== 2);
    made.push({ place, folder: target(place), recap });
  }
  // The last one shares its own with nobody.
  return { packages: made, doublyHeld: shared * (places.length - 1) };
}

/** Invented owners of an office whom the next one holds, too; nobody else has their serial. */
const sharedOwners = ({ code, villages }: RegencyPlaces, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    nik: `${(villages[0]?.[2] ?? `${code}.01`).replaceAll('.', '')}310180${9000 + index}`,
    name: `Pemilik Bersama ${code} ${index + 1}`,
  }));
