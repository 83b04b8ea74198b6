import { useSyncExternalStore } from 'react';
import { recall, remember } from './remembered.ts';

/** Text sizes in percent; everything is measured in rem, so the whole screen follows. */
export const textSizes = [90, 100, 110, 125, 150] as const;
const key = 'text-size';
const listeners = new Set<() => void>();
let current = 100;

const apply = (percent: number): void => {
  current = percent;
  document.documentElement.style.setProperty('--text-scale', String(percent / 100));
  for (const listener of listeners) listener();
};

export const restoreTextSize = (): void => apply(Math.min(150, Math.max(90, recall(key, 100))));

export const setTextSize = (percent: number): void => {
  remember(key, percent);
  apply(percent);
};

export const largerText = (): void => setTextSize(textSizes.find((size) => size > current) ?? 150);
export const smallerText = (): void => setTextSize(textSizes.findLast((size) => size < current) ?? 90);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The text size in percent; a component that measures in pixels multiplies by it. */
export const useTextSize = (): number => useSyncExternalStore(subscribe, () => current);
