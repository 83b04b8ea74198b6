import type { ContentReference, ContentState, ContentStore } from './content-store.ts';

/** A row that refers to a content, with the words by which a person knows whose it is. */
export interface OwnedReference extends ContentReference {
  owner: string;
}

/** What `sentra check` tells of the files. */
export interface ContentCheck {
  /** Every content that a row refers to is there as it was taken in. */
  ok: boolean;
  /** Rows that refer to a content. */
  files: number;
  faults: { owner: string; fileName: string; state: Exclude<ContentState, 'sound'> }[];
  /** Contents that no row refers to (any more), and their bytes. They are left: an undo may bring their rows back. */
  unreferenced: { count: number; bytes: number };
}

/** Reads every content that is referred to, and counts the others. Reads only. */
export async function checkContents(
  store: ContentStore,
  references: OwnedReference[],
): Promise<ContentCheck> {
  const states = new Map<string, ContentState>();
  const faults: ContentCheck['faults'] = [];
  const used = new Set<string>();
  for (const reference of references) {
    const { owner, fileName, sha256, bytes } = reference;
    const path = store.pathOf(reference);
    if (path) used.add(path);
    const key = `${path ?? sha256} ${bytes}`;
    const state = states.get(key) ?? (await store.verify(reference));
    states.set(key, state);
    if (state !== 'sound') faults.push({ owner, fileName, state });
  }
  const others = (await store.contents()).filter(({ path }) => !used.has(path));
  return {
    ok: faults.length === 0,
    files: references.length,
    faults,
    unreferenced: {
      count: others.length,
      bytes: others.reduce((sum, { bytes }) => sum + bytes, 0),
    },
  };
}
