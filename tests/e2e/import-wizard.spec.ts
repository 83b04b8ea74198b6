import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { openWorkbook } from '../../src-main/spreadsheets/open-workbook.ts';
import { type Value, writeXlsx } from '../fixtures/workbooks/write-sheets.ts';
import { expect, test } from './app-fixture.ts';
import { checkAccess } from './check-access.ts';

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
  await checkAccess(page);
  await page.getByRole('button', { name: /Ya: TUMINI.*baris 6/ }).click();
  await expect(tab(page, 'Perlu keputusan')).toContainText('0');

  await page.getByRole('button', { name: /^Impor 3 baris/ }).click();
  await expect(page.getByText('3 baris ditulis')).toBeVisible({ timeout: 30_000 });

  await expect(page.getByText(/1 baris belum masuk: 1 ditolak, 0 belum diputuskan/)).toBeVisible();
  await checkAccess(page);
  await page.getByRole('button', { name: 'Simpan baris yang belum masuk (1)' }).click();
  const rejects = join(home.folder, 'ikm 2019 - perlu diperbaiki.xlsx');
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

/** A list of businesses of which every third has no village that is known, and every fifth has an ambiguous one. */
function longList(file: string, count: number): void {
  const lines = Array.from({ length: count }, (_, index) => {
    const village =
      index % 3 === 0 ? 'Antah;Bojongsari' : index % 5 === 0 ? 'Karangreja;' : 'Gembong;Bojongsari';
    return `Orang ${index};Usaha ${index};${village};${index}000`;
  });
  writeFileSync(file, ['NAMA PEMILIK;NAMA USAHA;DESA;KEC;OMZET 2020', ...lines, ';JUMLAH;;;'].join('\n'));
}

