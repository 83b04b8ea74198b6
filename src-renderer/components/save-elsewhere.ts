import { createContext } from 'react';
import type { Failure } from '../../src-main/contract/result.ts';

/** A form whose foot another screen shows in its own. */
export interface HeldForm {
  onSave: () => void;
  busy: boolean;
  /** Something is not saved yet. */
  dirty: boolean;
  failure: Failure | null;
}

/** Who takes over the foot of the forms inside: hears the form after each drawing, and null when it goes. */
export const SaveElsewhere = createContext<((form: HeldForm | null) => void) | null>(null);
