import { readFileSync, writeFileSync } from 'node:fs';

const statusOf = (field: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) /
  1024;

/**
 * The most memory of this process above what it has now, in MiB. The kernel keeps the peak, so nothing between two looks is
 * missed; where there is no /proc it is the peak of the whole life of the process.
 */
export function startMemory(): { peak: () => number } {
  if (process.platform !== 'linux') {
    const before = process.memoryUsage.rss();
    return { peak: () => process.resourceUsage().maxRSS / 1024 - before / 2 ** 20 };
  }
  // "5" sets the peak back to what is held now: proc(5), clear_refs.
  writeFileSync('/proc/self/clear_refs', '5');
  const before = statusOf('VmRSS');
  return { peak: () => statusOf('VmHWM') - before };
}
