import { resolve } from 'node:path';
import { catalogue } from '../../scripts/sample/catalogue.ts';
import { connect } from '../../src-main/database/connection.ts';
import { openOffice } from '../../src-main/office.ts';
import { randomFrom } from '../fixtures/make-register.ts';
import { makeRegisterFile } from '../fixtures/make-register-file.ts';

const resourcesFolder = resolve(import.meta.dirname, '../../resources');
const names = [...new Set(JSON.stringify(catalogue).match(/(?<="name":")[^"]+/g))];
const [businesses, recipients, years] = [43_358, 148, 10];

/** Prints how long the check takes for a whole programme and for one recipient, and a paste of every cell. */
export async function measureDoubleAid(file: string): Promise<void> {
  makeRegisterFile(file, businesses);
  const connection = connect(file);
  const random = randomFrom(5);
  const below = (limit: number) => Math.floor(random() * limit);
  const insert = (sql: string, ...values: unknown[]) =>
    Number(connection.prepare(sql).run(...values).lastInsertRowid);
  let programId = 0;
  let itemIds: number[] = [];
  const recipientIds: number[] = [];
  connection.transaction(() => {
    for (let year = 2016; year < 2016 + years; year++) {
      const isOpen = year === 2015 + years;
      programId = insert(
        `INSERT INTO aid_program (public_id, name, fiscal_year, fund_source, state, is_past, created_at)
         VALUES (?, ?, ?, 'DAK', ?, ?, '')`,
        `p${year}`,
        `Bantuan ${year}`,
        year,
        isOpen ? 'ditetapkan' : 'selesai',
        isOpen ? 0 : 1,
      );
      itemIds = names.map((name) =>
        insert(
          `INSERT INTO aid_item (program_id, name, unit, unit_price, quantity_bought, fund_source)
           VALUES (?, ?, 'unit', 100000, 100000, 'DAK')`,
          programId,
          name,
        ),
      );
      const chosen = new Set<number>();
      while (chosen.size < recipients) chosen.add(1 + below(businesses));
      for (const businessId of chosen) {
        let groupId: number | null = null;
        if (below(4) === 0) {
          groupId = insert(
            `INSERT INTO business_group (public_id, name, kind, chair_name, name_key, created_at, updated_at)
             VALUES (?, ?, 'KUB', 'Ketua', '', '', '')`,
            `g${year}-${businessId}`,
            `KUB ${businessId}`,
          );
          const members = new Set<number>();
          while (members.size < 20) members.add(1 + below(businesses));
          for (const member of members)
            insert('INSERT INTO group_member (group_id, business_id) VALUES (?, ?)', groupId, member);
        }
        const recipientId = insert(
          'INSERT INTO aid_recipient (program_id, business_id, group_id) VALUES (?, ?, ?)',
          programId,
          groupId === null ? businessId : null,
          groupId,
        );
        if (isOpen) recipientIds.push(recipientId);
        for (const itemId of itemIds)
          if (below(15) === 0)
            insert(
              'INSERT INTO allocation (recipient_id, item_id, quantity) VALUES (?, ?, 1)',
              recipientId,
              itemId,
            );
      }
    }
  })();
  connection.close();

  const opened = openOffice({
    databaseFile: file,
    resourcesFolder,
    workersFolder: null,
    desktop: {
      printer: { print: async () => new Uint8Array(), close: async () => undefined },
      chooseWorkbook: async () => undefined,
      chooseWordDocument: async () => undefined,
      chooseFiles: async () => [],
      chooseBackup: async () => undefined,
      chooseFolder: async () => undefined,
      chooseSavePath: async () => undefined,
      openFile: async () => '',
      showInFolder: () => undefined,
      emit: () => undefined,
    },
  });
  if (!opened.ok) throw new Error(opened.error.message);
  const { aid } = opened.value.handlers;
  const time = async (what: string, work: () => unknown) => {
    const times: number[] = [];
    let answer: unknown;
    for (let round = 0; round < 5; round++) {
      const began = performance.now();
      answer = await work();
      times.push(performance.now() - began);
    }
    console.log(
      `${what}: first ${times[0]?.toFixed(0)} ms, best ${Math.min(...times).toFixed(0)} ms ${JSON.stringify(answer)}`,
    );
  };
  await time('double aid of the programme', async () => {
    const found = await aid.doubleAid({ programId });
    return found.ok ? found.value.length : found.error;
  });
  const [recipientId = 0] = recipientIds;
  await time('double aid of one recipient, all items', async () => {
    const found = await aid.doubleAidOf({ recipientId, itemIds });
    return found.ok ? found.value.length : found.error;
  });
  let quantity = 1;
  await time('one cell of the sheet', async () => {
    quantity++;
    const done = await aid.saveSheet({
      programId,
      rows: [{ recipientId, allocations: [{ itemId: itemIds[0] ?? 0, quantity }], doubleAid: 'x' }],
    });
    return done.ok ? done.value.changed : done.error;
  });
  await time(`a paste of ${recipientIds.length} x ${itemIds.length} cells`, async () => {
    quantity++;
    const done = await aid.saveSheet({
      programId,
      rows: recipientIds.map((id) => ({
        recipientId: id,
        allocations: itemIds.map((itemId) => ({ itemId, quantity })),
        doubleAid: 'x',
        beyondBought: 'x',
      })),
    });
    return done.ok ? [done.value.changed, done.value.refused.length] : done.error;
  });
  await time('double aid when every cell is filled', async () => {
    const found = await aid.doubleAid({ programId });
    return found.ok ? found.value.length : found.error;
  });
  opened.value.close();
}