test('every row of a long list can be looked at, corrected, taken and left', async ({ app, page, home }) => {
  test.setTimeout(180_000);
  const file = join(home.folder, 'panjang.csv');
  longList(file, 4500);
  await answerDialogs(app, file, home.folder);
  await chooseFile(page);
  await page.getByRole('button', { name: 'Periksa isinya' }).click();
  await expect(tab(page, 'Ditolak')).toContainText('1.500', { timeout: 60_000 });
  await expect(tab(page, 'Perlu keputusan')).toContainText('600');
  await expect(tab(page, 'Baru')).toContainText('2.400');

  // The last of 1,500 rejected rows, far beyond what is drawn: looked at, and its village mended.
  await tab(page, 'Ditolak').click();
  const grid = page.getByRole('grid', { name: 'Baris berkas' });
  await expect(grid).toHaveAttribute('aria-rowcount', '1501');
  await grid.focus();
  await page.keyboard.press('End');
  const last = page.getByLabel('Baris 4499', { exact: true });
  await expect(last.getByText(/Desa "Antah" tidak ada/).first()).toBeVisible();
  await last.getByLabel('Desa/Kelurahan seperti di berkas').fill('Gembong');
  await last.getByRole('button', { name: 'Perbaiki' }).click();
  await expect(tab(page, 'Ditolak')).toContainText('1.499', { timeout: 60_000 });
  await expect(tab(page, 'Baru')).toContainText('2.401');

  // A row that nothing is wrong with, found by its number, and any cell of it corrected.
  await tab(page, 'Baru').click();
  await page.getByLabel('Cari baris').fill('Usaha 4498');
  await page.getByRole('row', { name: /Orang 4498/ }).click();
  const fine = page.getByLabel('Baris 4500', { exact: true });
  await fine.getByRole('combobox', { name: 'Perbaiki sel lain' }).click();
  await page.getByRole('option', { name: 'Omzet setahun' }).click();
  await fine.getByLabel('OMZET 2020').fill('banyak');
  await fine.getByRole('button', { name: 'Perbaiki' }).click();
  await expect(tab(page, 'Ditolak')).toContainText('1.500', { timeout: 60_000 });
  await expect(fine.getByText(/Nilai "banyak" tidak terbaca/).first()).toBeVisible();

  // A skipped row says why, and can be taken all the same; so can all undecided ones be left at once.
  await page.getByLabel('Cari baris').fill('');
  await tab(page, 'Dilewati').click();
  await page.getByRole('row', { name: /Baris jumlah/ }).click();
  await page.getByRole('button', { name: 'Ambil baris ini sebagai baris data' }).click();
  await expect(tab(page, 'Ditolak')).toContainText('1.501', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Batalkan keputusan ini' }).click();
  await expect(tab(page, 'Dilewati')).toContainText('1', { timeout: 60_000 });
  await tab(page, 'Perlu keputusan').click();
  await page.getByLabel('Cari baris').fill('Usaha 1');
  await page.getByRole('button', { name: /^Putuskan semua \((?!600\))/ }).click();
  await page.getByRole('menuitem', { name: /^Jangan impor/ }).click();
  await expect(tab(page, 'Dilewati')).not.toHaveText(/^1Dilewati/, { timeout: 60_000 });
  await page.getByLabel('Cari baris').fill('');

  // What nobody decided is said before and after, and is handed back with the rejected rows.
  const undecided = await tab(page, 'Perlu keputusan').locator('.figures').textContent();
  await page.getByRole('button', { name: /^Impor [\d.]+ baris/ }).click();
  await expect(page.getByText(`${undecided} baris belum diputuskan`).first()).toBeVisible();
  await page.getByRole('button', { name: 'Impor tanpa baris itu' }).click();
  await expect(page.getByText(new RegExp(`1.500 ditolak, ${undecided} belum diputuskan`))).toBeVisible({
    timeout: 60_000,
  });
  await page.getByRole('button', { name: /^Simpan baris yang belum masuk/ }).click();
  const handedBack = join(home.folder, 'panjang - perlu diperbaiki.xlsx');
  await expect.poll(() => existsSync(handedBack), { timeout: 60_000 }).toBe(true);
  const opened = openWorkbook(handedBack);
  const sheet = opened.ok ? opened.value.sheets[0] : undefined;
  expect(sheet?.rowCount).toBe(1 + 1500 + Number(undecided));
  expect([2, 3, 4, 5].map((row) => sheet?.cell(row, 6)?.text.split(':')[0])).toContain('Perlu keputusan');
});

test('a file is dropped anywhere; one that was saved anew since it was read is read again', async ({
  app,
  page,
  home,
}) => {
  test.setTimeout(120_000);
  const file = join(home.folder, 'seret.csv');
  longList(file, 8);
  await answerDialogs(app, file, home.folder);
  await page.getByRole('navigation').getByRole('link', { name: 'Impor' }).click();
  await expect(page.getByRole('button', { name: 'Pilih berkas' })).toBeVisible();
  // A browser gives no path to a script's file: the drop is refused in words, wherever it falls on the page.
  const drop = (kind: string) =>
    page.evaluate((name) => {
      const data = new DataTransfer();
      data.items.add(new File(['NAMA PEMILIK'], 'seret.csv', { type: 'text/csv' }));
      const target = document.querySelector('h1') ?? document.body;
      target.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }));
    }, kind);
  await drop('dragenter');
  await expect(page.getByText('Lepaskan berkas di mana saja pada halaman ini')).toBeVisible();
  await drop('drop');
  await expect(page.getByText('Lepaskan berkas di mana saja pada halaman ini')).toHaveCount(0);
  await expect(page.getByText(/Letak berkas itu tidak terbaca|seret\.csv/).first()).toBeVisible();

  await page.getByRole('button', { name: 'Pilih berkas' }).first().click();
  await page.getByRole('button', { name: 'Lanjut ke kolom' }).click();
  await page.getByRole('button', { name: 'Periksa isinya' }).click();
  await expect(tab(page, 'Semua baris')).toContainText('9');
  longList(file, 12);
  await page.getByRole('button', { name: /^Impor \d+ baris/ }).click();
  await page.getByRole('button', { name: 'Impor tanpa baris itu' }).click();
  await expect(page.getByText(/sudah berubah sejak diperiksa/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(tab(page, 'Semua baris')).toContainText('13');

  // The same file once more, saved in Excel meanwhile: it is read again.
  longList(file, 20);
  await page
    .getByRole('navigation', { name: 'Langkah impor' })
    .getByRole('button', { name: 'Pilih berkas' })
    .click();
  await page.getByRole('button', { name: 'Ganti berkas' }).click();
  await expect(page.getByText(/yang paling banyak isinya seret \(20 baris\)/)).toBeVisible();
});
