import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { expectValue } from '../office/test-office.ts';
import { openFacilitation } from './facilitation-office.ts';

test('a facilitation goes to Excel: who stands where, what is finished, and no text that is taken for a formula', async () => {
  const { handlers, id, standAt, cases } = await openFacilitation(['=Siti', 'Karto']);
  const [caseId = 0] = await standAt('Akun', '2020-10-01');
  expectValue(
    await handlers.facilitations.setStanding({ ids: [caseId], standing: 'berhenti', reason: 'Pindah' }),
  );
  const { path } = expectValue(await handlers.facilitations.exportWorkbook({ facilitationId: id }));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path ?? '');
  const sheet = workbook.getWorksheet('Fasilitasi');
  const head = sheet?.getRow(4).values as string[];
  const column = (heading: string) => head.indexOf(heading);
  const line = (heading: string) =>
    [5, 6].map((row) => sheet?.getCell(row, column(heading)).value ?? null).toSorted();
  expect(line('NAMA PEMILIK')).toEqual(['=Siti', 'Karto']);
  expect(line('TAHAPAN')).toEqual(['Akun', 'Akun']);
  expect(line('KEADAAN')).toEqual(['berhenti: Pindah', 'berjalan']);
  expect(line('SELESAI: NIB')).toEqual(['01/10/2020', '01/10/2020']);
  expect(line('SELESAI: Akun')).toEqual(['', '']);
  expect(sheet?.getColumn(column('NIK')).numFmt).toBe('@');
  expect(sheet?.actualRowCount).toBe(4 + (await cases()).length);
  expect(await handlers.facilitations.exportWorkbook({ facilitationId: 999 })).toMatchObject({
    error: { code: 'facilitation-unknown' },
  });
});
