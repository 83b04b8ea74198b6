/** Chosen rows of a long list: those of these keys, or all that the list shows but those. */
export interface LongSelection {
  everything: boolean;
  keys: ReadonlySet<number>;
}

export const nothingSelected: LongSelection = { everything: false, keys: new Set() };
export const everythingSelected: LongSelection = { everything: true, keys: new Set() };

export const isSelected = ({ everything, keys }: LongSelection, key: number): boolean =>
  keys.has(key) !== everything;

export const selectedCount = ({ everything, keys }: LongSelection, total: number): number =>
  everything ? Math.max(0, total - keys.size) : keys.size;

/** With these rows chosen or left, whatever they were. */
export const withRows = (
  { everything, keys }: LongSelection,
  rows: number[],
  chosen: boolean,
): LongSelection => {
  const next = new Set(keys);
  for (const key of rows) {
    if (chosen === everything) next.delete(key);
    else next.add(key);
  }
  return { everything, keys: next };
};
