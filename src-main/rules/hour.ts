/** '8', '8.30' and '8:30' as '08:00' and '08:30', as people type hours; anything else stays, for the error in words. */
export function readHour(typed: string): string {
  const match = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed.trim());
  return match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}` : typed.trim();
}

/** A time of the day as `HH:MM`. */
export const isHour = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
