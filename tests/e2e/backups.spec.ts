import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { projectFolder } from '../../scripts/build-if-stale.ts';
import { electronCommand } from '../../scripts/electron-command.ts';
import { emptyBusiness } from '../../src-renderer/businesses/empty-business.ts';
import { expect, launchApp, makeHome, openPage, type TestHome, test } from './app-fixture.ts';
import { ask } from './ask-office.ts';
import { checkAccess } from './check-access.ts';

// Backups, the way back, and the start screen: each test has a home of its own, because most start the program twice.

const addBusiness = (page: Page, ownerName: string) =>
  ask(page, 'businesses.save', { ...emptyBusiness, ownerName });
/** A restore opens the screens anew a moment after it: what is asked before would be cut off. */
async function thenScreensAnew(page: Page, act: () => Promise<void>): Promise<void> {
  const loaded = page.waitForEvent('load');
  await act();
  await loaded;
}

const businesses = async (page: Page): Promise<number> =>
  (await ask<{ businesses: number }>(page, 'home.overview', {})).businesses;

/** What the chooser of files and folders answers. */
const choose = (app: ElectronApplication, path: string) =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({
      canceled: false,
      filePaths: [chosen],
    })) as typeof dialog.showOpenDialog;
  }, path);

const backups = (page: Page) => page.getByRole('grid', { name: 'Daftar cadangan' });

async function openFirst(page: Page): Promise<void> {
  await backups(page).getByRole('row').nth(1).dblclick();
  await expect(page.getByRole('dialog', { name: 'Pulihkan dari cadangan' })).toBeVisible();
}

/** Starts, does some work, and ends; what stands in the data folder then is a backup of the close. */
async function workOnce(home: TestHome, names: string[]): Promise<void> {
  const app = await launchApp(home);
  const page = await openPage(app);
  await page.getByRole('heading', { name: 'Beranda' }).waitFor();
  for (const name of names) await addBusiness(page, name);
  await app.close();
}

const copiesOf = (home: TestHome): string[] => {
  const folder = join(dirname(home.databaseFile), 'cadangan');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('sentra-')) : [];
};

test('a backup now, also locked on a flash disk; going back to it, and back again', async ({
  app,
  page,
  home,
}) => {
  const flash = join(home.folder, 'flashdisk');
  mkdirSync(flash);
  await addBusiness(page, 'Siti Aminah');
  await page.reload();
  await page.getByRole('button', { name: /Belum ada salinan di luar komputer ini/ }).click();
  await expect(page.getByRole('heading', { name: 'Salinan di luar komputer ini' })).toBeVisible();
  await checkAccess(page);

  await choose(app, flash);
  await page.getByRole('button', { name: 'Pilih folder kedua …' }).click();
  await expect(page.getByText(flash)).toBeVisible();
  await page.getByRole('button', { name: 'Kunci dengan frasa sandi …' }).click();
  await page.getByRole('textbox', { name: 'Frasa sandi', exact: true }).fill('nanas madu Belik');
  await page.getByRole('textbox', { name: 'Frasa sandi sekali lagi' }).fill('nanas madu belik');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText('Tidak sama dengan yang pertama.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Frasa sandi sekali lagi' }).fill('nanas madu Belik');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dikunci dengan frasa sandi', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Cadangkan sekarang' }).click();
  await expect(page.getByText('Cadangan dibuat di komputer ini dan di folder kedua.')).toBeVisible();
  expect(readdirSync(flash)).toEqual([expect.stringMatching(/\.sentra-cadangan$/)]);
  await expect(page.getByText(/Belum ada salinan/)).toHaveCount(0);

  await addBusiness(page, 'Wagiman');
  expect(await businesses(page)).toBe(2);
  await openFirst(page);
  const dialog = page.getByRole('dialog', { name: 'Pulihkan dari cadangan' });
  await expect(dialog.getByText('Pelaku usaha', { exact: true }).locator('..')).toContainText('1');
  await expect(dialog).toContainText(/program \d+\.\d+\.\d+, skema \d+/);
  await checkAccess(page);
  await thenScreensAnew(page, () => dialog.getByRole('button', { name: 'Pulihkan' }).click());
  await expect(page.getByText(/^Data dipulihkan/)).toBeVisible();
  expect(await businesses(page)).toBe(1);

  await page.getByRole('button', { name: 'Kembalikan keadaan sebelum pemulihan' }).click();
  await thenScreensAnew(page, () =>
    page.getByRole('dialog').getByRole('button', { name: 'Kembalikan', exact: true }).click(),
  );
  await expect(page.getByText(/^Data dipulihkan .*sebelum-pemulihan-/)).toBeVisible();
  expect(await businesses(page)).toBe(2);
});

