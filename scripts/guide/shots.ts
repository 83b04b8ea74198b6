import type { Locator, Page } from '@playwright/test';
import { askProgram } from './ask-program.ts';
import type { Furnished } from './furnish-demo.ts';

/** A picture of the guide: docs/panduan/gambar/NAME.webp. */
export interface Shot {
  name: string;
  /** The address of the screen. */
  at: string;
  /** What is done there before the picture is taken. */
  first?: (page: Page) => Promise<unknown>;
  /** What gets a frame. */
  box?: (page: Page) => Locator;
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const row = (page: Page, place: number) =>
  page
    .getByRole('grid')
    .first()
    .getByRole('row')
    .nth(place + 1);
/** The preview of a paper, when its first page is drawn. */
const paper = async (page: Page) => {
  await button(page, 'Pratinjau').click();
  await page.locator('canvas').first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1500);
};

/** Of an office that is empty, as it is after the installation. */
export const firstShots: Shot[] = [
  { name: 'mulai', at: '/', box: (page) => button(page, 'Mulai panduan awal') },
  { name: 'panduan-awal', at: '/mulai/kop-surat' },
];

/** Of the demo. The order matters little: each begins on its own screen. */
export const demoShots = ({ newProgram }: Furnished): Shot[] => [
  { name: 'beranda', at: '/' },
  {
    name: 'pelaku-usaha',
    at: '/pelaku-usaha',
    first: (page) => row(page, 2).click(),
    box: (page) => page.getByRole('searchbox').first(),
  },
  {
    name: 'cari-apa-saja',
    at: '/',
    async first(page) {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('knalpot');
    },
  },
  {
    name: 'pelaku-usaha-baru',
    at: '/pelaku-usaha/baru',
    async first(page) {
      const { business } = await askProgram<{ business: { ownerName: string; phone: string } }>(
        page,
        'businesses.get',
        { id: 2 },
      );
      await page.getByLabel('Nama pemilik').fill(business.ownerName);
      await page.getByLabel('NIK', { exact: true }).fill('3303051809879001');
      await page.getByLabel('Telepon').fill(business.phone);
      await page.locator('[data-alert]').waitFor();
    },
  },
  {
    name: 'ubah-bersama',
    at: '/pelaku-usaha',
    async first(page) {
      await button(page, 'Ubah bersama').click();
      await page.getByRole('dialog').getByText('Status', { exact: true }).click();
      await page.getByRole('combobox', { name: 'Status baru' }).click();
      await page.getByRole('option').nth(1).click();
    },
  },
  {
    name: 'ekspor',
    at: '/pelaku-usaha',
    first: (page) => button(page, 'Ekspor').click(),
    box: (page) => button(page, 'Simpan ke berkas …'),
  },
  { name: 'kelompok', at: '/kelompok' },
  { name: 'kelompok-anggota', at: '/kelompok/1' },
  { name: 'data-ganda', at: '/pelaku-usaha/ganda', box: (page) => button(page, /^Gabungkan/) },
  { name: 'nomor-rusak', at: '/pelaku-usaha/nomor-rusak' },
  { name: 'bantuan', at: '/bantuan' },
  { name: 'barang', at: '/bantuan/1/barang' },
  { name: 'penerima', at: '/bantuan/1/penerima', first: (page) => row(page, 1).click() },
  {
    name: 'penerima-lembar',
    at: `/bantuan/${newProgram}/penerima`,
    first: (page) => page.getByText('Lembar', { exact: true }).click(),
  },
  {
    name: 'beri-paket',
    at: `/bantuan/${newProgram}/penerima`,
    first: (page) => button(page, 'Beri paket …').click(),
  },
  {
    name: 'calon',
    at: `/bantuan/${newProgram}/penerima`,
    first: (page) =>
      page
        .getByText(/^Calon/)
        .first()
        .click(),
  },
  {
    name: 'bast-nomor',
    at: `/bantuan/${newProgram}/bast`,
    box: (page) => button(page, /^Beri nomor/),
  },
  { name: 'bast', at: '/bantuan/1/bast', first: paper, box: (page) => button(page, 'Cetak') },
  { name: 'tanda-terima', at: '/bantuan/1/tanda-terima', first: paper },
  {
    name: 'surat-lain',
    at: '/bantuan/1/surat',
    async first(page) {
      await page.getByRole('combobox', { name: 'Surat' }).click();
      await page.getByRole('option', { name: 'Label barang' }).click();
      await paper(page);
    },
  },
  { name: 'penyerahan', at: '/bantuan/1/penyerahan', first: (page) => row(page, 1).click() },
  {
    name: 'pengembalian',
    at: '/bantuan/1/pengembalian',
    box: (page) => page.getByLabel('BAST yang kembali'),
  },
  { name: 'monev', at: '/monev' },
  {
    name: 'kunjungan',
    at: '/monev',
    async first(page) {
      await row(page, 0).click();
      await button(page, 'Catat kunjungan').click();
    },
  },
  { name: 'pelatihan', at: '/pelatihan' },
  { name: 'peserta', at: '/pelatihan/1/peserta', first: (page) => row(page, 1).click() },
  { name: 'kehadiran', at: '/pelatihan/1/kehadiran' },
  { name: 'pindai', at: '/pelatihan/1/pindai/1' },
  { name: 'surat-pelatihan', at: '/pelatihan/1/surat' },
  { name: 'fasilitasi', at: '/fasilitasi' },
  { name: 'papan', at: '/fasilitasi/1/papan' },
  { name: 'audit', at: '/fasilitasi/1/audit' },
  { name: 'fasilitasi-peserta', at: '/fasilitasi/1/peserta/1' },
  { name: 'rekap-bantuan', at: '/rekap' },
  { name: 'rekap-siap', at: '/rekap/siap' },
  { name: 'rekap-susun', at: '/rekap/susun' },
  { name: 'rekap-pertumbuhan', at: '/rekap/pertumbuhan' },
  { name: 'rekap-kalimat', at: '/rekap/kalimat' },
  { name: 'kartu-binaan', at: '/pelaku-usaha/2/kartu' },
  { name: 'riwayat', at: '/riwayat' },
  {
    name: 'kotak-sampah',
    at: '/riwayat',
    first: (page) => page.getByRole('tab', { name: 'Kotak Sampah' }).click(),
  },
  { name: 'urungkan', at: '/riwayat', first: (page) => button(page, 'Urungkan').click() },
  {
    name: 'cadangan',
    at: '/pengaturan/cadangan',
    async first(page) {
      await button(page, 'Cadangkan sekarang').click();
      await button(page, 'Tutup pemberitahuan').click();
    },
    box: (page) => button(page, /folder kedua …$/),
  },
  {
    name: 'pulihkan',
    at: '/pengaturan/cadangan',
    async first(page) {
      await row(page, 0).dblclick();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'pengaturan', at: '/pengaturan/kop-surat' },
  {
    name: 'pengaturan-teks',
    at: '/pengaturan/teks-bast',
    first: (page) => page.locator('canvas').first().waitFor({ timeout: 30_000 }),
  },
  { name: 'pintasan', at: '/pengaturan/tampilan', first: (page) => page.keyboard.press('?') },
];
