import { readSmallJson, writeSmallJson } from './small-json-file.ts';

/** A rectangle of the screen, in pixels independent of its density. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a window was, and whether it filled its screen. */
export interface WindowPlace extends Place {
  maximized: boolean;
}

const usual = { width: 1366, height: 768 };
const smallest = { width: 1024, height: 600 };

/**
 * Where to open the window: where it was, cut to fit, if enough of it is on a screen that exists now; otherwise in
 * the middle of the first of `screens`, which it fills when that is not larger than an office's usual 1366x768.
 */
export function choosePlace(remembered: WindowPlace | undefined, screens: Place[]): WindowPlace {
  const home = screens.find((screen) => remembered && overlap(remembered, screen) >= 0.5);
  const screen = home ?? screens[0] ?? { x: 0, y: 0, ...usual };
  const wanted = home && remembered ? remembered : undefined;
  const width = clamp(wanted?.width ?? usual.width, smallest.width, screen.width);
  const height = clamp(wanted?.height ?? usual.height, smallest.height, screen.height);
  const middle = { x: screen.x + (screen.width - width) / 2, y: screen.y + (screen.height - height) / 2 };
  return {
    x: clamp(Math.round(wanted?.x ?? middle.x), screen.x, screen.x + screen.width - width),
    y: clamp(Math.round(wanted?.y ?? middle.y), screen.y, screen.y + screen.height - height),
    width,
    height,
    maximized: wanted?.maximized ?? screen.width <= usual.width,
  };
}

/** The remembered place; undefined when there is none, or when the file is not what we write. */
export function readPlace(file: string): WindowPlace | undefined {
  const read = readSmallJson(file);
  if (!read) return undefined;
  const numbers = [read.x, read.y, read.width, read.height];
  if (!numbers.every(Number.isSafeInteger)) return undefined;
  const [x, y, width, height] = numbers as [number, number, number, number];
  return { x, y, width, height, maximized: read.maximized === true };
}

/** Remembers the place. */
export const writePlace = (file: string, place: WindowPlace): void => writeSmallJson(file, place);

/** The share of `a` that lies inside `b`. */
function overlap(a: Place, b: Place): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width <= 0 || height <= 0 ? 0 : (width * height) / (a.width * a.height);
}

// The lower bound gives way: on a small screen the window is as large as the screen.
const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, Math.min(low, high)), high);
