import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { emptyBusiness } from '../../src-renderer/businesses/empty-business.ts';
import { makePng } from '../fixtures/make-png.ts';
import { expect, type TestHome, test } from './app-fixture.ts';

// Photos and documents of a business: by the system's dialog, by drop and by paste, and all of it by keyboard.

/** Opens the page of a new business. */
async function openBusiness(page: Page): Promise<void> {
  const saved = (await page.evaluate((business) => window.sentra.call('businesses.save', business), {
    ...emptyBusiness,
    ownerName: 'Siti Aminah',
  })) as { ok: boolean; value: { id: number } };
  expect(saved.ok).toBe(true);
  await page.evaluate((id) => {
    location.hash = `/pelaku-usaha/${id}`;
  }, saved.value.id);
  await expect(section(page).getByText('Belum ada foto atau dokumen')).toBeVisible();
}

const section = (page: Page) => page.getByRole('region', { name: 'Foto dan dokumen' });
const photos = (page: Page) => section(page).getByRole('list', { name: 'Foto' }).getByRole('listitem');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Answers the system's dialog in place of a person, and keeps what the system's program was asked to open. */
const answerDesktop = (app: ElectronApplication, filePaths: string[]) =>
  app.evaluate(({ dialog, shell }, paths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: paths });
    shell.openPath = async (path) => {
      Object.assign(globalThis, { openedPath: path });
      return '';
    };
  }, filePaths);
const openedPath = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis as { openedPath?: string }).openedPath ?? '');

function put(home: TestHome, fileName: string, bytes: Uint8Array | string): string {
  const path = join(home.folder, fileName);
  writeFileSync(path, bytes);
  return path;
}

/** Whether a picture was really loaded and drawn. */
const isDrawn = (image: Locator) =>
  image.evaluate((element) => (element as HTMLImageElement).naturalWidth > 0);

/** Brings files to the page as a drop or a paste does. */
const bring = (target: Locator, kind: 'drop' | 'paste', files: { fileName: string; bytes: number[] }[]) =>
  target.evaluate(
    (element, given) => {
      const carried = new DataTransfer();
      for (const { fileName, bytes } of given.files)
        carried.items.add(new File([new Uint8Array(bytes)], fileName, { type: 'image/png' }));
      const options = { bubbles: true, cancelable: true };
      if (given.kind === 'paste')
        return element.dispatchEvent(new ClipboardEvent('paste', { ...options, clipboardData: carried }));
      for (const type of ['dragover', 'drop'])
        element.dispatchEvent(new DragEvent(type, { ...options, dataTransfer: carried }));
    },
    { kind, files },
  );

