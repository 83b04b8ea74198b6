import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import PizZip from 'pizzip';
import { sentraJson } from '../command-line/run-sentra.ts';
import { test as base, expect, launchApp } from './app-fixture.ts';

// The papers of a programme as an officer makes them: each previewed, one saved for each recipient, a Word copy, and
// the texts and templates they are made of.

const sample = resolve(import.meta.dirname, '../../resources/contoh/penerima-bantuan-2020.xlsx');
const programName = 'Bantuan Peralatan IKM 2020';

/** An office with the recipients of the sample and an official who signs. */
const test = base.extend({
  app: async ({ home }, use) => {
    sentraJson('import', 'recipients', sample, '--program', programName, '--database', home.databaseFile);
    const app = await launchApp(home);
    await use(app);
    await app.close();
  },
});

test.setTimeout(120_000);

const call = <T>(page: Page, name: string, input: unknown): Promise<T> =>
  page.evaluate(
    async ([procedure, question]) => {
      const result = await window.sentra.call(procedure as string, question);
      if (!result.ok) throw new Error(result.error.message);
      return result.value as never;
    },
    [name, input] as const,
  );

async function withNumbers(page: Page): Promise<void> {
  await call(page, 'officials.save', {
    id: null,
    name: 'Drs. UMPAMA WIRYA, M.Si.',
    nip: '19700101 199503 9 001',
    rank: 'Pembina',
    position: 'Kepala Dinas Contoh',
    capacity: 'Plt.',
    onBehalfOf: '',
    address: '',
    active: true,
  });
  await call(page, 'letters.prepare', {
    programId: 1,
    recipientIds: null,
    deliveryDate: '2020-09-10',
    place: 'Pendopo Contoh',
  });
}

