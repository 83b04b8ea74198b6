import type { RecapRow } from '../../contract/recap-builder.ts';
import type { Connection } from '../../database/connection.ts';
import type { Counted } from './recap-rows.ts';

interface Name {
  id: number;
  /** Number of the business; null = a guest. */
  recordId: number | null;
  name: string;
  detail: string;
  place: string;
}

/** Beyond so many the rows stand in the order in which they came into the register: sorting them would take too long. */
const sortedUpTo = 60_000;

const place = (alias: string) => `LEFT JOIN village ON village.code = ${alias}.village_code
  LEFT JOIN district ON district.code = village.district_code`;
const placeWords = "concat_ws(', ', village.name, 'Kec. ' || district.name)";

const names: Record<Exclude<Counted['kind'], 'item'>, { ids: string; rows: string }> = {
  business: {
    ids: 'SELECT id FROM business WHERE id IN (SELECT value FROM json_each(?)) ORDER BY owner_name, id',
    rows: `SELECT business.id, business.id AS recordId, owner_name AS name, business_name AS detail, ${placeWords} AS place
      FROM business ${place('business')} WHERE business.id IN (SELECT value FROM json_each(?))`,
  },
  group: {
    ids: 'SELECT id FROM business_group WHERE id IN (SELECT value FROM json_each(?)) ORDER BY name, id',
    rows: `SELECT business_group.id, business_group.id AS recordId, business_group.name, kind AS detail, ${placeWords} AS place
      FROM business_group ${place('business_group')} WHERE business_group.id IN (SELECT value FROM json_each(?))`,
  },
  participant: {
    ids: 'SELECT id FROM training_participant WHERE id IN (SELECT value FROM json_each(?)) ORDER BY name, id',
    rows: `SELECT training_participant.id, business_id AS recordId, training_participant.name, title AS detail, ${placeWords} AS place
      FROM training_participant JOIN training ON training.id = training_id ${place('training_participant')}
      WHERE training_participant.id IN (SELECT value FROM json_each(?))`,
  },
};

/** Puts names to what a cell counts, a page at a time, in the order of their names. */
export function createNamedRows(connection: Connection) {
  function inOrder(kind: keyof typeof names, counted: readonly Counted[]): Counted[] {
    if (counted.length > sortedUpTo) return [...counted];
    const places = new Map(
      connection
        .prepare<[string], number>(names[kind].ids)
        .pluck()
        .all(JSON.stringify([...new Set(counted.map((one) => one.id))]))
        .map((id, index) => [id, index]),
    );
    return counted.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  }
  const isOf = (kind: Counted['kind']) => (one: Counted) => one.kind === kind;

  return (counted: readonly Counted[], offset: number, limit: number): RecapRow[] => {
    const page = [
      ...counted.filter(isOf('item')).toSorted((a, b) => a.detail.localeCompare(b.detail, 'id')),
      ...inOrder('business', counted.filter(isOf('business'))),
      ...inOrder('group', counted.filter(isOf('group'))),
      ...inOrder('participant', counted.filter(isOf('participant'))),
    ].slice(offset, offset + limit);
    const known = new Map<string, Name>();
    for (const kind of ['business', 'group', 'participant'] as const) {
      const ids = page.filter(isOf(kind)).map((one) => one.id);
      if (ids.length === 0) continue;
      for (const row of connection.prepare<[string], Name>(names[kind].rows).all(JSON.stringify(ids)))
        known.set(`${kind}${row.id}`, row);
    }
    return page.map(({ kind, id, amount, detail }): RecapRow => {
      const name = known.get(`${kind}${id}`);
      return {
        kind,
        id: name?.recordId ?? null,
        name: name?.name ?? detail,
        detail: name ? [detail, name.detail].filter(Boolean).join(', ') : '',
        place: name?.place ?? '',
        amount,
      };
    });
  };
}
