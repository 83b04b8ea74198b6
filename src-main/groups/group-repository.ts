import { randomUUID } from 'node:crypto';
import type { genders, groupKinds } from '../contract/common.ts';
import type { Connection } from '../database/connection.ts';
import { normalizeName } from '../rules/names.ts';

/** A group as the database holds it. */
export interface GroupRecord {
  id: number;
  publicId: string;
  name: string;
  kind: (typeof groupKinds)[number];
  /** The chair signs for the group. */
  chairName: string;
  chairNik: string | null;
  chairGender: (typeof genders)[number] | null;
  chairBirthDate: string | null;
  phones: string[];
  street: string;
  rt: string;
  rw: string;
  villageCode: string | null;
  sectorId: number | null;
  product: string;
  notes: string;
}
export type GroupData = Omit<GroupRecord, 'id' | 'publicId'>;

const columns: Record<keyof GroupData, string> = {
  name: 'name',
  kind: 'kind',
  chairName: 'chair_name',
  chairNik: 'chair_nik',
  chairGender: 'chair_gender',
  chairBirthDate: 'chair_birth_date',
  phones: 'phones',
  street: 'street',
  rt: 'rt',
  rw: 'rw',
  villageCode: 'village_code',
  sectorId: 'sector_id',
  product: 'product',
  notes: 'notes',
};
const fields = Object.keys(columns) as (keyof GroupData)[];
const selected = [
  'id',
  'public_id AS publicId',
  ...fields.map((field) => `${columns[field]} AS ${field}`),
].join(', ');

type StoredGroup = Omit<GroupRecord, 'phones'> & { phones: string };
const fromRow = (row: StoredGroup): GroupRecord => ({
  ...row,
  phones: row.phones ? row.phones.split(' ') : [],
});
const toColumn = (data: GroupData, field: keyof GroupData) =>
  field === 'phones' ? data.phones.join(' ') : data[field];

/** The SQL of groups and their members. */
export function createGroupRepository(connection: Connection) {
  const insertRow = connection.prepare(
    `INSERT INTO business_group (public_id, ${fields.map((field) => columns[field]).join(', ')}, name_key, created_at, updated_at)
     VALUES (?, ${fields.map(() => '?').join(', ')}, ?, ?, ?)`,
  );
  const updateRow = connection.prepare(
    `UPDATE business_group SET ${fields.map((field) => `${columns[field]} = ?`).join(', ')}, name_key = ?, updated_at = ?
     WHERE id = ?`,
  );
  const selectOne = connection.prepare<[number], StoredGroup>(
    `SELECT ${selected} FROM business_group WHERE id = ?`,
  );
  const selectAll = connection.prepare<[], StoredGroup>(
    `SELECT ${selected} FROM business_group ORDER BY name, id`,
  );
  const memberIds = connection
    .prepare<[number], number>('SELECT business_id FROM group_member WHERE group_id = ? ORDER BY id')
    .pluck();
  const addMember = connection.prepare('INSERT INTO group_member (group_id, business_id) VALUES (?, ?)');
  const leaveAll = connection.prepare('DELETE FROM group_member WHERE business_id = ?');
  const remove = connection.prepare('DELETE FROM business_group WHERE id = ?');
  const isUsed = connection.prepare<[number, number]>(
    'SELECT 1 FROM aid_recipient WHERE group_id = ? UNION ALL SELECT 1 FROM aid_candidate WHERE group_id = ? LIMIT 1',
  );
  const removeMember = connection.prepare('DELETE FROM group_member WHERE group_id = ? AND business_id = ?');

  return {
    insert(data: GroupData): number {
      const now = new Date().toISOString();
      const values = fields.map((field) => toColumn(data, field));
      return Number(
        insertRow.run(randomUUID(), ...values, normalizeName(data.name), now, now).lastInsertRowid,
      );
    },
    update(id: number, data: GroupData): void {
      const values = fields.map((field) => toColumn(data, field));
      updateRow.run(...values, normalizeName(data.name), new Date().toISOString(), id);
    },
    byId(id: number): GroupRecord | undefined {
      const row = selectOne.get(id);
      return row && fromRow(row);
    },
    all(): GroupRecord[] {
      return selectAll.all().map(fromRow);
    },
    memberIds: (groupId: number): number[] => memberIds.all(groupId),
    /** Groups that a business belongs to. */
    ofBusiness(businessId: number): { id: number; name: string }[] {
      return connection
        .prepare<[number], { id: number; name: string }>(
          `SELECT business_group.id, business_group.name FROM group_member
           JOIN business_group ON business_group.id = group_member.group_id WHERE business_id = ? ORDER BY name`,
        )
        .all(businessId);
    },
    /** Takes a business out of its groups. Within the caller's transaction. */
    leave: (businessId: number) => void leaveAll.run(businessId),
    /** Aid knows the group. */
    isUsed: (id: number) => isUsed.get(id, id) !== undefined,
    /** Takes a group away, and its memberships with it. */
    remove: (id: number) => void remove.run(id),
    /** Makes exactly these businesses the members; who stays is not touched. */
    setMembers(groupId: number, wanted: number[]): void {
      const present = new Set(memberIds.all(groupId));
      for (const id of present) if (!wanted.includes(id)) removeMember.run(groupId, id);
      for (const id of wanted) if (!present.has(id)) addMember.run(groupId, id);
    },
    count(): number {
      return connection.prepare<[], number>('SELECT count(*) FROM business_group').pluck().get() ?? 0;
    },
  };
}
