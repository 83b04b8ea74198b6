import { Button, Menu } from '@mantine/core';
import { IconPrinter, IconSortAscending } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import type { AuditRow } from '../../src-main/contract/facilitations.ts';
import { formatShortDate, weekdayName } from '../../src-main/rules/dates.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { RowFilters, type RowStatus, useRowFilter } from '../aid/row-filter.tsx';
import { office } from '../app/office-client.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useAction, useAnswer } from '../app/use-office.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { PaperDialog } from '../components/paper-dialog.tsx';
import { Sheet } from '../components/sheet/sheet.tsx';
import { type AuditLine, auditColumns, auditLine, changedPlans } from './audit-rows.ts';
import type { FacilitationAnswer } from './facilitation-page.tsx';

const papers = { schedule: 'Jadwal Audit Lapangan', forms: 'Lembar Audit Lapangan' } as const;
const keyOf = (line: AuditLine) => line.id;

type ListedAudit = AuditRow & { name: string; organisation: string };

/** The days that are planned, as choices of a filter. */
function dayStatuses(audits: readonly ListedAudit[]): RowStatus<ListedAudit>[] {
  const days = [...new Set(audits.flatMap((row) => row.plannedDate ?? []))].toSorted();
  return [
    { value: '-', label: 'Belum dijadwalkan', is: (row) => row.plannedDate === null },
    ...days.map((day) => ({
      value: day,
      label: `${weekdayName(day)}, ${formatShortDate(day)}`,
      is: (row: ListedAudit) => row.plannedDate === day,
    })),
  ];
}

/** The schedule of the field audits, typed in line by line; every change is kept at once. */
export function AuditPart({ answer }: { answer: FacilitationAnswer }) {
  const { facilitation, kind } = answer;
  const { data, failure, reload } = useAnswer('facilitations', 'audits', {
    facilitationId: facilitation.id,
  });
  if (failure) return <FailureAlert failure={failure} onRetry={reload} />;
  if (!data) return <LoadingScreen />;
  if (data.length > 0) return <Schedule audits={data} facilitationId={facilitation.id} />;
  const stages = kind.stages.filter((stage) => stage.isFieldAudit).map((stage) => stage.name);
  return stages.length > 0 ? (
    <EmptyState
      title="Tidak ada yang menunggu audit lapangan"
      text={`Pelaku usaha yang dipindahkan ke tahapan ${stages.join(' atau ')} muncul di sini untuk dijadwalkan.`}
    />
  ) : (
    <EmptyState
      title="Jenis ini tidak mempunyai audit lapangan"
      text="Tandai tahapan yang berupa audit lapangan pada Pengaturan, bagian Fasilitasi."
    />
  );
}

function Schedule({ audits, facilitationId }: { audits: AuditRow[]; facilitationId: number }) {
  const [printing, setPrinting] = useState<keyof typeof papers | null>(null);
  /** Lines keep their place while dates are typed; sorting them is asked for. */
  const [order, setOrder] = useState(() => audits.map((row) => row.id));
  /** As typed here: the next key does not wait for the answer to the one before, and what cannot be read stays. */
  const [typed, setTyped] = useState<ReadonlyMap<number, AuditLine>>(new Map());
  const all = useMemo((): ListedAudit[] => {
    const place = new Map(order.map((id, index) => [id, index]));
    return audits
      .map((row) => ({ ...row, name: row.ownerName, organisation: row.businessName }))
      .toSorted((a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length));
  }, [audits, order]);
  const statuses = useMemo(() => dayStatuses(all), [all]);
  const filter = useRowFilter(all, statuses);
  const lines = useMemo(
    () => filter.shown.map((row) => typed.get(row.id) ?? auditLine(row)),
    [filter.shown, typed],
  );
  const plan = useAction('facilitations', 'planAudits');
  const change = useCallback(
    (next: AuditLine[]) => {
      const { changed, plans } = changedPlans(lines, next);
      setTyped((now) => new Map([...now, ...changed.map((line) => [line.id, line] as const)]));
      if (plans.length > 0) void plan.run({ plans });
    },
    [lines, plan.run],
  );
  const caseIds = filter.shown.map((row) => row.id);
  useCommands({ print: caseIds.length > 0 ? () => setPrinting('schedule') : undefined });
  return (
    <>
      <RowFilters
        filter={filter}
        statusLabel="Hari"
        searchLabel="Cari pelaku usaha dalam jadwal ini"
        placeholder="Nama, usaha, atau desa"
        action={
          <>
            <Button
              variant="default"
              leftSection={<IconSortAscending size="1rem" stroke={1.8} aria-hidden />}
              onClick={() => setOrder(audits.map((row) => row.id))}
            >
              Urutkan menurut jadwal
            </Button>
            <Menu position="bottom-end">
              <Menu.Target>
                <Button
                  disabled={caseIds.length === 0}
                  leftSection={<IconPrinter size="1rem" stroke={1.8} aria-hidden />}
                >
                  Cetak untuk {formatNumber(caseIds.length)} pelaku usaha
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => setPrinting('schedule')}>Jadwal audit per hari</Menu.Item>
                <Menu.Item onClick={() => setPrinting('forms')}>
                  Lembar audit, satu per pelaku usaha
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </>
        }
      />
      <FailureAlert failure={plan.failure} />
      <Sheet
        label="Jadwal audit lapangan"
        columns={auditColumns}
        rows={lines}
        rowKey={keyOf}
        onChange={change}
        footer={
          <span>
            <strong>{formatNumber(lines.length)}</strong> pelaku usaha. Ctrl+D mengisi ke bawah; setiap
            perubahan langsung tersimpan.
          </span>
        }
      />
      {printing ? (
        <PaperDialog
          title={papers[printing]}
          make={(jobId) =>
            office.facilitations.printPaper({
              kind: printing,
              facilitationId,
              caseIds,
              paperSize: null,
              jobId,
            })
          }
          onClose={() => setPrinting(null)}
        />
      ) : null}
    </>
  );
}
