import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { Call } from '../../src-main/command-line/command.ts';
import { doubleAid } from '../../src-main/command-line/double-aid.ts';
import { importCommands } from '../../src-main/command-line/import.ts';
import { success } from '../../src-main/contract/result.ts';
import { expectValue, outcomeOf, resourcesFolder } from '../office/test-office.ts';
import { openRecipientsOffice } from './recipients-office.ts';

test('what an old workbook says is found as double aid, with its letter, by the commands', async () => {
  const { office, databaseFile, folder, program, item, business, recipient } = openRecipientsOffice();
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('2019');
  sheet.addRow(['NAMA PENERIMA', 'NIK', 'NAMA BARANG', 'JUMLAH', 'NOMOR BERITA ACARA', 'TANGGAL', 'PROGRAM']);
  sheet.addRow(['Siti Aminah', '3303054112849001', 'Mesin Jahit', 1, '510/7', '2 Mei 2019', 'Bantuan Alat']);
  const file = join(folder, 'riwayat.xlsx');
  await workbook.xlsx.writeFile(file);
  const call = (words: string[], options: Call['options']): Call => ({
    words,
    options: { database: databaseFile, ...options },
    path: (typed) => typed,
    folders: { resourcesFolder, workersFolder: null },
    open: () => success(office),
    tell: () => undefined,
  });
  const importHistory = importCommands.find(({ name }) => name === 'import aid-history');
  const imported = expectValue(
    await (importHistory?.run(call([file], {})) ?? Promise.reject(new Error('none'))),
  );
  expect(imported.json).toMatchObject({ counts: { rows: 1, new: 1 } });

  const programId = program({ name: 'Bantuan 2020', year: 2020 });
  const machine = item(programId, 'Mesin Jahit Portabel');
  const again = await business({ ownerName: 'Karsito', nik: '3303054112849001' });
  recipient(programId, { businessId: again }, { [machine]: 1 });
  const found = expectValue(await doubleAid.run(call([], { program: 'bantuan 2020' })));
  expect(found.json).toMatchObject([
    {
      recipient: 'Karsito',
      reasons: ['NIK sama'],
      writtenReason: null,
      past: [
        {
          program: 'Bantuan Alat',
          year: 2019,
          item: 'Mesin Jahit',
          letterNumber: '510/7',
          date: '2019-05-02',
        },
      ],
    },
  ]);
  expect(found.lines).toEqual([
    'Bantuan ganda: 1 penerima, 1 belum ada alasan.',
    'Karsito: belum ada alasan',
    '  Mesin Jahit, Bantuan Alat (2019), 510/7 (NIK sama)',
  ]);
  expect(outcomeOf(await doubleAid.run(call([], { program: 'tidak ada' })))).toBe('program-unknown');
});
