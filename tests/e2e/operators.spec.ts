import type { Page } from '@playwright/test';
import { expect, launchApp, openPage, test } from './app-fixture.ts';
import { ask, open } from './ask-office.ts';
import { checkAccess } from './check-access.ts';

const managerPin = '135790';
const clerkPin = '246801';

const signIn = async (page: Page, name: string, pin: string): Promise<void> => {
  const cover = page.getByRole('dialog', { name: 'Sentra IKM' });
  await cover.getByRole('radio', { name }).check();
  await cover.getByLabel('PIN', { exact: true }).fill(pin);
  await page.keyboard.press('Enter');
};

const codeOf = (page: Page, procedure: string, input: unknown): Promise<string> =>
  page.evaluate(
    async ([name, question]) => {
      const answer = await window.sentra.call(name as string, question);
      return answer.ok ? 'ok' : answer.error.code;
    },
    [procedure, input] as const,
  );

const addOperators = async (page: Page): Promise<void> => {
  const operator = { id: null, active: true };
  await ask(page, 'operators.save', { ...operator, name: 'Bu Ratna', role: 'pengelola', pin: managerPin });
  await ask(page, 'operators.save', { ...operator, name: 'Pak Slamet', role: 'petugas', pin: clerkPin });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Kunci program' })).toBeVisible();
};

test('the first pengelola is made from Beranda, and from then on a PIN is asked for', async ({
  home,
  app,
  page,
}) => {
  await page.getByRole('button', { name: 'Buat pengelola' }).click();
  await page.getByRole('button', { name: 'Buat pengelola' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Pengelola pertama' });
  await dialog.getByLabel('Nama').fill('Bu Ratna');
  await dialog.getByLabel('PIN', { exact: false }).first().fill(managerPin);
  await dialog.getByLabel('Ulangi PIN', { exact: false }).first().fill('111111');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog.getByText('Tidak sama dengan PIN di sebelahnya.')).toBeVisible();
  await dialog.getByLabel('Ulangi PIN', { exact: false }).first().fill(managerPin);
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('gridcell', { name: 'Bu Ratna' })).toBeVisible();
  await expect(page.getByRole('navigation').getByText('Bu Ratna')).toBeVisible();
  await checkAccess(page);

  // Another start of the program asks who is there, and gives nothing before.
  await app.close();
  const again = await launchApp(home);
  const next = await openPage(again);
  await expect(next.getByRole('dialog', { name: 'Sentra IKM' })).toBeVisible();
  await expect(next.getByRole('navigation', { includeHidden: true })).toHaveCount(0);
  await checkAccess(next);
  for (const question of ['businesses.filterChoices', 'drafts.all', 'home.overview'])
    expect(await codeOf(next, question, {})).toBe('not-signed-in');
  await again.close();
});

test('a locked program keeps what was typed, and wrong PINs make it wait', async ({ page }) => {
  await addOperators(page);
  await open(page, '/pelaku-usaha/baru');
  await page.getByLabel('Nama pemilik').fill('Suparmi');
  await page.keyboard.press('Control+l');
  const cover = page.getByRole('dialog', { name: 'Sentra IKM' });
  await expect(cover.getByLabel('PIN', { exact: true })).toBeFocused();
  // No key reaches the screens behind.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+2');
  await expect(cover).toBeVisible();
  for (const words of ['PIN salah. Coba lagi.', 'PIN salah. Coba lagi.', 'Tunggu 1 detik']) {
    await signIn(page, 'Bu Ratna', '000000');
    await expect(cover.getByText(words)).toBeVisible();
    await expect(cover.getByLabel('PIN', { exact: true })).toHaveValue('');
  }
  await expect(async () => {
    await signIn(page, 'Bu Ratna', managerPin);
    await expect(cover).toBeHidden({ timeout: 1000 });
  }).toPass();
  await expect(page.getByLabel('Nama pemilik')).toHaveValue('Suparmi');
});

test('a petugas is not offered what is for a pengelola, and is refused it', async ({ page }) => {
  await addOperators(page);
  await page.keyboard.press('Control+l');
  await signIn(page, 'Pak Slamet', clerkPin);
  await expect(page.getByRole('navigation').getByText('Pak Slamet')).toBeVisible();
  await open(page, '/pengaturan');
  const parts = page.getByRole('navigation', { name: 'Bagian pengaturan' });
  await expect(parts.getByRole('link', { name: 'PIN saya' })).toBeVisible();
  await expect(parts.getByRole('link', { name: 'Kop surat' })).toBeHidden();
  await open(page, '/pengaturan/kop-surat');
  await expect(page.getByRole('heading', { name: 'Hanya untuk pengelola' })).toBeVisible();
  expect(await codeOf(page, 'settings.save', { doubleAidYears: 5 })).toBe('managers-only');
  expect(await codeOf(page, 'operators.list', {})).toBe('managers-only');

  await open(page, '/pengaturan/pin-saya');
  await page.getByLabel('PIN lama').first().fill('999999');
  await page.getByLabel('PIN baru').first().fill('112233');
  await page.getByLabel('Ulangi PIN baru').first().fill('112233');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText('PIN salah. Coba lagi.').first()).toBeVisible();
  await page.getByLabel('PIN lama').first().fill(clerkPin);
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText('PIN diganti.')).toBeVisible();
  await checkAccess(page);
});

test('left alone, the program locks itself, and what it serves stays inside', async ({ page }) => {
  await addOperators(page);
  await ask(page, 'settings.save', { security: { lockAfterMinutes: 0.05 } });
  await expect(page.getByRole('dialog', { name: 'Sentra IKM' })).toBeVisible();
  expect(await codeOf(page, 'home.overview', {})).toBe('not-signed-in');
  await signIn(page, 'Bu Ratna', managerPin);
  await expect(page.getByRole('dialog', { name: 'Sentra IKM' })).toBeHidden();
});

test('what was exported is listed with who did it', async ({ app, home, page }) => {
  await addOperators(page);
  await app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: file });
  }, `${home.folder}/riwayat.xlsx`);
  await open(page, '/riwayat');
  await ask(page, 'history.exportWorkbook', {
    filter: { operator: null, from: null, until: null, entity: null, text: '' },
    mask: true,
  });
  await page.getByRole('tab', { name: 'Ekspor dan cetak' }).click();
  const row = page.getByRole('row').filter({ hasText: 'riwayat.xlsx' });
  await expect(row).toContainText('Bu Ratna');
  await expect(row).toContainText('disamarkan');
  await checkAccess(page);
});
