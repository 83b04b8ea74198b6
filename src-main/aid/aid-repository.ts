import type { Connection } from '../database/connection.ts';
import { createCandidateRepository } from './candidate-repository.ts';
import { createItemRepository } from './item-repository.ts';
import { createPackageRepository } from './package-repository.ts';
import { createProgramFigures } from './program-figures.ts';
import { createProgramRepository } from './program-repository.ts';
import { createRecipientRepository } from './recipient-repository.ts';

export type { ItemData } from './item-repository.ts';
export type { NewProgram, ProgramRecord } from './program-repository.ts';

/** The SQL of programmes, items, recipients and allocations. Rules are checked by the handlers. */
export const createAidRepository = (connection: Connection) => ({
  ...createProgramRepository(connection),
  ...createProgramFigures(connection),
  ...createItemRepository(connection),
  ...createPackageRepository(connection),
  ...createRecipientRepository(connection),
  ...createCandidateRepository(connection),
});

export type AidRepository = ReturnType<typeof createAidRepository>;
