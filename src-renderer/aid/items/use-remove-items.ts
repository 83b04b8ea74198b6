import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { useAction } from '../../app/use-office.ts';
import { confirmDestructive } from '../../components/confirm.tsx';
import { tellDone, tellFailure } from '../../components/tell.tsx';
import type { SheetItem } from './item-sheet.ts';

/** Removes rows of the sheet: new ones at once, saved ones after asking, those in use are refused by name. */
export function useRemoveItems(onFresh: (keys: ReadonlySet<number>) => void) {
  const action = useAction('aid', 'removeItem', { invalidates: ['aid', 'recaps'] });
  return async (rows: readonly SheetItem[]): Promise<void> => {
    const saved = rows.filter(({ key }) => key > 0);
    const [first] = saved;
    if (first) {
      const isSure = await confirmDestructive({
        title:
          saved.length === 1
            ? `Hapus ${first.name} dari program?`
            : `Hapus ${formatNumber(saved.length)} barang dari program?`,
        text: `Tidak lagi tercatat dibeli untuk program ini: ${saved
          .slice(0, 5)
          .map(({ name }) => name)
          .join(', ')}${saved.length > 5 ? ', …' : ''}.`,
        confirmLabel: 'Hapus',
      });
      if (!isSure) return;
    }
    onFresh(new Set(rows.filter(({ key }) => key < 0).map(({ key }) => key)));
    const failures: string[] = [];
    for (const { key } of saved) {
      const result = await action.run({ id: key });
      if (!result.ok) failures.push(result.error.message);
    }
    const removed = saved.length - failures.length;
    if (removed > 0) tellDone(`${formatNumber(removed)} barang dihapus dari program.`);
    if (failures.length > 0) tellFailure(failures.slice(0, 3).join(' '));
  };
}
