import { randomUUID } from 'node:crypto';
import type { FundSource } from '../contract/common.ts';
import type { Connection } from '../database/connection.ts';

export interface ProgramRecord {
  id: number;
  name: string;
  fiscalYear: number;
  fundSource: FundSource;
  ceremonyDate: string | null;
  ceremonyPlace: string;
  officialId: number | null;
  notes: string;
}
export type ProgramData = Omit<ProgramRecord, 'id'>;

export interface ItemRecord {
  id: number;
  programId: number;
  name: string;
  brand: string;
  specification: string;
  unit: string;
  /** Whole rupiah. */
  unitPrice: number;
  quantityBought: number;
  fundSource: FundSource;
}
export type ItemData = Omit<ItemRecord, 'id'>;

export interface RecipientRecord {
  id: number;
  programId: number;
  businessId: number | null;
  groupId: number | null;
  beyondBoughtReason: string | null;
}

const programColumns = `id, name, fiscal_year AS fiscalYear, fund_source AS fundSource, ceremony_date AS ceremonyDate,
  ceremony_place AS ceremonyPlace, official_id AS officialId, notes`;
const itemColumns = `id, program_id AS programId, name, brand, specification, unit, unit_price AS unitPrice,
  quantity_bought AS quantityBought, fund_source AS fundSource`;
const recipientColumns = `id, program_id AS programId, business_id AS businessId, group_id AS groupId,
  beyond_bought_reason AS beyondBoughtReason`;

