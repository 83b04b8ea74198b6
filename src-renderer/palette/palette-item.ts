import type { TablerIcon } from '@tabler/icons-react';

/** A line of the palette. */
export interface PaletteItem {
  /** What it is remembered by; unique. */
  key: string;
  group: string;
  title: string;
  detail?: string;
  /** Keys that do the same. */
  keys?: string[];
  /** More words that it is found by. */
  words?: string;
  /** Shown also while nothing is typed. */
  isUsual?: true;
  icon: TablerIcon;
  run: () => void;
}

/** The same lines with what was used last in front, otherwise in their order. */
export function recentFirst(items: PaletteItem[], recent: string[]): PaletteItem[] {
  const rank = ({ key }: PaletteItem): number => {
    const at = recent.indexOf(key);
    return at < 0 ? recent.length : at;
  };
  return items.toSorted((a, b) => rank(a) - rank(b));
}
