import type { ItemRow, RecipientRow } from '../../../src-main/contract/aid.ts';
import type { CandidateRow } from '../../../src-main/contract/aid-recipients.ts';

/** What the panel of one recipient gets, and hands on to its editor. */
export interface RecipientPanelProps {
  recipient: RecipientRow;
  items: ItemRow[];
  /** Why nothing may be changed now, in words. */
  locked: string | null;
  onDirty: (dirty: boolean) => void;
  onNext: () => void;
  onClose: () => void;
  /** Given the first of the wait list, who could take the place. */
  onRemoved: (firstReserve: CandidateRow | null) => void;
}
