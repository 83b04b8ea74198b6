/**
 * How many rows each list may show when all together have room for so many lines; a list that is cut needs a line more,
 * on which the rest is told. Short lists are shown whole and the long ones alike; what is left over goes to the first
 * that are cut. Never more than `lines` together, as long as there is one line for each list.
 */
export function shareRows(counts: readonly number[], lines: number): number[] {
  const needed = (shown: readonly number[]) =>
    shown.reduce((sum, rows, index) => sum + rows + (rows < (counts[index] ?? 0) ? 1 : 0), 0);
  let level = Math.max(0, ...counts);
  const atLevel = () => counts.map((count) => Math.min(count, level));
  while (level > 0 && needed(atLevel()) > lines) level -= 1;
  const shown = atLevel();
  for (const [index, count] of counts.entries()) {
    const more = shown.with(index, Math.min(count, level + 1));
    if (needed(more) <= lines) shown.splice(0, shown.length, ...more);
  }
  return shown;
}
