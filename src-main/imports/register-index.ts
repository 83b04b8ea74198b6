import type { BusinessData, BusinessRecord } from '../businesses/business-record.ts';
import type { YearFigures } from '../businesses/year-repository.ts';
import { normalizeName, trigrams } from '../rules/names.ts';

/** A business of the register, or one that this import will add (a negative id until then). */
export interface RegisterEntry {
  id: number;
  data: BusinessData;
  nameKey: string;
  businessKey: string;
  /** The row of this file that brought it or matched it first; null for none yet. */
  row: number | null;
  /** This import adds or changes it. */
  state: 'new' | 'changed' | 'unchanged';
  /** Figures by year; null for none. */
  years: YearFigures[] | null;
  /** Years whose figures this import changes; null for none. */
  changedYears: Set<number> | null;
}

class Lists<K> {
  private readonly lists = new Map<K, RegisterEntry[]>();
  add(key: K, entry: RegisterEntry): void {
    const list = this.lists.get(key);
    if (!list) this.lists.set(key, [entry]);
    else if (!list.includes(entry)) list.push(entry);
  }
  of(key: K): readonly RegisterEntry[] {
    return this.lists.get(key) ?? [];
  }
}

const placed = (nameKey: string, villageCode: string | null): string => `${villageCode ?? ''}|${nameKey}`;

/** Names of one village by their trigrams, for finding those that are spelt alike without comparing them all. */
interface VillageNames {
  entries: { entry: RegisterEntry; size: number }[];
  byTrigram: Map<string, number[]>;
}

/**
 * The whole register in memory, indexed by all that matching asks. 43,358 businesses take some 60 MB and under a
 * second; a question to the database for each row and key would take minutes.
 */
export class RegisterIndex {
  readonly entries = new Map<number, RegisterEntry>();
  private readonly niks = new Lists<string>();
  private readonly nibs = new Lists<string>();
  private readonly phones = new Lists<string>();
  private readonly names = new Lists<string>();
  private readonly namesIn = new Lists<string>();
  private readonly villages = new Map<string, VillageNames>();
  private nextNew = -1;

  constructor(records: Iterable<BusinessRecord>) {
    for (const { id, publicId: _publicId, ...data } of records) this.put(id, data, 'unchanged');
  }

  /** Takes in a business that the import will add. */
  add(data: BusinessData): RegisterEntry {
    return this.put(this.nextNew--, data, 'new');
  }

  /** Makes the figures of the register known, as far as an import has figures. */
  addFigures(rows: Iterable<YearFigures & { businessId: number }>): void {
    for (const { businessId, ...figures } of rows) {
      const entry = this.entries.get(businessId);
      if (entry) entry.years = [...(entry.years ?? []), figures];
    }
  }

  private readonly rows = new Map<number, RegisterEntry>();
  /** Notes the row of the file that is about an entry. */
  mark(entry: RegisterEntry, row: number): void {
    entry.row ??= row;
    this.rows.set(row, entry);
  }
  /** The business that a row further up was taken as. */
  ofRow = (row: number): RegisterEntry | undefined => this.rows.get(row);

  byNik = (nik: string): readonly RegisterEntry[] => this.niks.of(nik);
  byNib = (nib: string): readonly RegisterEntry[] => this.nibs.of(nib);
  byPhone = (phone: string): readonly RegisterEntry[] => this.phones.of(phone);
  byName = (nameKey: string): readonly RegisterEntry[] => this.names.of(nameKey);
  /** Those of that name in a village; null for those whose village is not known. */
  byNameIn(nameKey: string, villageCode: string | null): readonly RegisterEntry[] {
    const found = this.namesIn.of(placed(nameKey, villageCode));
    return found.every((entry) => entry.data.villageCode === villageCode)
      ? found
      : found.filter((entry) => entry.data.villageCode === villageCode);
  }

  /**
   * Another business of the register that is called and placed like this one, and that no row is about yet; null for none.
   * A row that was once taken as another business of the same name is found again so.
   */
  twinOf(entry: RegisterEntry): RegisterEntry | null {
    const twins = this.byNameIn(entry.nameKey, entry.data.villageCode).filter(
      (one) =>
        one.id > 0 &&
        one.row === null &&
        one.businessKey === entry.businessKey &&
        one.data.nik === entry.data.nik,
    );
    return twins[0] ?? null;
  }

  /** Entries of the register in a village whose names are at least so like (0..1), the likest first. */
  alike(nameKey: string, villageCode: string, least: number): RegisterEntry[] {
    const village = this.namesOf(villageCode);
    const wanted = trigrams(nameKey);
    const shared = new Map<number, number>();
    for (const gram of wanted)
      for (const index of village.byTrigram.get(gram) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    const found: { entry: RegisterEntry; likeness: number }[] = [];
    for (const [index, count] of shared) {
      const one = village.entries[index];
      if (!one) continue;
      const likeness = (2 * count) / (one.size + wanted.size);
      if (likeness >= least) found.push({ entry: one.entry, likeness });
    }
    return found.sort((a, b) => b.likeness - a.likeness).map((one) => one.entry);
  }

  /** Makes what was learnt of an entry findable. */
  refresh(entry: RegisterEntry): void {
    const { nik, nib, phones } = entry.data;
    entry.nameKey = normalizeName(entry.data.ownerName);
    entry.businessKey = normalizeName(entry.data.businessName);
    if (nik) this.niks.add(nik, entry);
    if (nib) this.nibs.add(nib, entry);
    for (const phone of phones) this.phones.add(phone, entry);
    this.names.add(entry.nameKey, entry);
    this.namesIn.add(placed(entry.nameKey, entry.data.villageCode), entry);
  }

  private put(id: number, data: BusinessData, state: RegisterEntry['state']): RegisterEntry {
    const entry: RegisterEntry = {
      id,
      data,
      nameKey: '',
      businessKey: '',
      row: null,
      state,
      years: null,
      changedYears: null,
    };
    this.entries.set(id, entry);
    this.refresh(entry);
    return entry;
  }

  /** Made when first asked for: a file that matches exactly never asks. */
  private byVillage: Map<string, RegisterEntry[]> | null = null;
  private namesOf(villageCode: string): VillageNames {
    const known = this.villages.get(villageCode);
    if (known) return known;
    this.byVillage ??= Map.groupBy(
      [...this.entries.values()].filter((entry) => entry.id > 0),
      (entry) => entry.data.villageCode ?? '',
    );
    const made: VillageNames = { entries: [], byTrigram: new Map() };
    for (const entry of this.byVillage.get(villageCode) ?? []) {
      const grams = trigrams(entry.nameKey);
      const index = made.entries.push({ entry, size: grams.size }) - 1;
      for (const gram of grams) {
        const list = made.byTrigram.get(gram);
        if (list) list.push(index);
        else made.byTrigram.set(gram, [index]);
      }
    }
    this.villages.set(villageCode, made);
    return made;
  }
}
