import type { groupKinds } from '../contract/common.ts';
import type { GroupData, GroupRecord } from '../groups/group-repository.ts';
import { normalizeName } from '../rules/names.ts';

/** A group of the register, or one that this import will add (a negative id until then). */
export interface GroupEntry {
  id: number;
  data: GroupData;
  /** The row of this file that brought or matched it first. */
  row: number | null;
  state: 'new' | 'changed' | 'unchanged';
}

/** Groups by name, for matching. */
export class GroupIndex {
  readonly entries: GroupEntry[] = [];
  private readonly names = new Map<string, GroupEntry[]>();

  constructor(records: Iterable<GroupRecord>) {
    for (const { id, publicId: _publicId, ...data } of records) this.put(id, data, 'unchanged');
  }

  /** The group of that name in that village; where either village is not known, the only one of that name. */
  find(name: string, villageCode: string | null): GroupEntry | null {
    const named = this.names.get(normalizeName(name)) ?? [];
    const here = named.find((entry) => entry.data.villageCode === villageCode);
    if (here) return here;
    const open = named.filter((entry) => villageCode === null || entry.data.villageCode === null);
    return open.length === 1 ? (open[0] ?? null) : null;
  }

  add(data: GroupData): GroupEntry {
    return this.put(-this.entries.length - 1, data, 'new');
  }

  private put(id: number, data: GroupData, state: GroupEntry['state']): GroupEntry {
    const entry: GroupEntry = { id, data, row: null, state };
    this.entries.push(entry);
    const key = normalizeName(data.name);
    this.names.set(key, [...(this.names.get(key) ?? []), entry]);
    return entry;
  }
}

/** The kind of a group by its name; KUB where the name does not say. */
export function kindOfGroup(name: string): (typeof groupKinds)[number] {
  if (/\bpaguyuban\b/i.test(name)) return 'paguyuban';
  if (/\b(asosiasi|perkumpulan|himpunan)\b/i.test(name)) return 'asosiasi';
  if (/\bsentra\b/i.test(name)) return 'sentra';
  return 'KUB';
}
