import type { Page } from '@playwright/test';
import type { BusinessInput } from '../../src-main/contract/businesses.ts';
import { expect, test } from './app-fixture.ts';

// The two worklists of the register, by keyboard alone.

const empty: BusinessInput = {
  id: null,
  ownerName: '',
  nik: '',
  gender: null,
  birthDate: '',
  phone: '',
  businessName: '',
  legalForm: null,
  nib: '',
  npwp: '',
  email: '',
  street: '',
  rt: '',
  rw: '',
  villageCode: '33.03.09.2001',
  sectorId: null,
  product: '',
  kbli: '',
  kbliEdition: null,
  establishedYear: null,
  scale: null,
  status: 'aktif',
  statusDate: '',
  exportShare: null,
  exportDestination: '',
  pirt: '',
  halal: '',
  notes: '',
};

/** Saves a business by the contract, as the form would. */
async function add(page: Page, fields: Partial<BusinessInput>): Promise<void> {
  const answer = await page.evaluate((business) => window.sentra.call('businesses.save', business), {
    ...empty,
    ...fields,
  });
  expect(answer).toMatchObject({ ok: true });
}

const open = (page: Page, path: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, path);

test('two records of one business are compared, merged and taken apart again by keyboard', async ({
  page,
}) => {
  await add(page, { ownerName: 'Siti Aminah', nik: '3303054112849001', street: 'Dusun Krajan' });
  await add(page, { ownerName: 'Hj. Siti Aminah', phone: '080090000001', street: 'Jl. Melati 4' });
  await add(page, { ownerName: 'Slamet Riyadi' });
  await add(page, { ownerName: 'Slamet Riadi' });
  await open(page, '/pelaku-usaha/ganda');
  const list = page.getByRole('region', { name: 'Daftar data ganda' });
  const comparison = page.getByRole('region', { name: 'Perbandingan' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(comparison.getByText('nama dan desa sama')).toBeVisible();
  // The address differs and the newer one is proposed; the officer takes the older one.
  await expect(comparison.getByRole('button', { name: 'Jalan atau dusun: Jl. Melati 4' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await comparison.getByRole('button', { name: 'Jalan atau dusun: Dusun Krajan' }).press('Enter');
  await comparison.getByRole('button', { name: 'Ketik isian lain: Nama pemilik' }).press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Hj. Siti Aminah Lestari');
  await page.keyboard.press('Enter');
  await page.keyboard.press('g');
  await expect(page.getByText('Hj. Siti Aminah Lestari digabungkan.')).toBeVisible();
  // The next one has moved up.
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(comparison.getByText('nama mirip di desa yang sama')).toBeVisible();

  await page.getByRole('button', { name: 'Batalkan' }).press('Enter');
  await expect(page.getByText(/^Dibatalkan: \d+ data kembali seperti semula\.$/)).toBeVisible();
  await expect(list.getByRole('listitem')).toHaveCount(2);

  await page.getByRole('button', { name: /Slamet Riyadi/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(comparison.getByText('nama mirip di desa yang sama')).toBeVisible();
  await page.keyboard.press('b');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await page.getByText('Bukan ganda (1)').click();
  await page.getByRole('button', { name: /^Cabut catatan Slamet/ }).press('Enter');
  await page.getByText('Mungkin ganda (2)').click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
});

test('damaged numbers are mended in their rows, one Enter after the other', async ({ page }) => {
  await add(page, { ownerName: 'Wagiman', nik: '3303051503700000' });
  await add(page, { ownerName: 'Tuginah', nik: '3303055203750000' });
  await add(page, { ownerName: 'Zubaidah', nik: '3303055203760000' });
  await open(page, '/pelaku-usaha/nomor-rusak');
  // The first kind with something in it opens by itself and takes the cursor; only then is a key pressed elsewhere.
  await expect(page.getByLabel('NIK Wagiman')).toBeFocused();
  await page.getByRole('button', { name: /Nomor urut 0000/ }).press('Enter');
  await expect(page.getByLabel('NIK Wagiman')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('33030515037090');
  await page.keyboard.press('Enter');
  await expect(page.getByText('NIK harus 16 angka, tertulis 14 angka.').first()).toBeVisible();
  await page.keyboard.type('02');
  await expect(page.getByText(/laki-laki, 15 Maret 1970/)).toBeVisible();
  // The second Enter may come while the first one saves: it is for the row after, which is left as it is.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('NIK Zubaidah')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel('NIK Tuginah')).toBeFocused();
  await expect(page.getByText('330305 150370 9002')).toBeVisible();
  await expect(page.getByText(/^2 belum beres, 1 baru saja diperbaiki/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('NIK Tuginah')).toBeHidden();
});
