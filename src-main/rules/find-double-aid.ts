import {
  type AidPerson,
  type AidReceiver,
  type AidTime,
  isWithinAidWindow,
  type SharedPerson,
  sameKindAs,
  samePersonReasons,
  sameReceiverWords,
} from './double-aid.ts';
import { likenessTo, spelledAlike } from './likeness.ts';

/** What one receiver gets or got in one programme. */
export interface AidRow {
  /** Of the recipient in its programme. */
  recipientId: number;
  /** The same for all parts of one recipient's delivery: what is still due is not given again. */
  deliveryKey: string;
  receiver: AidReceiver;
  time: AidTime;
  /** Each with the name by which its kind is compared (`kindKey`). */
  items: readonly { itemId: number; kind: string }[];
}

/** An item that was given before to the same people, as the same kind of thing. */
export interface DoubleAid {
  now: AidRow;
  before: AidRow;
  /** Why the receivers count as one, in words. */
  reasons: string[];
  /** Items of `now`, each with those of `before` that are the same kind. */
  pairs: { itemId: number; beforeItemId: number }[];
}

/** Finds double aid of each row of `now` in `before`, within so many years. Rows of one delivery are left out. */
export function findDoubleAid(now: readonly AidRow[], before: readonly AidRow[], years: number): DoubleAid[] {
  const near = indexPeople(before);
  const ofGroup = Map.groupBy(before, (row) => row.receiver.groupId ?? -1);
  const sameKind = rememberKinds();
  return now.flatMap((row) => {
    const shared = new Map<AidRow, SharedPerson[]>();
    for (const person of row.receiver.people)
      for (const [other, found] of near(person)) {
        const known = shared.get(other);
        if (known) known.push(found);
        else shared.set(other, [found]);
      }
    // A group of which nobody can be compared is still the same group.
    for (const other of ofGroup.get(row.receiver.groupId ?? 0) ?? [])
      if (!shared.has(other)) shared.set(other, []);
    return [...shared].flatMap(([other, people]): DoubleAid[] => {
      if (other.deliveryKey === row.deliveryKey || !isWithinAidWindow(row.time, other.time, years)) return [];
      const pairs = row.items.flatMap((item) =>
        other.items
          .filter((given) => sameKind(item.kind, given.kind))
          .map((given) => ({ itemId: item.itemId, beforeItemId: given.itemId })),
      );
      if (pairs.length === 0) return [];
      return [
        { now: row, before: other, reasons: sameReceiverWords(row.receiver, other.receiver, people), pairs },
      ];
    });
  });
}

/** Names repeat from recipient to recipient: each pair is compared once. */
function rememberKinds(): (a: string, b: string) => boolean {
  const tests = new Map<string, (other: string) => boolean>();
  const known = new Map<string, boolean>();
  return (a, b) => {
    const key = `${a}\n${b}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const test = tests.get(a) ?? sameKindAs(a);
    tests.set(a, test);
    const answer = test(b);
    known.set(key, answer);
    return answer;
  };
}

interface Entry {
  row: AidRow;
  person: AidPerson;
}

/** Makes a finder of the people that count as one with a person, by each of what they may have in common. */
function indexPeople(rows: readonly AidRow[]): (person: AidPerson) => [AidRow, SharedPerson][] {
  const lists = new Map<string, Entry[]>();
  for (const row of rows)
    for (const person of row.receiver.people) {
      const entry = { row, person };
      for (const key of keysOf(person)) {
        const list = lists.get(key);
        if (list) list.push(entry);
        else lists.set(key, [entry]);
      }
    }
  return (person) => {
    const seen = new Set<Entry>();
    const likeness = likenessTo(person.nameKey, spelledAlike);
    const found: [AidRow, SharedPerson][] = [];
    for (const key of keysOf(person))
      for (const entry of lists.get(key) ?? []) {
        if (seen.has(entry)) continue;
        seen.add(entry);
        const reasons = samePersonReasons(person, entry.person, likeness);
        if (reasons.length > 0) found.push([entry.row, { now: person, before: entry.person, reasons }]);
      }
    return found;
  };
}

function keysOf({ businessId, nik, nib, phones, villageCode }: AidPerson): string[] {
  const keys = phones.map((phone) => `phone ${phone}`);
  if (businessId !== null) keys.push(`business ${businessId}`);
  if (nik !== null) keys.push(`nik ${nik}`);
  if (nib !== null) keys.push(`nib ${nib}`);
  if (villageCode !== null) keys.push(`village ${villageCode}`);
  return keys;
}
