/** Turns values into JSON text and back, keeping what structured clone keeps and JSON loses. */
export interface Codec {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/**
 * Its source text is also put into the page, so it must not use anything from outside itself.
 * Each value becomes itself when JSON keeps it, or `[tag, ...]`; an array is `['A', ...]`.
 */
export function createCodec(): Codec {
  type Packed = null | boolean | number | string | Packed[] | { [key: string]: Packed };
  const views = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
  };

  function toBase64(bytes: Uint8Array): string {
    let text = '';
    // In parts: a call with a million arguments overflows the stack.
    for (let at = 0; at < bytes.length; at += 32_768)
      text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    return btoa(text);
  }

  function fromBase64(text: string): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  }

  function packObject(value: object): Packed {
    if (Array.isArray(value)) return ['A', ...Array.from(value, pack)];
    if (value instanceof Date) return ['D', String(value.getTime())];
    if (value instanceof Map) return ['M', ...[...value].map(([key, held]) => [pack(key), pack(held)])];
    if (value instanceof Set) return ['S', ...[...value].map(pack)];
    if (value instanceof RegExp) return ['R', value.source, value.flags];
    if (value instanceof Error) return ['E', value.name, value.message, value.stack ?? ''];
    if (value instanceof ArrayBuffer) return ['B', toBase64(new Uint8Array(value))];
    if (ArrayBuffer.isView(value)) {
      const name = Buffered(value);
      return ['V', name, toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))];
    }
    const packed: { [key: string]: Packed } = {};
    for (const [key, held] of Object.entries(value)) setOwn(packed, key, pack(held));
    return packed;
  }

  // Node's Buffer arrives as a Uint8Array, as it does in Electron.
  function Buffered(view: ArrayBufferView): string {
    const name = view.constructor.name;
    return name in views ? name : 'Uint8Array';
  }

  // A key named `__proto__` must stay a key.
  function setOwn(target: object, key: string, value: unknown): void {
    Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
  }

  function pack(value: unknown): Packed {
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
    if (value === undefined) return ['U'];
    if (typeof value === 'number')
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : ['N', Object.is(value, -0) ? '-0' : String(value)];
    if (typeof value === 'bigint') return ['I', String(value)];
    if (typeof value === 'object') return packObject(value);
    throw new Error('An object could not be cloned.'); // Electron's words for a function or a symbol
  }

  function unpackTagged([tag, ...parts]: Packed[]): unknown {
    const text = String(parts[0]);
    if (tag === 'A') return parts.map(unpack);
    if (tag === 'U') return undefined;
    if (tag === 'N') return Number(text);
    if (tag === 'I') return BigInt(text);
    if (tag === 'D') return new Date(Number(text));
    if (tag === 'M') return new Map(parts.map((pair) => unpackPair(pair)));
    if (tag === 'S') return new Set(parts.map(unpack));
    if (tag === 'R') return new RegExp(text, String(parts[1]));
    if (tag === 'E')
      return Object.assign(new Error(String(parts[1])), { name: text, stack: String(parts[2]) });
    if (tag === 'B') return fromBase64(text).buffer;
    const View = views[text as keyof typeof views];
    return new View(fromBase64(String(parts[1])).buffer);
  }

  function unpackPair(pair: Packed): [unknown, unknown] {
    const [key, value] = pair as [Packed, Packed];
    return [unpack(key), unpack(value)];
  }

  function unpack(packed: Packed): unknown {
    if (Array.isArray(packed)) return unpackTagged(packed);
    if (typeof packed !== 'object' || packed === null) return packed;
    const value = {};
    for (const [key, held] of Object.entries(packed)) setOwn(value, key, unpack(held));
    return value;
  }

  return {
    encode: (value) => JSON.stringify(pack(value)),
    decode: (text) => unpack(JSON.parse(text) as Packed),
  };
}
