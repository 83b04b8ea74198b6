import type { DeliverInput } from '../../../src-main/contract/handovers.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { useAction } from '../../app/use-office.ts';
import { confirmDestructive } from '../../components/confirm.tsx';
import { tellDone } from '../../components/tell.tsx';

/** Features that show what happens to handed over goods. */
export const afterHandover = ['aid', 'recaps', 'letters', 'handovers', 'monitoring'] as const;

/**
 * Records a handover after a question that names it; a day before the programme's year is asked about once more.
 * True when it was recorded.
 */
export function useDeliver() {
  const action = useAction('handovers', 'deliver', { invalidates: [...afterHandover] });
  const run = async (input: DeliverInput, question: { title: string; text: string }): Promise<boolean> => {
    if (!(await confirmDestructive({ ...question, confirmLabel: 'Catat penyerahan' }))) return false;
    let result = await action.run(input);
    if (!result.ok && result.error.code === 'date-early') {
      const early = {
        title: 'Tanggal sebelum tahun anggaran?',
        text: `${result.error.message} Periksa tahunnya. Bila memang benar, penyerahan tetap dapat dicatat.`,
        confirmLabel: 'Tanggal benar',
      };
      if (await confirmDestructive(early)) result = await action.run({ ...input, beforeYearConfirmed: true });
    }
    if (!result.ok) return false;
    const { delivered, reprint, restRecipientId } = result.value;
    const next = [
      restRecipientId === null ? '' : 'Sisanya menjadi bagian tersendiri yang belum bernomor.',
      reprint > 0 ? `${formatNumber(reprint)} BAST perlu dicetak ulang karena isinya berubah.` : '',
    ].filter(Boolean);
    tellDone(`${formatNumber(delivered)} penyerahan dicatat.`, next.join(' ') || undefined);
    return true;
  };
  return { run, action };
}
