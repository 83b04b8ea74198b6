import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { BusinessForm } from '../../src-main/contract/businesses.ts';
import type { Result } from '../../src-main/contract/result.ts';
import { expect, launchApp, makeHome, openPage, test } from './app-fixture.ts';

// The form of a business as a person at the keyboard fills it in. Nearly 400 keystrokes take their time on a machine
// that does other work, too.
test.describe.configure({ timeout: 180_000 });

const open = (page: Page, path: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, path);

const field = (page: Page, label: string) =>
  page
    .getByRole('textbox', { name: label, exact: true })
    .or(page.getByRole('combobox', { name: label, exact: true }));

/** The record as the office has it. */
async function recordOf(page: Page, id: number): Promise<BusinessForm> {
  const answer = (await page.evaluate(
    (business) => window.sentra.call('businesses.get', { id: business }),
    id,
  )) as Result<{ business: BusinessForm }>;
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value.business;
}

/** A typist without a mouse, who looks where the cursor is before typing. Counts what was pressed and filled. */
function typistAt(page: Page) {
  const typist = {
    fields: 0,
    keystrokes: 0,
    async press(key: string): Promise<void> {
      typist.keystrokes++;
      await page.keyboard.press(key);
    },
    async type(text: string): Promise<void> {
      typist.keystrokes += text.length;
      await page.keyboard.type(text);
    },
    /** Types into the field that has the cursor, and goes on. */
    async fill(label: string, text: string): Promise<void> {
      await expect(field(page, label)).toBeFocused();
      typist.fields++;
      await typist.type(text);
      await typist.press('Tab');
    },
    /** Passes a field that stays as it is. */
    async skip(label: string): Promise<void> {
      await expect(field(page, label)).toBeFocused();
      await typist.press('Tab');
    },
    /** Types the beginning of an option and takes it. */
    async choose(label: string, text: string, option: string, value = option): Promise<void> {
      await expect(field(page, label)).toBeFocused();
      typist.fields++;
      await typist.type(text);
      await expect(page.getByRole('option', { name: option }).first()).toBeVisible();
      await typist.press('Enter');
      await expect(field(page, label)).toHaveValue(value);
      await typist.press('Tab');
    },
    /** Goes down a list without a search to an option and takes it. */
    async pick(label: string, option: string): Promise<void> {
      await expect(field(page, label)).toBeFocused();
      typist.fields++;
      await typist.press('Enter');
      const wanted = page.getByRole('option', { name: option, exact: true });
      await expect(wanted).toBeVisible();
      for (let steps = 0; (await wanted.getAttribute('data-combobox-selected')) === null; steps++) {
        if (steps > 10) throw new Error(`the arrow keys do not reach ${option}`);
        await typist.press('ArrowDown');
      }
      await typist.press('Enter');
      await expect(field(page, label)).toHaveValue(option);
      await typist.press('Tab');
    },
    /** A button that has the focus. */
    async push(button: string): Promise<void> {
      await expect(page.getByRole('button', { name: button, exact: true })).toBeFocused();
      await typist.press('Enter');
    },
    async pass(button: string): Promise<void> {
      await expect(page.getByRole('button', { name: button, exact: true })).toBeFocused();
      await typist.press('Tab');
    },
  };
  return typist;
}

