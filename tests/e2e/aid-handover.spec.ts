import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { addDays, formatLongDate, formatSlashDate, isoDateOf } from '../../src-main/rules/dates.ts';
import { makePng } from '../fixtures/make-png.ts';
import { registerFile } from '../fixtures/register-file.ts';
import { expect, test } from './app-fixture.ts';
import { checkAccess } from './check-access.ts';

// After the letters: goods change hands, in parts or by proxy, and are taken back; signed letters come home; goods are
// visited. The days are counted back from today, so that a visit is due.

const today = isoDateOf(new Date());
const handedOver = addDays(today, -100);
const year = Number(addDays(today, -200).slice(0, 4));
const names = ['Aminah', 'Basuki', 'Citra', 'Darmo', 'Endang'];

/** A settled programme with two items and five recipients in two villages, their letters numbered and printed. */
function furnish(file: string): void {
  const database = new Database(file);
  database.exec(`
    INSERT INTO official (id, name, position) VALUES (1, 'Pejabat Contoh', 'Kepala Dinas');
    INSERT INTO aid_program (id, public_id, name, fiscal_year, fund_source, ceremony_date, state, created_at)
      VALUES (1, 'a', 'Bantuan Las', ${year}, 'DAK', '${handedOver}', 'ditetapkan', '');
    INSERT INTO aid_item (id, program_id, name, unit, unit_price, quantity_bought, fund_source, category) VALUES
      (1, 1, 'Mesin Las', 'unit', 2750000, 20, 'DAK', 'alat'),
      (2, 1, 'Pelat Baja', 'lembar', 350000, 500, 'DAK', 'bahan');`);
  const who = database.prepare(
    'UPDATE business SET owner_name = ?, name_key = lower(?), business_name = ?, village_code = ? WHERE id = ?',
  );
  for (const [index, name] of names.entries()) {
    const id = index + 1;
    who.run(name, name, `Las ${name}`, id <= 3 ? '33.03.01.2001' : '33.03.02.2001', id);
    database.exec(`
      INSERT INTO aid_recipient (id, program_id, business_id) VALUES (${id}, 1, ${id});
      INSERT INTO allocation (recipient_id, item_id, quantity) VALUES (${id}, 1, 2), (${id}, 2, 10);
      INSERT INTO handover (recipient_id, letter_year, letter_sequence, letter_number, delivery_date, place, official_id,
        printed_at, first_printed_at, created_at)
      VALUES (${id}, ${year}, ${id}, '530/00${id}/IKM/IX/${year}', '${handedOver}', 'Pendopo', 1, '${today}T01:00:00.000Z',
        '${today}T01:00:00.000Z', '');`);
  }
  database.close();
}

// The database is there before the app is started, which the first use of its page does.
test.beforeEach(async ({ home }) => {
  test.setTimeout(180_000);
  await registerFile(home.databaseFile, 10, 3);
  furnish(home.databaseFile);
});

