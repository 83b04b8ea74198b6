import type { RecapAnswer, RecapQuestion } from '../../contract/recap-builder.ts';
import { formatNumber } from '../../rules/format-number.ts';
import { dimensionWords, isPartition, measureTraits } from '../../rules/recap-facts.ts';
import { type Grid, type Line, whole } from './grid.ts';

/**
 * Compares each total, which was counted on its own, with the sum of its parts. Where parts overlap (a business with two items stands
 * in two lines and once in the total), it is told by how much instead.
 */
export function checkTable(
  question: RecapQuestion,
  grids: readonly Grid[],
): RecapAnswer['check'] & { notes: string[] } {
  let compared = 0;
  const wrong = new Set<string>();
  const overlaps = new Map<string, number>();
  const expect = (index: number, dimensions: RecapQuestion['rows'], whole: number, parts: number) => {
    const measure = question.measures[index];
    if (measure === undefined) return;
    if (isPartition(measure, dimensions)) {
      compared++;
      if (whole !== parts) wrong.add(measureTraits[measure].label);
    }
  };
  for (const grid of grids)
    for (const [index, measure] of question.measures.entries()) {
      // A share is no sum of shares.
      if (measureTraits[measure].way === 'share') continue;
      const isYearly = measureTraits[measure].fact === 'figures';
      for (const level of question.rows.keys()) {
        if (isYearly && question.rows[level] === 'year') continue;
        for (const { path, cells } of grid.values()) {
          if (path.length !== level) continue;
          for (const [column, values] of cells) {
            let parts = 0;
            for (const line of childrenOf(grid, path)) parts += line.cells.get(column)?.[index] ?? 0;
            expect(index, question.rows.slice(level, level + 1), values[index] ?? 0, parts);
            if (level === 0 && column === whole && !isPartition(measure, question.rows.slice(0, 1)))
              overlaps.set(measureTraits[measure].label, parts - (values[index] ?? 0));
          }
        }
      }
      if (question.columns === null || (isYearly && question.columns === 'year')) continue;
      for (const { cells } of grid.values()) {
        let parts = 0;
        for (const [column, values] of cells) if (column !== whole) parts += values[index] ?? 0;
        expect(index, [question.columns], cells.get(whole)?.[index] ?? 0, parts);
      }
    }
  const by =
    question.rows[0] === undefined ? '' : ` menurut ${dimensionWords[question.rows[0]].toLowerCase()}`;
  return {
    ok: wrong.size === 0,
    compared,
    words:
      wrong.size > 0
        ? `Bagian tidak sama dengan jumlahnya pada ${[...wrong].join(', ')}. Laporkan kepada pembuat program.`
        : compared === 0
          ? 'Jumlah dihitung tersendiri.'
          : `Jumlah cocok dengan bagiannya: ${formatNumber(compared)} penjumlahan diperiksa.`,
    notes: [...overlaps].flatMap(([label, times]) =>
      times > 0
        ? [
            `${label}: ${formatNumber(times)} dihitung pada lebih dari satu baris${by}; jumlahnya menghitung masing-masing satu kali.`,
          ]
        : [],
    ),
  };
}

/** Lines right below a line; the families of a grid are found once. */
const families = new WeakMap<Grid, Map<string, Line[]>>();
function childrenOf(grid: Grid, path: readonly string[]): readonly Line[] {
  const parentKey = (level: number, parent: readonly string[]) => [level, ...parent].join('\u0001');
  let family = families.get(grid);
  if (!family) {
    const below = [...grid.values()].filter((line) => line.path.length > 0);
    family = Map.groupBy(below, (line) => parentKey(line.path.length, line.path.slice(0, -1)));
    families.set(grid, family);
  }
  return family.get(parentKey(path.length + 1, path)) ?? [];
}
