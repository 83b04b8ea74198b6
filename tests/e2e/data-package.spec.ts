import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { registerFile } from '../fixtures/register-file.ts';
import { expect, test } from './app-fixture.ts';
import { checkAccess } from './check-access.ts';

// What leaves the office for other systems: the data package and the ministry's directory, from the list of businesses.

test.beforeEach(async ({ home }) => {
  await registerFile(home.databaseFile, 300, 3);
});

test('a masked data package and the directory of industries from the list', async ({ app, page, home }) => {
  const workbook = join(home.folder, 'direktori.xlsx');
  await app.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [paths.folder] });
      dialog.showSaveDialog = (async () => ({
        canceled: false,
        filePath: paths.workbook,
      })) as typeof dialog.showSaveDialog;
    },
    { folder: home.folder, workbook },
  );
  await page.getByRole('navigation').getByRole('link', { name: 'Pelaku Usaha' }).click();
  await expect(page.getByRole('grid').getByRole('row').nth(5)).toBeVisible();

  await page.getByRole('button', { name: 'Ekspor', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Paket Data/ }).check();
  await expect(dialog.getByRole('radiogroup', { name: 'Jenis berkas' })).toHaveCount(0);
  await dialog.getByRole('checkbox', { name: /^Samarkan/ }).check();
  await dialog.getByLabel('Kunci provinsi (bila ada)').fill('pendek');
  await checkAccess(page);
  await dialog.getByRole('button', { name: 'Simpan ke folder …' }).click();
  await expect(dialog.getByText('Paling sedikit 16 huruf.', { exact: true })).toBeVisible();
  await dialog.getByLabel('Kunci provinsi (bila ada)').fill('kunci yang cukup panjang');
  await dialog.getByRole('button', { name: 'Simpan ke folder …' }).click();
  await expect(dialog).toHaveCount(0);
  const folder = readdirSync(home.folder).find((name) => name.startsWith('Paket Data IKM '));
  const read = (name: string) => readFileSync(join(home.folder, folder ?? '', name), 'utf8');
  const described = JSON.parse(read('datapackage.json')) as { sentra: object };
  expect(described.sentra).toMatchObject({ masked: true, keyed: true, regencyCode: '33.03' });
  expect(read('businesses.csv').trimEnd().split('\r\n')).toHaveLength(301);
  expect(read('businesses.csv')).toMatch(/3303x{8}9\d{3},[0-9a-f]{32}/);

  await page.getByRole('button', { name: 'Ekspor', exact: true }).click();
  await dialog.getByRole('radio', { name: /^Direktori Industri/ }).check();
  await dialog.getByRole('button', { name: 'Simpan ke berkas …' }).click();
  await expect(dialog).toHaveCount(0);
  const opened = new ExcelJS.Workbook();
  await opened.xlsx.readFile(workbook);
  expect(opened.worksheets[0]?.getCell('A1').value).toBe('DIREKTORI INDUSTRI KECIL DAN MENENGAH');
});
