import type { Page } from '@playwright/test';

/** One key of the search, in milliseconds since the key was pressed. */
export interface KeyTime {
  /** What stood in the search box then. */
  text: string;
  /** The rows that answer it were in the document. */
  changed: number;
  /** The frame that shows them was drawn. */
  painted: number;
  /** The number of rows changed once more, later: null when the first was the right one. */
  counted: number | null;
}

/** Frames of a scroll and how many showed the box of the rows not filled. */
export interface ScrollFrames {
  frames: number;
  /** A place in the box had no row at all: white. */
  empty: number;
  /** A row in the box was a bar: known, but its words not there yet. */
  waiting: number;
  /** Rows scrolled past. */
  rows: number;
  /** The longest time between two frames, in milliseconds. */
  longest: number;
}

interface Measured {
  next: Promise<Omit<KeyTime, 'text'> | null>;
}
type Probed = Window & { measured: Measured };

/** Milliseconds from the click on "Pelaku Usaha" until its first rows have been painted. */
export const openList = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const link = [...document.querySelectorAll('nav a')].find((one) =>
          one.textContent?.includes('Pelaku Usaha'),
        );
        const started = performance.now();
        const look = () => {
          const shown = document.querySelector('[role=grid] [role=row][aria-rowindex="3"]:not([aria-busy])');
          if (shown)
            requestAnimationFrame(() =>
              setTimeout(() => {
                performance.measure('open', { start: started });
                resolve(performance.now() - started);
              }),
            );
          else requestAnimationFrame(look);
        };
        (link as HTMLElement).click();
        look();
      }),
  );

/** Types one key and waits for the rows that answer it, painted. Null when they stay the same. */
export async function typeKey(page: Page, key: string, patience = 600): Promise<KeyTime | null> {
  await page.evaluate((patienceHere) => {
    const grid = document.querySelector('[role=grid]') as HTMLElement;
    const input = document.querySelector('input[type=search]') as HTMLInputElement;
    const times = { at: 0, changed: 0, painted: 0, counted: 0 };
    const next = new Promise<Omit<KeyTime, 'text'> | null>((resolve) => {
      input.addEventListener(
        'keydown',
        (event) => {
          times.at = event.timeStamp;
        },
        { once: true, capture: true },
      );
      const end = () => {
        observer.disconnect();
        const since = (time: number) => (time === 0 ? null : time - times.at);
        if (times.changed === 0) return resolve(null);
        performance.measure('key', { start: times.at, end: times.painted });
        resolve({
          changed: times.changed - times.at,
          painted: times.painted - times.at,
          counted: since(times.counted),
        });
      };
      // Words and rows, not attributes: React writes those of a checkbox anew whenever it looks at it.
      const isOfRows = ({ target, type, attributeName }: MutationRecord) =>
        type === 'attributes'
          ? attributeName === 'aria-rowcount'
          : (target instanceof Element ? target : target.parentElement)?.closest(
              '[role=rowgroup]:not(:first-child)',
            );
      const observer = new MutationObserver((all) => {
        const changes = all.filter(isOfRows);
        const now = performance.now();
        // The same rows as before: what comes after the pause is their exact number, not the answer to the key.
        const isCount = changes.every(({ type }) => type === 'attributes');
        if (changes.length === 0 || (times.changed === 0 && isCount && now - times.at > 290)) return;
        if (times.changed > 0) {
          if (changes.some(({ attributeName }) => attributeName === 'aria-rowcount')) times.counted = now;
          return;
        }
        times.changed = now;
        requestAnimationFrame(() =>
          setTimeout(() => {
            times.painted = performance.now();
          }),
        );
      });
      observer.observe(grid, { subtree: true, childList: true, characterData: true, attributes: true });
      setTimeout(end, patienceHere);
    });
    (window as unknown as Probed).measured = { next };
  }, patience);
  await page.keyboard.press(key === ' ' ? 'Space' : key);
  const measured = await page.evaluate(() => (window as unknown as Probed).measured.next);
  return measured && { text: await page.locator('input[type=search]').inputValue(), ...measured };
}

/** Turns the wheel over the list for a while and looks at each frame whether the box is filled with rows. */
export async function scrollList(
  page: Page,
  pixels: number,
  everyMs: number,
  forMs = 3000,
): Promise<ScrollFrames> {
  await page.evaluate(() => {
    (document.querySelector('[role=grid]') as HTMLElement).scrollTop = 0;
  });
  await page.waitForTimeout(400);
  const box = await page.locator('[role=grid]').boundingBox();
  if (!box) throw new Error('no list');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const looking = page.evaluate((lasts) => {
    const grid = document.querySelector('[role=grid]') as HTMLElement;
    const frames = { frames: 0, empty: 0, waiting: 0, rows: 0, longest: 0 };
    return new Promise<ScrollFrames>((resolve) => {
      const begun = performance.now();
      let last = begun;
      // After the frame's own work: what is in the document now is what this frame draws.
      const look = () => {
        const now = performance.now();
        frames.frames++;
        frames.longest = Math.max(frames.longest, now - last);
        last = now;
        const view = grid.getBoundingClientRect();
        const head = grid.querySelector('[role=columnheader]')?.getBoundingClientRect().bottom ?? view.top;
        let [covered, isWaiting] = [0, false];
        const rows = [
          ...grid.querySelectorAll<HTMLElement>('[role=row][aria-rowindex]:not([aria-rowindex="1"])'),
        ];
        for (const row of rows) {
          const { top, bottom } = row.getBoundingClientRect();
          const seen = Math.min(bottom, view.top + grid.clientHeight) - Math.max(top, head);
          if (seen <= 0) continue;
          covered += seen;
          if (seen > 4 && (row.getAttribute('aria-busy') || row.innerText.trim() === '')) isWaiting = true;
        }
        const wanted = view.top + grid.clientHeight - head;
        if (covered < wanted - 4) frames.empty++;
        if (isWaiting) frames.waiting++;
        if (now - begun < lasts) requestAnimationFrame(afterFrame);
        else {
          frames.rows = Math.round(Number(rows.at(0)?.getAttribute('aria-rowindex') ?? 0));
          resolve(frames);
        }
      };
      const channel = new MessageChannel();
      channel.port1.onmessage = look;
      const afterFrame = () => channel.port2.postMessage(null);
      requestAnimationFrame(afterFrame);
    });
  }, forMs);
  const until = performance.now() + forMs;
  while (performance.now() < until) {
    await page.mouse.wheel(0, pixels);
    await page.waitForTimeout(everyMs);
  }
  return looking;
}
