import { useMantineColorScheme } from '@mantine/core';
import { useMemo, useState } from 'react';
import { wordsMatch } from '../../src-main/rules/words-match.ts';
import { useAnswer } from '../app/use-office.ts';
import { useMayManage, useSeat } from '../operators/seat.ts';
import { fixedItems } from './fixed-items.ts';
import { foundItems } from './found-items.ts';
import { type PaletteItem, recentFirst } from './palette-item.ts';
import { recentKeys, recentRecords } from './recent.ts';

/** One group after the other, in the order in which their first lines come; in each what was used last in front. */
const inGroups = (items: PaletteItem[], recent: string[]): PaletteItem[] =>
  [...Map.groupBy(items, ({ group }) => group).values()].flatMap((group) => recentFirst(group, recent));

/**
 * The lines for what is typed, what was used last in front; with nothing typed that, the screens and the commands.
 * `isBehind` = the office has not answered yet for these letters.
 */
export function usePaletteItems(text: string, openShortcuts: () => void) {
  const search = text.trim().slice(0, 100);
  const mayManage = useMayManage();
  const isSignedIn = useSeat().state === 'signed-in';
  const { setColorScheme } = useMantineColorScheme();
  // As they were when the palette came: the commands are those of the screen behind it.
  const [recent] = useState(recentKeys);
  const [records] = useState(recentRecords);
  const [fixed] = useState(() => fixedItems({ mayManage, isSignedIn, openShortcuts, setColorScheme }));
  const named = useAnswer('palette', 'named', { records });
  const found = useAnswer('palette', 'find', { search }, { enabled: search !== '' });
  const items = useMemo(() => {
    if (search === '') {
      const known = new Map([...foundItems(named.data ?? []), ...fixed].map((item) => [item.key, item]));
      const last = recent
        .flatMap((key) => known.get(key) ?? [])
        .map((item) => ({ ...item, group: 'Terakhir dipakai' }));
      return [...last, ...fixed.filter(({ key, isUsual }) => isUsual && !recent.includes(key))];
    }
    const fitting = fixed.filter(({ title, words }) => wordsMatch(search, `${title} ${words ?? ''}`));
    return inGroups([...fitting, ...foundItems(found.data ?? [])], recent);
  }, [search, fixed, recent, named.data, found.data]);
  return { items, isBehind: search !== '' && found.refreshing, failure: found.failure };
}