/** Answers the next dialogs in place of a person. */
async function answerDialogs(app: ElectronApplication, folder: string, document = ''): Promise<void> {
  await app.evaluate(
    ({ dialog, shell }, { to, word }) => {
      dialog.showOpenDialog = (async (...args: unknown[]) => {
        const { properties } = args.at(-1) as { properties?: string[] };
        return { canceled: false, filePaths: [properties?.includes('openDirectory') ? to : word] };
      }) as typeof dialog.showOpenDialog;
      dialog.showSaveDialog = (async (...args: unknown[]) => {
        const { defaultPath = 'berkas' } = args.at(-1) as { defaultPath?: string };
        return { canceled: false, filePath: `${to}/${defaultPath.split(/[\\/]/).at(-1)}` };
      }) as typeof dialog.showSaveDialog;
      shell.openPath = async () => '';
    },
    { to: folder, word: document },
  );
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('main').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
const press = (page: Page, button: string) => page.getByRole('button', { name: button, exact: true }).click();

/** Chooses the first `count` recipients of a village. */
async function choose(page: Page, village: string, count: number): Promise<void> {
  await page.getByText(/^Terpilih/).click();
  await page
    .getByRole('searchbox', { name: 'Cari penerima' })
    .or(page.getByLabel('Cari penerima'))
    .first()
    .fill(village);
  const rows = page
    .getByRole('grid', { name: 'Pilih penerima' })
    .or(page.getByRole('table', { name: 'Pilih penerima' }));
  for (let row = 1; row <= count; row += 1) await rows.getByRole('checkbox').nth(row).check();
}

async function previewed(page: Page, pages: string): Promise<void> {
  await press(page, 'Pratinjau');
  await expect(page.getByText(pages, { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('canvas').first()).toBeVisible();
}

test('each paper is previewed, saved for each recipient and as Word, and the log tells of it', async ({
  app,
  page,
  home,
}) => {
  const folder = join(home.folder, 'keluar');
  mkdirSync(folder);
  await answerDialogs(app, folder);
  await withNumbers(page);

  await go(page, '/bantuan/1/bast');
  await choose(page, 'Gandasuli', 2);
  await previewed(page, '4 halaman');
  await page.getByText('Satu per penerima').click();
  await press(page, 'Simpan PDF');
  await expect(page.getByText('2 berkas disimpan')).toBeVisible({ timeout: 20_000 });
  const names = readdirSync(folder);
  expect(names).toHaveLength(2);
  for (const name of names) expect(name).toMatch(/^Bobotsari - Gandasuli - .+ - BAST\.pdf$/);
  // The same once more: what is there is left alone.
  await press(page, 'Simpan PDF');
  await expect.poll(() => readdirSync(folder).filter((name) => name.endsWith('(2).pdf')).length).toBe(2);

  await page.getByRole('checkbox', { checked: true }).last().uncheck();
  await page.getByText('Satu berkas').click();
  await press(page, 'Word');
  await expect(page.getByText('Dokumen Word disimpan')).toBeVisible({ timeout: 20_000 });
  const word = readdirSync(folder).find((name) => name.endsWith('.docx')) ?? '';
  expect(word).toMatch(/^BAST 530-001-IKM-IX-2020 /);
  const xml = new PizZip(readFileSync(join(folder, word))).file('word/document.xml')?.asText() ?? '';
  expect(xml).toContain('530/001/IKM/IX/2020');
  expect(xml).toContain('Plt.');
  await expect(page.getByText(/^Dicetak 3 kali, terakhir/)).toBeVisible();

  await go(page, '/bantuan/1/surat');
  for (const [name, pages] of [
    ['Surat pernyataan kesanggupan', '1 halaman'],
    ['Pakta integritas', '1 halaman'],
    ['Naskah perjanjian hibah (NPHD)', '3 halaman'],
    ['Label barang', '1 halaman'],
    ['Amplop', '1 halaman'],
  ] as const) {
    await page
      .getByRole('combobox', { name: 'Surat' })
      .or(page.getByRole('textbox', { name: 'Surat' }))
      .first()
      .click();
    await page.getByRole('option', { name }).click();
    await previewed(page, pages);
  }
  await expectAccessible(page);
  await expect(page.getByRole('button', { name: 'Word', exact: true })).toBeHidden();
});

test('a text with a placeholder that nobody knows is refused at its field; the default comes back', async ({
  page,
}) => {
  await go(page, '/pengaturan/teks-pernyataan');
  const preview = page.getByLabel('Pratinjau dengan data contoh').first();
  await expect(preview.locator('canvas').first()).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);
  const closing = page.getByRole('textbox', { name: 'Penutup' });
  const before = await closing.inputValue();
  await closing.fill('Demikian {namaPenerma}.');
  await page.keyboard.press('Control+s');
  const problem = 'Isian {namaPenerma} tidak dikenal. Mungkin maksudnya {namaPenerima}.';
  await expect(page.locator('.mantine-Textarea-error', { hasText: problem })).toBeVisible();
  await expect(preview.getByText(problem)).toBeVisible();

  await closing.fill('Demikian {namaPenerima}.');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Teks pernyataan disimpan.')).toBeVisible();
  await expect(preview.getByText(problem)).toBeHidden();
  await page.reload();
  await expect(closing).toHaveValue('Demikian {namaPenerima}.');

  await press(page, 'Kembali ke bawaan');
  await press(page, 'Kembalikan');
  // Keys belong to the question as long as it is on screen.
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(closing).toHaveValue(before);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Teks pernyataan disimpan.')).toBeVisible();
  await page.reload();
  await expect(closing).toHaveValue(before);
});

test('the Word template is taken out, changed, refused with its place when wrong, and put back', async ({
  app,
  page,
  home,
}) => {
  const changed = join(home.folder, 'template dinas.docx');
  await answerDialogs(app, home.folder, changed);
  await go(page, '/pengaturan/teks-bast');
  await press(page, 'Unduh template Word');
  await expect(page.getByText('Template Word disimpan')).toBeVisible();
  const template = readFileSync(join(home.folder, 'Template BAST.docx'));
  const write = (sentence: string) => {
    const zip = new PizZip(template);
    const xml = zip.file('word/document.xml')?.asText() ?? '';
    zip.file('word/document.xml', xml.replace('Demikian Berita Acara', sentence));
    writeFileSync(changed, zip.generate({ type: 'nodebuffer' }));
  };

  write('Ditutup oleh {namaPenerma}');
  await press(page, 'Ganti template Word');
  await expect(page.getByRole('region', { name: 'Salinan Word' }).getByRole('alert')).toContainText(
    "Isian {namaPenerma} tidak dikenal (paragraf: 'Ditutup oleh {namaPenerma}",
  );
  await expect(page.getByText('Memakai template bawaan')).toBeVisible();

  write('Ditutup oleh {namaPenerima}');
  await press(page, 'Ganti template Word');
  await expect(page.getByText('Memakai template dinas: template dinas.docx')).toBeVisible();
  await press(page, 'Kembali ke template bawaan');
  await press(page, 'Kembalikan template');
  await expect(page.getByText('Memakai template bawaan')).toBeVisible();
});