test('files are chosen, looked at, described, opened and taken off by keyboard', async ({
  app,
  page,
  home,
}) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) violations.push(message.text());
  });
  const paths = [
    put(home, 'rumah.png', makePng(40, 30)),
    put(home, 'alat.png', makePng(40, 30, [180, 90, 20])),
    put(home, 'NIB.pdf', '%PDF-1.7 nomor induk berusaha'),
    put(home, 'program.exe', `MZ${'\0'.repeat(80)}`),
  ];
  await answerDesktop(app, paths);
  await openBusiness(page);
  await button(page, 'Tambah berkas').press('Enter');
  await expect(page.getByText('3 berkas ditambahkan.')).toBeVisible();
  await expect(section(page).getByRole('alert')).toContainText(
    'Berkas "program.exe" tidak dilampirkan karena merupakan sebuah program.',
  );
  await button(page, 'Tutup pemberitahuan').first().press('Enter');
  await expect(photos(page)).toHaveCount(2);
  for (const photo of await photos(page).all())
    await expect.poll(() => isDrawn(photo.locator('img'))).toBe(true);

  await test.step('a photo opens large, and arrows go to its neighbours', async () => {
    await button(page, 'Lihat foto rumah.png').press('Enter');
    const view = page.getByRole('dialog', { name: 'rumah.png' });
    await expect(view.getByText(/^Foto 1 dari 2, \d+ byte, ditambahkan /)).toBeVisible();
    await expect.poll(() => isDrawn(view.getByRole('img', { name: 'rumah.png' }))).toBe(true);
    await expect(view.getByRole('button', { name: 'Foto sebelumnya' })).toBeDisabled();
    await page.keyboard.press('ArrowRight');
    const next = page.getByRole('dialog', { name: 'alat.png' });
    await expect(next.getByRole('button', { name: 'Foto berikutnya' })).toBeDisabled();
    await page.keyboard.press('ArrowRight');
    await expect(next).toBeVisible();
    expect(
      (await new AxeBuilder({ page }).setLegacyMode(true).include('[role="dialog"]').analyze()).violations,
    ).toEqual([]);
    // In a note the arrows go from letter to letter, and Esc gives back what stood there.
    await next.getByLabel('Keterangan alat.png').fill('ab');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    await expect(next.getByLabel('Keterangan alat.png')).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(next).toBeHidden();
    await expect(section(page)).toBeVisible();
  });

  await test.step('a note is kept by Enter, and by leaving the screen', async () => {
    await page.getByLabel('Keterangan rumah.png').fill('Rumah produksi');
    await page.keyboard.press('Enter');
    await page.getByLabel('Keterangan NIB.pdf').fill('Terbit 2024');
    await page.keyboard.press('Control+1');
    await expect(section(page)).toBeHidden();
    await page.goBack();
    await expect(page.getByLabel('Keterangan rumah.png')).toHaveValue('Rumah produksi');
    await expect(page.getByLabel('Keterangan NIB.pdf')).toHaveValue('Terbit 2024');
  });

  await test.step('a document opens as a copy, not in the store', async () => {
    await button(page, 'Buka NIB.pdf').press('Enter');
    await expect.poll(() => openedPath(app)).toMatch(/sentra-berkas.*NIB\.pdf$/);
    expect(dirname(await openedPath(app))).not.toContain(dirname(home.databaseFile));
  });

  await test.step('removing asks first and names the file', async () => {
    await button(page, 'Hapus foto rumah.png').press('Enter');
    const question = page.getByRole('dialog', { name: 'Hapus foto "rumah.png"?' });
    await expect(question.getByRole('button', { name: 'Batal' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(question).toBeHidden();
    await expect(photos(page)).toHaveCount(2);
    await button(page, 'Hapus foto rumah.png').press('Enter');
    await question.getByRole('button', { name: 'Hapus' }).press('Enter');
    await expect(page.getByText('Foto rumah.png dihapus.')).toBeVisible();
    await expect(photos(page)).toHaveCount(1);
    await expect(button(page, 'Tambah berkas')).toBeFocused();
  });

  for (const dark of [false, true]) {
    if (dark) await button(page, 'Tampilan gelap').click();
    const checked = await new AxeBuilder({ page }).setLegacyMode(true).include('main').analyze();
    expect(checked.violations, dark ? 'dark' : 'light').toEqual([]);
  }
  expect(violations).toEqual([]);
});

test('files are dropped and pasted; a pasted text stays the field’s', async ({ page }) => {
  await openBusiness(page);
  const bytes = (colour: number) => [...makePng(20, 20, [colour, 0, 0])];
  await bring(section(page), 'drop', [
    { fileName: 'jatuh.png', bytes: bytes(1) },
    { fileName: 'kedua.png', bytes: bytes(2) },
  ]);
  await expect(photos(page)).toHaveCount(2);
  await expect(photos(page).first()).toContainText('jatuh.png');

  await bring(page.getByRole('textbox', { name: 'Catatan' }), 'paste', [
    { fileName: 'image.png', bytes: bytes(3) },
  ]);
  await expect(photos(page)).toHaveCount(3);
  await expect(photos(page).last()).toContainText(/tempelan \d{2} \w{3} \d{4} \d{2}\.\d{2}\.\d{2}\.png/);

  await bring(section(page), 'drop', [{ fileName: 'sama.png', bytes: bytes(1) }]);
  await expect(section(page).getByRole('alert')).toHaveText(
    'Berkas "sama.png" sudah ada di sini sebagai "jatuh.png".',
  );
  const ignored = await page.getByRole('textbox', { name: 'Catatan' }).evaluate((field) => {
    const carried = new DataTransfer();
    carried.setData('text/plain', 'dari Word');
    carried.items.add(new File([new Uint8Array([1])], 'image.png', { type: 'image/png' }));
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: carried });
    field.dispatchEvent(paste);
    return !paste.defaultPrevented;
  });
  expect(ignored).toBe(true);
  await expect(photos(page)).toHaveCount(3);
});

test('a new business takes files after it is saved; a lost photo says so', async ({ app, page, home }) => {
  await page.evaluate(() => {
    location.hash = '/pelaku-usaha/baru';
  });
  await expect(section(page)).toContainText('dapat ditambahkan setelah data ini disimpan');
  await answerDesktop(app, [put(home, 'rumah.png', makePng(40, 30))]);
  await openBusiness(page);
  await button(page, 'Tambah berkas').press('Enter');
  await expect(photos(page)).toHaveCount(1);
  const folder = join(dirname(home.databaseFile), 'berkas');
  expect(readdirSync(folder)).toHaveLength(1);
  rmSync(folder, { recursive: true });
  await page.reload();
  await expect(photos(page)).toContainText('Foto tidak ditemukan atau rusak');
});
