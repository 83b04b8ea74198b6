import { formatNumber } from './format-number.ts';

const kilobyte = 1024;
const megabyte = kilobyte * kilobyte;

/** A file's size as shown: 340 is '340 byte', 34816 is '34 KB', 1258291 is '1,2 MB'. Throws RangeError below zero. */
export function formatFileSize(bytes: number): string {
  if (!(bytes >= 0)) throw new RangeError(`No size: ${bytes}`);
  if (bytes < kilobyte) return `${formatNumber(bytes)} byte`;
  if (Math.round(bytes / kilobyte) < kilobyte) return `${formatNumber(Math.round(bytes / kilobyte))} KB`;
  return `${formatNumber(bytes / megabyte, 1)} MB`;
}
