import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { emptyBusiness } from '../../src-renderer/businesses/empty-business.ts';
import { expect, test } from './app-fixture.ts';
import { ask, open } from './ask-office.ts';
import { checkAccess } from './check-access.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Cari apa saja' });
const marked = (page: Page) => palette(page).getByRole('option', { selected: true });

/** As somebody does who knows it: no waiting between the keys. */
async function find(page: Page, letters: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(letters);
  await page.keyboard.press('Enter');
}

test('Ctrl+K opens records, screens and commands by keyboard alone, what was used last first', async ({
  page,
}) => {
  await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
  for (const ownerName of ['Siti Aminah', 'Siti Badriyah', 'Wagiman'])
    await ask(page, 'businesses.save', { ...emptyBusiness, ownerName, businessName: 'Gula Kelapa' });
  await ask(page, 'aid.saveProgram', {
    ...{ id: null, name: 'Bantuan Alat Gula 2024', fiscalYear: 2024, fundSource: 'APBN', ceremonyDate: null },
    ...{ ceremonyPlace: '', officialId: null, notes: '' },
  });

  await find(page, 'badri');
  await expect(page.getByRole('heading', { name: 'Siti Badriyah' })).toBeVisible();
  await find(page, 'alat gula 2024');
  await expect(page.getByRole('heading', { name: 'Bantuan Alat Gula 2024' })).toBeVisible();
  await find(page, 'susun rek');
  await expect(page).toHaveURL(/rekap\/susun/);

  await open(page, '/pelaku-usaha');
  const search = page.getByRole('searchbox');
  await search.focus();
  await page.keyboard.press('Control+k');
  await expect(palette(page).getByRole('option').nth(0)).toContainText('Susun rekap');
  await expect(palette(page).getByRole('option').nth(1)).toContainText('Bantuan Alat Gula 2024');
  await expect(palette(page).getByRole('option').nth(2)).toContainText('Siti Badriyah');
  await checkAccess(page);
  // Of several that fit, the one that was used stands in front of the alphabet.
  await page.keyboard.type('siti');
  await expect(marked(page)).toContainText('Siti Badriyah');
  await page.keyboard.press('ArrowDown');
  await expect(marked(page)).toContainText('Siti Aminah');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
  await expect(search).toBeFocused();

  await find(page, 'buat data baru');
  await expect(page.getByRole('heading', { name: 'Pelaku usaha baru' })).toBeVisible();
  await find(page, 'tampilan gelap');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tidak ada yang begini');
  await expect(palette(page).getByRole('status')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('gula');
  await expect(palette(page).getByRole('option')).toHaveCount(4);
  await checkAccess(page);
});

test('the colours follow the system until somebody chooses', async ({ page }) => {
  const scheme = page.locator('html[data-mantine-color-scheme]');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(scheme).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(scheme).toHaveAttribute('data-mantine-color-scheme', 'light');
  await open(page, '/pengaturan/tampilan');
  const colours = page.getByRole('radiogroup', { name: 'Warna' });
  await colours.getByRole('radio', { name: 'Ikuti sistem' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(scheme).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload();
  await expect(colours.getByRole('radio', { name: 'Gelap' })).toBeChecked();
  await expect(scheme).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('a workbook that is dropped on any screen is opened in Impor; another file is refused in words', async ({
  app,
  home,
  page,
}) => {
  await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
  const devtools = await app.context().newCDPSession(page);
  const drop = async (name: string) => {
    const file = join(home.folder, name);
    writeFileSync(file, 'NAMA PEMILIK;DESA\nSiti Aminah;Serang\n');
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
  };
  await drop('foto.png');
  await expect(page.getByText(/hanya menerima buku kerja/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
  await drop('daftar usaha.csv');
  await expect(page.getByRole('heading', { name: 'Impor', exact: true })).toBeVisible();
  await expect(page.getByText('daftar usaha.csv').first()).toBeVisible();
});
