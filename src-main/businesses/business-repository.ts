import { randomUUID } from 'node:crypto';
import type { Connection } from '../database/connection.ts';
import { normalizeName } from '../rules/names.ts';
import type { BusinessData, BusinessRecord } from './business-record.ts';

/** Column of each field, in the order in which rows are read and written. */
const columns: Record<keyof BusinessData, string> = {
  ownerName: 'owner_name',
  nik: 'nik',
  gender: 'gender',
  birthDate: 'birth_date',
  phones: 'phones',
  businessName: 'business_name',
  legalForm: 'legal_form',
  nib: 'nib',
  npwp: 'npwp',
  email: 'email',
  street: 'street',
  rt: 'rt',
  rw: 'rw',
  villageCode: 'village_code',
  sectorId: 'sector_id',
  product: 'product',
  kbli: 'kbli',
  kbliEdition: 'kbli_edition',
  establishedYear: 'established_year',
  scale: 'scale',
  status: 'status',
  statusDate: 'status_date',
  exportShare: 'export_share',
  exportDestination: 'export_destination',
  pirt: 'pirt',
  halal: 'halal',
  notes: 'notes',
  nikAsWritten: 'nik_as_written',
  phoneAsWritten: 'phone_as_written',
};
const fields = Object.keys(columns) as (keyof BusinessData)[];
const selected = [
  'id',
  'public_id AS publicId',
  ...fields.map((field) => `${columns[field]} AS ${field}`),
].join(', ');

type StoredBusiness = Omit<BusinessRecord, 'phones'> & { phones: string };

const fromRow = (row: StoredBusiness): BusinessRecord => ({
  ...row,
  phones: row.phones ? row.phones.split(' ') : [],
});
const toColumn = (data: BusinessData, field: keyof BusinessData) =>
  field === 'phones' ? data.phones.join(' ') : data[field];

/** The SQL of the register of businesses. Methods throw what SQLite throws; rules are checked before. */
export function createBusinessRepository(connection: Connection) {
  const insertRow = connection.prepare(
    `INSERT INTO business (public_id, ${fields.map((field) => columns[field]).join(', ')}, name_key, created_at, updated_at)
     VALUES (?, ${fields.map(() => '?').join(', ')}, ?, ?, ?)`,
  );
  const updateRow = connection.prepare(
    `UPDATE business SET ${fields.map((field) => `${columns[field]} = ?`).join(', ')}, name_key = ?, updated_at = ?
     WHERE id = ?`,
  );
  const selectOne = connection.prepare<[number], StoredBusiness>(
    `SELECT ${selected} FROM business WHERE id = ?`,
  );
  const legalFormCounts = connection.prepare<[], { name: string; businesses: number }>(
    `SELECT legal_form AS name, count(*) AS businesses FROM business
     WHERE legal_form IS NOT NULL GROUP BY legal_form`,
  );
  const renameLegalForm = connection.prepare(
    'UPDATE business SET legal_form = ?, updated_at = ? WHERE legal_form = ?',
  );
  const selectAll = connection.prepare<[], StoredBusiness>(`SELECT ${selected} FROM business ORDER BY id`);

  return {
    /** Adds a business and returns its number. */
    insert(data: BusinessData): number {
      const now = new Date().toISOString();
      const values = fields.map((field) => toColumn(data, field));
      return Number(
        insertRow.run(randomUUID(), ...values, normalizeName(data.ownerName), now, now).lastInsertRowid,
      );
    },
    /** Replaces what is known of a business. */
    update(id: number, data: BusinessData): void {
      const values = fields.map((field) => toColumn(data, field));
      updateRow.run(...values, normalizeName(data.ownerName), new Date().toISOString(), id);
    },
    byId(id: number): BusinessRecord | undefined {
      const row = selectOne.get(id);
      return row && fromRow(row);
    },
    /** Every business, for comparing a whole workbook with the register. */
    *all(): Generator<BusinessRecord> {
      for (const row of selectAll.iterate()) yield fromRow(row);
    },
    /** How many businesses have each legal form. */
    legalFormCounts: (): Map<string, number> =>
      new Map(legalFormCounts.all().map(({ name, businesses }) => [name, businesses])),
    /** Gives all businesses of a legal form its new name. Within the caller's transaction. */
    renameLegalForm(before: string, after: string): void {
      renameLegalForm.run(after, new Date().toISOString(), before);
    },
    count(): number {
      return connection.prepare<[], number>('SELECT count(*) FROM business').pluck().get() ?? 0;
    },
  };
}
