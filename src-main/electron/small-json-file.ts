import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What a small file of the program's own holds; undefined when it is not there or not JSON. */
export function readSmallJson(file: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : undefined;
  } catch {
    return undefined; // what stands in these files is a convenience; losing it must not disturb anyone
  }
}

/** Writes it by a rename, so that a power cut leaves the old file or the new one. */
export function writeSmallJson(file: string, value: object): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(value));
    renameSync(`${file}.new`, file);
  } catch {
    // As above: the disk may be full, and the window may be closing.
  }
}
