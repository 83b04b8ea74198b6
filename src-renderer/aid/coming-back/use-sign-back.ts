import { isoDateOf } from '../../../src-main/rules/dates.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { useAction } from '../../app/use-office.ts';
import { tellDone, tellFailure } from '../../components/tell.tsx';

/** Ticks letters that came back on a day, or takes the ticks away; says so where the list does not show it at once. */
export function useSignBack(date: string | null) {
  const action = useAction('handovers', 'signBack', { invalidates: ['handovers', 'aid'] });
  return async (recipientIds: number[], back: boolean): Promise<boolean> => {
    const result = await action.run({ recipientIds, date: back ? (date ?? isoDateOf(new Date())) : null });
    if (!result.ok) tellFailure(result.error.message);
    else if (recipientIds.length > 1) tellDone(`${formatNumber(result.value.changed)} BAST dicatat kembali.`);
    return result.ok;
  };
}
