import type { OfficeHandlers } from '../contract/contract.ts';
import type { OfficialRow } from '../contract/officials.ts';
import { failure, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';

type StoredOfficial = Omit<OfficialRow, 'active'> & { active: number };
const columns = 'id, name, nip, rank, position, capacity, on_behalf_of AS onBehalfOf, address, active';
const fromRow = (row: StoredOfficial): OfficialRow => ({ ...row, active: row.active === 1 });

/** The officials who sign papers. `isUsed` says whether a programme or letter names one. */
export function createOfficials(options: {
  connection: Connection;
  isUsed: (officialId: number) => boolean;
}) {
  const { connection, isUsed } = options;
  const all = (): OfficialRow[] =>
    connection
      .prepare<[], StoredOfficial>(`SELECT ${columns} FROM official ORDER BY active DESC, id`)
      .all()
      .map(fromRow);

  const handlers: OfficeHandlers['officials'] = {
    list: () => success(all()),
    save(official) {
      const values = { ...official, active: official.active ? 1 : 0 };
      if (official.capacity === 'a.n.' && official.onBehalfOf === '')
        return failure('on-behalf-missing', 'Untuk a.n. sebutkan atas nama jabatan siapa.', {
          onBehalfOf: 'Belum diisi.',
        });
      if (official.id === null) {
        const { lastInsertRowid } = connection
          .prepare(
            `INSERT INTO official (name, nip, rank, position, capacity, on_behalf_of, address, active)
             VALUES (@name, @nip, @rank, @position, @capacity, @onBehalfOf, @address, @active)`,
          )
          .run(values);
        return success({ id: Number(lastInsertRowid) });
      }
      connection
        .prepare(
          `UPDATE official SET name = @name, nip = @nip, rank = @rank, position = @position, capacity = @capacity,
             on_behalf_of = @onBehalfOf, address = @address, active = @active WHERE id = @id`,
        )
        .run(values);
      return success({ id: official.id });
    },
    remove({ id }) {
      if (isUsed(id))
        return failure(
          'official-in-use',
          'Pejabat ini tercantum pada program atau surat, sehingga tidak dapat dihapus. Nonaktifkan saja.',
        );
      connection.prepare('DELETE FROM official WHERE id = ?').run(id);
      return success({});
    },
  };
  return {
    handlers,
    active: (): OfficialRow[] => all().filter((official) => official.active),
    byId: (id: number): OfficialRow | undefined => all().find((official) => official.id === id),
  };
}
