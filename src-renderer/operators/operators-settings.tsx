import { NumberInput } from '@mantine/core';
import type { OperatorInput, OperatorRow } from '../../src-main/contract/operators.ts';
import type { Settings } from '../../src-main/contract/settings.ts';
import { useAnswer } from '../app/use-office.ts';
import type { Column } from '../components/data-table.tsx';
import { FormSection } from '../components/form-section.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import { EditedList } from '../settings/edited-list.tsx';
import { Loaded } from '../settings/loaded.tsx';
import { useSetting, useSettings } from '../settings/use-setting.ts';
import { OperatorDialog } from './operator-dialog.tsx';
import { roleWords } from './role-words.ts';
import { useSeat } from './seat.ts';

const columns: Column<OperatorRow>[] = [
  { key: 'name', head: 'Nama', width: 12, grow: 2, cell: (row) => row.name, sortBy: (row) => row.name },
  { key: 'role', head: 'Peran', width: 8, cell: (row) => roleWords[row.role], sortBy: (row) => row.role },
  {
    key: 'active',
    head: 'Status',
    width: 7,
    cell: (row) => (
      <StatusBadge tone={row.active ? 'good' : 'quiet'}>{row.active ? 'Aktif' : 'Tidak aktif'}</StatusBadge>
    ),
  },
];

/** Who may work with the program, and when it locks itself. */
export function OperatorsSettings() {
  const settings = useSettings();
  const isFirst = useSeat().state === 'open';
  return (
    <>
      <EditedList<OperatorRow, OperatorInput>
        title="Petugas"
        detail="Masuk dengan PIN masing-masing; namanya tercatat pada setiap perubahan, ekspor, dan cetakan."
        newLabel={isFirst ? 'Buat pengelola' : 'Petugas baru'}
        label="Daftar petugas"
        rememberAs="operators"
        columns={columns}
        answer={useAnswer('operators', 'list', {})}
        empty={{
          title: 'Program terbuka bagi siapa saja',
          text: 'Buat pengelola pertama. Sejak itu program hanya dapat dipakai dengan PIN, dan setiap perubahan tercatat atas nama petugasnya.',
        }}
        create={() => ({
          id: null,
          name: '',
          role: isFirst ? 'pengelola' : 'petugas',
          active: true,
          pin: '',
        })}
        edit={(operator) => ({ ...operator, pin: null })}
        dialog={(operator, close) => <OperatorDialog operator={operator} isFirst={isFirst} onClose={close} />}
      />
      <Loaded answer={settings}>{(data) => <LockForm saved={data.security} />}</Loaded>
    </>
  );
}

function LockForm({ saved }: { saved: Settings['security'] }) {
  const form = useSetting('security', 'Kunci otomatis', saved);
  return (
    <>
      <FormSection
        title="Kunci otomatis"
        detail="Bila tidak dipakai selama ini, program terkunci dan meminta PIN. Isi 0 agar tidak pernah."
      >
        <NumberInput
          label="Terkunci setelah (menit)"
          min={0}
          max={240}
          clampBehavior="strict"
          allowDecimal={false}
          value={form.value.lockAfterMinutes}
          onChange={(minutes) => form.set({ lockAfterMinutes: typeof minutes === 'number' ? minutes : 0 })}
          error={form.errorOf('lockAfterMinutes')}
        />
      </FormSection>
      <SaveBar {...form.bar} />
    </>
  );
}
