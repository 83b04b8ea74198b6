import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app-fixture.ts';

// A programme from its plan to next year's copy, by keyboard: what an officer does before there are recipients.

/** Five lines as Excel gives them; the fourth has a price that nobody can read. */
const pasted = [
  ['Mesin Jahit', 'Tora', 'Portabel, 100 watt', '10', 'unit', '2.150.000'],
  ['Meja Jahit', 'Lokal', 'Kayu jati', '10', 'buah', '450.000'],
  ['Kain Mori', '', 'Lebar 115 cm', '1.250', 'meter', '18.500'],
  ['Gunting', 'Gunindo', '9 inci', '20', 'buah', 'delapan ribu'],
  ['Benang', 'Astra', '', '200', 'rol', '3.500'],
]
  .map((cells) => cells.join('\t'))
  .join('\r\n');

const go = async (page: Page, hash: string) => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
};
const sheet = (page: Page) => page.getByRole('grid', { name: 'Barang program ini' });
const cell = (page: Page, row: number, column: number) =>
  sheet(page).locator(`[data-row="${row}"][data-column="${column}"]`);
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** What the clipboard of another program would hold, taken the same way: copied from a text. */
async function copyText(page: Page, text: string): Promise<void> {
  const notes = page.getByRole('textbox', { name: 'Catatan' });
  await notes.fill(text);
  await notes.focus();
  await press(page, 'Control+a', 'Control+c');
  await notes.fill('');
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('main').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

async function makeProgram(page: Page): Promise<void> {
  await go(page, '/bantuan');
  await expect(page.getByText('Belum ada program bantuan')).toBeVisible();
  await press(page, 'Control+n');
  await expect(page.getByLabel('Nama program')).toBeFocused();
  await page.keyboard.type('Bantuan Alat Jahit 2025');
  await page.getByLabel('Tahun anggaran').fill('2025');
  await page.getByLabel('Kode rekening').fill('5.1.05.05.02.0001');
  await page.getByLabel('Pagu').fill('26 juta');
  await page
    .getByRole('textbox', { name: 'Dasar hukum' })
    .fill('Peraturan Daerah Nomor 1\nKeputusan Bupati Nomor 2');
  await copyText(page, pasted);
  await expectAccessible(page);
  await press(page, 'Control+s');
  await expect(page.getByRole('heading', { name: 'Bantuan Alat Jahit 2025' })).toBeVisible();
}

async function pasteItems(page: Page): Promise<void> {
  await sheet(page).focus();
  await press(page, 'Control+v');
  await expect(cell(page, 4, 0)).toHaveText('Benang');
  await expect(cell(page, 2, 3)).toHaveText('1.250');
  // The bad cell is kept as it was, marked, and told in words; nothing can be saved until it is mended.
  await expect(cell(page, 3, 5)).toContainText('delapan ribu');
  await expect(cell(page, 3, 5)).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('1 baris perlu diperbaiki sebelum disimpan.')).toBeVisible();
  await press(page, 'Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  for (let column = 0; column < 5; column++) await press(page, 'ArrowRight');
  await expect(page.getByRole('status').getByText(/^Nilai "delapan ribu" tidak terbaca/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.type('80000');
  await press(page, 'Enter');
  await expect(cell(page, 3, 5)).toHaveText('80.000');
  // Material is marked as such: typed once, filled down by Ctrl+D.
  await press(page, 'Control+Home', 'ArrowDown', 'ArrowDown');
  for (let column = 0; column < 10; column++) await press(page, 'ArrowRight');
  await page.keyboard.type('b');
  await press(page, 'Enter');
  await expect(cell(page, 2, 10)).toHaveText('Bahan');
  await press(page, 'ArrowDown', 'ArrowUp', 'Control+s');
  await expect(page.getByText('5 barang disimpan.')).toBeVisible();
  await expect(sheet(page).getByText('5 jenis')).toBeVisible();
  await expect(page.getByText('Rp 51.425.000').first()).toBeVisible();
  await expect(page.getByText('Yang dibeli melebihi pagu Rp 25.425.000')).toBeVisible();
}

async function makePackage(page: Page): Promise<void> {
  await page.getByText('Paket', { exact: true }).click();
  await press(page, 'Control+n');
  await expect(page.getByLabel('Nama paket')).toBeFocused();
  await page.keyboard.type('Penjahit');
  await page.getByRole('grid', { name: 'Isi paket' }).focus();
  // Benang, Gunting, Kain Mori, Meja Jahit, Mesin Jahit.
  await page.keyboard.type('5');
  await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await page.keyboard.type('1');
  await press(page, 'Enter');
  await expect(page.getByText('10 paket')).toBeVisible();
  await expect(page.getByText('Rp 2.167.500')).toBeVisible();
  await expectAccessible(page);
  await press(page, 'Control+s');
  await expect(page.getByText('Penjahit disimpan.')).toBeVisible();
  await expect(page.getByText('Paket (1)')).toBeVisible();
}

test('a programme is planned by keyboard, its items pasted from Excel, and copied to next year', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await makeProgram(page);
  await expect(sheet(page)).toBeVisible();
  await pasteItems(page);
  await makePackage(page);

  // It cannot be settled without recipients, and says so.
  await page.getByRole('button', { name: 'Tetapkan program' }).press('Enter');
  await expect(page.getByText('Program belum dapat ditetapkan: belum ada penerima.')).toBeVisible();

  await page.getByRole('button', { name: 'Tindakan lain pada program' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Salin menjadi program baru …' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Salin program bantuan' });
  await expect(dialog.getByLabel('Nama program baru')).toHaveValue('Bantuan Alat Jahit 2026');
  await dialog.getByLabel('Sama dengan program yang disalin').check();
  await press(page, 'Control+s');
  await expect(page.getByRole('heading', { name: 'Bantuan Alat Jahit 2026' })).toBeVisible();
  await expect(cell(page, 4, 0)).toHaveText('Mesin Jahit');
  await expect(cell(page, 4, 3)).toHaveText('10');
  await expect(page.getByText('Paket (1)')).toBeVisible();
  await page.getByRole('button', { name: 'Tampilan gelap' }).click();
  await expectAccessible(page);
  await go(page, '/bantuan');
  await expect(page.getByRole('grid').getByText('Draf')).toHaveCount(2);
  await expectAccessible(page);
});

test('a settled programme goes forwards and back, and a finished one is opened with a reason', async ({
  page,
}) => {
  await makeProgram(page);
  await pasteItems(page);
  // A recipient by the same door as the screens.
  await page.evaluate(async () => {
    const ask = async (feature: string, procedure: string, input: unknown) => {
      const answer = await window.sentra.call(`${feature}.${procedure}`, input);
      if (!answer.ok) throw new Error(answer.error.message);
      return answer.value as { id: number } & { id: number }[];
    };
    await ask('groups', 'save', {
      id: null,
      name: 'KUB Jahit',
      kind: 'KUB',
      chairName: 'Wagiman',
      chairNik: '',
      phone: '',
      street: '',
      rt: '',
      rw: '',
      villageCode: null,
      sectorId: null,
      notes: '',
      memberIds: [],
    });
    const recipient = await ask('aid', 'addRecipient', { programId: 1, businessId: null, groupId: 1 });
    const [item] = await ask('aid', 'items', { programId: 1 });
    await ask('aid', 'saveAllocations', {
      recipientId: recipient.id,
      allocations: [{ itemId: item?.id, quantity: 2 }],
      beyondBought: null,
      doubleAid: null,
    });
  });
  await page.getByRole('button', { name: 'Tetapkan program' }).press('Enter');
  await expect(page.locator('header').getByText('Ditetapkan', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Tindakan lain pada program' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Mulai penyerahan' }).press('Enter');
  await page.getByRole('button', { name: 'Selesaikan' }).press('Enter');
  await expect(page.getByText(/1 penerima belum diserahi barang/)).toBeVisible();
  await page.getByRole('button', { name: 'Selesaikan program' }).press('Enter');
  await expect(page.locator('header').getByText('Selesai', { exact: true })).toBeVisible();
  // Nothing can be typed now, and the sheet says why.
  await sheet(page).focus();
  await page.keyboard.type('x');
  await expect(page.getByRole('status').getByText(/program sudah selesai/)).toBeVisible();
  await page.getByRole('button', { name: 'Buka kembali' }).press('Enter');
  await page.getByLabel('Alasan').fill('Ada penerima yang tertinggal');
  await press(page, 'Control+Enter');
  await expect(page.locator('header').getByText('Penyerahan', { exact: true })).toBeVisible();
});
