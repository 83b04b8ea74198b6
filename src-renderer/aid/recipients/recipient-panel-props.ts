import type { ItemRow, RecipientRow } from '../../../src-main/contract/aid.ts';

/** What the panel of one recipient gets, and hands on to its editor. */
export interface RecipientPanelProps {
  recipient: RecipientRow;
  items: ItemRow[];
  onDirty: (dirty: boolean) => void;
  onNext: () => void;
  onClose: () => void;
  onRemoved: () => void;
}
