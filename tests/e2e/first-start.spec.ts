import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { emptyBusiness } from '../../src-renderer/businesses/empty-business.ts';
import { expect, launchApp, makeHome, openPage, test } from './app-fixture.ts';
import { ask } from './ask-office.ts';
import { checkAccess } from './check-access.ts';

// The first start and the sample, and what a window asks before it goes: by keyboard.

const businesses = async (page: Page): Promise<number> =>
  (await ask<{ businesses: number }>(page, 'home.overview', {})).businesses;

/** Goes to a control by Tab alone, as somebody without a mouse does, and presses it. */
async function press(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  const control = page.getByRole(role, { name }).first();
  await expect(control).toBeVisible();
  for (let steps = 0; steps < 60; steps++) {
    if (await control.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}

const bannerOf = (page: Page) => page.getByRole('region', { name: 'Yang terbuka data contoh' });

test('a new office is set up step by step with the keyboard, and goes on where it was left', async ({
  app,
  home,
  page,
}) => {
  test.setTimeout(120_000);
  const flash = join(home.folder, 'flashdisk');
  mkdirSync(flash);
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = (async () => ({
      canceled: false,
      filePaths: [folder],
    })) as typeof dialog.showOpenDialog;
  }, flash);
  await expect(page.getByRole('heading', { name: 'Selamat datang di Sentra IKM' })).toBeVisible();
  await checkAccess(page);
  await press(page, 'button', 'Mulai panduan awal');
  await expect(page.getByText('Langkah 1 dari 5: Wilayah.')).toBeVisible();
  const regency = page.getByRole('combobox', { name: 'Kabupaten/Kota dinas ini' });
  await regency.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('banyumas');
  await page.keyboard.press('Enter');
  await expect(regency).toHaveValue('Kabupaten Banyumas, Jawa Tengah');
  await press(page, 'button', /^Simpan dan lanjut/);

  await expect(page.getByText('Langkah 2 dari 5: Kop surat.')).toBeVisible();
  const steps = page.getByRole('navigation', { name: 'Langkah panduan awal' });
  await expect(steps.getByRole('link', { name: /Wilayah/ })).toContainText('Kabupaten Banyumas');
  await page.getByRole('textbox', { name: 'Dinas' }).fill('');
  await page.keyboard.press('Control+s');
  // What is wrong keeps the step.
  await expect(page.getByRole('textbox', { name: 'Dinas' })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Langkah 2 dari 5: Kop surat.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Dinas' }).fill('DINAS PERDAGANGAN');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Langkah 3 dari 5: Pejabat.')).toBeVisible();
  await expect(steps.getByRole('link', { name: /Kop surat/ })).toContainText('DINAS PERDAGANGAN');
  await checkAccess(page);
  await page.keyboard.press('Escape');

  await expect(page.getByRole('button', { name: 'Lanjutkan panduan awal' })).toBeVisible();
  await page.reload();
  await page.evaluate(() => {
    location.hash = '/pengaturan/panduan-awal';
  });
  await press(page, 'button', 'Lanjutkan panduan awal');
  await expect(page.getByText('Langkah 3 dari 5: Pejabat.')).toBeVisible();
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Nama' }).fill('Sutrisno, S.E.');
  await dialog.getByRole('textbox', { name: /^Jabatan/ }).fill('Kepala Dinas');
  await page.keyboard.press('Enter');
  await expect(steps.getByRole('link', { name: /Pejabat/ })).toContainText('1 pejabat');
  await press(page, 'button', /^Lanjut/);
  await expect(page.getByText('Langkah 4 dari 5: Petugas.')).toBeVisible();
  await press(page, 'button', /^Lanjut/);
  await press(page, 'button', 'Pilih folder kedua …');
  await expect(steps.getByRole('link', { name: /Cadangan/ })).toContainText('Folder kedua dipilih');
  await press(page, 'button', /^Selesai/);
  await expect(page.getByRole('heading', { name: 'Mulai dari daftar yang sudah ada' })).toBeVisible();
  await expect(page.getByRole('button', { name: /panduan awal/ })).toHaveCount(0);
});

