import { useEffect } from 'react';
import { type FoundKind, foundKinds } from '../../src-main/contract/palette.ts';
import { recall, remember } from '../app/remembered.ts';

// Only numbers and paths are kept on the workstation, never a name: what they are called is asked of the office.

const key = 'recent';
const keptAtMost = 12;

const paths: Record<string, FoundKind> = {
  'pelaku-usaha': 'business',
  kelompok: 'group',
  bantuan: 'program',
  pelatihan: 'training',
  fasilitasi: 'facilitation',
};

/** How a record is remembered. */
export const keyOf = ({ kind, id }: { kind: FoundKind; id: number }): string => `${kind}:${id}`;

/** What was used last, the newest first: keys of records, paths of screens, names of commands. */
export const recentKeys = (): string[] => recall<string[]>(key, []);

export const noteUse = (used: string): void => {
  remember(key, [used, ...recentKeys().filter((one) => one !== used)].slice(0, keptAtMost));
};

/** The records among what was used last. */
export const recentRecords = (): { kind: FoundKind; id: number }[] =>
  recentKeys().flatMap((one) => {
    const [word, number] = one.split(':');
    const kind = foundKinds.find((known) => known === word);
    return kind && Number.isSafeInteger(Number(number)) ? [{ kind, id: Number(number) }] : [];
  });

/** Notes each record whose page is looked at, however it was opened. */
export function useRecentRecords(location: string): void {
  useEffect(() => {
    const [, place = '', id] = /^\/([a-z-]+)\/(\d+)/.exec(location) ?? [];
    const kind = paths[place];
    if (kind) noteUse(`${kind}:${id}`);
  }, [location]);
}
