import { emptyBusiness } from '../../src-renderer/businesses/empty-business.ts';
import { expect, test } from './app-fixture.ts';
import { ask, open } from './ask-office.ts';
import { checkAccess } from './check-access.ts';

// A recap is put together, looked into, kept and opened again; by keyboard where a table is gone through.

test('a recap by district and scale: its numbers open what they count, and it is kept', async ({ page }) => {
  for (const [ownerName, scale] of [
    ['Siti Aminah', 'kecil'],
    ['Karto Wiyono', null],
  ] as const)
    await ask(page, 'businesses.save', { ...emptyBusiness, ownerName, scale, villageCode: '33.03.09.2001' });
  await open(page, '/rekap/susun');
  const table = page.getByRole('table');
  await expect(table.getByRole('row').last()).toContainText('Jumlah');
  await expect(page.getByRole('status')).toContainText('cocok dengan hitungan ulang');
  await checkAccess(page);
  // The first number: Bobotsari, Kecil.
  await table.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel.getByText('Siti Aminah')).toBeVisible();
  await checkAccess(page);
  await page.keyboard.press('Escape');
  await table.getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Karto Wiyono')).toBeVisible();

  await page.getByRole('button', { name: 'Rekap tersimpan' }).click();
  await page.getByRole('button', { name: 'Simpan rekap ini …' }).click();
  await page.getByRole('textbox', { name: 'Nama rekap' }).fill('Per kecamatan');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Rekap "Per kecamatan" disimpan.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Kolom' }).click();
  await page.getByRole('option', { name: 'Jenis kelamin' }).click();
  await expect(table.getByRole('columnheader', { name: 'Kecil' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Rekap tersimpan' }).click();
  await page.getByRole('button', { name: 'Per kecamatan', exact: true }).click();
  await expect(table.getByRole('columnheader', { name: 'Kecil' })).toBeVisible();

  // A filter by what both owners lack.
  const filters = page.getByRole('group', { name: 'Saringan' });
  await filters.getByRole('button', { name: 'Jenis kelamin' }).click();
  await page.getByRole('option', { name: 'Perempuan' }).click();
  await expect(table.getByRole('row').last()).toHaveText(/^Jumlah0+$/);
  await page.getByRole('option', { name: 'Belum terklasifikasi' }).click();
  await expect(table.getByRole('row').last()).toHaveText('Jumlah112');
  await page.keyboard.press('Escape');

  await open(page, '/rekap/pertumbuhan');
  await expect(page.getByRole('grid', { name: 'Pertumbuhan register' })).toContainText('sampai hari ini');
  await checkAccess(page);
});
