import type { LegalFormRow } from '../../src-main/contract/legal-forms.ts';
import { formatNumber } from '../../src-main/rules/money.ts';
import { useAnswer } from '../app/use-office.ts';
import type { Column } from '../components/data-table.tsx';
import { EditedList } from './edited-list.tsx';
import { type EditedLegalForm, LegalFormDialog } from './legal-form-dialog.tsx';

const columns: Column<LegalFormRow>[] = [
  {
    key: 'name',
    head: 'Bentuk usaha',
    width: 14,
    grow: 1,
    cell: (row) => row.name,
    sortBy: (row) => row.name,
  },
  {
    key: 'businesses',
    head: 'Pelaku usaha',
    width: 8,
    align: 'end',
    cell: (row) => formatNumber(row.businesses),
    sortBy: (row) => row.businesses,
  },
];

export function LegalFormsSettings() {
  return (
    <EditedList<LegalFormRow, EditedLegalForm>
      title="Bentuk usaha"
      detail="Pilihan pada data pelaku usaha, pada impor, dan pada format unduhan."
      newLabel="Bentuk usaha baru"
      label="Daftar bentuk usaha"
      rememberAs="legal-forms"
      columns={columns}
      answer={useAnswer('legalForms', 'list', {})}
      empty={{ title: 'Belum ada bentuk usaha', text: 'Catat bentuk usaha seperti Perorangan, UD, atau CV.' }}
      create={() => ({ id: null, name: '' })}
      edit={({ id, name }) => ({ id, name })}
      dialog={(legalForm, close) => <LegalFormDialog legalForm={legalForm} onClose={close} />}
    />
  );
}
