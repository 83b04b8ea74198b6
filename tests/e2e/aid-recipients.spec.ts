import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { registerFile } from '../fixtures/register-file.ts';
import { expect, test } from './app-fixture.ts';

// Recipients as an officer gives out goods: typed and pasted in the sheet, alike to many, and from the wait list; what
// was given before is found and goes on only with a reason.

/** A programme with three items and four recipients, one of whom got a sewing machine in 2019. */
function furnish(file: string): void {
  const database = new Database(file);
  database.exec(`
    INSERT INTO aid_program (id, public_id, name, fiscal_year, fund_source, ceremony_date, state, is_past, created_at) VALUES
      (1, 'a', 'Bantuan 2020', 2020, 'DAK', '2020-09-10', 'draf', 0, ''),
      (2, 'b', 'Bantuan Alat 2019', 2019, 'APBN', NULL, 'selesai', 1, '');
    INSERT INTO aid_item (id, program_id, name, unit, unit_price, quantity_bought, fund_source) VALUES
      (1, 1, 'Kompor', 'unit', 425000, 5, 'DAK'), (2, 1, 'Mesin Jahit', 'unit', 3000000, 4, 'DAK'),
      (3, 1, 'Wajan', 'buah', 150000, 40, 'DAK'), (4, 2, 'MESIN JAHIT', 'unit', 2500000, 1, 'APBN');
    INSERT INTO aid_package (id, program_id, name) VALUES (1, 1, 'Gula');
    INSERT INTO aid_package_item (package_id, item_id, quantity) VALUES (1, 1, 1), (1, 3, 2);
    UPDATE business SET owner_name = CASE id WHEN 1 THEN 'Aminah' WHEN 2 THEN 'Basuki' WHEN 3 THEN 'Citra'
      WHEN 4 THEN 'Darmo' WHEN 5 THEN 'Endang' ELSE 'Fajar' END WHERE id <= 6;
    UPDATE business SET name_key = lower(owner_name), village_code = '33.03.09.2001', nik = NULL, nib = NULL, phones = ''
      WHERE id <= 6;
    UPDATE business SET owner_name = 'Zulfa Aminah', name_key = 'zulfa aminah' WHERE id = 7;
    UPDATE business SET owner_name = 'Zulfa Basuki', name_key = 'zulfa basuki' WHERE id = 8;
    INSERT INTO aid_recipient (id, program_id, business_id) VALUES (1, 1, 1), (2, 1, 2), (3, 1, 3), (4, 1, 4);
    INSERT INTO aid_recipient (id, program_id, business_id, past_letter_number, past_date)
      VALUES (5, 2, 2, '510/7/2019', '2019-05-02');
    INSERT INTO allocation (recipient_id, item_id, quantity) VALUES (5, 4, 1);
    INSERT INTO aid_candidate (program_id, business_id, standing, rank, reason, added_at)
      VALUES (1, 6, 'cadangan', 1, 'usulan desa', ''), (1, 5, 'cadangan', 2, '', '');`);
  database
    .prepare("INSERT INTO saved_view (screen, name, content) VALUES ('businesses', 'Semua IKM', ?)")
    .run(
      JSON.stringify({
        filter: {},
        sort: { by: 'owner', descending: false },
        columns: ['owner'],
        widths: {},
      }),
    );
  database.close();
}

// The database is there before the app is started, which the first use of its page does.
test.beforeEach(async ({ home }) => {
  await registerFile(home.databaseFile, 60, 3);
  furnish(home.databaseFile);
});
test.beforeEach(async ({ page }) => {
  await page.evaluate(() => {
    location.hash = '#/bantuan/1/penerima';
  });
  await expect(list(page).getByRole('row').nth(4)).toBeVisible();
});

const list = (page: Page) => page.getByRole('grid', { name: 'Penerima program ini' });
const sheet = (page: Page) => page.getByRole('grid', { name: 'Alokasi penerima' });

async function openSheet(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Lembar' }).focus();
  await page.keyboard.press('Space');
  await expect(sheet(page).getByRole('row').nth(4)).toBeVisible();
  await sheet(page).focus();
  await page.keyboard.press('Control+Home');
}

/** Pastes as Excel gives it, at the cursor. */
const paste = (page: Page, rows: (number | string)[][]) =>
  page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    rows.map((row) => row.join('\t')).join('\n'),
  );

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
}

