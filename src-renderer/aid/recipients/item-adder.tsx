import type { ItemRow } from '../../../src-main/contract/aid.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { SearchSelect } from '../../components/search-select.tsx';
import type { AllocationDraft } from '../allocation-draft.ts';

interface Props {
  items: ItemRow[];
  taken: AllocationDraft;
  onAdd: (itemId: number) => void;
}

/** Takes a further item of the programme by typing a part of its name; the quantity field is next. */
export function ItemAdder({ items, taken, onAdd }: Props) {
  const free = items.filter((item) => !taken.has(item.id));
  const add = (itemId: number) => {
    onAdd(itemId);
    // The line is drawn after this event; then its quantity takes the focus.
    setTimeout(() => document.querySelector<HTMLElement>(`[data-quantity="${itemId}"]`)?.focus());
  };
  if (items.length === 0)
    return <p className="dim">Program ini belum mempunyai barang. Isi langkah Barang dahulu.</p>;
  return (
    <SearchSelect
      // A new list of choices also empties the field for the next one.
      key={free.length}
      aria-label="Tambah barang"
      placeholder={free.length === 0 ? 'Semua barang sudah dipakai' : 'Tambah barang …'}
      disabled={free.length === 0}
      data={free.map((item) => ({
        value: String(item.id),
        label: `${item.name}${item.brand ? ` (${item.brand})` : ''} · ${item.left > 0 ? `sisa ${formatNumber(item.left)} ${item.unit}` : 'habis'}`,
      }))}
      value={null}
      onChange={(value) => {
        if (value !== null) add(Number(value));
      }}
    />
  );
}
