import { catalogue } from '../../scripts/sample/catalogue.ts';
import type { Connection } from '../../src-main/database/connection.ts';
import { randomFrom } from '../fixtures/make-register.ts';

const names = [...new Set(JSON.stringify(catalogue).match(/(?<="name":")[^"]+/g))];
const [recipients, years] = [148, 10];

/** The last of the programmes, which is still open. */
export interface OpenProgram {
  programId: number;
  itemIds: number[];
  recipientIds: number[];
}

/** Ten years of aid to 148 recipients each, one of four of them a group of 20; the items are those of the sample. */
export function fillAid(connection: Connection, businesses: number): OpenProgram {
  const random = randomFrom(5);
  const below = (limit: number) => Math.floor(random() * limit);
  const insert = (sql: string, ...values: unknown[]) =>
    Number(connection.prepare(sql).run(...values).lastInsertRowid);
  const someBusinesses = (count: number): Set<number> => {
    const chosen = new Set<number>();
    while (chosen.size < count) chosen.add(1 + below(businesses));
    return chosen;
  };
  const addGroup = (year: number, businessId: number): number => {
    const groupId = insert(
      `INSERT INTO business_group (public_id, name, kind, chair_name, name_key, created_at, updated_at)
       VALUES (?, ?, 'KUB', 'Ketua', '', '', '')`,
      `g${year}-${businessId}`,
      `KUB ${businessId}`,
    );
    for (const member of someBusinesses(20))
      insert('INSERT INTO group_member (group_id, business_id) VALUES (?, ?)', groupId, member);
    return groupId;
  };
  const addProgram = (year: number): OpenProgram => {
    const isOpen = year === 2015 + years;
    const programId = insert(
      `INSERT INTO aid_program (public_id, name, fiscal_year, fund_source, state, is_past, created_at)
       VALUES (?, ?, ?, 'DAK', ?, ?, '')`,
      `p${year}`,
      `Bantuan ${year}`,
      year,
      isOpen ? 'ditetapkan' : 'selesai',
      isOpen ? 0 : 1,
    );
    const itemIds = names.map((name) =>
      insert(
        `INSERT INTO aid_item (program_id, name, unit, unit_price, quantity_bought, fund_source)
         VALUES (?, ?, 'unit', 100000, 100000, 'DAK')`,
        programId,
        name,
      ),
    );
    const recipientIds = [...someBusinesses(recipients)].map((businessId) => {
      const groupId = below(4) === 0 ? addGroup(year, businessId) : null;
      const recipientId = insert(
        'INSERT INTO aid_recipient (program_id, business_id, group_id) VALUES (?, ?, ?)',
        programId,
        groupId === null ? businessId : null,
        groupId,
      );
      for (const itemId of itemIds)
        if (below(15) === 0)
          insert(
            'INSERT INTO allocation (recipient_id, item_id, quantity) VALUES (?, ?, 1)',
            recipientId,
            itemId,
          );
      return recipientId;
    });
    return { programId, itemIds, recipientIds };
  };
  return connection.transaction(() => {
    let last: OpenProgram = { programId: 0, itemIds: [], recipientIds: [] };
    for (let year = 2016; year < 2016 + years; year++) last = addProgram(year);
    return last;
  })();
}
