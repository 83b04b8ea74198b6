// `npm run guide`: takes the pictures of the user's guide (docs/panduan/gambar) from the built program on invented data.
// `npm run guide -- --pdf FILE` prints the guide instead. `--only NAME` takes those pictures whose name has it.
import './require-node.ts';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ElectronApplication, Page } from '@playwright/test';
import { launchApp, makeHome, openPage } from '../tests/e2e/app-fixture.ts';
import { buildIfStale, projectFolder } from './build-if-stale.ts';
import { askProgram } from './guide/ask-program.ts';
import { furnishDemo } from './guide/furnish-demo.ts';
import { takeImportPictures } from './guide/import-shots.ts';
import { demoShots, firstShots, type Shot } from './guide/shots.ts';
import { takePicture, waitUntilStill } from './guide/take-picture.ts';

const pictures = join(projectFolder, 'docs', 'panduan', 'gambar');
const { values } = parseArgs({ options: { pdf: { type: 'string' }, only: { type: 'string' } } });
const failed: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'sentra-guide-'));

/** Runs a command of the built program. */
function run(...words: string[]): void {
  const commandLine = join(projectFolder, 'out', 'main', 'command-line.cjs');
  const { status } = spawnSync(process.execPath, [commandLine, ...words], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`sentra ${words.join(' ')}: ${status}`);
}

const isWanted = (name: string) => values.only === undefined || name.includes(values.only);

/** Takes one picture; what goes wrong is told at the end, and the others are taken all the same. */
async function attempt(name: string, work: () => Promise<unknown>): Promise<void> {
  if (!isWanted(name)) return;
  try {
    await work();
  } catch (error) {
    failed.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
}

const file = (name: string) => join(pictures, `${name}.webp`);

const go = (page: Page, to: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, to);

/** Whatever was left open is closed, and the screen begins anew even when it is the same. */
async function begin(page: Page, at: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  for (const note of await page.getByRole('button', { name: 'Tutup pemberitahuan' }).all())
    await note.click({ timeout: 2_000 }).catch(() => undefined); // it may go by itself meanwhile
  await go(page, '/lain');
  await page.mouse.move(0, 0);
  await go(page, at);
  await waitUntilStill(page);
}

async function takeShot(page: Page, { name, at, first, box }: Shot): Promise<void> {
  await attempt(name, async () => {
    await begin(page, at);
    await first?.(page);
    await waitUntilStill(page);
    await takePicture(page, file(name), box?.(page));
  });
}

/** Starts the program on a database (none = an office that is new), and closes it afterwards. */
async function withProgram(
  database: string | undefined,
  work: (page: Page, app: ElectronApplication) => Promise<void>,
): Promise<void> {
  const home = makeHome();
  if (database) copyFileSync(database, home.databaseFile);
  const app = await launchApp(home);
  try {
    const page = await openPage(app);
    page.setDefaultTimeout(15_000);
    await waitUntilStill(page);
    await work(page, app);
  } finally {
    await app.close();
    home.remove();
  }
}

async function takeAll(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  run('demo', folder);
  await withProgram(undefined, async (page) => {
    for (const shot of firstShots) await takeShot(page, shot);
  });
  await withProgram(join(folder, 'sentra.db'), async (page, app) => {
    const furnished = await furnishDemo(page);
    await page.reload();
    for (const shot of demoShots(furnished)) await takeShot(page, shot);
    await attempt('impor', async () => {
      await begin(page, '/impor');
      await takeImportPictures(app, page, folder, (name) => takePicture(page, file(name)));
    });
    await takeOperators(page);
  });
}

/** At last, because from then on a PIN is asked for. */
async function takeOperators(page: Page): Promise<void> {
  const pin = '482913';
  const someone = { id: null, pin, active: true };
  await askProgram(page, 'operators.save', { ...someone, name: 'Ratna Contoh', role: 'pengelola' });
  await askProgram(page, 'operators.save', { ...someone, name: 'Budi Contoh', role: 'petugas' });
  await page.reload();
  await waitUntilStill(page);
  await takeShot(page, { name: 'petugas', at: '/pengaturan/petugas' });
  await takeShot(page, { name: 'masuk', at: '/', first: () => page.keyboard.press('Control+l') });
}

try {
  buildIfStale();
  if (values.pdf === undefined) await takeAll();
  else run('print', 'guide', resolve(process.env.INIT_CWD ?? '.', values.pdf));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failed.length > 0) {
  console.error(`Belum terambil:\n${failed.join('\n')}`);
  process.exit(1);
}
