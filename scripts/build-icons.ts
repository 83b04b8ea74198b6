// `npm run icons`: pictures for the program and its installers, drawn by Chromium from the SVGs in resources/build.
import './require-node.ts';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../src-main/chromium/install-chromium.ts';
import { projectFolder } from './build-if-stale.ts';
import { bmpOf, icoOf, type Pixels } from './icons/picture-files.ts';

const folder = join(projectFolder, 'resources', 'build');
const font = join(
  projectFolder,
  'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
);
const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];
/** As the desktops of Linux look for them: `<size>x<size>.png`. */
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];

const source = (name: string): string => readFileSync(join(folder, `${name}.svg`), 'utf8');

/** Shows an SVG alone on a page of its size, with the program's own typeface. */
async function show(page: Page, svg: string, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  const face = `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${readFileSync(font).toString('base64')})}`;
  await page.setContent(
    `<style>${face}*{margin:0}svg{display:block;width:${width}px;height:${height}px}</style>${svg}`,
  );
  await page.evaluate(async () => {
    await document.fonts.load('16px "Inter Variable"');
    await document.fonts.ready;
  });
}

async function png(page: Page, name: string, size: number): Promise<Uint8Array> {
  await show(page, source(name), size, size);
  return page.screenshot({ omitBackground: true });
}

async function pixels(page: Page, name: string, width: number, height: number): Promise<Pixels> {
  await show(page, source(name), width, height);
  const shot = (await page.screenshot()).toString('base64');
  const rgba = await page.evaluate(async (url) => {
    const picture = await createImageBitmap(await (await fetch(url)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    return [...(context?.getImageData(0, 0, picture.width, picture.height).data ?? [])];
  }, `data:image/png;base64,${shot}`);
  return { width, height, rgba: Uint8Array.from(rgba) };
}

async function ico(page: Page, name: string): Promise<Buffer> {
  const pictures: { size: number; png: Uint8Array }[] = [];
  for (const size of windowsSizes) pictures.push({ size, png: await png(page, name, size) });
  return icoOf(pictures);
}

const executable = ensureChromium();
if (!executable.ok) {
  console.error(executable.error.message);
  process.exit(2);
}
const browser = await chromium.launch({
  executablePath: executable.value,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
const write = (name: string, content: Uint8Array) => writeFileSync(join(folder, name), content);

rmSync(join(folder, 'icons'), { recursive: true, force: true });
mkdirSync(join(folder, 'icons'));
for (const size of linuxSizes) write(`icons/${size}x${size}.png`, await png(page, 'icon', size));
write('icon.ico', await ico(page, 'icon'));
write('backup.ico', await ico(page, 'backup'));
// The sizes are those of the installer (NSIS).
write('installerSidebar.bmp', bmpOf(await pixels(page, 'installer-sidebar', 164, 314)));
write('installerHeader.bmp', bmpOf(await pixels(page, 'installer-header', 150, 57)));
// Where a system does not take the window's picture from the program's file.
writeFileSync(join(projectFolder, 'resources', 'icon.png'), await png(page, 'icon', 256));
await browser.close();