test('the sample is tried, told everywhere, and left; the office has lost and gained nothing', async () => {
  test.setTimeout(120_000);
  const home = makeHome();
  try {
    const app = await launchApp(home);
    const page = await openPage(app);
    await ask(page, 'businesses.save', { ...emptyBusiness, ownerName: 'Siti Aminah' });
    await page.evaluate(() => {
      location.hash = '/pengaturan/data-contoh';
    });
    await press(page, 'button', 'Coba dengan data contoh');
    // It is made now: the whole import of the sample workbook.
    await expect(bannerOf(page)).toBeVisible({ timeout: 40_000 });
    await expect(page).toHaveTitle('Beranda - Sentra IKM (DATA CONTOH)');
    expect(await businesses(page)).toBeGreaterThan(100);
    await checkAccess(page);
    await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'dark'));
    await checkAccess(page);
    const own = readFileSync(home.databaseFile);
    await ask(page, 'businesses.save', { ...emptyBusiness, ownerName: 'Wagiman' });
    expect(readFileSync(home.databaseFile).equals(own)).toBe(true);
    await press(page, 'button', 'Kembali ke data kantor');
    await expect(page).toHaveTitle('Beranda - Sentra IKM');
    await expect(bannerOf(page)).toHaveCount(0);
    expect(await businesses(page)).toBe(1);
    await ask(page, 'start.openSample', { fresh: false });
    await expect(bannerOf(page)).toBeVisible();
    await app.close();

    // The next start is the office's, whatever was looked at last.
    const again = await launchApp(home);
    const next = await openPage(again);
    await expect(next.getByRole('heading', { name: 'Beranda' })).toBeVisible();
    await expect(next).toHaveTitle('Beranda - Sentra IKM');
    expect(await businesses(next)).toBe(1);
    await again.close();
  } finally {
    home.remove();
  }
});

/** What is asked in a box of the system, and how it is answered: 0 = close, 1 = Batal. */
async function answerBoxes(
  app: ElectronApplication,
): Promise<{ asked(): Promise<string[]>; say(answer: number): Promise<void> }> {
  await app.evaluate(({ dialog }) => {
    const boxes = { asked: [] as string[], answer: 1 };
    Object.assign(globalThis, { boxes });
    // A save dialog that nobody answers holds an export as long as the test needs.
    dialog.showSaveDialog = (() => new Promise(() => undefined)) as typeof dialog.showSaveDialog;
    dialog.showMessageBox = (async (_window: unknown, { message }: { message: string }) => {
      boxes.asked.push(message);
      return { response: boxes.answer, checkboxChecked: false };
    }) as typeof dialog.showMessageBox;
  });
  return {
    asked: () => app.evaluate(() => (globalThis as unknown as { boxes: { asked: string[] } }).boxes.asked),
    say: (answer) =>
      app.evaluate((_electron, given) => {
        (globalThis as unknown as { boxes: { answer: number } }).boxes.answer = given;
      }, answer),
  };
}

test('closing asks while long work runs, stays for Batal and goes when told', async () => {
  const home = makeHome();
  try {
    const app = await launchApp(home);
    const page = await openPage(app);
    await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
    const boxes = await answerBoxes(app);
    const close = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await page.evaluate(() => {
      void window.sentra.call('businesses.exportList', {
        scope: { filter: {}, everything: true, ids: [] },
        ...{ sort: { by: 'owner', descending: false }, columns: null, format: 'xlsx', mask: false },
        ...{ filterInWords: '', jobId: 'ekspor' },
      });
    });
    // Work that is over within a second is not worth a question.
    await page.waitForTimeout(1500);
    await close();
    await expect.poll(boxes.asked).toEqual(['Pekerjaan masih berjalan. Tutup program sekarang?']);
    expect(await businesses(page)).toBe(0);
    await boxes.say(0);
    const gone = app.waitForEvent('close');
    await close();
    await gone;
  } finally {
    home.remove();
  }
});
