import type { ChangeSetRow, TrashRow } from '../contract/changes.ts';
import type { Connection } from '../database/connection.ts';

/** Actions that can be undone by key. */
const remembered = 20;

const inTrash = "kind = 'delete' AND undone_by IS NULL AND emptied_at IS NULL";

/** Entities whose new records are final, and why an action that made one is not taken back. */
const finalRecords: Record<string, string> = {
  letter_print: 'BAST sudah dicetak; catatan cetak dan nomornya tetap',
  training_certificate: 'nomor sertifikat diberikan sekali dan tetap',
};

interface RecentSet {
  id: number;
  kind: string;
  title: string;
  at: string;
  undoneBy: number | null;
}

/** Reads the change sets. Actions that were done before it is made are of an earlier session. */
export function createChangeRepository(connection: Connection) {
  const session = connection
    .prepare<[], { firstSet: number; lastChange: number }>(
      // The set that stood open when the program was closed goes on in this session.
      `SELECT coalesce((SELECT change_set_id FROM acting), (SELECT max(id) FROM change_set), 0) AS firstSet,
         ifnull((SELECT max(id) FROM history), 0) AS lastChange`,
    )
    .get() ?? { firstSet: 0, lastChange: 0 };
  const list = connection.prepare<[number, number], ChangeSetRow>(
    `SELECT id, kind, title, operator, at, undone_by AS undoneBy,
       (SELECT count(*) FROM history WHERE change_set_id = change_set.id) AS changes
     FROM change_set WHERE id < ? AND kind NOT IN ('open', 'action', 'delete') ORDER BY id DESC LIMIT ?`,
  );
  // By the last change and not by the number: a set is numbered when it is begun. Nor by the clock, which may be set back.
  const recent = connection.prepare<[number, number, number], RecentSet>(
    `SELECT id, kind, title, at, undone_by AS undoneBy FROM change_set
     WHERE id >= ? AND kind NOT IN ('open', 'undo') AND operator = (SELECT operator FROM acting)
       AND EXISTS (SELECT 1 FROM history WHERE change_set_id = change_set.id AND history.id > ?)
     ORDER BY (SELECT max(id) FROM history WHERE change_set_id = change_set.id) DESC LIMIT ?`,
  );
  const final = connection
    .prepare<[number, string], string>(
      `SELECT entity FROM history WHERE change_set_id = ? AND action = 'insert'
       AND entity IN (SELECT value FROM json_each(?)) LIMIT 1`,
    )
    .pluck();
  const matches = "(@search = '' OR title LIKE '%' || @search || '%' ESCAPE '\\')";
  const trash = connection.prepare<{ search: string; before: number; limit: number }, TrashRow>(
    `SELECT id, title, operator, at,
       (SELECT count(*) FROM history WHERE change_set_id = change_set.id AND action = 'delete') AS records
     FROM change_set WHERE ${inTrash} AND id < @before AND ${matches} ORDER BY id DESC LIMIT @limit`,
  );
  const trashCount = connection
    .prepare<{ search: string }, number>(`SELECT count(*) FROM change_set WHERE ${inTrash} AND ${matches}`)
    .pluck();
  const titleAndKind = connection.prepare<[number], { title: string; kind: string }>(
    'SELECT title, kind FROM change_set WHERE id = ?',
  );
  return {
    list: (before: number | null, limit: number) => list.all(before ?? Number.MAX_SAFE_INTEGER, limit),
    recent: () => recent.all(session.firstSet, session.lastChange, remembered),
    byId: (id: number) => titleAndKind.get(id),
    trash: (search: string, before: number | null, limit: number) =>
      trash.all({ search: likeWords(search), before: before ?? Number.MAX_SAFE_INTEGER, limit }),
    trashCount: (search: string) => trashCount.get({ search: likeWords(search) }) ?? 0,
    /** Why the set is not taken back at all, in words that end a sentence; null when it can be. */
    whyFinal(id: number): string | null {
      const entity = final.get(id, JSON.stringify(Object.keys(finalRecords)));
      return (entity && finalRecords[entity]) ?? null;
    },
  };
}

const likeWords = (search: string) => search.trim().replace(/[\\%_]/g, '\\$&');
