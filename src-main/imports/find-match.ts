import { differ, isMistyped, sameBusiness, sameOwner, spelledAlike } from '../rules/likeness.ts';
import { similarity } from '../rules/names.ts';
import type { ReadIdentity } from './read-identity.ts';
import type { RegisterEntry, RegisterIndex } from './register-index.ts';

export interface Candidate {
  entry: RegisterEntry;
  /** Why it may be the same, in words. */
  reason: string;
}

/** What the register knows of a row: nothing, this very business, or some that may be the same. */
export type Match =
  | { kind: 'none' }
  | { kind: 'same'; entry: RegisterEntry }
  | { kind: 'unsure'; candidates: Candidate[] };

const mostCandidates = 5;

/**
 * Matches a row with the register: NIK and business name, else NIB, else name and village. What is only alike (the
 * same NIK with another business name, the same phone, a name spelt almost so in the same village) is for the officer
 * to decide. Two NIKs that differ in more than two digits are two people, whatever else agrees.
 */
export function findMatch(index: RegisterIndex, row: ReadIdentity): Match {
  const { nik, nib } = row.given;
  if (nik) {
    const match = matchNik(index.byNik(nik), row);
    if (match.kind !== 'none') return match;
  }
  if (nib) {
    const match = matchNib(index.byNib(nib), row);
    if (match.kind !== 'none') return match;
  }
  const match = matchName(index, row);
  return match.kind === 'none' ? matchLoosely(index, row) : match;
}

function matchNik(entries: readonly RegisterEntry[], row: ReadIdentity): Match {
  const same = entries.filter((entry) => entry.businessKey === row.businessKey);
  const sure = same.filter(
    (entry) => row.businessKey !== '' || similarity(entry.nameKey, row.nameKey) >= sameOwner,
  );
  const only = sure.length > 1 ? sure.filter((entry) => entry.nameKey === row.nameKey) : sure;
  const first = only[0] ?? sure[0];
  if (first) return { kind: 'same', entry: first };
  const open = entries.filter((entry) => entry.businessKey === '' || row.businessKey === '');
  const [one] = open;
  if (one && entries.length === 1 && similarity(one.nameKey, row.nameKey) >= sameOwner)
    return { kind: 'same', entry: one };
  return unsure(
    entries.map((entry) => ({
      entry,
      reason:
        entry.businessKey === row.businessKey
          ? 'NIK sama, nama pemilik berbeda'
          : 'NIK sama, nama usaha berbeda',
    })),
  );
}

function matchNib(entries: readonly RegisterEntry[], row: ReadIdentity): Match {
  const open = entries.filter((entry) => !differ(entry.data.nik, row.given.nik));
  const [one] = open;
  if (one && open.length === 1) return { kind: 'same', entry: one };
  return unsure(
    entries.map((entry) => ({ entry, reason: open.length > 1 ? 'NIB sama' : 'NIB sama, NIK berbeda' })),
  );
}

function matchName(index: RegisterIndex, row: ReadIdentity): Match {
  const village = row.given.villageCode ?? null;
  const here = index.byNameIn(row.nameKey, village);
  const people = here.filter((entry) => !differ(entry.data.nik, row.given.nik));
  const exact = people.filter((entry) => entry.businessKey === row.businessKey);
  // A name without a village is too little for taking one that says no business for one that does.
  const fitting =
    village === null ? [] : people.filter((entry) => entry.businessKey === '' || row.businessKey === '');
  const sure = exact.length > 0 ? exact : fitting;
  const [one] = sure;
  if (one && (sure.length === 1 || exact.length > 0)) return { kind: 'same', entry: one };
  const candidates: Candidate[] = people.map((entry) => ({
    entry,
    reason:
      village === null
        ? 'nama sama, desa belum diketahui, nama usaha berbeda'
        : 'nama dan desa sama, nama usaha berbeda',
  }));
  for (const entry of here)
    if (isMistyped(entry.data.nik, row.given.nik))
      candidates.push({ entry, reason: 'nama dan desa sama, NIK hampir sama' });
  const elsewhere = village === null ? index.byName(row.nameKey) : index.byNameIn(row.nameKey, null);
  for (const entry of elsewhere)
    if (entry.data.villageCode !== village && knownAlike(entry, row))
      candidates.push({ entry, reason: 'nama sama, desa belum diketahui' });
  return unsure(candidates);
}

const knownAlike = (entry: RegisterEntry, row: ReadIdentity): boolean =>
  !differ(entry.data.nik, row.given.nik) &&
  ((row.businessKey !== '' && entry.businessKey === row.businessKey) ||
    (row.given.phones ?? []).some((phone) => entry.data.phones.includes(phone)));

function matchLoosely(index: RegisterIndex, row: ReadIdentity): Match {
  const candidates: Candidate[] = [];
  const canBe = (entry: RegisterEntry): boolean =>
    !differ(entry.data.nik, row.given.nik) || isMistyped(entry.data.nik, row.given.nik);
  for (const phone of row.given.phones ?? [])
    for (const entry of index.byPhone(phone))
      if (canBe(entry)) candidates.push({ entry, reason: `nomor telepon sama (${phone})` });
  if (row.given.villageCode && row.nameKey !== '')
    for (const entry of index.alike(row.nameKey, row.given.villageCode, spelledAlike))
      if (canBe(entry) && !differ(entry.data.birthDate, row.given.birthDate) && fits(entry, row))
        candidates.push({ entry, reason: 'nama mirip di desa yang sama' });
  return unsure(candidates);
}

const fits = (entry: RegisterEntry, row: ReadIdentity): boolean =>
  entry.businessKey === '' ||
  row.businessKey === '' ||
  similarity(entry.businessKey, row.businessKey) >= sameBusiness;

/** Only what stands in the register can be chosen; businesses that this file adds are no candidates. */
function unsure(candidates: Candidate[]): Match {
  const seen = new Set<number>();
  const chosen = candidates.filter(({ entry }) => {
    const isFirst = entry.id > 0 && !seen.has(entry.id);
    seen.add(entry.id);
    return isFirst;
  });
  return chosen.length === 0
    ? { kind: 'none' }
    : { kind: 'unsure', candidates: chosen.slice(0, mostCandidates) };
}