const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
const grid = (page: Page, name: string) => page.getByRole('grid', { name });
const row = (page: Page, name: string) =>
  grid(page, 'Penyerahan program ini').getByRole('row').filter({ hasText: name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const panel = (page: Page, name: string) => page.getByRole('complementary', { name });

test('goods are handed over, in part and by proxy, come back, and a handover is reversed with its reason', async ({
  page,
}) => {
  await go(page, '/bantuan/1/penyerahan');
  await expect(row(page, 'Endang')).toContainText('Belum diserahkan');
  await checkAccess(page);

  await test.step('two by keyboard, one of them on a day of its own', async () => {
    await grid(page, 'Penyerahan program ini').focus();
    for (const key of ['ArrowDown', 'Space', 'ArrowDown', 'Space']) await page.keyboard.press(key);
    await expect(page.getByText('Penyerahan kepada 2 penerima')).toBeVisible();
    await button(page, 'Tanggal tersendiri untuk tiap penerima').click();
    await page.getByLabel('Tanggal diserahkan Endang').fill(formatSlashDate(addDays(handedOver, 1)));
    await checkAccess(page);
    await button(page, 'Catat penyerahan (2)').click();
    const question = dialog(page, 'Catat penyerahan kepada 2 penerima?');
    await expect(question).toContainText('Diserahkan pada 2 tanggal');
    await question.getByRole('button', { name: 'Catat penyerahan' }).click();
    await expect(page.getByText('2 penyerahan dicatat.')).toBeVisible();
    await expect(row(page, 'Darmo')).toContainText('Diserahkan');
    await expect(page.getByRole('tab', { name: /Penyerahan/ })).toContainText('2 dari 5');
  });

  await test.step('a day to come is refused, and nothing is written', async () => {
    await row(page, 'Aminah').click();
    const form = panel(page, 'Penyerahan');
    await form.getByLabel('Tanggal diserahkan').fill(formatSlashDate(addDays(today, 3)));
    await form.getByRole('button', { name: 'Catat penyerahan' }).click();
    await dialog(page, /^Catat penyerahan kepada Aminah/)
      .getByRole('button', { name: 'Catat penyerahan' })
      .click();
    await expect(form.getByText('Tanggal ini tidak dapat dipakai.')).toBeVisible();
    await expect(row(page, 'Aminah')).toContainText('Belum diserahkan');
  });

  await test.step('a part through a proxy, who must be named', async () => {
    const form = panel(page, 'Penyerahan');
    await form.getByLabel('Tanggal diserahkan').fill(formatSlashDate(handedOver));
    await form.getByText('Penerima kuasa', { exact: true }).click();
    await form.getByLabel('Nama penerima kuasa').fill('Kuasa Contoh');
    await form.getByLabel('Mesin Las, jumlah yang diserahkan').fill('1');
    await expect(form.getByText(/Diserahkan sebagian: sisanya menjadi bagian tersendiri/)).toBeVisible();
    const record = async () => {
      await form.getByRole('button', { name: 'Catat penyerahan' }).click();
      await dialog(page, /^Catat penyerahan sebagian kepada Aminah/)
        .getByRole('button', { name: 'Catat penyerahan' })
        .click();
    };
    await record();
    await expect(form.getByText('Nomor dan tanggal surat kuasa belum diisi.')).toBeVisible();
    await form.getByLabel('NIK penerima kuasa').fill('3303010101809001');
    await form.getByLabel('Nomor dan tanggal surat kuasa').fill('01/SK, 4 Maret');
    await record();
    await expect(
      page.getByText(/Sisanya menjadi bagian tersendiri yang belum bernomor\. 1 BAST perlu/),
    ).toBeVisible();
    await expect(row(page, 'Aminah (bagian 2)')).toContainText('Belum bernomor');
    await expect(form.getByText('Isi BAST ini berubah sejak dicetak.')).toBeVisible();
    await expect(form).toContainText('Kuasa Contoh, NIK 3303010101809001');
  });

  await test.step('goods that came back, never more than there are', async () => {
    await row(page, 'Darmo').click();
    await button(page, 'Barang kembali').click();
    const form = dialog(page, /^Barang kembali atau diganti dari Darmo/);
    await form.getByLabel(/^Jumlah/).fill('3');
    await form.getByLabel('Alasan').fill('Usaha berhenti');
    await form.getByRole('button', { name: 'Simpan' }).click();
    await expect(form.getByText('Paling banyak 2.')).toBeVisible();
    await checkAccess(page);
    await form.getByLabel(/^Jumlah/).fill('1');
    await form.getByRole('button', { name: 'Simpan' }).click();
    await expect(form).toBeHidden();
    await expect(panel(page, 'Penyerahan')).toContainText('Mesin Las, 1 unit dikembalikan');
  });

  await test.step('a reversal asks for its reason, and waits for what came back', async () => {
    await button(page, 'Batalkan penyerahan').click();
    const form = dialog(page, 'Batalkan penyerahan kepada Darmo?');
    await expect(form).toContainText(`BAST 530/004/IKM/IX/${year}, diserahkan ${formatLongDate(handedOver)}`);
    await form.getByRole('button', { name: 'Batalkan penyerahan' }).click();
    await expect(form.getByText('Alasan belum diisi.')).toBeVisible();
    await form.getByLabel('Alasan pembatalan').fill('Salah mencatat');
    await form.getByRole('button', { name: 'Batalkan penyerahan' }).click();
    await expect(form.getByText(/Sudah ada 1 catatan barang kembali/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(form).toBeHidden();
    // Esc closed the dialog and not the panel behind it.
    await button(page, 'Hapus catatan Mesin Las dikembalikan').click();
    await dialog(page, 'Hapus catatan barang dikembalikan?')
      .getByRole('button', { name: 'Hapus catatan' })
      .click();
    await expect(panel(page, 'Penyerahan')).not.toContainText('1 unit dikembalikan');
    await button(page, 'Batalkan penyerahan').click();
    await form.getByLabel('Alasan pembatalan').fill('Salah mencatat');
    await form.getByRole('button', { name: 'Batalkan penyerahan' }).click();
    await expect(page.getByText('Penyerahan kepada Darmo dibatalkan.')).toBeVisible();
    await expect(row(page, 'Darmo')).toContainText('Belum diserahkan');
    await expect(row(page, 'Darmo')).toContainText(`530/004/IKM/IX/${year}`);
    await expect(panel(page, 'Penyerahan')).toContainText('Salah mencatat');
  });

  await test.step('the history says it in words and sends back to the programme', async () => {
    await go(page, '/riwayat');
    await page.getByText('Perubahan bersama', { exact: true }).click();
    const sets = grid(page, 'Perubahan bersama');
    await expect(sets.getByText(/^Pembatalan penyerahan kepada Darmo \(BAST /)).toBeVisible();
    await expect(sets.getByText(/^Penyerahan sebagian kepada Aminah/)).toBeVisible();
    await expect(sets.getByRole('button', { name: 'Batalkan' })).toHaveCount(0);
  });
});

test('signed letters come home: ticked by keyboard, with a photo, and listed on paper', async ({
  page,
  app,
  home,
}) => {
  const photo = join(home.folder, 'bast.png');
  writeFileSync(photo, makePng(300, 200));
  await app.evaluate(({ dialog: system, shell }, path) => {
    system.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    shell.openPath = async () => '';
  }, photo);
  await expect(page.getByRole('button', { name: /Bantuan Las\s*5/ }).last()).toBeVisible();
  await page
    .getByRole('button', { name: /Bantuan Las\s*5/ })
    .last()
    .click();
  const entry = page.getByLabel('BAST yang kembali');
  await expect(entry).toBeFocused();
  await expect(page.getByText('3 dari 3 belum kembali')).toBeVisible();
  await checkAccess(page);

  await test.step('by running number, by name, by the scanned number, and with the arrows', async () => {
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Basuki dicatat kembali.')).toBeVisible();
    await expect(entry).toHaveValue('');
    await page.keyboard.type('citr');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Citra dicatat kembali.')).toBeVisible();
    await page.keyboard.type(`530/005/IKM/IX/${year}`);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Endang dicatat kembali.')).toBeVisible();
    // One Enter too many ticks nothing.
    await page.keyboard.press('Enter');
    await expect(page.getByText('Belum kembali (2)')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(page.getByText('Belum kembali (1)')).toBeVisible();
    await page.keyboard.type('tidak ada');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Tidak ada BAST belum kembali yang cocok dengan "tidak ada".')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tab', { name: /Pengembalian/ })).toContainText('4 dari 5');
  });

  await test.step('a tick is taken away', async () => {
    const box = page.getByRole('checkbox', { name: /^Citra/ });
    await expect(box).toBeChecked();
    await box.press('Space');
    await expect(page.getByText('Belum kembali (2)')).toBeVisible();
  });

  await test.step('a photo of it is attached and looked at large', async () => {
    await page.getByText('Kembali (3)').click();
    await page.getByRole('button', { name: 'Berkas BAST Basuki' }).click();
    await button(page, 'Tambah berkas').click();
    await button(page, 'Lihat foto bast.png').click();
    const view = dialog(page, 'bast.png').getByRole('img', { name: 'bast.png' });
    await expect.poll(() => view.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(300);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Berkas BAST Basuki' })).toHaveText('Berkas (1)');
    await checkAccess(page);
  });

  await test.step('what has not come back is printed by village', async () => {
    await button(page, 'Daftar belum kembali').click();
    const paper = dialog(page, 'Daftar BAST belum kembali');
    await expect(paper.locator('canvas').first()).toBeVisible({ timeout: 30_000 });
    await expect(paper.getByText('1 halaman')).toBeVisible();
    await paper.getByRole('button', { name: 'Cetak' }).click();
    await expect(page.getByText('Dibuka di penampil PDF')).toBeVisible();
  });
});

test('goods are visited when it is due, with what was found, a photo and what is to be done', async ({
  page,
  app,
  home,
}) => {
  const photo = join(home.folder, 'alat.png');
  writeFileSync(photo, makePng(120, 80));
  await app.evaluate(({ dialog: system }, path) => {
    system.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, photo);
  const delivered = await page.evaluate((date) => {
    const deliveries = [1, 2].map((recipientId) => ({ recipientId, date }));
    const themselves = { receivedBy: 'penerima', proxyName: '', proxyNik: '', proxyLetter: '' };
    return window.sentra.call('handovers.deliver', {
      ...themselves,
      programId: 1,
      deliveries,
      place: null,
      given: null,
      beforeYearConfirmed: true,
    });
  }, handedOver);
  expect(delivered.ok).toBe(true);
  await page.reload();
  await page.getByRole('button', { name: /Kunjungan jatuh tempo\s*2/ }).click();
  const list = grid(page, 'Kunjungan monev');
  await expect(list.getByRole('row').filter({ hasText: 'Aminah' })).toContainText(/Terlambat \d+ hari/);
  await checkAccess(page);

  await test.step('a visit adds up, and what is lost is explained', async () => {
    await list.getByRole('row').filter({ hasText: 'Aminah' }).click();
    await button(page, 'Catat kunjungan').click();
    const form = dialog(page, 'Kunjungan baru: Aminah');
    await form.getByLabel('Petugas').fill('Petugas Contoh');
    await form.getByLabel('Mesin Las, hilang').fill('1');
    // What is lost is taken off the good ones.
    await expect(form.getByLabel('Mesin Las, baik')).toHaveValue('1');
    await form.getByLabel('Tindak lanjut', { exact: true }).fill('Minta laporan polisi');
    await form.getByRole('button', { name: 'Simpan kunjungan' }).click();
    await expect(form.getByText('Tulis keterangan barang yang hilang.').first()).toBeVisible();
    await checkAccess(page);
    await form.getByLabel('Keterangan Mesin Las yang hilang').fill('Dicuri');
    await form.getByLabel('Mesin Las, rusak berat').fill('2');
    await form.getByRole('button', { name: 'Simpan kunjungan' }).click();
    await expect(
      form.getByText('Mesin Las: jumlah menurut kondisi 3, seharusnya 2 unit.').first(),
    ).toBeVisible();
    await form.getByLabel('Mesin Las, rusak berat').fill('1');
    await form.getByLabel('Mesin Las, baik').fill('');
    await form.getByRole('button', { name: 'Simpan kunjungan' }).click();
    await expect(page.getByText('Kunjungan disimpan.')).toBeVisible();
    await form.getByRole('button', { name: 'Tambah berkas' }).click();
    await expect(form.getByRole('button', { name: 'Lihat foto alat.png' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(form).toBeHidden();
    const visits = panel(page, 'Kunjungan monev');
    await expect(visits).toContainText('Mesin Las: 1 hilang (Dicuri)');
    await expect(visits).toContainText('Mesin Las: 1 rusak berat');
    await expect(visits.getByRole('button', { name: 'Lihat dan foto (1)' })).toBeVisible();
  });

  await test.step('it is due no more, and its follow-up waits on the worklist', async () => {
    await expect(list.getByRole('row').filter({ hasText: 'Aminah' })).toHaveCount(0);
    await page.getByText('Tindak lanjut', { exact: true }).first().click();
    await expect(page.getByText('Minta laporan polisi')).toBeVisible();
    await checkAccess(page);
    await button(page, 'Tandai selesai tindak lanjut Aminah').click();
    await expect(page.getByText('Tidak ada tindak lanjut terbuka')).toBeVisible();
  });

  await test.step('the programme shows how its goods fare', async () => {
    await go(page, '/bantuan/1/monev');
    const trend = page.getByRole('region', { name: 'Kondisi alat per triwulan' });
    await expect(trend).toContainText('1 rusak berat, 1 hilang');
    await expect(trend).toContainText('0% baik · 1 penerima');
    await checkAccess(page);
  });

  await test.step('the route and a form for each recipient are printed', async () => {
    for (const [item, title, pages] of [
      ['Daftar kunjungan per desa', 'Daftar Kunjungan Monev', '1 halaman'],
      ['Lembar kunjungan, satu per penerima', 'Lembar Kunjungan Monev', '2 halaman'],
    ] as const) {
      await button(page, 'Cetak untuk 2 penerima').click();
      await page.getByRole('menuitem', { name: item }).click();
      await expect(dialog(page, title).getByText(pages)).toBeVisible({ timeout: 30_000 });
      await page.keyboard.press('Escape');
      await expect(dialog(page, title)).toBeHidden();
    }
  });

  await test.step('a visit is removed after a question, and the business shows what is left', async () => {
    await list.getByRole('row').filter({ hasText: 'Aminah' }).click();
    await button(page, 'Hapus').click();
    await dialog(page, /^Hapus kunjungan .* ke Aminah\?$/)
      .getByRole('button', { name: 'Hapus kunjungan' })
      .click();
    await expect(panel(page, 'Kunjungan monev').getByText('Belum pernah dikunjungi')).toBeVisible();
  });
});
