import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { choosePlace, readPlace, writePlace } from '../../src-main/electron/window-place.ts';

const folder = mkdtempSync(join(tmpdir(), 'sentra-place-'));
const file = join(folder, 'window.json');
afterAll(() => rmSync(folder, { recursive: true }));

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const large = { x: 1366, y: 0, width: 1920, height: 1040 };
const place = { x: 1500, y: 100, width: 1200, height: 700, maximized: false };

test('fills a small screen at first, and stands in the middle of a large one', () => {
  expect(choosePlace(undefined, [laptop])).toEqual({ ...laptop, maximized: true });
  expect(choosePlace(undefined, [large])).toMatchObject({
    x: 1643,
    y: 136,
    width: 1366,
    height: 768,
    maximized: false,
  });
  expect(choosePlace(undefined, [{ x: 0, y: 0, width: 800, height: 560 }])).toMatchObject({
    width: 800,
    height: 560,
  });
});

test('goes back to where it was while that screen exists', () => {
  expect(choosePlace(place, [laptop, large])).toEqual(place);
  expect(choosePlace(place, [laptop])).toEqual({ ...laptop, maximized: true });
  expect(choosePlace({ ...place, x: 1500, width: 1900 }, [large])).toMatchObject({ x: 1386, width: 1900 });
});

test('is remembered in a file, and a broken file is as none', () => {
  writePlace(file, place);
  expect(readPlace(file)).toEqual(place);
  expect(readPlace(join(folder, 'none.json'))).toBeUndefined();
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '{"x":1}',
    '{"x":1,"y":1,"width":"9","height":1}',
    '{"x":1e99,"y":0,"width":1,"height":1}',
  ]) {
    writeFileSync(file, text);
    expect(readPlace(file)).toBeUndefined();
  }
  writePlace(join(folder, 'no-such-folder', 'window.json'), place); // must not throw
});
