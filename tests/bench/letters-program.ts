import { join } from 'node:path';
import { connect } from '../../src-main/database/connection.ts';
import type { PdfPrinter } from '../../src-main/desktop.ts';
import { openOffice } from '../../src-main/office.ts';
import { makeRegister } from '../fixtures/make-register.ts';
import { emptyDesk, resourcesFolder } from '../office/empty-desk.ts';
import { valued } from './bench-office.ts';

/** An office whose one programme has so many recipients of the invented register, each with 3 to 8 of its 40 items. */
export async function openLettersOffice(folder: string, count: number, printer: PdfPrinter) {
  const databaseFile = join(folder, 'sentra.db');
  const options = {
    ...{ databaseFile, resourcesFolder, workersFolder: null },
    desktop: { ...emptyDesk(folder), printer },
  };
  valued(openOffice(options)).close();
  const ids = fillProgram(databaseFile, count);
  const office = valued(openOffice(options));
  valued(
    await office.handlers.letters.prepare({
      programId: 1,
      recipientIds: null,
      deliveryDate: '2020-09-10',
      place: 'Pendopo Contoh',
      changeDates: false,
    }),
  );
  /** The handover letters of the first of them, into one file. */
  const printFirst = async (letters: number, file: string) =>
    valued(
      await office.letters.printToFile(
        {
          kind: 'handovers',
          programId: 1,
          recipientIds: ids.slice(0, letters),
          order: 'place',
          labelStart: 1,
          size: null,
          format: 'pdf',
        },
        file,
      ),
    );
  return { printFirst, close: office.close };
}

function fillProgram(databaseFile: string, count: number): number[] {
  const connection = connect(databaseFile);
  makeRegister(connection, count);
  connection.exec(`
    INSERT INTO official (id, name, nip, rank, position) VALUES (1, 'Drs. UMPAMA', '197001011995039001', 'Pembina', 'Kepala Dinas Contoh');
    INSERT INTO aid_program (id, public_id, name, fiscal_year, fund_source, official_id, state, created_at)
      VALUES (1, 'bench', 'Bantuan Umpama', 2020, 'APBD Kabupaten', 1, 'ditetapkan', '');`);
  const item = connection.prepare(
    `INSERT INTO aid_item (id, program_id, name, brand, specification, unit, unit_price, quantity_bought, fund_source)
     VALUES (?, 1, ?, 'Contoh', '750 W, 1 fase, kabel 3 m', 'unit', ?, 1000000, 'APBD Kabupaten')`,
  );
  for (let n = 1; n <= 40; n += 1) item.run(n, `Peralatan Umpama ${n}`, n * 125_000);
  const recipient = connection.prepare('INSERT INTO aid_recipient (program_id, business_id) VALUES (1, ?)');
  const allocation = connection.prepare(
    'INSERT INTO allocation (recipient_id, item_id, quantity) VALUES (?, ?, ?)',
  );
  const businesses = connection.prepare<[], number>('SELECT id FROM business ORDER BY id').pluck().all();
  const ids = connection.transaction(() =>
    businesses.map((business, index) => {
      const id = Number(recipient.run(business).lastInsertRowid);
      for (let n = 0; n < 3 + (index % 6); n += 1) allocation.run(id, ((index + n) % 40) + 1, 1 + (n % 3));
      return id;
    }),
  )();
  connection.close();
  return ids;
}
