import { failure } from '../contract/result.ts';
import { type ProgramAction, type ProgramState, refusalOf } from '../rules/program-state.ts';

/** The failure for something that the state of a programme does not allow; null where it does. */
export function refusedByState(state: ProgramState, action: ProgramAction) {
  const words = refusalOf(state, action);
  return words === null ? null : failure('program-state', words);
}
