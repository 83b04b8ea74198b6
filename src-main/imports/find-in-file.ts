import { differ, isMistyped, spelledAlike } from '../rules/likeness.ts';
import { similarity } from '../rules/names.ts';
import type { Candidate } from './find-match.ts';
import type { ReadIdentity } from './read-identity.ts';
import type { RegisterEntry, RegisterIndex } from './register-index.ts';

/** From when on two business names may be one, spelt otherwise. */
const nearlySame = 0.6;
const mostCandidates = 3;

/**
 * Businesses that rows further up in the file bring, and that this row may repeat with another spelling: the same owner
 * (by NIK, by phone, or by name and village) and nearly the same business name. An owner with two businesses that are
 * called otherwise is none of them.
 */
export function findInFile(index: RegisterIndex, row: ReadIdentity): Candidate[] {
  const { nik, phones = [], villageCode } = row.given;
  const near: [RegisterEntry, string][] = [
    ...(nik ? index.byNik(nik).map((entry): [RegisterEntry, string] => [entry, 'NIK sama']) : []),
    ...phones.flatMap((phone) =>
      index.byPhone(phone).map((entry): [RegisterEntry, string] => [entry, `nomor telepon sama (${phone})`]),
    ),
    ...(villageCode
      ? index
          .byNameIn(row.nameKey, villageCode)
          .map((entry): [RegisterEntry, string] => [entry, 'nama dan desa sama'])
      : []),
  ];
  const found = new Map<RegisterEntry, string>();
  for (const [entry, reason] of near)
    if (entry.id < 0 && !found.has(entry) && isAlike(entry, row))
      found.set(entry, `${reason}, nama usaha hampir sama`);
  return [...found].slice(0, mostCandidates).map(([entry, reason]) => ({ entry, reason }));
}

function isAlike(entry: RegisterEntry, row: ReadIdentity): boolean {
  const { nik } = row.given;
  if (differ(entry.data.nik, nik) && !isMistyped(entry.data.nik, nik)) return false;
  if (similarity(entry.nameKey, row.nameKey) < spelledAlike) return false;
  if (entry.businessKey === '' || row.businessKey === '') return entry.businessKey === row.businessKey;
  return similarity(entry.businessKey, row.businessKey) >= nearlySame;
}
