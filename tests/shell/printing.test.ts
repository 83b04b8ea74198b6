import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { electronCommand } from '../../scripts/electron-command.ts';
import { createChromiumPrinter } from '../../src-main/chromium/chromium-printer.ts';
import type { PaperSize } from '../../src-main/desktop.ts';

const folder = mkdtempSync(join(tmpdir(), 'sentra-print-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const millimetres = (points: number) => (points / 72) * 25.4;

async function describePdf(bytes: Uint8Array) {
  const pdf = await PDFDocument.load(bytes);
  const { width, height } = pdf.getPage(0).getSize();
  return { pages: pdf.getPageCount(), width: millimetres(width), height: millimetres(height) };
}

// Chromium rounds up to whole dots; a quarter of a millimetre is less than the play of a printer.
const near = (value: number) => ({
  asymmetricMatch: (other: unknown) => typeof other === 'number' && Math.abs(other - value) < 0.3,
});

describe('the window printer', () => {
  beforeAll(async () => {
    const { executable, standIn } = electronCommand();
    // Real Electron reads no TypeScript; there the same is proven by the letters of the end-to-end tests.
    if (!standIn) return;
    const env = {
      ...process.env,
      PRINT_FOLDER: folder,
      XDG_CONFIG_HOME: join(folder, 'config'),
      SENTRA_HEADLESS: '1',
    };
    const child = spawn(executable, [join(import.meta.dirname, 'print-app.ts')], { env, stdio: 'inherit' });
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  });

  test.runIf(electronCommand().standIn)(
    'prints each document on its paper, without running its scripts',
    async () => {
      const printed = (name: string) => describePdf(readFileSync(join(folder, `${name}.pdf`)));
      expect(await printed('A4')).toEqual({ pages: 1, width: near(210), height: near(297) });
      expect(await printed('F4')).toEqual({ pages: 1, width: near(215), height: near(330) });
      expect(await printed('Legal')).toEqual({ pages: 1, width: near(355.6), height: near(215.9) });
      expect((await printed('many')).pages).toBeGreaterThanOrEqual(40);
    },
  );
});

describe('the printer of the command line', () => {
  const printer = createChromiumPrinter();
  afterAll(() => printer.close());
  const margins = { top: 20, right: 20, bottom: 20, left: 20 };
  const html =
    '<body>Surat<script>document.body.innerHTML = "<div style=break-after:page>x</div>".repeat(9)</script></body>';

  test('does the same', async () => {
    const papers: PaperSize[] = ['A4', 'F4', 'Legal'];
    const printed = await Promise.all(
      papers.map(async (paper) => describePdf(await printer.print(html, { paper, margins }))),
    );
    expect(printed).toEqual([
      { pages: 1, width: near(210), height: near(297) },
      { pages: 1, width: near(215), height: near(330) },
      { pages: 1, width: near(215.9), height: near(355.6) },
    ]);
  });

  test('says in words what to install when there is no Chromium', async () => {
    const before = process.env.SENTRA_CHROMIUM;
    process.env.SENTRA_CHROMIUM = '/no/such/chromium';
    const lost = createChromiumPrinter();
    await expect(lost.print(html, { paper: 'A4', margins })).rejects.toThrow('SENTRA_CHROMIUM');
    await lost.close();
    if (before === undefined) delete process.env.SENTRA_CHROMIUM;
    else process.env.SENTRA_CHROMIUM = before;
  });
});
