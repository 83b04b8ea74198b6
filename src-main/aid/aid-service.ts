import type { OfficeHandlers } from '../contract/contract.ts';
import type { AidContext } from './aid-context.ts';
import { createCandidateHandlers } from './candidate-handlers.ts';
import { createDoubleAidHandlers } from './double-aid-handlers.ts';
import { createItemHandlers } from './item-handlers.ts';
import { createPackageHandlers } from './package-handlers.ts';
import { createProgramHandlers } from './program-handlers.ts';
import { createRecipientHandlers } from './recipient-handlers.ts';
import { createSavedPackages } from './saved-packages.ts';

/** Aid programmes with their items, recipients and allocations, as the screens see them. */
export function createAid(context: AidContext) {
  const programs = createProgramHandlers(context);
  const items = createItemHandlers(context);
  const handlers: OfficeHandlers['aid'] = {
    ...programs.handlers,
    ...items.handlers,
    ...createSavedPackages(context),
    ...createRecipientHandlers(context),
    ...createDoubleAidHandlers(context),
    ...createPackageHandlers(context),
    ...createCandidateHandlers(context),
  };
  return { handlers, programRows: programs.programRows, stock: items.itemRows };
}
