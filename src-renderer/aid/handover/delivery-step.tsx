import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import type { HandoverRow } from '../../../src-main/contract/handovers.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { DataTable, type RowKey } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Split } from '../../components/split.tsx';
import { ToRecipients } from '../papers/to-recipients.tsx';
import type { Program } from '../program-answer.ts';
import { RowFilters, useRowFilter } from '../row-filter.tsx';
import { DeliverMany } from './deliver-many.tsx';
import { handoverColumns } from './handover-columns.tsx';
import { HandoverPanel } from './handover-panel.tsx';
import { handoverStage, handoverStatuses } from './handover-words.ts';

const keyOf = (row: HandoverRow) => row.recipientId;
const nobody: ReadonlySet<RowKey> = new Set();

/** Penyerahan: who has got the goods, recorded for many at once or one by one. */
export function DeliveryStep({ program, rows }: { program: Program; rows: HandoverRow[] }) {
  const [active, setActive] = useState<number | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<RowKey>>(nobody);
  const box = useRef<HTMLDivElement>(null);
  const filter = useRowFilter(rows, handoverStatuses);
  const chosen = rows.filter((row) => selected.has(row.recipientId));
  const row = chosen.length === 0 ? rows.find((one) => one.recipientId === active) : undefined;
  const hasPanel = chosen.length > 0 || row !== undefined;
  const columns = useMemo(() => handoverColumns(filter.shown, hasPanel), [filter.shown, hasPanel]);
  const open = filter.shown.filter((one) => handoverStage(one) === 'open');
  const close = () => {
    setSelected(nobody);
    setActive(null);
    box.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  };
  if (program.isPast)
    return (
      <EmptyState
        title="Bantuan tahun lalu"
        text="Bantuan yang diambil dari daftar tahun-tahun lalu dianggap sudah diserahkan; penyerahannya tidak dicatat di sini."
      />
    );
  if (rows.length === 0)
    return (
      <EmptyState
        title="Belum ada yang diserahkan"
        text="Penyerahan dicatat setelah program mempunyai penerima, barangnya dialokasikan, dan BAST-nya bernomor."
        action={<ToRecipients programId={program.id} />}
      />
    );
  return (
    <Split
      panelCovers
      panelLabel="Penyerahan"
      panel={
        chosen.length > 0 ? (
          <DeliverMany program={program} chosen={chosen} onDone={close} onClose={close} />
        ) : row ? (
          <HandoverPanel key={row.recipientId} program={program} row={row} onClose={close} />
        ) : null
      }
    >
      <RowFilters
        filter={filter}
        statusLabel="Keadaan"
        action={
          open.length > 0 && chosen.length === 0 ? (
            <Button
              variant="default"
              leftSection={<IconChecks size="1rem" stroke={1.8} aria-hidden />}
              onClick={() => setSelected(new Set(open.map(keyOf)))}
            >
              Pilih {formatNumber(open.length)} yang belum diserahkan
            </Button>
          ) : null
        }
      />
      <div ref={box}>
        <DataTable
          label="Penyerahan program ini"
          columns={columns}
          rows={filter.shown}
          rowKey={keyOf}
          rowHeight={2.625}
          rememberAs="aid-handovers"
          activeKey={active}
          onActive={(one) => setActive(one.recipientId)}
          selected={selected}
          onSelect={setSelected}
          empty={<EmptyState title="Tidak ada yang cocok" text="Ubah pencarian atau hapus saringan." />}
        />
      </div>
    </Split>
  );
}