/** The SQL of programmes, items, recipients and allocations. Rules are checked by the service. */
export function createAidRepository(connection: Connection) {
  const selectPrograms = connection.prepare<[], ProgramRecord>(
    `SELECT ${programColumns} FROM aid_program ORDER BY fiscal_year DESC, name`,
  );
  const selectProgram = connection.prepare<[number], ProgramRecord>(
    `SELECT ${programColumns} FROM aid_program WHERE id = ?`,
  );
  const selectProgramByName = connection.prepare<[string], ProgramRecord>(
    `SELECT ${programColumns} FROM aid_program WHERE name = ?`,
  );
  const selectItems = connection.prepare<[number], ItemRecord>(
    `SELECT ${itemColumns} FROM aid_item WHERE program_id = ? ORDER BY name, brand, specification, id`,
  );
  const selectItem = connection.prepare<[number], ItemRecord>(
    `SELECT ${itemColumns} FROM aid_item WHERE id = ?`,
  );
  const selectRecipients = connection.prepare<[number], RecipientRecord>(
    `SELECT ${recipientColumns} FROM aid_recipient WHERE program_id = ? ORDER BY id`,
  );
  const selectRecipient = connection.prepare<[number], RecipientRecord>(
    `SELECT ${recipientColumns} FROM aid_recipient WHERE id = ?`,
  );
  const selectAllocations = connection.prepare<[number], { itemId: number; quantity: number }>(
    'SELECT item_id AS itemId, quantity FROM allocation WHERE recipient_id = ? ORDER BY id',
  );

  return {
    programs: (): ProgramRecord[] => selectPrograms.all(),
    program: (id: number): ProgramRecord | undefined => selectProgram.get(id),
    /** The name is compared without regard to case. */
    programByName: (name: string): ProgramRecord | undefined => selectProgramByName.get(name.trim()),
    /** Fiscal years that have a programme, the newest first. */
    years: (): number[] =>
      connection
        .prepare<[], number>('SELECT DISTINCT fiscal_year FROM aid_program ORDER BY fiscal_year DESC')
        .pluck()
        .all(),
    /** Does a programme or a letter name this official? */
    namesOfficial: (officialId: number): boolean =>
      connection
        .prepare<[number, number], number>(
          `SELECT EXISTS (SELECT 1 FROM aid_program WHERE official_id = ?)
             OR EXISTS (SELECT 1 FROM handover WHERE official_id = ?)`,
        )
        .pluck()
        .get(officialId, officialId) === 1,
    insertProgram(data: ProgramData): number {
      return Number(
        connection
          .prepare(
            `INSERT INTO aid_program (public_id, name, fiscal_year, fund_source, ceremony_date, ceremony_place,
               official_id, notes, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          )
          .run(
            randomUUID(),
            data.name,
            data.fiscalYear,
            data.fundSource,
            data.ceremonyDate,
            data.ceremonyPlace,
            data.officialId,
            data.notes,
            new Date().toISOString(),
          ).lastInsertRowid,
      );
    },
    updateProgram(id: number, data: ProgramData): void {
      connection
        .prepare(
          `UPDATE aid_program SET name = @name, fiscal_year = @fiscalYear, fund_source = @fundSource,
             ceremony_date = @ceremonyDate, ceremony_place = @ceremonyPlace, official_id = @officialId, notes = @notes
           WHERE id = @id`,
        )
        .run({ ...data, id });
    },
    items: (programId: number): ItemRecord[] => selectItems.all(programId),
    item: (id: number): ItemRecord | undefined => selectItem.get(id),
    insertItem(data: ItemData): number {
      return Number(
        connection
          .prepare(
            `INSERT INTO aid_item (program_id, name, brand, specification, unit, unit_price, quantity_bought, fund_source)
             VALUES (@programId, @name, @brand, @specification, @unit, @unitPrice, @quantityBought, @fundSource)`,
          )
          .run(data).lastInsertRowid,
      );
    },
    updateItem(id: number, data: ItemData): void {
      connection
        .prepare(
          `UPDATE aid_item SET name = @name, brand = @brand, specification = @specification, unit = @unit,
             unit_price = @unitPrice, quantity_bought = @quantityBought, fund_source = @fundSource WHERE id = @id`,
        )
        .run({ ...data, id });
    },
    deleteItem(id: number): void {
      connection.prepare('DELETE FROM aid_item WHERE id = ?').run(id);
    },
    recipients: (programId: number): RecipientRecord[] => selectRecipients.all(programId),
    recipient: (id: number): RecipientRecord | undefined => selectRecipient.get(id),
    insertRecipient(data: { programId: number; businessId: number | null; groupId: number | null }): number {
      return Number(
        connection
          .prepare(
            'INSERT INTO aid_recipient (program_id, business_id, group_id) VALUES (@programId, @businessId, @groupId)',
          )
          .run(data).lastInsertRowid,
      );
    },
    setBeyondBoughtReason(recipientId: number, reason: string | null): void {
      connection
        .prepare('UPDATE aid_recipient SET beyond_bought_reason = ? WHERE id = ?')
        .run(reason, recipientId);
    },
    deleteRecipient(id: number): void {
      connection.prepare('DELETE FROM allocation WHERE recipient_id = ?').run(id);
      connection.prepare('DELETE FROM aid_recipient WHERE id = ?').run(id);
    },
    allocations: (recipientId: number): { itemId: number; quantity: number }[] =>
      selectAllocations.all(recipientId),
    /** Sets one allocation; zero takes it away. */
    setAllocation(recipientId: number, itemId: number, quantity: number): void {
      if (quantity === 0)
        connection
          .prepare('DELETE FROM allocation WHERE recipient_id = ? AND item_id = ?')
          .run(recipientId, itemId);
      else
        connection
          .prepare(
            `INSERT INTO allocation (recipient_id, item_id, quantity) VALUES (?, ?, ?)
             ON CONFLICT (recipient_id, item_id) DO UPDATE SET quantity = excluded.quantity
             WHERE quantity <> excluded.quantity`,
          )
          .run(recipientId, itemId, quantity);
    },
    /** Recipients who get some of an item. */
    recipientsOfItem: (itemId: number): number[] =>
      connection
        .prepare<[number], number>('SELECT recipient_id FROM allocation WHERE item_id = ?')
        .pluck()
        .all(itemId),
    /** How much of an item is allocated in all, and how much of that is delivered. */
    allocated(itemId: number): { allocated: number; delivered: number } {
      return (
        connection
          .prepare<[number], { allocated: number; delivered: number }>(
            `SELECT coalesce(sum(quantity), 0) AS allocated,
               coalesce(sum(quantity) FILTER (WHERE delivered_at IS NOT NULL), 0) AS delivered
             FROM allocation LEFT JOIN handover USING (recipient_id) WHERE item_id = ?`,
          )
          .get(itemId) ?? { allocated: 0, delivered: 0 }
      );
    },
  };
}

export type AidRepository = ReturnType<typeof createAidRepository>;
