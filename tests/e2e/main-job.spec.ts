import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, launchApp, openPage, test } from './app-fixture.ts';

// The whole main job as an officer does it: an official, the workbook of recipients, 148 letters, the recap.

const sample = resolve(import.meta.dirname, '../../resources/contoh/penerima-bantuan-2020.xlsx');
const programName = 'Bantuan Peralatan IKM 2020';

/** Answers the next dialogs in place of a person, and keeps what the system's viewer was asked to open. */
async function answerDialogs(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(
    ({ dialog, shell }, { workbook, saveFolder }) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [workbook] });
      dialog.showSaveDialog = (async (...args: unknown[]) => {
        const options = args.at(-1) as { defaultPath?: string };
        const name = (options.defaultPath ?? 'berkas').split(/[\\/]/).at(-1);
        return { canceled: false, filePath: `${saveFolder}/${name}` };
      }) as typeof dialog.showSaveDialog;
      shell.openPath = async () => '';
    },
    { workbook: sample, saveFolder: folder },
  );
}

const go = (page: Page, place: string) =>
  page.getByRole('navigation').getByRole('link', { name: place }).click();

async function addOfficial(page: Page): Promise<void> {
  await go(page, 'Pengaturan');
  await page
    .getByRole('link', { name: 'Pejabat' })
    .or(page.getByRole('tab', { name: 'Pejabat' }))
    .first()
    .click();
  await page
    .getByRole('button', { name: /pejabat/i })
    .first()
    .click();
  await page.getByLabel('Nama', { exact: false }).first().fill('Drs. SURYANTO WIBOWO, M.Si.');
  await page.getByLabel('NIP').fill('19680512 199303 1 900');
  await page.getByLabel('Jabatan').first().fill('Kepala Dinas Perindustrian dan Perdagangan');
  await page.getByRole('button', { name: 'Simpan' }).last().click();
  await expect(page.getByText('Drs. SURYANTO WIBOWO, M.Si.').first()).toBeVisible();
}

async function importSample(page: Page): Promise<void> {
  await go(page, 'Impor');
  await page.getByRole('radio', { name: /Penerima/ }).click();
  await page.getByRole('button', { name: 'Pilih berkas' }).click();
  await expect(page.getByText('penerima-bantuan-2020.xlsx').first()).toBeVisible();
  await page
    .getByRole('combobox', { name: 'Program bantuan' })
    .or(page.getByLabel('Program bantuan'))
    .first()
    .click();
  const existing = page.getByRole('option', { name: `${programName} (2020)` });
  if (await existing.isVisible()) await existing.click();
  else {
    await page.getByRole('option', { name: 'Program baru …' }).click();
    await page.getByLabel('Nama program').fill(programName);
    await page.getByLabel('Tahun anggaran').fill('2020');
    await page.getByLabel('Tanggal penyerahan simbolis').fill('10/9/2020');
    await page.getByLabel('Tempat').fill('Pendopo Dipokusumo Purbalingga');
  }
  await page.getByRole('button', { name: 'Lanjut ke kolom' }).click();
  await page.getByRole('button', { name: 'Periksa isinya' }).click();
}

test('an officer imports the recipients, prints every letter and hands over the recap', async ({
  app,
  page,
  home,
}) => {
  test.setTimeout(180_000);
  await answerDialogs(app, home.folder);
  await addOfficial(page);

  await importSample(page);
  await page.getByRole('button', { name: /^Impor 374 baris/ }).click({ timeout: 30_000 });
  await expect(page.getByText('374 baris ditulis')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Buka program bantuan' }).click();

  await page.getByRole('tab', { name: /Penerima/ }).click();
  await expect(page.getByText('Gandasuli').first()).toBeVisible();
  await page.getByRole('tab', { name: /BAST/ }).click();
  await page.getByRole('button', { name: 'Beri nomor (148)' }).click();
  await expect(page.getByText('148 BAST diberi nomor.')).toBeVisible();
  await page.getByRole('button', { name: 'Pratinjau' }).first().click();
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText('296 halaman').first()).toBeVisible();
  await page.getByRole('button', { name: 'Cetak', exact: true }).click();
  await expect(page.getByRole('tab', { name: /BAST/ })).toContainText('148');

  await page.getByRole('tab', { name: /Rekap/ }).click();
  await expect(
    page.getByText(/Sebanyak 148 pelaku IKM di 15 desa, 13 kecamatan menerima 548 unit/),
  ).toBeVisible();
  await go(page, 'Rekap');
  await page.getByRole('button', { name: /Excel/ }).first().click();
  await expect.poll(() => readdirSync(home.folder).filter((name) => name.endsWith('.xlsx'))).toHaveLength(1);

  // The same workbook again: every row is as it was, and there is nothing to write.
  await importSample(page);
  await expect(page.getByText('Tidak ada baris baru atau berubah untuk ditulis.')).toBeVisible({
    timeout: 30_000,
  });
});

test('a workbook that cannot be read is refused in words and nothing is written', async ({
  app,
  page,
  home,
}) => {
  const broken = join(home.folder, 'rusak.xlsx');
  writeFileSync(broken, readFileSync(sample).subarray(0, 20_000));
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] });
  }, broken);
  await go(page, 'Impor');
  await page.getByRole('button', { name: 'Pilih berkas' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.getByText('Berkas ini tidak dapat dibaca. Pilih berkas lain.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lanjut ke kolom' })).toBeDisabled();
  expect(existsSync(broken)).toBe(true);
});

test('what was saved is there after the program was closed and started again', async ({
  page,
  app,
  home,
}) => {
  await go(page, 'Pelaku Usaha');
  await expect(page.getByRole('button', { name: 'Pelaku usaha baru' }).first()).toBeVisible();
  await page.keyboard.press('Control+n');
  await page.getByLabel('Nama pemilik').fill('Siti Rahayu');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Siti Rahayu').first()).toBeVisible();
  await app.close();
  const again = await launchApp(home);
  const second = await openPage(again);
  await go(second, 'Pelaku Usaha');
  await expect(second.getByText('Siti Rahayu').first()).toBeVisible();
  await again.close();
});
