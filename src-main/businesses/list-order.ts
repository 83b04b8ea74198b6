import type { BusinessRow, BusinessSort } from '../contract/business-list.ts';

type Key = (string | number)[];

interface Order {
  /** Columns of the index of that name; the last is the row's number, so that the order is total. */
  columns: string[];
  index: string;
  keyOf(row: BusinessRow): Key;
}

const orders: Record<BusinessSort['by'], Order> = {
  owner: {
    columns: ['owner_name', 'id'],
    index: 'business_by_name',
    keyOf: (row) => [row.ownerName, row.id],
  },
  business: {
    columns: ['business_name', 'id'],
    index: 'business_by_business_name',
    keyOf: (row) => [row.businessName, row.id],
  },
  village: {
    columns: ['village_order', 'owner_name', 'id'],
    index: 'business_by_village',
    keyOf: (row) => [row.villageCode ?? '', row.ownerName, row.id],
  },
  changed: {
    columns: ['updated_at', 'id'],
    index: 'business_by_change',
    keyOf: (row) => [row.updatedAt, row.id],
  },
};

/** The SQL of an order. Collations are those of the columns: naming one here would turn the seek into a scan. */
export function orderOf({ by, descending }: BusinessSort) {
  const { columns, index, keyOf } = orders[by];
  const direction = descending ? 'DESC' : 'ASC';
  const list = (prefix: string) =>
    columns.map((column) => `${prefix}business.${column} ${direction}`).join(', ');
  return {
    index,
    key: columns.map((column) => `business.${column}`).join(', '),
    /** Along the index. */
    walked: list(''),
    /** By sorting: the `+` keeps the index out of it. */
    sorted: list('+'),
    after: `(${columns.map((column) => `business.${column}`).join(', ')}) ${descending ? '<' : '>'} (${columns.map(() => '?').join(', ')})`,
    before: `(${columns.map((column) => `business.${column}`).join(', ')}) ${descending ? '>=' : '<='} (${columns.map(() => '?').join(', ')})`,
    cursorAfter: (row: BusinessRow): string => JSON.stringify(keyOf(row)),
    /** The key of a cursor, or undefined for one that is not ours: then the list begins at its first page. */
    keyOfCursor: (cursor: string | null): Key | undefined => decode(cursor, columns.length),
  };
}

function decode(cursor: string | null, length: number): Key | undefined {
  if (cursor === null) return undefined;
  try {
    const value: unknown = JSON.parse(cursor);
    if (!Array.isArray(value) || value.length !== length) return undefined;
    const key = value.filter((part) => typeof part === 'string' || typeof part === 'number');
    return key.length === length && typeof key.at(-1) === 'number' ? key : undefined;
  } catch {
    return undefined;
  }
}
