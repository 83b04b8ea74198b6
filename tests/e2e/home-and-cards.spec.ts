import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { businessFilter } from '../../src-main/contract/business-list.ts';
import { emptyBusiness } from '../../src-renderer/businesses/empty-business.ts';
import { expect, test } from './app-fixture.ts';
import { ask, open } from './ask-office.ts';
import { checkAccess } from './check-access.ts';

// What the office shows others: Beranda with its charts, Kartu Binaan, and the sentences.

/** Three businesses in two districts, one of them trained in 2020; their numbers. */
async function furnish(page: Page): Promise<number[]> {
  const sectors = await ask<{ id: number; name: string }[]>(page, 'sectors.list', {});
  const sectorId = sectors.find(({ name }) => name === 'Knalpot')?.id ?? null;
  const ids: number[] = [];
  for (const [ownerName, villageCode] of [
    ['Watini', '33.03.01.2001'],
    ['Karto Wiyono', '33.03.01.2001'],
    ['Siti Aminah', '33.03.02.2001'],
  ] as const) {
    const business = { ...emptyBusiness, ownerName, villageCode, sectorId, nik: '' };
    ids.push((await ask<{ id: number }>(page, 'businesses.save', business)).id);
  }
  const { id: trainingId } = await ask<{ id: number }>(page, 'trainings.save', {
    id: null,
    title: 'Pelatihan Manajemen Ekspor 2020',
    theme: '',
    organiser: '',
    partner: '',
    fundSource: null,
    year: 2020,
    mode: 'daring',
    place: '',
    link: '',
    quota: null,
    passingPercent: 80,
    officialId: null,
    state: 'berjalan',
    notes: '',
    curricula: [{ id: null, title: 'Kurikulum 1', hours: 4, speaker: '' }],
  });
  await ask(page, 'trainings.addOwners', {
    trainingId,
    businessIds: ids.slice(0, 1),
    standing: 'peserta',
    doubleTrainingReason: null,
  });
  // Asked behind the back of the screens: they begin anew.
  await page.reload();
  return ids;
}

/** The types that the clipboard holds, and how many bytes the first has. */
const held = (app: ElectronApplication) =>
  app.evaluate(async ({ clipboard }) => {
    const [item] = await clipboard.read();
    const [type = ''] = item?.types ?? [];
    return { type, bytes: item ? ((await item.getType(type)) as Blob).size : 0 };
  });

test('Beranda leads to its rows, and its charts are read, copied, saved and printed', async ({
  app,
  page,
  home,
}) => {
  await furnish(page);
  const year = page.getByRole('region', { name: 'Kegiatan tahun 2020' });
  await expect(year.getByRole('button', { name: /Peserta pelatihan 1/ })).toBeVisible();
  const bySector = page.getByRole('region', { name: 'Pelaku usaha per komoditas' });
  await expect(bySector.getByRole('button', { name: /Knalpot 3/ })).toBeVisible();
  await checkAccess(page);

  const menu = page.getByRole('button', { name: 'Menu grafik Pelaku usaha per kecamatan' });
  const act = async (words: string) => {
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: words }).click();
  };
  await act('Tampilkan tabel');
  const table = page.getByRole('table', { name: 'Pelaku usaha per kecamatan' });
  await expect(table.getByRole('row')).toHaveText([/Kecamatan/, 'Kemangkon2', 'Bukateja1', 'Jumlah3']);
  await act('Salin gambar');
  await expect(page.getByText('Gambar grafik disalin')).toBeVisible();
  const copied = await held(app);
  expect(copied.type).toBe('image/png');
  expect(copied.bytes).toBeGreaterThan(5_000);

  const file = join(home.folder, 'grafik.svg');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await act('Simpan gambar tajam (SVG)');
  await expect(page.getByText('Gambar grafik disimpan')).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('Kemangkon');

  await act('Cetak');
  const paper = page.getByRole('dialog', { name: 'Pelaku usaha per kecamatan' });
  await expect(paper.getByText('1 halaman')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tampilan gelap' }).click();
  await checkAccess(page);

  await bySector.getByRole('button', { name: /Knalpot 3/ }).click();
  await expect(page.getByText('3 pelaku usaha sesuai')).toBeVisible();
});

test('the columns over years are also a table for who does not see them', async ({ page }) => {
  await furnish(page);
  const years = page.getByRole('region', { name: 'Pembinaan dari tahun ke tahun' });
  const numbers = years.getByRole('table', { name: 'Pembinaan dari tahun ke tahun' });
  await expect(numbers.getByRole('row').last()).toHaveText('2020010');
});

test('a card is opened from its business, printed on one page, and masked on wish', async ({ page }) => {
  const [id] = await furnish(page);
  await open(page, `/pelaku-usaha/${id}`);
  await expect(page.getByText(/Watini, kurikulum 0 dari 1, kehadiran belum dicatat/)).toBeVisible();
  await page.getByRole('button', { name: 'Kartu Binaan' }).click();
  const trainings = page.getByRole('region', { name: 'Pelatihan' });
  await expect(trainings.getByRole('row')).toHaveCount(2);
  await checkAccess(page);
  await page.getByLabel('Samarkan data pribadi').check();
  await page.keyboard.press('Control+p');
  const paper = page.getByRole('dialog', { name: 'Kartu Binaan' });
  await expect(paper.getByText('1 halaman')).toBeVisible();
  await checkAccess(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tampilan gelap' }).click();
  await checkAccess(page);
  await trainings.getByRole('button', { name: /Pelatihan Manajemen Ekspor 2020/ }).click();
  await expect(page.getByRole('heading', { name: 'Pelatihan Manajemen Ekspor 2020' })).toBeVisible();
});

test('the cards of what the list shows come in one paper', async ({ page }) => {
  await furnish(page);
  await open(page, '/pelaku-usaha');
  await expect(page.getByText('3 pelaku usaha')).toBeVisible();
  await page.getByRole('button', { name: 'Kartu Binaan' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kartu Binaan 3 pelaku usaha' });
  await checkAccess(page);
  await dialog.getByRole('button', { name: 'Buat kartu' }).click();
  await expect(dialog.getByText('3 halaman')).toBeVisible();
  // Of a village only, by the contract: what the list would ask when it is filtered so.
  const scope = {
    filter: businessFilter.parse({ villageCodes: ['33.03.01.2001'] }),
    everything: true,
    ids: [],
  };
  const paper = await ask<{ pages: number }>(page, 'businessCards.printPaper', {
    scope,
    mask: true,
    jobId: 'village',
  });
  expect(paper.pages).toBe(2);
});

test('sentences follow their filters and are copied by one click', async ({ app, page }) => {
  await furnish(page);
  await open(page, '/rekap/kalimat');
  const register = page.getByRole('region', { name: 'Pelaku usaha menurut skala' });
  await expect(register).toContainText('Tercatat 3 industri kecil dan menengah di Kabupaten Purbalingga');
  await page.getByRole('combobox', { name: 'Kecamatan' }).fill('Kemang');
  await page.getByRole('option', { name: 'Kemangkon' }).click();
  await page.getByText('Pidato', { exact: true }).click();
  const words = 'Tercatat dua industri kecil dan menengah di Kecamatan Kemangkon';
  await expect(register).toContainText(words);
  await checkAccess(page);
  await register.getByRole('button', { name: 'Salin Pelaku usaha menurut skala' }).click();
  await expect(register.getByText('Tersalin')).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain(words);
  await page.getByRole('button', { name: 'Tampilan gelap' }).click();
  await checkAccess(page);
});
