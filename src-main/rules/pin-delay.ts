/** The first wrong PINs are slips of the finger. */
const free = 2;
const longest = 5 * 60_000;

/** How long nobody may try after so many wrong PINs in a row: 1 s from the third on, doubled each time up to 5 minutes. */
export const delayAfter = (wrongAttempts: number): number =>
  wrongAttempts <= free ? 0 : Math.min(longest, 1000 * 2 ** (wrongAttempts - free - 1));

/**
 * What is left of that delay, in milliseconds. When the clock was set back behind the last attempt, the delay begins
 * anew (`restart`): it never grows beyond what it was, and setting the clock does not end it.
 */
export function waitOf(
  wrongAttempts: number,
  wrongAt: number,
  now: number,
): { wait: number; restart: boolean } {
  const delay = delayAfter(wrongAttempts);
  if (now < wrongAt) return { wait: delay, restart: delay > 0 };
  return { wait: Math.max(0, wrongAt + delay - now), restart: false };
}

/** "8 detik", "4 menit 16 detik": rounded up, so that who waits as long may try. */
export function waitInWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [minutes > 0 ? `${minutes} menit` : '', rest > 0 || minutes === 0 ? `${rest} detik` : '']
    .filter(Boolean)
    .join(' ');
}
