import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './app-fixture.ts';
import { open } from './ask-office.ts';
import { checkAccess } from './check-access.ts';

// The guide in the program, by keyboard: F1 explains the screen in front, the search finds a task, and the book is saved.

const heading = (name: string) => ({ name, level: 1, exact: true }) as const;

test('F1 explains the screen that is open, and leads back to what was typed there', async ({ page }) => {
  const guide = page.getByRole('article');
  await open(page, '/pengaturan/cadangan');
  await expect(page.getByRole('button', { name: 'Cadangkan sekarang' })).toBeVisible();
  await page.keyboard.press('F1');
  await expect(page.getByRole('heading', heading('Cadangan dan pemulihan'))).toBeVisible();

  await open(page, '/impor');
  await expect(page.getByRole('button', { name: 'Pilih berkas' })).toBeVisible();
  await page.keyboard.press('F1');
  await expect(page.getByRole('heading', heading('Impor dari Excel'))).toBeVisible();
  const picture = guide.getByRole('figure').first().locator('img');
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1366);

  await open(page, '/pelaku-usaha/baru');
  await page.getByLabel('Nama pemilik').fill('Tumini Contoh');
  await page.keyboard.press('F1');
  await expect(page.getByRole('heading', heading('Pelaku usaha'))).toBeVisible();
  await page.getByRole('button', { name: 'Kembali' }).press('Enter');
  await expect(page.getByLabel('Nama pemilik')).toHaveValue('Tumini Contoh');
});

test('the search finds a task, a link leads on, and all is readable in both colours', async ({ page }) => {
  test.setTimeout(120_000); // axe looks five times
  await open(page, '/panduan');
  const contents = page.getByRole('navigation', { name: 'Daftar isi panduan' });
  await expect(contents.getByRole('link', { name: 'Memasang dan memulai' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await checkAccess(page);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('frasa sandi');
  const found = page.getByRole('region', { name: 'Hasil pencarian panduan' });
  await expect(found.getByRole('link', { name: /Menyalin ke flashdisk/ })).toBeVisible();
  await checkAccess(page);
  await page.getByRole('button', { name: 'Tampilan gelap' }).click();
  await checkAccess(page);
  await found.getByRole('link', { name: /Menyalin ke flashdisk/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Menyalin ke flashdisk' })).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'Menyalin ke flashdisk' })).toBeFocused();
  await checkAccess(page);
  await contents.getByRole('link', { name: 'Untuk teknisi' }).press('Enter');
  await expect(page.getByRole('heading', heading('Untuk teknisi'))).toBeVisible();
  await checkAccess(page);
});

test('the whole guide is looked at as a paper and saved', async ({ app, page, home }) => {
  test.setTimeout(180_000);
  const file = join(home.folder, 'panduan.pdf');
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = (async () => ({
      canceled: false,
      filePath: path,
    })) as typeof dialog.showSaveDialog;
  }, file);
  await open(page, '/panduan/bast');
  await expect(page.getByRole('article')).toBeVisible();
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Panduan Sentra IKM' });
  await expect(dialog.getByText(/^\d+ halaman$/)).toBeVisible({ timeout: 120_000 });
  await dialog.getByRole('button', { name: 'Simpan PDF' }).press('Enter');
  await expect.poll(() => existsSync(file)).toBe(true);
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
});
