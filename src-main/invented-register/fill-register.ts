import type { Connection } from '../database/connection.ts';
import { makeRegister } from './make-register.ts';

/** The register of the report that the product was conceived from: 43,358 of which 58 are of no scale. */
const wanted = { kecil: 43_185, menengah: 115, none: 58 };

/** Fills the register up to these numbers with invented businesses; how many were added. What is there already counts. */
export function fillRegister(connection: Connection): number {
  // The sample's recipients are mostly not classified yet: beyond 58 they are small, as nearly all are.
  connection
    .prepare(
      `UPDATE business SET scale = 'kecil' WHERE scale IS NULL
       AND id NOT IN (SELECT id FROM business WHERE scale IS NULL ORDER BY id LIMIT ?)`,
    )
    .run(wanted.none);
  const there = new Map(
    connection
      .prepare<[], [string | null, number]>('SELECT scale, count(*) FROM business GROUP BY scale')
      .raw()
      .all(),
  );
  const left = (scale: string | null, most: number) => Math.max(0, most - (there.get(scale) ?? 0));
  const missing = {
    kecil: left('kecil', wanted.kecil),
    menengah: left('menengah', wanted.menengah),
    none: left(null, wanted.none),
  };
  const count = missing.kecil + missing.menengah + missing.none;
  if (count === 0) return 0;
  // Those of the rare scales stand apart from one another, not all in the first villages.
  const rare = missing.menengah + missing.none;
  const every = rare === 0 ? count + 1 : Math.floor(count / rare);
  makeRegister(connection, count, 1, (index) => {
    const turn = index / every;
    if (!Number.isInteger(turn) || turn >= rare) return 'kecil';
    return turn < missing.menengah ? 'menengah' : null;
  });
  return count;
}