/** The quantities as the sheet shows them, by recipient. */
const cells = async (page: Page): Promise<string[][]> => {
  const rows = await sheet(page).getByRole('row').all();
  const texts = await Promise.all(
    rows
      .slice(1)
      .map(async (row) =>
        Promise.all((await row.getByRole('gridcell').all()).map((cell) => cell.innerText())),
      ),
  );
  return texts.filter(([, village]) => village === 'Gandasuli').map((row) => row.slice(3, 6));
};

const accessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

test('a block pasted into the sheet is saved, and goes back with one key or from its message', async ({
  page,
}) => {
  await openSheet(page);
  await press(page, 'ArrowRight', 3);
  await paste(page, [
    [1, '', 2],
    ['', '', 3],
  ]);
  await expect(page.getByText('Alokasi 2 penerima disimpan.')).toBeVisible();
  const pasted = [
    ['1', '', '2'],
    ['', '', '3'],
    ['', '', ''],
    ['', '', ''],
  ];
  expect(await cells(page)).toEqual(pasted);
  await expect(sheet(page).getByRole('columnheader', { name: /Wajan/ })).toContainText('sisa 35 buah');
  await expect(sheet(page).getByRole('columnheader', { name: /Kompor/ })).toContainText('sisa 4 unit');

  // A typed number, filled down.
  await sheet(page).focus();
  await press(page, 'ArrowRight', 2);
  await press(page, 'ArrowDown', 2);
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+d');
  await expect.poll(() => cells(page)).toEqual([...pasted.slice(0, 2), ['', '', '4'], ['', '', '4']]);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => cells(page)).toEqual(pasted);
  await expect(page.getByText('Tersimpan')).toBeVisible();
  await accessible(page);

  // What was saved is there when the screen is drawn anew.
  await page.reload();
  await expect(sheet(page).getByRole('row').nth(4)).toBeVisible();
  expect(await cells(page)).toEqual(pasted);
  await page.getByRole('radio', { name: 'Daftar' }).focus();
  await page.keyboard.press('Space');
  await expect(list(page).getByRole('row').nth(1)).toContainText('3');
});

