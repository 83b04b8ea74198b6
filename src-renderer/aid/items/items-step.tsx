import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { ItemRow } from '../../../src-main/contract/aid.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { useAnswer } from '../../app/use-office.ts';
import { PackagesView } from '../packages/packages-view.tsx';
import type { Program } from '../program-answer.ts';
import { ItemsSheet } from './items-sheet.tsx';

type View = 'items' | 'packages';

/** Barang: what was bought and what of it is left, and the packages that are given of it. */
export function ItemsStep({ program, items }: { program: Program; items: ItemRow[] }) {
  const [view, setView] = useState<View>('items');
  const packages = useAnswer('aid', 'packages', { programId: program.id });
  const count = packages.data?.length ?? 0;
  const choice = (
    <SegmentedControl
      aria-label="Barang atau paket"
      value={view}
      onChange={(value) => setView(value === 'packages' ? 'packages' : 'items')}
      data={[
        { value: 'items', label: 'Barang' },
        { value: 'packages', label: count > 0 ? `Paket (${formatNumber(count)})` : 'Paket' },
      ]}
    />
  );
  return view === 'items' ? (
    <ItemsSheet program={program} items={items} choice={choice} />
  ) : (
    <PackagesView program={program} items={items} packages={packages} choice={choice} />
  );
}
