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
  /** Its name without the word for what it is. */
  likeKey: string;
}

/** Groups by name, for matching. An office has hundreds of them, so that likeness may compare each. */
export class GroupIndex {
  readonly entries: GroupEntry[] = [];
  private readonly names = new Map<string, GroupEntry[]>();
  private readonly rows = new Map<number, GroupEntry>();

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

  /** Another group of the register with that name and village that no row is about yet; null for none. */
  twinOf(entry: GroupEntry): GroupEntry | null {
    const named = this.names.get(normalizeName(entry.data.name)) ?? [];
    const twins = named.filter(
      (one) => one.id > 0 && one.row === null && one.data.villageCode === entry.data.villageCode,
    );
    return twins[0] ?? null;
  }

  add(data: GroupData): GroupEntry {
    return this.put(-this.entries.length - 1, data, 'new');
  }

  /** Notes the row of the file that is about an entry. */
  mark(entry: GroupEntry, row: number): void {
    entry.row ??= row;
    this.rows.set(row, entry);
  }

  /** The group that a row further up was taken as. */
  ofRow = (row: number): GroupEntry | undefined => this.rows.get(row);
  ofId = (id: number): GroupEntry | undefined => this.entries.find((entry) => entry.id === id);

  /** Makes an entry findable by the name that it has now. */
  refresh(entry: GroupEntry): void {
    const key = normalizeName(entry.data.name);
    entry.likeKey = likeKeyOf(entry.data.name);
    const named = this.names.get(key) ?? [];
    if (!named.includes(entry)) this.names.set(key, [...named, entry]);
  }

  private put(id: number, data: GroupData, state: GroupEntry['state']): GroupEntry {
    const entry: GroupEntry = { id, data, row: null, state, likeKey: '' };
    this.entries.push(entry);
    this.refresh(entry);
    return entry;
  }
}

const kindWords =
  /^(kub|(kelompok|kel|klp)( usaha( bersama)?| ikm)?|paguyuban|asosiasi|perkumpulan|himpunan|sentra)\b\s*/;

/** "KUB. Mekar Jaya" and "Kelompok Mekar Jaya" are called alike. */
export function likeKeyOf(name: string): string {
  const key = normalizeName(name);
  return key.replace(kindWords, '').trim() || key;
}

/** The kind of a group by its name; KUB where the name does not say. */
export function kindOfGroup(name: string): (typeof groupKinds)[number] {
  if (/\bpaguyuban\b/i.test(name)) return 'paguyuban';
  if (/\b(asosiasi|perkumpulan|himpunan)\b/i.test(name)) return 'asosiasi';
  if (/\bsentra\b/i.test(name)) return 'sentra';
  return 'KUB';
}