test('what was given before, and more than was bought, goes on only with a reason, asked for once', async ({
  page,
}) => {
  await openSheet(page);
  await press(page, 'ArrowRight', 4);
  await paste(page, [[2], [1], [2], [1]]);
  const dialog = page.getByRole('dialog', { name: 'Belum disimpan: perlu alasan' });
  await expect(dialog.getByText('Bantuan ganda: 1 penerima')).toBeVisible();
  await expect(dialog.getByText('Bantuan Alat 2019 (2019), BAST 510/7/2019, 2 Mei 2019')).toBeVisible();
  await expect(dialog.getByText('Melebihi yang dibeli: 2 penerima')).toBeVisible();
  await expect(dialog.getByText('Mesin Jahit (sisa 1 dari 4 unit)')).toBeVisible();
  await expect(sheet(page).getByRole('columnheader', { name: /Mesin Jahit/ })).toContainText('lebih 2');
  await accessible(page);
  // Without reasons nothing is saved: all of it goes back.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect((await cells(page)).flat().filter(Boolean)).toEqual([]);
  await sheet(page).focus();
  await paste(page, [[2], [1], [2], [1]]);
  await expect(dialog.getByRole('button', { name: 'Simpan dengan alasan' })).toBeDisabled();
  await expect(dialog.getByLabel('Alasan bantuan ganda')).toBeFocused();
  await page.keyboard.type('yang lama terbakar');
  await dialog.getByLabel('Alasan melebihi yang dibeli').focus();
  await page.keyboard.type('pengadaan kedua');
  await dialog.getByRole('button', { name: 'Simpan dengan alasan' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Alokasi 4 penerima disimpan.')).toBeVisible();
  expect((await cells(page)).map(([, machine]) => machine)).toEqual(['2', '1', '2', '1']);

  // The list of double aid has the reason, and the panel of the recipient the old letter.
  await page.getByRole('radio', { name: 'Daftar' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Bantuan ganda: 1' }).click();
  await page.getByRole('option', { name: 'Semua (1)' }).click();
  await expect(list(page).getByRole('row')).toHaveCount(2);
  await expect(list(page).getByRole('row').nth(1)).toContainText('yang lama terbakar');
  await list(page).getByRole('row').nth(1).click();
  const panel = page.getByRole('complementary', { name: 'Alokasi penerima' });
  await expect(panel.getByText('BAST 510/7/2019', { exact: false })).toBeVisible();
  await expect(panel.getByText('pengadaan kedua')).toBeHidden();
});

test('a package goes to those chosen, and to a saved view of the register, who become recipients', async ({
  page,
}) => {
  await list(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByText('2 dipilih')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Beri paket …' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Beri paket' });
  await dialog.getByRole('combobox', { name: 'Paket' }).click();
  await page.getByRole('option', { name: /Gula/ }).click();
  await expect(dialog.getByText('2 penerima: +6 unit, Rp 1.450.000')).toBeVisible();
  await accessible(page);
  await dialog.getByRole('button', { name: 'Beri kepada 2 penerima' }).click();
  await expect(page.getByText('Paket Gula diberikan kepada 2 penerima.')).toBeVisible();
  await expect(list(page).getByText('Rp 725.000')).toHaveCount(2);
  await page.getByRole('button', { name: 'Batalkan' }).click();
  await expect(list(page).getByText('Rp 725.000')).toHaveCount(0);

  await page.getByRole('button', { name: 'Beri paket …' }).click();
  await dialog.getByRole('combobox', { name: 'Kepada' }).click();
  await page.getByRole('option', { name: /Dari Pelaku Usaha/ }).click();
  await dialog.getByRole('combobox', { name: 'Pelaku Usaha' }).click();
  await page.getByRole('option', { name: 'Semua IKM' }).click();
  await dialog.getByRole('combobox', { name: 'Paket' }).click();
  await page.getByRole('option', { name: /Gula/ }).click();
  await expect(dialog.getByText(/di antaranya baru/)).toBeVisible();
  // More than the five stoves that were bought: said before it is done.
  await expect(dialog.getByText('lebih 55 dari yang dibeli')).toBeVisible();
  const give = dialog.getByRole('button', { name: /^Beri kepada/ });
  await expect(give).toBeDisabled();
  await dialog.getByLabel('Alasan melebihi yang dibeli').fill('pengadaan kedua');
  await give.click();
  await expect(page.getByText('Paket Gula diberikan kepada 60 penerima, 56 penerima baru.')).toBeVisible();
  await expect.poll(() => list(page).getByRole('row').count()).toBeGreaterThan(6);
});

test('Enter right after the name adds who was typed, not who was listed before', async ({ page }) => {
  await page.getByRole('button', { name: 'Tambah penerima' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Cari calon penerima' })).toBeFocused();
  await page.keyboard.type('Zulfa');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Zulfa Aminah menjadi penerima.')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Zulfa Basuki menjadi penerima.')).toBeVisible();
  await expect(list(page).getByText(/^Zulfa/)).toHaveCount(2);
});

test('a recipient drops out with a reason and the first of the wait list takes the place, by keyboard', async ({
  page,
}) => {
  // The wait list is put into another order first.
  await page.getByRole('radio', { name: 'Calon (2)' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('radio', { name: 'Cadangan (2)' }).focus();
  await page.keyboard.press('Space');
  const reserves = page.getByRole('grid', { name: 'Cadangan' });
  await expect(reserves.getByRole('row').nth(1)).toContainText('Fajar');
  await reserves.focus();
  await press(page, 'ArrowDown', 2);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(reserves.getByRole('row').nth(1)).toContainText('Endang');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(reserves.getByRole('row').nth(1)).toContainText('Fajar');
  await accessible(page);

  await page.getByRole('radio', { name: 'Daftar' }).focus();
  await page.keyboard.press('Space');
  await list(page).focus();
  await page.keyboard.press('ArrowDown');
  const panel = page.getByRole('complementary', { name: 'Alokasi penerima' });
  await panel.getByRole('button', { name: 'Keluarkan' }).focus();
  await page.keyboard.press('Enter');
  const leaving = page.getByRole('dialog', { name: 'Keluarkan Aminah dari program?' });
  await expect(leaving.getByLabel('Alasan')).toBeFocused();
  await page.keyboard.type('pindah ke luar kabupaten');
  await press(page, 'Tab', 3);
  await page.keyboard.press('Enter');
  const offer = page.getByRole('dialog', { name: 'Ada yang menunggu giliran' });
  await expect(offer).toContainText('Fajar');
  await expect(offer).toContainText('usulan desa');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Fajar menjadi penerima.')).toBeVisible();
  await expect(panel.getByText('usulan desa')).toBeVisible();
  await expect(list(page).getByText('Aminah')).toHaveCount(0);
  await expect(page.getByText('Calon (1)')).toBeVisible();
  // The reason is in the trash, from where it all can be taken back.
  await page.getByRole('navigation').getByRole('link', { name: 'Riwayat' }).click();
  await page.getByRole('tab', { name: 'Kotak Sampah' }).click();
  await expect(page.getByText('Keluarkan Aminah dari Bantuan 2020: pindah ke luar kabupaten')).toBeVisible();
});
