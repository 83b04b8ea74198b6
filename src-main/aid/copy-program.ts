import type { z } from 'zod';
import type { aidProcedures } from '../contract/aid.ts';
import { type Result, success } from '../contract/result.ts';
import { inChangeSet } from '../database/change-set.ts';
import { type AidContext, unknownProgram } from './aid-context.ts';

type Input = z.output<(typeof aidProcedures)['copyProgram']['input']>;

/**
 * Makes next year's programme of last year's: items, packages, accounts and legal basis. What belongs to that year alone
 * (recipients, dates, budget, contracts, whether prices hold tax) is left for the officer to fill.
 */
export function copyProgram({ connection, aid }: AidContext, input: Input): Result<{ id: number }> {
  const source = aid.program(input.id);
  if (!source) return unknownProgram();
  const { id: _id, state: _state, isPast: _past, ...data } = source;
  return inChangeSet(connection, 'bulk', `Salin program ${source.name} menjadi ${input.name}`, () => {
    const programId = aid.insertProgram({
      ...data,
      name: input.name,
      fiscalYear: input.fiscalYear,
      budget: null,
      plannedDate: null,
      ceremonyDate: null,
      notes: `Disalin dari ${source.name} (${source.fiscalYear}).`,
    });
    const copies = new Map<number, number>();
    for (const { id, ...item } of aid.items(source.id))
      copies.set(
        id,
        aid.insertItem({
          ...item,
          programId,
          quantityBought: input.quantities === 'bought' ? item.quantityBought : 0,
          priceIncludesTax: null,
          supplier: '',
          contractNumber: '',
          contractDate: null,
        }),
      );
    for (const { name, items } of aid.packages(source.id))
      aid.insertPackage({
        programId,
        name,
        items: items.map((line) => ({ ...line, itemId: copies.get(line.itemId) ?? line.itemId })),
      });
    return success({ id: programId });
  });
}
