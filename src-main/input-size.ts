/**
 * Whether a value that came over IPC is larger than `limit`, in about the bytes its JSON would have. It stops as soon
 * as the limit is passed, and goes around by a list of its own: a deep value cannot overflow the stack, and a value
 * that holds itself is counted once.
 */
export function isLargerThan(value: unknown, limit: number): boolean {
  const waiting: unknown[] = [value];
  const seen = new Set<object>();
  let size = 0;
  while (waiting.length > 0) {
    const next = waiting.pop();
    size += 8;
    if (typeof next === 'string') size += next.length;
    else if (typeof next === 'bigint') size += next.toString(16).length;
    else if (typeof next === 'object' && next !== null && !seen.has(next)) {
      seen.add(next);
      size += addParts(next, waiting, limit);
    }
    if (size > limit) return true;
  }
  return false;
}

/** Puts what an object holds on the list; returns the size of what needs no further look. */
function addParts(value: object, waiting: unknown[], limit: number): number {
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength;
  if (value instanceof Map || value instanceof Set) {
    if (value.size * 8 > limit) return Number.POSITIVE_INFINITY;
    for (const part of value instanceof Map ? [...value].flat() : value) waiting.push(part);
    return 0;
  }
  if (Array.isArray(value) && value.length * 8 > limit) return Number.POSITIVE_INFINITY;
  let size = 0;
  for (const [key, part] of Object.entries(value)) {
    size += key.length;
    waiting.push(part);
  }
  return size;
}
