import type { KindRow } from '../../src-main/contract/facilitations.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { useAnswer } from '../app/use-office.ts';
import type { Column } from '../components/data-table.tsx';
import { EditedList } from './edited-list.tsx';
import { blankStage, type EditedKind, KindDialog, withKeys } from './kind-dialog.tsx';

const columns: Column<KindRow>[] = [
  { key: 'name', head: 'Jenis', width: 10, grow: 1, cell: (row) => row.name, sortBy: (row) => row.name },
  {
    key: 'stages',
    head: 'Tahapan',
    width: 20,
    grow: 4,
    cell: (row) => (
      <span title={row.stages.map((stage) => stage.name).join(' → ')}>
        {row.stages.map((stage) => stage.name).join(' → ')}
      </span>
    ),
  },
  {
    key: 'reminder',
    head: 'Pengingat',
    width: 7,
    align: 'end',
    cell: (row) => `${formatNumber(row.reminderDays)} hari`,
    sortBy: (row) => row.reminderDays,
  },
  {
    key: 'facilitations',
    head: 'Fasilitasi',
    width: 6,
    align: 'end',
    cell: (row) => formatNumber(row.facilitations),
    sortBy: (row) => row.facilitations,
  },
];

/** Kinds of facilitation with the list of their stages. */
export function FacilitationSettings() {
  return (
    <EditedList<KindRow, EditedKind>
      title="Fasilitasi"
      detail="Jenis fasilitasi, tahapannya dari awal sampai terbit, dan target harinya."
      newLabel="Jenis baru"
      label="Daftar jenis fasilitasi"
      rememberAs="facilitation-kinds"
      columns={columns}
      answer={useAnswer('facilitations', 'kinds', {})}
      empty={{
        title: 'Belum ada jenis fasilitasi',
        text: 'Catat jenis seperti Halal, PIRT, atau Merek bersama tahapannya.',
      }}
      create={() => ({ id: null, name: '', reminderDays: 90, stages: [blankStage()] })}
      edit={({ id, name, reminderDays, stages }) => ({ id, name, reminderDays, stages: withKeys(stages) })}
      dialog={(kind, close) => <KindDialog kind={kind} onClose={close} />}
    />
  );
}