test('a clean close leaves a backup; a damaged database is told, put aside and replaced', async () => {
  const home = makeHome();
  try {
    await workOnce(home, ['Siti Aminah']);
    expect(copiesOf(home)).toHaveLength(1);
    const bytes = readFileSync(home.databaseFile);
    bytes.fill(0xff, 0, 4096 * 8);
    writeFileSync(home.databaseFile, bytes);

    const app = await launchApp(home);
    const page = await openPage(app);
    await expect(page.getByRole('heading', { name: 'Basis data kantor rusak' })).toBeVisible();
    await expect(backups(page).getByRole('row')).toHaveCount(2);
    await checkAccess(page);
    expect(readFileSync(home.databaseFile).equals(bytes)).toBe(true);
    await openFirst(page);
    await page.getByRole('button', { name: 'Pulihkan', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
    expect(await businesses(page)).toBe(1);
    await app.close();
    const aside = readdirSync(join(dirname(home.databaseFile), 'cadangan')).filter((name) =>
      name.startsWith('rusak-'),
    );
    expect(aside).toHaveLength(1);
  } finally {
    home.remove();
  }
});

test('damage that the start has no time to look for closes the office as soon as it is found', async () => {
  const home = makeHome();
  try {
    await workOnce(home, ['Siti Aminah']);
    const database = new Database(home.databaseFile);
    // A table that no first screen reads.
    const root = database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'goods_return'").pluck();
    const place = (Number(root.get()) - 1) * 4096;
    database.close();
    const bytes = readFileSync(home.databaseFile);
    bytes.fill(0xff, place, place + 4096);
    writeFileSync(home.databaseFile, bytes);
    const app = await launchApp(home);
    const page = await openPage(app);
    await expect(page.getByRole('heading', { name: 'Basis data kantor rusak' })).toBeVisible();
    await app.close();
  } finally {
    home.remove();
  }
});

test('a newer database is refused kindly and left alone', async () => {
  const home = makeHome();
  try {
    await workOnce(home, ['Siti Aminah']);
    const newer = new Database(home.databaseFile);
    newer.pragma('user_version = 999');
    newer.close();
    const app = await launchApp(home);
    const page = await openPage(app);
    await expect(page.getByRole('heading', { name: /program yang lebih baru/ })).toBeVisible();
    await expect(page.getByText(/skema 999; program ini mengenal skema \d+/)).toBeVisible();
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(page.getByRole('heading', { name: /program yang lebih baru/ })).toBeVisible();
    await app.close();
  } finally {
    home.remove();
  }
});

test('a missing database is found again, or a new office begun only when asked', async () => {
  const home = makeHome();
  // The office's own place, as the installed program remembers it.
  const { SENTRA_DATABASE: _database, ...env } = home.env;
  const own: TestHome = { ...home, env };
  try {
    await workOnce(own, ['Siti Aminah']);
    const config = home.env.XDG_CONFIG_HOME ?? '';
    const found = readdirSync(config, { recursive: true })
      .map(String)
      .find((name) => name.endsWith('sentra.db'));
    const place = join(config, found ?? '');
    const moved = join(home.folder, 'dipindah.db');
    renameSync(place, moved);

    const app = await launchApp(own);
    const page = await openPage(app);
    await expect(page.getByRole('heading', { name: 'Basis data kantor tidak ditemukan' })).toBeVisible();
    expect(existsSync(place)).toBe(false);
    await checkAccess(page);
    await page.getByRole('button', { name: 'Mulai kantor baru' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Batal' }).click();
    await choose(app, moved);
    await page.getByRole('button', { name: 'Cari berkas …' }).click();
    await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
    expect(await businesses(page)).toBe(1);
    await app.close();
  } finally {
    home.remove();
  }
});

test('the program itself answers a command, without a window and beside an open one', async ({
  app,
  page,
  home,
}) => {
  await addBusiness(page, 'Siti Aminah');
  const target = join(home.folder, 'luar');
  mkdirSync(target);
  const run = (...words: string[]) =>
    spawnSync(electronCommand().executable, [projectFolder, ...words], { env: home.env, encoding: 'utf8' });
  const made = run('backup', target);
  expect(made).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/cadangan selesai dan sudah diperiksa/),
  });
  const [copy = ''] = readdirSync(target);
  const refused = run('restore', join(target, copy));
  expect(refused).toMatchObject({ status: 2, stderr: expect.stringMatching(/sedang dibuka/) });
  expect(await businesses(page)).toBe(1);
  expect(app.windows()).toHaveLength(1);
  expect(run('check').stdout).toMatch(/Basis data utuh/);
});
