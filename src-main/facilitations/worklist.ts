import type { z } from 'zod';
import type { facilitationProcedures } from '../contract/facilitations.ts';
import { validityOf } from '../rules/facilitation.ts';
import type { FoundCase } from './facilitation-context.ts';

type Worklist = z.input<(typeof facilitationProcedures)['worklist']['output']>;

/**
 * What waits for the office on a day: overdue stages, and certificates near or past their end. A certificate asks for
 * nothing once the business is on its way to the next one of that kind, or has it.
 */
export function worklistOf(all: readonly FoundCase[], today: string): Worklist {
  const sameKind = Map.groupBy(all, ({ row, kind }) => `${kind.id}/${row.businessId}`);
  const isReplaced = ({ row, kind }: FoundCase): boolean =>
    (sameKind.get(`${kind.id}/${row.businessId}`) ?? []).some(
      ({ row: other }) =>
        other.id !== row.id &&
        (other.standing === 'berjalan' ||
          (other.certificateNumber !== '' && (other.validUntil ?? '9999') > (row.validUntil ?? '9999'))),
    );
  const ending = all.flatMap((one) => {
    const { row, facilitation, kind } = one;
    const validity = validityOf(row.validUntil, today, kind.reminderDays);
    if (validity === 'berlaku' || isReplaced(one)) return [];
    return [{ ...row, title: facilitation.title, validity }];
  });
  return {
    overdue: all.flatMap(({ row, facilitation }) =>
      row.overdue ? [{ ...row, title: facilitation.title }] : [],
    ),
    ending: ending.sort((a, b) => (a.validUntil ?? '').localeCompare(b.validUntil ?? '')),
  };
}
