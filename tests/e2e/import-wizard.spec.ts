import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { openWorkbook } from '../../src-main/spreadsheets/open-workbook.ts';
import { type Value, writeXlsx } from '../fixtures/workbooks/write-sheets.ts';
import { expect, test } from './app-fixture.ts';

// The wizard on a workbook as offices have them: a heading that nobody knows, a damaged NIK, a business twice, a number
// that is none. Through all steps, and back.

const rows: Value[][] = [
  ['DAFTAR IKM TAHUN 2019'],
  ['NO', 'JENENGE', 'NIK', 'NAMA USAHA', 'DESA', 'KEC', 'TELP', 'NILAI INVESTASI (Rp.000)'],
  [1, 2, 3, 4, 5, 6, 7, 8],
  [1, 'SITI AMINAH', 3303055205840000, 'Batik Sekar Arum', 'Gembong', 'Bojongsari', '081234567890', 5000],
  [2, 'WAGIMAN', '3303051205840002', 'Las Jaya', 'Gembong', 'Bojongsari', '081234567891', 7500],
  [3, 'TUMINI', '', 'Tempe Makmur', 'Metenggeng', 'Bojongsari', '081234567892', 1000],
  [4, 'TUMINI', '', 'Tempe Makmurr', 'Metenggeng', 'Bojongsari', '081234567892', 1000],
  [5, 'ROHMAT', '3303051205840005', 'Sapu', 'Gembong', 'Bojongsari', '', 'banyak'],
  ['JUMLAH', null, null, null, null, null, null, 14500],
];

async function answerDialogs(app: ElectronApplication, workbook: string, saveFolder: string): Promise<void> {
  await app.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [paths.workbook] });
      dialog.showSaveDialog = (async (...args: unknown[]) => {
        const options = args.at(-1) as { defaultPath?: string };
        const name = (options.defaultPath ?? 'berkas').split(/[\\/]/).at(-1);
        return { canceled: false, filePath: `${paths.saveFolder}/${name}` };
      }) as typeof dialog.showSaveDialog;
    },
    { workbook, saveFolder },
  );
}

async function chooseFile(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Impor' }).click();
  await page.getByRole('button', { name: 'Pilih berkas' }).click();
  await page.getByRole('button', { name: 'Lanjut ke kolom' }).click();
}

const tab = (page: Page, name: string) =>
  page.getByLabel('Saringan hasil pemeriksaan').getByRole('button', { name: new RegExp(name) });

test('a messy list of businesses: mended, decided, written, handed back, and taken back', async ({
  app,
  page,
  home,
}) => {
  test.setTimeout(120_000);
  const workbook = join(home.folder, 'ikm 2019.xlsx');
  await writeXlsx(workbook, [{ name: 'final', rows }]);
  await answerDialogs(app, workbook, home.folder);

  await chooseFile(page);
  await expect(
    page.getByText('Kolom untuk "Nama pemilik" belum ditentukan, padahal harus ada.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Periksa isinya' })).toBeDisabled();
  await expect(page.getByLabel('Tahun data')).toHaveValue('2019');
  await page.getByRole('combobox', { name: 'Kolom B diambil sebagai' }).click();
  await page.getByRole('option', { name: /^Nama pemilik/ }).click();
  await page.getByRole('button', { name: 'Periksa isinya' }).click();

  await tab(page, 'Ditolak').click();
  await page.getByRole('row', { name: /SITI AMINAH/ }).click();
  const panel = page.getByLabel('Baris 4', { exact: true });
  await expect(panel.getByText(/digit terakhirnya hilang/).first()).toBeVisible();
  await panel.getByLabel('NIK').fill('3303055205840001');
  await panel.getByRole('button', { name: 'Perbaiki' }).click();
  await expect(tab(page, 'Ditolak')).toContainText('1');

  await tab(page, 'Perlu keputusan').click();
  await page.getByRole('row', { name: /TUMINI/ }).click();
  await expect(page.getByText(/Mungkin sama dengan baris 6/).first()).toBeVisible();
  await page.getByRole('button', { name: /Ya: TUMINI.*baris 6/ }).click();
  await expect(tab(page, 'Perlu keputusan')).toContainText('0');

  await page.getByRole('button', { name: /^Impor 3 baris/ }).click();
  await expect(page.getByText('3 baris ditulis')).toBeVisible({ timeout: 30_000 });

  await page.getByRole('button', { name: 'Simpan baris yang ditolak (1)' }).click();
  const rejects = join(home.folder, 'ikm 2019 - ditolak.xlsx');
  await expect.poll(() => existsSync(rejects)).toBe(true);
  const handedBack = openWorkbook(rejects);
  const sheet = handedBack.ok ? handedBack.value.sheets[0] : undefined;
  expect(sheet?.cell(2, 2)?.text).toBe('ROHMAT');
  expect(sheet?.cell(2, 9)?.text).toMatch(/^Ditolak: /);

  await page.getByRole('button', { name: 'Batalkan impor ini' }).last().click();
  await page.getByRole('button', { name: 'Batalkan impor', exact: true }).click();
  await expect(page.getByText(/^Impor dibatalkan: /)).toBeVisible();

  // The mapping is remembered: the same headings ask nothing again, and everything is new once more.
  await page.getByRole('button', { name: 'Impor berkas lain' }).click();
  await page.getByRole('button', { name: 'Pilih berkas' }).click();
  await page.getByRole('button', { name: 'Lanjut ke kolom' }).click();
  await expect(page.getByText(/kolom diambil. Tidak ada yang bertabrakan/)).toBeVisible();
  await page.getByRole('button', { name: 'Periksa isinya' }).click();
  await expect(tab(page, 'Baru')).toContainText('2');
});

test('an import that is stopped in the middle writes nothing', async ({ app, page, home }) => {
  test.setTimeout(120_000);
  const file = join(home.folder, 'besar.csv');
  const lines = Array.from({ length: 12_000 }, (_, i) => `Orang ${i};Usaha ${i};Gembong;Bojongsari`);
  writeFileSync(file, ['NAMA PEMILIK;NAMA USAHA;DESA;KEC', ...lines].join('\n'));
  await answerDialogs(app, file, home.folder);
  await chooseFile(page);
  await page.getByRole('button', { name: 'Periksa isinya' }).click();
  await page.getByRole('button', { name: /^Impor [\d.]+ baris/ }).click({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Batal', exact: true }).click();
  await expect(page.getByText('Impor dibatalkan; tidak ada data yang berubah.')).toBeVisible({
    timeout: 30_000,
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Riwayat' }).click();
  await expect(page.getByText('besar.csv')).toHaveCount(0);
});

test('the template is saved where the officer says, and the import knows every column of it', async ({
  app,
  page,
  home,
}) => {
  const template = join(home.folder, 'Format Data Pelaku Usaha.xlsx');
  await answerDialogs(app, template, home.folder);
  await page.getByRole('navigation').getByRole('link', { name: 'Impor' }).click();
  await page.getByRole('button', { name: 'Unduh format' }).click();
  await expect.poll(() => readdirSync(home.folder)).toContain('Format Data Pelaku Usaha.xlsx');
  await page.getByRole('button', { name: 'Pilih berkas' }).click();
  await page.getByRole('button', { name: 'Lanjut ke kolom' }).click();
  await expect(page.getByText(/kolom diambil. Tidak ada yang bertabrakan/)).toBeVisible();
});
