import { onTestFinished } from 'vitest';
import type { BusinessInput } from '../../src-main/contract/businesses.ts';
import type { Connection } from '../../src-main/database/connection.ts';
import { openDatabase } from '../../src-main/database/open-database.ts';
import { expectValue, openTestOffice, typedBusiness } from '../office/test-office.ts';

/** Villages of Purbalingga, two in one district. */
export const villages = ['33.03.09.2001', '33.03.09.2002'] as const;

interface ProgramFields {
  name: string;
  year: number;
  ceremony?: string | null;
  state?: string;
  isPast?: boolean;
}

/** An office for tests of recipients: programmes and items made straight in the tables, the rest by the handlers. */
export function openRecipientsOffice() {
  const test = openTestOffice();
  const connection: Connection = expectValue(openDatabase(test.databaseFile)).connection;
  onTestFinished(() => {
    connection.close();
  });
  const insert = (sql: string, ...values: unknown[]): number =>
    Number(connection.prepare(sql).run(...values).lastInsertRowid);
  let serial = 0;

  return {
    ...test,
    connection,
    program: ({ name, year, ceremony = null, state = 'draf', isPast = false }: ProgramFields): number =>
      insert(
        `INSERT INTO aid_program (public_id, name, fiscal_year, fund_source, ceremony_date, state, is_past, created_at)
         VALUES (?, ?, ?, 'DAK', ?, ?, ?, '')`,
        name,
        name,
        year,
        ceremony,
        state,
        isPast ? 1 : 0,
      ),
    item: (programId: number, name: string, quantityBought = 10): number =>
      insert(
        `INSERT INTO aid_item (program_id, name, unit, unit_price, quantity_bought, fund_source)
         VALUES (?, ?, 'unit', 1000, ?, 'DAK')`,
        programId,
        name,
        quantityBought,
      ),
    async business(fields: Partial<BusinessInput> = {}): Promise<number> {
      serial++;
      return expectValue(
        await test.handlers.businesses.save(
          typedBusiness({ ownerName: `Pemilik ${'ABCDEFGHIJKLMNOP'[serial] ?? serial}`, ...fields }),
        ),
      ).id;
    },
    async group(name: string, memberIds: number[]): Promise<number> {
      return expectValue(
        await test.handlers.groups.save({
          id: null,
          name,
          kind: 'KUB',
          chairName: `Ketua ${name}`,
          chairNik: '',
          phone: '',
          street: '',
          rt: '',
          rw: '',
          villageCode: null,
          sectorId: null,
          notes: '',
          memberIds,
        }),
      ).id;
    },
    /** A recipient, with what it gets straight in the tables. */
    recipient(
      programId: number,
      who: { businessId?: number; groupId?: number },
      quantities: Record<number, number> = {},
      more: { part?: number; pastLetter?: string; pastDate?: string } = {},
    ): number {
      const id = insert(
        `INSERT INTO aid_recipient (program_id, business_id, group_id, part, past_letter_number, past_date)
         VALUES (?, ?, ?, ?, ?, ?)`,
        programId,
        who.businessId ?? null,
        who.groupId ?? null,
        more.part ?? 1,
        more.pastLetter ?? '',
        more.pastDate ?? null,
      );
      for (const [itemId, quantity] of Object.entries(quantities))
        insert(
          'INSERT INTO allocation (recipient_id, item_id, quantity) VALUES (?, ?, ?)',
          id,
          Number(itemId),
          quantity,
        );
      return id;
    },
    /** A letter, handed over on a day or not yet. */
    letter(recipientId: number, number: string, deliveredAt: string | null = null): void {
      connection.exec(
        "INSERT OR IGNORE INTO official (id, name, position) VALUES (1, 'Suryanto', 'Kepala Dinas')",
      );
      insert(
        `INSERT INTO handover (recipient_id, letter_year, letter_sequence, letter_number, delivery_date, place, official_id,
           delivered_at, created_at) VALUES (?, 2020, ?, ?, '2020-09-10', '', 1, ?, '')`,
        recipientId,
        recipientId,
        number,
        deliveredAt,
      );
    },
    quantities: (recipientId: number) =>
      Object.fromEntries(
        connection
          .prepare<[number], [number, number]>(
            'SELECT item_id, quantity FROM allocation WHERE recipient_id = ? ORDER BY item_id',
          )
          .raw()
          .all(recipientId),
      ),
    reasons: (recipientId: number) =>
      connection
        .prepare<[number], { beyond: string | null; double: string | null; choice: string }>(
          `SELECT beyond_bought_reason AS beyond, double_aid_reason AS double, choice_reason AS choice
           FROM aid_recipient WHERE id = ?`,
        )
        .get(recipientId),
  };
}
