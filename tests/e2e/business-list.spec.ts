import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { registerFile } from '../fixtures/register-file.ts';
import { expect, launchApp, openPage, test } from './app-fixture.ts';
import { checkAccess } from './check-access.ts';

// The list of the register as an officer uses it, on an invented register that is longer than a few screens.

test.beforeEach(async ({ home }) => {
  await registerFile(home.databaseFile, 1_500, 3);
});

const grid = (page: Page) => page.getByRole('grid', { name: 'Daftar pelaku usaha' });
const count = (page: Page) =>
  page
    .getByText(/^[\d.]+ pelaku usaha( sesuai pencarian dan saringan)?$/)
    .locator('strong')
    .innerText()
    .then((text) => Number(text.replaceAll('.', '')));

async function openList(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Pelaku Usaha' }).click();
  await expect(grid(page).getByRole('row').nth(5)).toBeVisible();
}

async function choose(page: Page, filter: string, option: string): Promise<void> {
  await page.getByRole('group', { name: 'Saringan' }).getByRole('button', { name: filter }).first().click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await page.keyboard.press('Escape');
}

/** Saves where a person would have said. */
const saveTo = (app: ElectronApplication, path: string) =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath })) as typeof dialog.showSaveDialog;
  }, path);

test('searching, filtering and sorting answer at once; scrolling reaches every row', async ({ page }) => {
  await openList(page);
  expect(await count(page)).toBe(1_500);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('slam');
  await expect.poll(() => count(page)).toBeLessThan(200);
  const found = await count(page);
  await expect(grid(page).getByRole('row').nth(1)).toContainText('Slamet');
  await choose(page, 'Skala', 'Belum terklasifikasi');
  await expect.poll(() => count(page)).toBeLessThan(found);
  await page.getByRole('button', { name: 'Hapus semua' }).click();
  await page.getByRole('button', { name: 'Kosongkan pencarian' }).click();
  await expect.poll(() => count(page)).toBe(1_500);

  await page.getByRole('columnheader', { name: 'Pemilik' }).getByRole('button').click();
  await expect(page.getByRole('columnheader', { name: 'Pemilik' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(grid(page).getByRole('row').nth(1)).toContainText('Zaenal');
  await grid(page).focus();
  await page.keyboard.press('End');
  await expect(grid(page).getByRole('row').last()).toContainText('Agus');
  await expect(grid(page).locator('[aria-busy=true]')).toHaveCount(0);
  // Another search is another list: it begins at its top, wherever the one before stood.
  await page.keyboard.press('Control+f');
  await page.keyboard.type('agus');
  await expect.poll(() => count(page)).toBeLessThan(1_500);
  await expect(grid(page).locator('[aria-rowindex="2"]')).toBeInViewport();
  await expect(grid(page).locator('[aria-busy=true]')).toHaveCount(0);
  await grid(page).focus();
  await page.keyboard.press('End');
  // Enter opens what the keys have reached.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/pelaku-usaha\/\d+$/);
});

test('a view is saved under a name and is there again after a restart, columns too', async ({
  page,
  app,
  home,
}) => {
  await openList(page);
  await choose(page, 'Status', 'Tutup');
  await page.getByRole('button', { name: 'Kolom' }).click();
  await page.getByRole('checkbox', { name: 'Telepon' }).uncheck();
  await page.getByRole('checkbox', { name: 'KBLI' }).check();
  await page.keyboard.press('Escape');
  await expect(grid(page).getByRole('columnheader', { name: 'KBLI' })).toBeVisible();
  const closed = await count(page);
  await page.getByRole('button', { name: 'Tampilan tersimpan' }).click();
  await page.getByRole('button', { name: 'Simpan tampilan ini …' }).click();
  await page.getByLabel('Nama tampilan').fill('Sudah tutup');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tampilan "Sudah tutup" disimpan.')).toBeVisible();
  await app.close();

  const again = await launchApp(home);
  const second = await openPage(again);
  await openList(second);
  await second.getByRole('button', { name: 'Hapus semua' }).click();
  await second.getByRole('button', { name: 'Kolom' }).click();
  await second.getByRole('button', { name: 'Susunan semula' }).click();
  await second.keyboard.press('Escape');
  await expect(grid(second).getByRole('columnheader', { name: 'KBLI' })).toBeHidden();
  await second.getByRole('button', { name: 'Tampilan tersimpan' }).click();
  await second.getByRole('button', { name: 'Sudah tutup', exact: true }).click();
  await expect(grid(second).getByRole('columnheader', { name: 'KBLI' })).toBeVisible();
  await expect.poll(() => count(second)).toBe(closed);
  await again.close();
});

test('a bulk change is previewed, done, and taken back by its message and from the history', async ({
  page,
}) => {
  await openList(page);
  await choose(page, 'Status', 'Tutup');
  await expect.poll(() => count(page)).toBeLessThan(1_500);
  const closed = await count(page);
  await grid(page).focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText(`${closed} dipilih`)).toBeVisible();
  await checkAccess(page);
  await page.getByRole('button', { name: 'Tampilan gelap' }).click();
  await checkAccess(page);
  await page.getByRole('button', { name: 'Ubah bersama …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ubah bersama-sama' });
  await dialog.getByText('Skala', { exact: true }).click();
  await dialog.getByRole('combobox', { name: 'Skala baru' }).click();
  await page.getByRole('option', { name: 'Besar' }).click();
  await expect(dialog.getByRole('cell', { name: 'besar' }).first()).toBeVisible();
  await dialog.getByRole('button', { name: `Ubah ${closed} pelaku usaha` }).click();
  await expect(page.getByText(`${closed} pelaku usaha diubah.`)).toBeVisible();
  await expect(grid(page).getByRole('row').nth(1)).toContainText('Besar');
  await page.getByRole('button', { name: 'Batalkan' }).click();
  await expect(page.getByText(`Dibatalkan: ${closed} data kembali seperti semula.`)).toBeVisible();
  await expect(grid(page).getByText('Besar', { exact: true })).toHaveCount(0);

  await page.getByRole('navigation').getByRole('link', { name: 'Riwayat' }).click();
  await page.getByRole('tab', { name: 'Perubahan bersama' }).click();
  await expect(page.getByText(/Ubah skala menjadi "besar"/).first()).toBeVisible();
  // The undoing is a change set as well: taking it back makes the change again.
  await page.getByRole('button', { name: 'Batalkan' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Batalkan perubahan' }).click();
  await expect(page.getByText(/data kembali seperti semula/).first()).toBeVisible();
});

test('what is shown is exported: filter, order and columns, read back from the file', async ({
  page,
  app,
  home,
}) => {
  await openList(page);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('gula');
  await expect.poll(() => count(page)).toBeLessThan(1_000);
  const found = await count(page);
  await choose(page, 'Status', 'Aktif');
  await expect.poll(() => count(page)).toBeLessThan(found);
  const shown = await count(page);
  const path = join(home.folder, 'daftar.xlsx');
  await saveTo(app, path);
  await page.keyboard.press('Control+e');
  await page.getByRole('button', { name: 'Simpan ke berkas …' }).click();
  await expect(page.getByText(`${shown} pelaku usaha disimpan`)).toBeVisible();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const [sheet] = workbook.worksheets;
  const texts = sheet?.getSheetValues().flatMap((row) => (Array.isArray(row) ? [row.slice(1)] : [])) ?? [];
  expect(texts[0]).toEqual(['DAFTAR PELAKU USAHA']);
  expect(texts[1]).toEqual(['Status: Aktif; memuat "gula"']);
  const head = texts.findIndex((row) => row[0] === 'NO');
  expect(texts[head]).toEqual([
    'NO',
    'NAMA PEMILIK',
    'NAMA USAHA',
    'NIK',
    'KOMODITAS',
    'DESA/KELURAHAN',
    'KECAMATAN',
    'SKALA',
    'TELEPON',
    'STATUS',
  ]);
  expect(texts.slice(head + 1)).toHaveLength(shown);
  expect(texts.slice(head + 1).every((row) => row[9] === 'aktif')).toBe(true);
  expect(String(texts[head + 1]?.[1])).toBe(
    await grid(page).getByRole('row').nth(1).getByRole('gridcell').nth(1).innerText(),
  );
  expect(readdirSync(home.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
