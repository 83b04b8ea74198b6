import type { RecapCell, RecapQuestion, RecapRow } from '../../contract/recap-builder.ts';
import type { Connection } from '../../database/connection.ts';
import { measureTraits } from '../../rules/recap-facts.ts';
import { attendancePercent } from '../../rules/training.ts';
import { itemKey, receiverKey } from './activity-facts.ts';
import type { ActivityRow, TrainingRow } from './activity-rows.ts';
import type { Counting } from './fact.ts';
import { createNamedRows } from './named-rows.ts';
import { type Facts, newMemberLists } from './question-facts.ts';

/** What a number counts: who or what, and how much each adds. */
export interface Counted {
  kind: 'business' | 'group' | 'participant' | 'item';
  /** Number of the business, group or participant; of an item its first row. */
  id: number;
  amount: number;
  detail: string;
}

/** What a row adds to its number: nothing, one, an amount or, where the number is a share, its own share; null = not counted. */
function amountOf(counting: Counting, row: number): number | null {
  switch (counting.way) {
    case 'rows':
      return 1;
    case 'sum':
      return counting.amounts[row] ?? 0;
    case 'distinct':
      return Math.min(1, counting.ids[row] ?? 0);
    case 'share':
      return attendancePercent(counting.parts[row] ?? 0, counting.wholes[row] ?? 0);
  }
}

/** Finds what a cell counts, by the same facts that it was counted from. */
export function createRecapRows(connection: Connection, facts: Facts) {
  const named = createNamedRows(connection);

  /** Indexes of the rows of a fact that the cell counts. */
  function* rowsIn(question: RecapQuestion, cell: RecapCell): Generator<{ row: number; amount: number }> {
    const year = cell.compared ? question.compareYear : question.year;
    const lists = newMemberLists([
      ...question.rows,
      ...(question.columns === null ? [] : [question.columns]),
    ]);
    const { fact: kind } = measureTraits[cell.measure];
    const fact = facts.of({ ...question, year })[kind]();
    const wanted = [
      ...cell.path.flatMap((key, level) => {
        const dimension = question.rows[level];
        return dimension === undefined ? [] : [{ dimension, key }];
      }),
      ...(question.columns === null || cell.column === null
        ? []
        : [{ dimension: question.columns, key: cell.column }]),
    ].map(({ dimension, key }) => {
      const members = fact.members(dimension, lists[dimension]);
      return { members, code: lists[dimension].code(key) };
    });
    const counting = fact.counting(cell.measure);
    for (let row = 0; row < fact.size; row++) {
      if (fact.fits[row] !== 1 || wanted.some(({ members, code }) => members[row] !== code)) continue;
      const amount = amountOf(counting, row);
      // A share of nothing counts all the same: it is of a whole.
      if (amount !== null && (amount !== 0 || counting.way === 'share')) yield { row, amount };
    }
  }

  function countedIn(question: RecapQuestion, cell: RecapCell): Counted[] {
    const { fact: kind, way } = measureTraits[cell.measure];
    const make = facts.of({ ...question, year: cell.compared ? question.compareYear : question.year });
    const found = [...rowsIn(question, cell)];
    if (kind === 'register')
      return found.map(({ row, amount }) => ({ kind: 'business', id: row, amount, detail: '' }));
    if (kind === 'figures') {
      const { business, year } = make.figures().of;
      return found.map(({ row, amount }) => ({
        kind: 'business',
        id: business[row] ?? 0,
        amount,
        detail: `Data ${year[row]}`,
      }));
    }
    if (kind === 'training') {
      const { rows } = make.training();
      return found.map(({ row, amount }) => {
        const { id, attended, held } = rows[row] as TrainingRow;
        const detail = way === 'share' ? `${attended} dari ${held} pertemuan` : '';
        return { kind: 'participant', id, amount, detail };
      });
    }
    const aid = kind === 'aid' ? make.aid().rows : [];
    const rows: readonly ActivityRow[] = kind === 'aid' ? aid : make.facilitation().rows;
    const together = new Map<string, Counted>();
    for (const { row, amount } of found) {
      const one = rows[row] as ActivityRow;
      const goods = aid[row];
      const isItem = cell.measure === 'kinds' && goods !== undefined;
      const key = isItem ? (itemKey(goods) ?? '') : receiverKey(one);
      const known = together.get(key);
      if (known && way === 'sum') known.amount += amount;
      if (known) continue;
      const item = isItem
        ? [goods.itemName, goods.brand, goods.specification].filter(Boolean).join(', ')
        : '';
      together.set(key, {
        kind: isItem ? 'item' : one.groupId === null ? 'business' : 'group',
        id: isItem ? row + 1 : (one.groupId ?? one.businessId ?? 0),
        amount,
        detail: item,
      });
    }
    return [...together.values()];
  }

  return (
    question: RecapQuestion,
    cell: RecapCell,
    offset: number,
    limit: number,
  ): { total: number; rows: RecapRow[] } => {
    const counted = countedIn(question, cell);
    return { total: counted.length, rows: named(counted, offset, limit) };
  };
}
