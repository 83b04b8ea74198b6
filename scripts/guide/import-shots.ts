import type { ElectronApplication, Page } from '@playwright/test';
import { type Value, writeXlsx } from '../../tests/fixtures/workbooks/write-sheets.ts';
import { waitUntilStill } from './take-picture.ts';

/** A list as offices have them: two title rows, a row of column numbers, a damaged NIK, one business twice. */
const rows: Value[][] = [
  ['DAFTAR INDUSTRI KECIL DAN MENENGAH TAHUN 2021'],
  ['NO', 'NAMA PEMILIK', 'NIK', 'NAMA USAHA', 'DESA', 'KECAMATAN', 'NO HP', 'KOMODITAS', 'TENAGA KERJA'],
  [1, 2, 3, 4, 5, 6, 7, 8, 9],
  [
    1,
    'SITI AMINAH',
    3303055205840000,
    'Batik Sekar Arum',
    'Gembong',
    'Bojongsari',
    '080000009001',
    'Batik',
    4,
  ],
  [2, 'WAGIMAN', '3303051205849002', 'Las Jaya', 'Gembong', 'Bojongsari', '080000009002', 'Logam', 3],
  [3, 'TUMINI', '', 'Tempe Makmur', 'Metenggeng', 'Bojongsari', '080000009003', 'Makanan', 2],
  [4, 'TUMINI', '', 'Tempe Makmurr', 'Metenggeng', 'Bojongsari', '080000009003', 'Makanan', 2],
  [5, 'ROHMAT', '3303051205849005', 'Sapu Glagah', 'Kajongan', 'Bojongsari', '', 'Sapu', 6],
  ['JUMLAH', null, null, null, null, null, null, null, 17],
];

/** The import from its first to its last step, a picture of each. */
export async function takeImportPictures(
  app: ElectronApplication,
  page: Page,
  folder: string,
  take: (name: string) => Promise<void>,
): Promise<void> {
  const workbook = `${folder}/daftar ikm 2021.xlsx`;
  await writeXlsx(workbook, [{ name: 'IKM 2021', rows }]);
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, workbook);
  const next = async (button: string | RegExp, name: string) => {
    await page.getByRole('button', { name: button }).click();
    await waitUntilStill(page);
    await take(name);
  };
  await next('Pilih berkas', 'impor-berkas');
  await next('Lanjut ke kolom', 'impor-kolom');
  await page.getByRole('button', { name: 'Periksa isinya' }).click();
  const outcomes = page.getByLabel('Saringan hasil pemeriksaan').getByRole('button');
  await outcomes.filter({ hasText: 'Perlu keputusan' }).click({ timeout: 30_000 });
  await page.getByRole('row', { name: /TUMINI/ }).click();
  await waitUntilStill(page);
  await take('impor-periksa');
  await page.getByRole('button', { name: 'Jangan impor baris ini' }).click();
  await waitUntilStill(page);
  await page.getByRole('button', { name: /^Impor \d+ baris/ }).click();
  await page.getByText('baris ditulis').first().waitFor({ timeout: 30_000 });
  await waitUntilStill(page);
  await take('impor-selesai');
}
