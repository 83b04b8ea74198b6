// Many texts as one block of bytes: it crosses from the worker without being copied, it is no work for the garbage
// collector of the main process, and it is searched without making a text of any row.

export interface PackedTexts {
  bytes: Uint8Array<ArrayBuffer>;
  /** Where each text ends. */
  ends: Uint32Array<ArrayBuffer>;
}

/** Packs `count` texts one behind the other; each is made only when its turn comes. */
export function packTexts(count: number, make: (index: number) => string): PackedTexts {
  const ends = new Uint32Array(count);
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(64 * 1024);
  let used = 0;
  for (let index = 0; index < count; index++) {
    const text = make(index);
    // A letter of UTF-16 takes at most three bytes.
    const most = used + text.length * 3;
    // The block moves on to its new size; the old one is not kept beside it.
    if (most > bytes.length)
      bytes = new Uint8Array(bytes.buffer.transfer(Math.max(most, Math.ceil(bytes.length * 1.5))));
    used += encoder.encodeInto(text, bytes.subarray(used)).written;
    ends[index] = used;
  }
  return { bytes: new Uint8Array(bytes.buffer.transfer(used)), ends };
}

const decoder = new TextDecoder();
const startOf = ({ ends }: PackedTexts, index: number): number => (index === 0 ? 0 : (ends[index - 1] ?? 0));

/** The text of that index; '' beyond the last. */
export const textOf = (packed: PackedTexts, index: number): string =>
  decoder.decode(packed.bytes.subarray(startOf(packed, index), packed.ends[index] ?? 0));

/** The indexes of the texts in which all the parts stand, in order. */
export function findParts(packed: PackedTexts, parts: readonly string[]): number[] {
  const [longest, ...others] = parts.toSorted((a, b) => b.length - a.length);
  const { ends } = packed;
  if (longest === undefined) return Array.from(ends.keys());
  const all = Buffer.from(packed.bytes.buffer, packed.bytes.byteOffset, packed.bytes.byteLength);
  const found: number[] = [];
  let index = 0;
  for (let at = all.indexOf(longest); at >= 0; ) {
    while ((ends[index] ?? 0) <= at) index++;
    const end = ends[index] ?? all.length;
    const own = all.subarray(startOf(packed, index), end);
    if (others.every((part) => own.includes(part))) found.push(index);
    at = all.indexOf(longest, end);
  }
  return found;
}