test('one business is entered completely by keyboard alone, and the next one begun', async ({ page }) => {
  await open(page, '/pelaku-usaha');
  await expect(page.getByRole('button', { name: 'Pelaku usaha baru' }).first()).toBeVisible();
  const typist = typistAt(page);
  await typist.press('Control+n');

  await typist.fill('Nama pemilik', 'Siti Rahayu');
  // The NIK tells sex and birth date.
  await expect(field(page, 'NIK')).toBeFocused();
  typist.fields++;
  await typist.type('3303015205849001');
  await expect(page.getByText('Kemangkon, perempuan, 12 Mei 1984')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Perempuan' })).toBeChecked();
  await typist.press('Tab');
  await expect(page.getByRole('radio', { name: 'Perempuan' })).toBeFocused();
  typist.fields++;
  await typist.press('Tab');
  await expect(field(page, 'Tanggal lahir')).toHaveValue('12 Mei 1984');
  typist.fields++;
  await typist.skip('Tanggal lahir');
  await typist.fill('Telepon', '080012345678');
  await typist.fill('Surel', 'gula@contoh.id');

  await typist.fill('Nama usaha', 'Gula Manis');
  await typist.choose('Komoditas', 'gula', 'Gula');
  await typist.fill('Produk', 'gula semut');
  await typist.choose('Bentuk usaha', 'ud', 'UD');
  await typist.fill('Tahun berdiri', '2005');
  await typist.skip('Skala');

  await typist.pass('Perizinan dan sertifikat');
  await typist.fill('NIB', '0123456789012');
  await typist.fill('NPWP', '012345678901234');
  await typist.fill('KBLI', '10721');
  await typist.pick('Edisi KBLI', '2020');
  await typist.fill('PIRT', 'P-IRT 2063303010001-28');
  await typist.fill('Sertifikat halal', 'ID33110000000010321');

  await typist.fill('Jalan atau dusun', 'Dusun Krajan');
  await typist.fill('RT', '001');
  await typist.fill('RW', '002');
  await typist.choose('Desa/Kelurahan', 'boj mre', 'Desa Bojong Kec. Mrebet', 'Desa Bojong, Kec. Mrebet');

  await typist.pass('Data tahunan');
  await typist.push('Tambah tahun');
  const thisYear = new Date().getFullYear();
  await typist.fill(`Tahun data ${thisYear}`, '2023');
  for (const [label, text] of [
    ['Tenaga kerja laki-laki', '3'],
    ['Tenaga kerja perempuan', '9'],
    ['Investasi', '45jt'],
    ['Kapasitas produksi', '1.200,5'],
    ['Satuan kapasitas', 'kg/bulan'],
    ['Nilai produksi', '180000000'],
    ['Omzet', '156.000.000'],
  ] as const)
    await typist.fill(`${label} 2023`, text);
  // Back up for the year before, where the arrow keys move like in a sheet.
  for (let back = 0; back < 9; back++) await typist.press('Shift+Tab');
  await typist.push('Tambah tahun');
  await typist.fill('Tahun data 2024', '2022');
  await typist.press('ArrowDown');
  await expect(field(page, 'Tenaga kerja laki-laki 2023')).toBeFocused();
  await typist.press('ArrowUp');
  await typist.fill('Tenaga kerja laki-laki 2022', '3');
  await typist.fill('Tenaga kerja perempuan 2022', '6');
  for (let right = 0; right < 4; right++) await typist.press('ArrowRight'); // past the total, which follows
  await typist.fill('Omzet 2022', '144jt');
  await expect(page.getByText('Omzet naik Rp 12.000.000 (+8,3 %) dari 2022')).toBeVisible();
  await expect(page.getByText('Tenaga kerja naik 3 orang (+33,3 %) dari 2022')).toBeVisible();
  // The row above was the year before; its button, then the other row to its end.
  await typist.pass('Hapus data tahun 2022');
  for (let cell = 0; cell < 8; cell++) await typist.press('Tab');
  await typist.pass('Hapus data tahun 2023');

  await typist.push('Pemasaran dan ekspor');
  await typist.press('Tab');
  await typist.fill('Bagian ekspor (%)', '15');
  await typist.fill('Tujuan ekspor', 'Belanda');
  await typist.pick('Status', 'Tidak aktif');
  await typist.fill('Status sejak', '1/7/2024');
  await typist.type('Dua tungku');
  typist.fields++;

  // The figures have made a suggestion; the way back to it is by keyboard as well.
  const suggestion = 'Saran: kecil — 12 tenaga kerja, investasi Rp 45.000.000 (Permenperin 64/2016)';
  await expect(page.getByText(suggestion)).toBeVisible();
  const take = page.getByRole('button', { name: 'Pakai saran' });
  for (let back = 0; !(await take.evaluate((button) => button === document.activeElement)); back++) {
    if (back > 60) throw new Error('Shift+Tab does not reach the suggestion');
    await typist.press('Shift+Tab');
  }
  await typist.press('Enter');
  await expect(field(page, 'Skala')).toHaveValue('Kecil');
  typist.fields++;

  await typist.press('Control+Enter');
  await expect(page.getByText('Siti Rahayu disimpan.')).toBeVisible();
  await expect(field(page, 'Nama pemilik')).toBeFocused();
  await expect(field(page, 'Nama pemilik')).toHaveValue('');
  await expect(page.getByRole('heading', { name: 'Pelaku usaha baru' })).toBeVisible();
  console.log(`${typist.fields} fields, ${typist.keystrokes} keystrokes`);

  const sectorId = (await recordOf(page, 1)).sectorId;
  expect(sectorId).toEqual(expect.any(Number));
  expect(await recordOf(page, 1)).toEqual({
    id: 1,
    ownerName: 'Siti Rahayu',
    nik: '3303015205849001',
    gender: 'P',
    birthDate: '12 Mei 1984',
    phone: '0800-1234-5678',
    businessName: 'Gula Manis',
    legalForm: 'UD',
    nib: '0123456789012',
    npwp: '012345678901234',
    email: 'gula@contoh.id',
    street: 'Dusun Krajan',
    rt: '001',
    rw: '002',
    villageCode: expect.stringMatching(/^33\.03\./),
    sectorId,
    product: 'gula semut',
    kbli: '10721',
    kbliEdition: '2020',
    establishedYear: 2005,
    scale: 'kecil',
    status: 'tidak aktif',
    statusDate: '1 Juli 2024',
    exportShare: 15,
    exportDestination: 'Belanda',
    pirt: 'P-IRT 2063303010001-28',
    halal: 'ID33110000000010321',
    notes: 'Dua tungku',
    years: [
      {
        year: 2023,
        workersMale: 3,
        workersFemale: 9,
        workersTotal: null,
        investment: 45_000_000,
        productionCapacity: 1200.5,
        productionUnit: 'kg/bulan',
        productionValue: 180_000_000,
        annualTurnover: 156_000_000,
      },
      {
        year: 2022,
        workersMale: 3,
        workersFemale: 6,
        workersTotal: null,
        investment: null,
        productionCapacity: null,
        productionUnit: 'kg/bulan',
        productionValue: null,
        annualTurnover: 144_000_000,
      },
    ],
  });
});

test('a draft is there again after the program was killed', async () => {
  const home = makeHome();
  try {
    const first = await launchApp(home);
    const page = await openPage(first);
    await open(page, '/pelaku-usaha/baru');
    await expect(field(page, 'Nama pemilik')).toBeFocused();
    await page.keyboard.type('Karsito');
    await page.getByRole('button', { name: 'Tambah tahun' }).press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('12');
    await expect(page.getByText('Konsep tersimpan di komputer ini.')).toBeVisible();
    const process = first.process();
    const ended = once(process, 'exit');
    process.kill('SIGKILL');
    await ended;

    const second = await launchApp(home);
    const again = await openPage(second);
    await open(again, '/pelaku-usaha/baru');
    await expect(again.getByText('Isian yang belum disimpan dipulihkan.')).toBeVisible();
    await expect(field(again, 'Nama pemilik')).toHaveValue('Karsito');
    await expect(field(again, `Tenaga kerja laki-laki ${new Date().getFullYear()}`)).toHaveValue('12');
    await again.getByRole('button', { name: 'Buang isian' }).click();
    await expect(field(again, 'Nama pemilik')).toHaveValue('');
    await second.close();
  } finally {
    home.remove();
  }
});

test('a draft from before the form had all its fields opens as well', async () => {
  const home = makeHome();
  try {
    const drafts = { 'business.new': JSON.stringify({ id: null, ownerName: 'Karsito', nik: '12' }) };
    writeFileSync(join(dirname(home.databaseFile), 'konsep.json'), JSON.stringify(drafts));
    const app = await launchApp(home);
    const page = await openPage(app);
    await open(page, '/pelaku-usaha/baru');
    await expect(page.getByText('Isian yang belum disimpan dipulihkan.')).toBeVisible();
    await expect(field(page, 'Nama pemilik')).toHaveValue('Karsito');
    await page.getByRole('button', { name: 'Tambah tahun' }).click();
    await expect(field(page, `Omzet ${new Date().getFullYear()}`)).toHaveValue('');
    await app.close();
  } finally {
    home.remove();
  }
});

test('a legal form is added in the settings by keyboard, and the form offers it', async ({ page }) => {
  await open(page, '/pengaturan/bentuk-usaha');
  await expect(page.getByText('Koperasi', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(field(page, 'Nama bentuk usaha')).toBeFocused();
  await page.keyboard.type('koperasi');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nama ini sudah dipakai.')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('BUMDes');
  await page.keyboard.press('Enter');
  await expect(page.getByText('BUMDes disimpan.')).toBeVisible();
  await open(page, '/pelaku-usaha/baru');
  await field(page, 'Bentuk usaha').press('b');
  await page.keyboard.type('um');
  await expect(page.getByRole('option', { name: 'BUMDes' })).toBeVisible();
});

test('what a list has is taken by typing and Enter at once, kept when it is taken anew, and emptied', async ({
  page,
}) => {
  await open(page, '/pelaku-usaha/baru');
  await expect(field(page, 'Nama pemilik')).toBeFocused();
  const take = async (label: string, text: string, value: string) => {
    await field(page, label).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(field(page, label)).toHaveValue(value);
  };
  for (const [label, text, value] of [
    ['Komoditas', 'gula', 'Gula'],
    ['Bentuk usaha', 'ud', 'UD'],
    ['Desa/Kelurahan', 'boj mre', 'Desa Bojong, Kec. Mrebet'],
  ] as const) {
    await take(label, text, value);
    await take(label, text, value);
    await take(label, value, value);
    await take(label, '', '');
  }
});

test('saved twice within one moment, a business is there once', async ({ page }) => {
  await open(page, '/pelaku-usaha/baru');
  await field(page, 'Nama pemilik').fill('Siti Rahayu');
  await page.evaluate(() => {
    // Both before the screen can be drawn as busy.
    for (const _ of [1, 2])
      dispatchEvent(
        new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true, cancelable: true }),
      );
  });
  await expect(page.getByText('Siti Rahayu disimpan.').first()).toBeVisible();
  await open(page, '/pelaku-usaha');
  await expect(page.getByRole('grid').getByText('Siti Rahayu')).toHaveCount(1);
});

test('all that is wrong is told at once in words, and the cursor goes to the first', async ({ page }) => {
  await open(page, '/pelaku-usaha/baru');
  await expect(field(page, 'Nama pemilik')).toBeFocused();
  await field(page, 'NIK').fill('33030152');
  await field(page, 'Tanggal lahir').fill('31/2/1990');
  await field(page, 'NIB').fill('123');
  await page.getByRole('button', { name: 'Pemasaran dan ekspor' }).click();
  await field(page, 'Bagian ekspor (%)').fill('120');
  // Closed again: an error opens the section.
  await page.getByRole('button', { name: 'Pemasaran dan ekspor' }).click();
  await expect(field(page, 'Bagian ekspor (%)')).toBeHidden();
  const year = new Date().getFullYear();
  for (const _ of [1, 2]) await page.getByRole('button', { name: 'Tambah tahun' }).click();
  await field(page, `Tahun data ${year - 1}`).fill(String(year));
  await page.keyboard.press('Control+s');

  await expect(page.getByText('Belum dapat disimpan: ada isian yang harus diperbaiki.')).toBeVisible();
  await expect(field(page, 'Nama pemilik')).toBeFocused();
  const words: [string, RegExp][] = [
    ['Nama pemilik', /^Nama pemilik belum diisi\.$/],
    ['NIK', /16 angka/],
    ['Tanggal lahir', /"31\/2\/1990" tidak terbaca/],
    ['NIB', /^NIB harus 13 angka/],
    ['Bagian ekspor (%)', /^Bagian ekspor diisi 0 sampai 100 persen\.$/],
  ];
  for (const [label, text] of words) {
    await expect(field(page, label)).toBeVisible();
    await expect(field(page, label)).toHaveAccessibleDescription(text);
  }
  await expect(page.getByText(`Tahun ${year} sudah ada pada baris lain.`)).toBeVisible();

  for (const appearance of ['Tampilan gelap', 'Tampilan terang']) {
    // The colours of a button that was just pressed are on their way for a moment.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((moving) => moving.finished)));
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('main').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    await page.getByRole('button', { name: appearance }).click();
  }
  await field(page, 'Nama pemilik').focus();

  // An error is gone as soon as its field is changed; the next try goes to the one that is first then.
  await page.keyboard.type('Siti Rahayu');
  await expect(page.getByText('Nama pemilik belum diisi.')).toBeHidden();
  await page.keyboard.press('Control+s');
  await expect(field(page, 'NIK')).toBeFocused();

  // A figure that cannot be read is not saved as if it were empty.
  await field(page, 'NIK').fill('');
  await field(page, 'Tanggal lahir').fill('');
  await field(page, 'NIB').fill('');
  await field(page, 'Bagian ekspor (%)').fill('12');
  await page
    .getByRole('button', { name: `Hapus data tahun ${year}` })
    .last()
    .click();
  await field(page, `Omzet ${year}`).fill('banyak');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Belum dapat disimpan: ada angka yang tidak terbaca.')).toBeVisible();
  await expect(field(page, `Omzet ${year}`)).toBeFocused();
  await expect(field(page, `Omzet ${year}`)).toHaveAccessibleDescription(/"banyak" tidak terbaca/);
  await field(page, `Omzet ${year}`).fill('7jt');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Siti Rahayu disimpan.')).toBeVisible();
  expect((await recordOf(page, 1)).years).toMatchObject([{ year, annualTurnover: 7_000_000 }]);
});
