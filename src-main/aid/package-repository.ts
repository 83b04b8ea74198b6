import type { Connection } from '../database/connection.ts';

export interface PackageRecord {
  id: number;
  programId: number;
  name: string;
  items: { itemId: number; quantity: number }[];
}

type Row = Omit<PackageRecord, 'items'>;

/** The SQL of packages: sets of items of a programme that are given alike to many. */
export function createPackageRepository(connection: Connection) {
  const columns = 'id, program_id AS programId, name';
  const selectAll = connection.prepare<[number], Row>(
    `SELECT ${columns} FROM aid_package WHERE program_id = ? ORDER BY name`,
  );
  const selectOne = connection.prepare<[number], Row>(`SELECT ${columns} FROM aid_package WHERE id = ?`);
  const selectItems = connection.prepare<[number], { itemId: number; quantity: number }>(
    'SELECT item_id AS itemId, quantity FROM aid_package_item WHERE package_id = ? ORDER BY id',
  );
  const upsert = connection.prepare<{ packageId: number; itemId: number; quantity: number }>(
    `INSERT INTO aid_package_item (package_id, item_id, quantity) VALUES (@packageId, @itemId, @quantity)
     ON CONFLICT (package_id, item_id) DO UPDATE SET quantity = excluded.quantity
     WHERE quantity <> excluded.quantity`,
  );
  const drop = connection.prepare<[number, number]>(
    'DELETE FROM aid_package_item WHERE package_id = ? AND item_id = ?',
  );
  const withItems = (row: Row): PackageRecord => ({ ...row, items: selectItems.all(row.id) });
  const setItems = (packageId: number, items: PackageRecord['items']): void => {
    const wanted = new Set(items.map(({ itemId }) => itemId));
    for (const { itemId } of selectItems.all(packageId)) if (!wanted.has(itemId)) drop.run(packageId, itemId);
    for (const item of items) upsert.run({ packageId, ...item });
  };

  return {
    packages: (programId: number): PackageRecord[] => selectAll.all(programId).map(withItems),
    packageOf(id: number): PackageRecord | undefined {
      const row = selectOne.get(id);
      return row && withItems(row);
    },
    insertPackage({ programId, name, items }: Omit<PackageRecord, 'id'>): number {
      const { lastInsertRowid } = connection
        .prepare('INSERT INTO aid_package (program_id, name) VALUES (?, ?)')
        .run(programId, name);
      setItems(Number(lastInsertRowid), items);
      return Number(lastInsertRowid);
    },
    updatePackage(id: number, name: string, items: PackageRecord['items']): void {
      connection.prepare('UPDATE aid_package SET name = ? WHERE id = ?').run(name, id);
      setItems(id, items);
    },
    deletePackage(id: number): void {
      connection.prepare('DELETE FROM aid_package_item WHERE package_id = ?').run(id);
      connection.prepare('DELETE FROM aid_package WHERE id = ?').run(id);
    },
  };
}
