import type { Answerer } from './answer-call.ts';
import type { Asker, ContractShape } from './contract/procedure.ts';
import type { Failure } from './contract/result.ts';

/** Who sits at the workstation, as the door sees it (operators/seat.ts). */
export interface Doorkeeper {
  refusal(by: Asker): { ok: false; error: Failure } | null;
  during<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Lets only those through whom the contract lets ask: the one place where that is decided. Answers `not-signed-in` and
 * `managers-only`. The command line has no such door: who can run it can read the database file as well.
 */
export function guardCalls(contract: ContractShape, answer: Answerer, keeper: Doorkeeper): Answerer {
  const askers = new Map<unknown, Asker>();
  for (const [feature, procedures] of Object.entries(contract))
    for (const [name, { by }] of Object.entries(procedures)) askers.set(`${feature}.${name}`, by);
  return async (name, input) => {
    const by = askers.get(name);
    // An unknown name is the answerer's to refuse. What anybody may ask is no sign that somebody works.
    if (by === undefined || by === 'siapa pun') return answer(name, input);
    return keeper.refusal(by) ?? keeper.during(() => answer(name, input));
  };
}
