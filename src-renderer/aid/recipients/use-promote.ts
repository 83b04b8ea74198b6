import type { CandidateRow } from '../../../src-main/contract/aid-recipients.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { useAction } from '../../app/use-office.ts';
import { tellDone } from '../../components/tell.tsx';
import { shownName } from './sheet-rows.ts';

/** Behind everybody on a list. */
export const lastPlace = 100_000;

/** Makes candidates recipients and says so; gives the new recipients, or undefined when it was refused. */
export function usePromote() {
  const action = useAction('aid', 'promoteCandidates', {
    invalidates: ['aid', 'recaps', 'letters', 'changes'],
  });
  const run = async (candidates: CandidateRow[]): Promise<number[] | undefined> => {
    const result = await action.run({ ids: candidates.map(({ id }) => id) });
    if (!result.ok) return undefined;
    const [first] = candidates;
    tellDone(
      candidates.length === 1 && first
        ? `${shownName(first)} menjadi penerima.`
        : `${formatNumber(candidates.length)} calon menjadi penerima.`,
    );
    return result.value.recipientIds;
  };
  return { run, busy: action.busy, failure: action.failure };
}
