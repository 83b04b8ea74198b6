import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { emptyBusiness } from '../../src-renderer/businesses/empty-business.ts';
import { expect, test } from './app-fixture.ts';
import { ask, open } from './ask-office.ts';
import { checkAccess } from './check-access.ts';

test('a recap is chosen, looked at and saved; a profile asks for its district first', async ({
  app,
  home,
  page,
}) => {
  for (const [ownerName, scale] of [
    ['Siti Aminah', 'kecil'],
    ['Karto Wiyono', 'menengah'],
    ['Watini', null],
  ] as const)
    await ask(page, 'businesses.save', { ...emptyBusiness, ownerName, scale, villageCode: '33.03.09.2001' });
  await open(page, '/rekap/siap');
  await expect(page.getByRole('region', { name: 'Register' })).toBeVisible();
  await checkAccess(page);

  await page.getByRole('button', { name: 'Lihat dan cetak IKM menurut skala usaha' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'IKM menurut skala usaha' });
  await expect(dialog.getByText('1 halaman')).toBeVisible({ timeout: 30_000 });
  await checkAccess(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const file = join(dirname(home.databaseFile), 'skala.xlsx');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath })) as typeof dialog.showSaveDialog;
  }, file);
  await page.getByRole('button', { name: 'Simpan Excel IKM menurut skala usaha' }).press('Enter');
  await expect(page.getByText('IKM menurut skala usaha disimpan')).toBeVisible();
  expect(existsSync(file)).toBe(true);

  const profile = page.getByRole('button', { name: 'Lihat dan cetak Profil kecamatan' });
  await expect(profile).toBeDisabled();
  await expect(page.getByText('Pilih kecamatan di atas.')).toBeVisible();
  const district = page.getByRole('combobox', { name: 'Kecamatan' });
  await district.fill('Bobot');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(profile).toBeEnabled();
  await profile.press('Enter');
  const paper = page.getByRole('dialog', { name: 'Profil kecamatan' });
  await expect(paper.getByText('1 halaman')).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tampilan gelap' }).click();
  await checkAccess(page);
});
