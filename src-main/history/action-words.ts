import type { DescribeAction } from '../database/actions.ts';
import type { Connection } from '../database/connection.ts';
import { entityNames } from './history-words.ts';

/** What a person has in mind first when several kinds of records were changed at once; others follow, as they come. */
const foremost = [
  'business',
  'business_group',
  'aid_program',
  'training',
  'facilitation',
  'aid_recipient',
  'aid_candidate',
  'aid_package',
  'aid_item',
  'training_participant',
  'training_session',
  'facilitation_case',
  'facilitation_kind',
  'monitoring_visit',
  'handover',
];
/** Whose deletion is one for the trash, beside the foremost; of the others only their record's history tells. */
const inTrash = new Set([
  ...foremost.filter((entity) => entity !== 'handover'),
  'official',
  'sector',
  'legal_form',
  'saved_view',
  'facilitation_stage',
  'business_file',
  'handover_file',
  'monitoring_file',
  'facilitation_file',
]);
const rankOf = (entity: string) => {
  const rank = foremost.indexOf(entity);
  return rank < 0 ? foremost.length : rank;
};

interface Part {
  entity: string;
  action: 'insert' | 'update' | 'delete';
  first: number;
  record: string;
}

/** Words for what a call did, from its changes: "Tambah Pelaku Usaha Siti Rahayu", "Hapus Kelompok Mekar dan 2 lainnya". */
export function createActionWords(
  connection: Connection,
  nameOf: (entity: string, record: string) => string | undefined,
): DescribeAction {
  const parts = connection.prepare<[number], Part>(
    // With min() SQLite takes the other columns from that same row.
    `SELECT entity, action, record, min(id) AS first FROM history WHERE change_set_id = ?
     GROUP BY entity, action ORDER BY first`,
  );
  const countRecords = connection
    .prepare<[number, string], number>(
      'SELECT count(DISTINCT record) FROM history WHERE change_set_id = ? AND entity = ?',
    )
    .pluck();
  return (changeSetId) => {
    const found = parts.all(changeSetId);
    const main = found.toSorted((a, b) => rankOf(a.entity) - rankOf(b.entity) || a.first - b.first)[0];
    if (!main) return { kind: 'action', title: 'Perubahan' };
    const actions = new Set(found.filter(({ entity }) => entity === main.entity).map(({ action }) => action));
    const isDeletion = actions.has('delete') && actions.size === 1;
    const verb = isDeletion ? 'Hapus' : actions.has('insert') && !actions.has('delete') ? 'Tambah' : 'Ubah';
    const others = countRecords.get(changeSetId, main.entity) ?? 1;
    const words = [verb, entityNames[main.entity] ?? main.entity, nameOf(main.entity, main.record) ?? ''];
    if (others > 1) words.push(`dan ${others - 1} lainnya`);
    return {
      kind: isDeletion && inTrash.has(main.entity) ? 'delete' : 'action',
      title: words.filter(Boolean).join(' '),
    };
  };
}
