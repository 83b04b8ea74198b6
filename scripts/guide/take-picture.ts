import { writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';

/** Small enough for the repository, and the letters of the screens stay clear. */
const quality = 82;
const longestWait = 8_000;

/** Waits until a screen has stopped changing: nothing loads, and its content is the same twice. */
export async function waitUntilStill(page: Page): Promise<void> {
  const end = Date.now() + longestWait;
  let before = '';
  while (Date.now() < end) {
    const now = await page.evaluate(() =>
      document.querySelector('[aria-busy="true"], [role="progressbar"], [data-loading]')
        ? ''
        : document.body.innerHTML,
    );
    if (now !== '' && now === before) return;
    before = now;
    await page.waitForTimeout(150);
  }
}

/** Draws a frame round something, to be seen in the picture. Answers how to take it away. */
async function frame(page: Page, what: Locator): Promise<() => Promise<void>> {
  const box = await what.boundingBox({ timeout: 3_000 });
  if (!box) return async () => undefined;
  await page.evaluate(({ x, y, width, height }) => {
    const mark = document.createElement('div');
    mark.id = 'panduan-bingkai';
    Object.assign(mark.style, {
      position: 'fixed',
      zIndex: '100000',
      pointerEvents: 'none',
      left: `${Math.max(2, x - 5)}px`,
      top: `${Math.max(2, y - 5)}px`,
      width: `${Math.min(width + 10, innerWidth - x - 2)}px`,
      height: `${Math.min(height + 10, innerHeight - y - 2)}px`,
      border: '3px solid #d9822b',
      borderRadius: '9px',
    });
    // Inside a dialog of the browser's own, which lies above all else.
    (document.querySelector('dialog[open]') ?? document.body).append(mark);
  }, box);
  return () => page.evaluate(() => document.querySelector('#panduan-bingkai')?.remove());
}

/** Writes what the window shows as WebP, with a frame round `box`. */
export async function takePicture(page: Page, file: string, box?: Locator): Promise<void> {
  const unframe = box ? await frame(page, box) : undefined;
  const session = await page.context().newCDPSession(page);
  try {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
    writeFileSync(file, Buffer.from(data, 'base64'));
  } finally {
    await session.detach();
    await unframe?.();
  }
}
