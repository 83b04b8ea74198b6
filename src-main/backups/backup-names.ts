import { basename } from 'node:path';

/** Ending of a copy that is locked with a passphrase (docs/backup-format.md). A plain copy is an SQLite file, `.db`. */
export const lockedEnding = '.sentra-cadangan';

export type BackupKind = 'berkala' | 'sebelum-impor' | 'sebelum-skema' | 'sebelum-pemulihan' | 'lain';

/** What the name of a backup of the series says. */
export interface SeriesName {
  /** Of the workstation, so that two of them can share a flash disk. */
  station: string;
  sequence: number;
  /** ISO date. */
  day: string;
  /** As sorted and shown, local time: '2026-11-24 15:38:54'. */
  time: string;
}

const series =
  /^sentra-([0-9a-f]{6})-(\d{5,})-(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})(\d{2})\.(?:db|sentra-cadangan)$/;

/** `sentra-a1b2c3-00012-2026-11-24-153854.db`; `at` is the local time 'YYYY-MM-DDTHH:MM:SS'. */
export const seriesName = (station: string, sequence: number, at: string, locked: boolean): string =>
  `sentra-${station}-${String(sequence).padStart(5, '0')}-${at.slice(0, 10)}-${at.slice(11).replaceAll(':', '')}${locked ? lockedEnding : '.db'}`;

/** Reads the name of a backup of the series; undefined for any other file. */
export function readSeriesName(name: string): SeriesName | undefined {
  const [, station, sequence, day, hour, minute, second] = series.exec(name) ?? [];
  if (!station || !sequence || !day) return undefined;
  return { station, sequence: Number(sequence), day, time: `${day} ${hour}:${minute}:${second}` };
}

/** What a file of a backup folder is; undefined for what is none of ours. */
export function kindOfBackup(path: string): BackupKind | undefined {
  const name = basename(path);
  if (readSeriesName(name)) return 'berkala';
  if (!name.endsWith('.db') && !name.endsWith(lockedEnding)) return undefined;
  if (/^\.|^rusak-|^basis-data-lama-/.test(name)) return undefined;
  if (name.startsWith('sebelum-impor-')) return 'sebelum-impor';
  if (name.startsWith('sebelum-skema-')) return 'sebelum-skema';
  if (name.startsWith('sebelum-pemulihan-')) return 'sebelum-pemulihan';
  return 'lain';
}

/** ISO instant of when a file was put aside, as its name says; null for other names. */
export function asideAt(name: string): string | null {
  const [, day, hour, minute, second] =
    /^sebelum-pemulihan-(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})(\d{2})/.exec(name) ?? [];
  const at = new Date(`${day}T${hour}:${minute}:${second}`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** The local time of the workstation, 'YYYY-MM-DDTHH:MM:SS'. */
export function localTime(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
}
