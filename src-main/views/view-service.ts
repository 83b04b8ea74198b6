import type { OfficeHandlers } from '../contract/contract.ts';
import { success } from '../contract/result.ts';
import type { SavedView } from '../contract/views.ts';
import type { Connection } from '../database/connection.ts';

/** Filters and columns of a list under a name, for everybody who works at this office. */
export function createViews(connection: Connection): OfficeHandlers['views'] {
  const select = connection.prepare<[string], SavedView>(
    'SELECT id, name, content FROM saved_view WHERE screen = ? ORDER BY name',
  );
  const upsert = connection
    .prepare<[string, string, string], number>(
      `INSERT INTO saved_view (screen, name, content) VALUES (?, ?, ?)
       ON CONFLICT (screen, name) DO UPDATE SET name = excluded.name, content = excluded.content RETURNING id`,
    )
    .pluck();
  const remove = connection.prepare('DELETE FROM saved_view WHERE id = ?');
  return {
    list: ({ screen }) => success(select.all(screen)),
    save({ screen, name, content }) {
      const id = upsert.get(screen, name, JSON.stringify(JSON.parse(content)));
      if (id === undefined) throw new Error('a saved view has no number');
      return success({ id });
    },
    remove({ id }) {
      remove.run(id);
      return success({});
    },
  };
}
