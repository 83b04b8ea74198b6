import type { Page } from '@playwright/test';
import { emptyBusiness } from '../../src-renderer/businesses/empty-business.ts';
import { expect, test } from './app-fixture.ts';
import { ask, open } from './ask-office.ts';
import { checkAccess } from './check-access.ts';

// What is deleted comes back, what was done is undone by key, and a record tells what became of it.

const addBusiness = (page: Page, ownerName: string) =>
  ask<{ id: number }>(page, 'businesses.save', { ...emptyBusiness, ownerName, product: 'gula semut' });

const openTrash = async (page: Page) => {
  await open(page, '/riwayat');
  await page.getByRole('tab', { name: 'Kotak Sampah' }).click();
};

/** Outside of all fields, as after a click beside them. */
const leaveFields = (page: Page) => page.getByRole('heading', { level: 1 }).click();

test('a deleted business stands in the trash and comes back whole', async ({ page }) => {
  const { id } = await addBusiness(page, 'Siti Rahayu');
  await open(page, `/pelaku-usaha/${id}`);
  await page.getByRole('button', { name: 'Hapus', exact: true }).click();
  const question = page.getByRole('dialog', { name: 'Hapus Siti Rahayu?' });
  await expect(question).toContainText('dapat dipulihkan dari Kotak Sampah');
  await question.getByRole('button', { name: 'Hapus' }).click();
  await expect(page.getByText('Siti Rahayu dihapus.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Pelaku Usaha', level: 1 })).toBeVisible();

  await openTrash(page);
  const trash = page.getByRole('grid', { name: 'Kotak Sampah' });
  await expect(trash).toContainText('Pelaku Usaha Siti Rahayu');
  await checkAccess(page);
  await page.getByRole('searchbox', { name: 'Cari di Kotak Sampah' }).fill('karto');
  await expect(page.getByText('Tidak ditemukan')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Cari di Kotak Sampah' }).fill('siti');
  await page.getByRole('button', { name: 'Pulihkan Pelaku Usaha Siti Rahayu' }).click();
  await expect(page.getByText('Dipulihkan: 1 data.')).toBeVisible();
  await open(page, `/pelaku-usaha/${id}`);
  await expect(page.getByLabel('Nama pemilik')).toHaveValue('Siti Rahayu');
});

test('several come back at once; an emptied trash gives nothing back, and the history keeps it', async ({
  page,
}) => {
  for (const name of ['Siti', 'Karto', 'Watini']) {
    const { id } = await addBusiness(page, name);
    await ask(page, 'businesses.remove', { id });
  }
  await openTrash(page);
  const trash = page.getByRole('grid', { name: 'Kotak Sampah' });
  await expect(trash).toContainText('Pelaku Usaha Siti');
  await trash.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Pulihkan 2 yang dipilih' }).click();
  await expect(page.getByText('Dipulihkan: 2 data.')).toBeVisible();
  await expect(trash).not.toContainText('Watini');

  await page.getByRole('button', { name: 'Kosongkan', exact: true }).click();
  const question = page.getByRole('dialog', { name: 'Kosongkan Kotak Sampah (1 data)?' });
  await question.getByRole('button', { name: 'Kosongkan' }).click();
  await expect(page.getByText('Kotak Sampah kosong')).toBeVisible();
  await page.getByRole('tab', { name: 'Perubahan', exact: true }).click();
  const changes = page.getByRole('grid', { name: 'Perubahan terakhir' });
  await expect(changes).toContainText('Dihapus');
});

test('Ctrl+Z outside of a field takes the last action back; inside it takes back what was typed', async ({
  page,
}) => {
  const { id } = await addBusiness(page, 'Siti Rahayu');
  await open(page, `/pelaku-usaha/${id}`);
  const product = page.getByLabel('Produk', { exact: true });
  await product.fill('gula cetak');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Siti Rahayu disimpan.')).toBeVisible();

  await product.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('an');
  await expect(product).toHaveValue('gula cetakan');
  await page.keyboard.press('Control+z');
  await expect(product).not.toHaveValue('gula cetakan');
  await page.keyboard.press('Control+z');
  // The record is as it was saved: the key was the field's own.
  const saved = await ask<{ business: { product: string } }>(page, 'businesses.get', { id });
  expect(saved.business.product).toBe('gula cetak');
  await product.fill('gula cetak');

  await leaveFields(page);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Dibatalkan: Ubah Pelaku Usaha Siti Rahayu.')).toBeVisible();
  await expect(product).toHaveValue('gula semut');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Dibatalkan: Tambah Pelaku Usaha Siti Rahayu.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Tidak ada tindakan Anda yang dapat dibatalkan')).toBeVisible();
});

test('the last actions are listed, each with its way back', async ({ page }) => {
  await addBusiness(page, 'Siti');
  await addBusiness(page, 'Karto');
  await open(page, '/pelaku-usaha');
  await page.getByRole('button', { name: 'Urungkan', exact: true }).click();
  const list = page.getByRole('dialog', { name: 'Urungkan' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await checkAccess(page);
  await list.getByRole('button', { name: 'Batalkan: Tambah Pelaku Usaha Siti' }).click();
  await expect(list.getByRole('listitem').nth(1)).toContainText('sudah dibatalkan');
  await page.keyboard.press('Escape');
  const register = page.getByRole('grid', { name: /pelaku usaha/i });
  await expect(register).toContainText('Karto');
  await expect(register).not.toContainText('Siti');
});

test('a record tells who changed it and how it was; the history is filtered by kind and words', async ({
  page,
}) => {
  const { id } = await addBusiness(page, 'Siti Rahayu');
  await ask(page, 'businesses.save', {
    ...emptyBusiness,
    id,
    ownerName: 'Siti Rahayu',
    product: 'sapu glagah',
  });
  await addBusiness(page, 'Karto');
  await open(page, `/pelaku-usaha/${id}`);
  await page.getByRole('button', { name: 'Riwayat data ini' }).click();
  const own = page.getByRole('dialog', { name: 'Riwayat Siti Rahayu' });
  await expect(own.getByRole('listitem')).toHaveCount(2);
  await expect(own.getByRole('listitem').first()).toContainText('gula semut');
  await expect(own.getByRole('listitem').first()).toContainText('sapu glagah');
  await checkAccess(page);
  await page.keyboard.press('Escape');

  await open(page, '/riwayat');
  const changes = page.getByRole('grid', { name: 'Perubahan terakhir' });
  await expect(changes).toContainText('Karto');
  await page.getByRole('searchbox', { name: 'Cari isi perubahan' }).fill('glagah');
  await expect(changes).not.toContainText('Karto');
  await expect(changes).toContainText('Siti Rahayu');
  await page.getByRole('searchbox', { name: 'Cari isi perubahan' }).fill('');
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  await page.getByRole('option', { name: 'Kelompok', exact: true }).click();
  await expect(page.getByText('Tidak ada perubahan yang sesuai.')).toBeVisible();
  await checkAccess(page);
});
