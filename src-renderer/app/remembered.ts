import { useCallback, useState } from 'react';

let prefix = 'sentra.';

/** What is remembered of the sample's screens is kept apart: its numbers and names are not those of the office. */
export const rememberApart = (): void => {
  prefix = 'sentra.contoh.';
};

/** Reads what this workstation remembers of a screen; `fallback` when nothing fitting is there. */
export const recall = <T>(key: string, fallback: T): T => {
  try {
    const text = localStorage.getItem(prefix + key);
    return text === null ? fallback : (JSON.parse(text) as T);
  } catch {
    return fallback;
  }
};

export const remember = (key: string, value: unknown): void => {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // Storage full or off: the screen works on, it only forgets.
  }
};

/** State that is there again after a restart: filters, widths, a collapsed rail. Never data of record. */
export function useRemembered<T>(key: string, fallback: T): [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => recall(key, fallback));
  const set = useCallback(
    (next: T) => {
      setValue(next);
      remember(key, next);
    },
    [key],
  );
  return [value, set];
}
