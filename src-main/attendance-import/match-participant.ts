import type { ParticipantRow } from '../contract/trainings.ts';
import { likenessTo, spelledAlike } from '../rules/likeness.ts';
import { normalizeName } from '../rules/names.ts';

/** Who a row is about. */
export interface RowPerson {
  name: string;
  nik: string | null;
  phones: string[];
  businessName: string;
  gender: 'L' | 'P' | null;
}

export type ParticipantMatch =
  | { is: 'known'; participant: ParticipantRow }
  /** May be this one, spelt otherwise, or one of several of the same name. */
  | { is: 'perhaps'; participant: ParticipantRow; reason: string }
  | { is: 'new' };

/**
 * Finds a row's participant: by NIK, else by name and business; one of the name alone where there is no other. A name
 * that is only alike, or that several bear, needs a decision (import.md).
 */
export function matchParticipant(
  person: RowPerson,
  participants: readonly ParticipantRow[],
): ParticipantMatch {
  const byNik = person.nik === null ? undefined : participants.find((one) => one.nik === person.nik);
  if (byNik) return { is: 'known', participant: byNik };
  const others = participants.filter((one) => one.nik === null || person.nik === null);
  const key = normalizeName(person.name);
  const business = normalizeName(person.businessName);
  const named = others.filter((one) => normalizeName(one.name) === key);
  const [first] = named;
  const same = named.filter((one) => business === '' || normalizeName(one.organisation) === business);
  if (same.length === 1 && same[0]) return { is: 'known', participant: same[0] };
  if (first)
    return {
      is: 'perhaps',
      participant: same[0] ?? first,
      reason: named.length > 1 ? 'beberapa peserta bernama sama' : 'nama sama, usaha lain',
    };
  const likeness = likenessTo(key, spelledAlike);
  const like = others.find((one) => likeness(normalizeName(one.name)) > 0);
  return like ? { is: 'perhaps', participant: like, reason: 'nama mirip' } : { is: 'new' };
}
