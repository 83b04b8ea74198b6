import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectFolder } from '../../scripts/build-if-stale.ts';
import { test as base, expect, makeHome } from './app-fixture.ts';
import { open } from './ask-office.ts';
import { accessFaults } from './check-access.ts';

// Each screen on the sample office, with text at 150 %: in order for a screen reader, legible in both colours, nothing cut
// off at the right, and named in the window's title. What opens on a screen (dialogs, panels) is looked at by its own tests.

const programSteps = [
  ...[
    'barang',
    'penerima',
    'bast',
    'tanda-terima',
    'bnba',
    'surat',
    'penyerahan',
    'pengembalian',
    'monev',
    'rekap',
  ],
];
const settings = [
  ...[
    'wilayah',
    'kop-surat',
    'kertas',
    'penomoran',
    'teks-bast',
    'teks-pernyataan',
    'teks-pakta',
    'teks-nphd',
  ],
  ...[
    'label-amplop',
    'surat-pelatihan',
    'pejabat',
    'komoditas',
    'bentuk-usaha',
    'bantuan-ganda',
    'fasilitasi',
  ],
  ...['monev', 'cadangan', 'petugas', 'panduan-awal', 'data-contoh', 'tampilan', 'pin-saya', 'tentang'],
];
const screens = [
  '/',
  ...[
    '/pelaku-usaha',
    '/pelaku-usaha/1',
    '/pelaku-usaha/baru',
    '/pelaku-usaha/ganda',
    '/pelaku-usaha/nomor-rusak',
  ],
  ...['/pelaku-usaha/1/kartu', '/kelompok', '/kelompok/baru'],
  ...['/bantuan', '/bantuan/baru', '/bantuan/1/ubah', ...programSteps.map((step) => `/bantuan/1/${step}`)],
  ...['/monev', '/monev/tindak-lanjut'],
  ...['/pelatihan', '/pelatihan/baru', '/pelatihan/1/ubah', '/pelatihan/1/peserta', '/pelatihan/1/pertemuan'],
  ...['/pelatihan/1/kehadiran', '/pelatihan/1/surat'],
  ...[
    '/fasilitasi',
    '/fasilitasi/baru',
    '/fasilitasi/1/papan',
    '/fasilitasi/1/daftar',
    '/fasilitasi/1/audit',
  ],
  ...['/rekap', '/rekap/siap', '/rekap/susun', '/rekap/pertumbuhan', '/rekap/kalimat'],
  ...['/mulai', '/mulai/kop-surat', '/mulai/pejabat', '/mulai/petugas', '/mulai/cadangan'],
  ...['/panduan/mulai', '/impor', '/riwayat', ...settings.map((section) => `/pengaturan/${section}`)],
];

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  home: async ({}, use) => {
    const home = makeHome();
    const demo = [join(projectFolder, 'out/main/command-line.cjs'), 'demo', dirname(home.databaseFile)];
    execFileSync(process.execPath, demo, { cwd: projectFolder, env: home.env });
    await use(home);
    home.remove();
  },
});

/** What reaches beyond the right edge without lying in a box that scrolls. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.querySelectorAll('button, a, input, label, h1, h2, h3, p')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .filter((element) => !scrolls(element.parentElement))
      .map((element) => `${element.tagName} ${element.textContent || element.getAttribute('aria-label')}`);
  });

test('every screen is in order with large text, in light and dark', async ({ page }) => {
  test.setTimeout(240_000);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (let presses = 0; presses < 6; presses++) await page.keyboard.press('Control+=');
  await expect(page.locator('html')).toHaveCSS('font-size', '24px');
  const routes = readFileSync(join(projectFolder, 'src-renderer/app/routes.tsx'), 'utf8');
  for (const [, pattern = ''] of routes.matchAll(/pattern: '([^']+)'/g)) {
    const like = new RegExp(`^${pattern.replace(/\/[:*][^/]*\?$/, '(?:/.*)?').replace(/:\w+/g, '[^/]+')}$`);
    expect(
      screens.filter((screen) => like.test(screen)),
      pattern,
    ).not.toEqual([]);
  }
  for (const screen of screens) {
    await test.step(screen, async () => {
      // The rest is looked at as well: one run names every screen that is not in order.
      await open(page, screen);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expect(page.locator('[aria-busy="true"], [role="progressbar"]')).toHaveCount(0);
      await expect(page).toHaveTitle(/\S - Sentra IKM/);
      expect.soft(await cutOff(page), screen).toEqual([]);
      expect.soft(await accessFaults(page), screen).toEqual([]);
      await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'dark'));
      expect.soft(await accessFaults(page, 'color-contrast'), `${screen} in the dark`).toEqual([]);
      await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'light'));
    });
  }
});
