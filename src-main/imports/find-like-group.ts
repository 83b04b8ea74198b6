import { differ, spelledAlike } from '../rules/likeness.ts';
import { similarity } from '../rules/names.ts';
import { type GroupEntry, type GroupIndex, likeKeyOf } from './group-index.ts';
import type { ReadIdentity } from './read-identity.ts';

export interface GroupCandidate {
  entry: GroupEntry;
  /** Why it may be the same, in words. */
  reason: string;
}

const mostCandidates = 5;

/**
 * Groups that a row may mean though its name is not exactly theirs, the likest first, by the rules for businesses: a name
 * spelt a little otherwise in the same village (or where a village is not known), the same phone, the same NIK of the
 * chair. Of groups that rows further up bring only the name counts: one person may chair two of them.
 */
export function findLikeGroups(groups: GroupIndex, row: ReadIdentity): GroupCandidate[] {
  const { villageCode, nik, phones = [] } = row.given;
  const key = likeKeyOf(row.groupName);
  const found: (GroupCandidate & { likeness: number })[] = [];
  for (const entry of groups.entries) {
    const likeness = similarity(entry.likeKey, key);
    const isNamedAlike = likeness >= spelledAlike && !differ(entry.data.villageCode, villageCode);
    const phone = phones.find((one) => entry.data.phones.includes(one));
    const reason = isNamedAlike
      ? reasonOfName(likeness, entry.data.villageCode, villageCode)
      : entry.id < 0
        ? undefined
        : nik && entry.data.chairNik === nik
          ? 'NIK ketua sama, nama kelompok berbeda'
          : phone && `nomor telepon sama (${phone})`;
    if (reason) found.push({ entry, reason, likeness });
  }
  return found
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, mostCandidates)
    .map(({ entry, reason }) => ({ entry, reason }));
}

function reasonOfName(likeness: number, known: string | null, given: string | null | undefined): string {
  const name = likeness === 1 ? 'nama sama' : 'nama mirip';
  return known && given ? `${name} di desa yang sama` : `${name}, desa belum diketahui`;
}
