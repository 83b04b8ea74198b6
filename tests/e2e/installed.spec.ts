import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/build-if-stale.ts';
import { electronCommand } from '../../scripts/electron-command.ts';
import { emptyBusiness } from '../../src-renderer/businesses/empty-business.ts';
import { expect, launchApp, openPage, type TestHome, test } from './app-fixture.ts';
import { ask, open } from './ask-office.ts';
import { checkAccess } from './check-access.ts';

// What the installer promises: a backup opens the program that can restore it, and the program says which it is.

const start = (home: TestHome, ...words: string[]) =>
  spawnSync(electronCommand().executable, [projectFolder, ...words], { env: home.env, encoding: 'utf8' });

/** A locked backup of the office, as it lies on a flash disk. */
function lockedBackup(home: TestHome): string {
  const folder = join(home.folder, 'flashdisk');
  const phrase = join(home.folder, 'frasa.txt');
  mkdirSync(folder);
  writeFileSync(phrase, 'nanas madu Belik');
  expect(start(home, 'backup', folder, '--passphrase-file', phrase)).toMatchObject({ status: 0 });
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.sentra-cadangan')) ?? '');
}

test('a double click on a backup opens the program at what is in it, or the program that is open already', async ({
  app,
  page,
  home,
}) => {
  await ask(page, 'businesses.save', { ...emptyBusiness, ownerName: 'Siti Aminah' });
  const backup = lockedBackup(home);
  const dialog = (where = page) => where.getByRole('dialog', { name: 'Pulihkan dari cadangan' });

  // The second start ends at once, and no second window opens.
  expect(start(home, backup)).toMatchObject({ status: 0 });
  await expect(dialog()).toContainText(backup);
  await expect(dialog().getByText('Pelaku usaha', { exact: true }).locator('..')).toContainText('1');
  expect(app.windows()).toHaveLength(1);
  await checkAccess(page);
  await page.keyboard.press('Escape');
  await expect(dialog()).toHaveCount(0);
  await app.close();

  const again = await launchApp(home, [backup]);
  const second = await openPage(again);
  await expect(dialog(second)).toContainText(backup);
  await dialog(second).getByLabel('Frasa sandi').fill('nanas madu Belik');
  const anew = second.waitForEvent('load');
  await dialog(second).getByRole('button', { name: 'Pulihkan' }).click();
  await anew;
  expect((await ask<{ businesses: number }>(second, 'home.overview', {})).businesses).toBe(1);
  // It was asked for once: the screens that opened anew do not offer it again.
  await expect(second.getByRole('heading', { name: 'Beranda' })).toBeVisible();
  await expect(dialog(second)).toHaveCount(0);
  await again.close();
});

test('Tentang tells the version and the licence of everything that came along', async ({ page }) => {
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  await open(page, '/pengaturan/tentang');
  const screen = page.getByRole('main');
  await expect(screen.getByText('Versi', { exact: true }).first().locator('..')).toContainText(version);
  await expect(screen.getByText('Dibuat', { exact: true }).locator('..')).toContainText(/\d+ \w+ 20\d\d/);
  const libraries = page.getByRole('grid', { name: 'Daftar pustaka' });
  await page.keyboard.press('Control+f');
  await page.keyboard.type('sqlite');
  await expect(libraries.getByRole('row')).toHaveText([
    /Pustaka/,
    /better-sqlite3.*MIT/,
    /SQLite.*Public domain/,
  ]);
  await libraries.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const licence = page.getByRole('dialog', { name: /^better-sqlite3 / });
  await expect(licence).toContainText('Permission is hereby granted, free of charge');
  await checkAccess(page);
});
