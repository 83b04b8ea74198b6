import { expect, test } from 'vitest';
import { openRecipientsOffice } from '../aid/recipients-office.ts';
import { sentra, sentraJson } from './run-sentra.ts';

test('stock tells what is bought, allocated, handed over and left, in words and as JSON', async () => {
  const office = openRecipientsOffice();
  const programId = office.program({ name: 'Bantuan Alat', year: 2020, state: 'penyerahan' });
  const machine = office.item(programId, 'Mesin Las', 1250);
  const oven = office.item(programId, 'Oven', 2);
  const first = office.recipient(
    programId,
    { businessId: await office.business() },
    { [machine]: 3, [oven]: 3 },
  );
  office.recipient(programId, { businessId: await office.business() }, { [machine]: 4 });
  office.letter(first, '510/1', '2020-09-10');
  office.connection
    .prepare(
      `INSERT INTO goods_return (recipient_id, item_id, quantity, date, kind, reason)
       VALUES (?, ?, 1, '2020-10-01', ?, 'Rusak')`,
    )
    .run(first, machine, 'dikembalikan');
  office.office.close();

  const asked = ['stock', '--program', 'bantuan alat', '--database', office.databaseFile];
  expect(sentraJson(...asked)).toMatchObject([
    { item: 'Mesin Las', unit: 'unit', bought: 1250, allocated: 6, handedOver: 2, left: 1244 },
    { item: 'Oven', bought: 2, allocated: 3, handedOver: 3, left: -1 },
  ]);
  expect(
    sentra(...asked)
      .out.trim()
      .split('\n'),
  ).toEqual([
    'Mesin Las: dibeli 1.250 unit, dialokasikan 6, diserahkan 2, sisa 1.244',
    'Oven: dibeli 2 unit, dialokasikan 3, diserahkan 3, melebihi yang dibeli 1',
  ]);
  const unknown = sentra('stock', '--program', 'Tidak ada', '--database', office.databaseFile);
  expect(unknown).toMatchObject({ exitCode: 2, error: expect.stringContaining('tidak ditemukan') });
}, 120_000);
