import type { SectorRow } from '../../src-main/contract/sectors.ts';
import { formatNumber } from '../../src-main/rules/money.ts';
import { useAnswer } from '../app/use-office.ts';
import type { Column } from '../components/data-table.tsx';
import { sectorGroupWords } from '../components/sector-select.tsx';
import { EditedList } from './edited-list.tsx';
import { type EditedSector, SectorDialog } from './sector-dialog.tsx';

const columns: Column<SectorRow>[] = [
  { key: 'name', head: 'Komoditas', width: 14, grow: 2, cell: (row) => row.name, sortBy: (row) => row.name },
  {
    key: 'group',
    head: 'Golongan',
    width: 10,
    grow: 1,
    cell: (row) => sectorGroupWords[row.group],
    sortBy: (row) => row.group,
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

export function SectorsSettings() {
  return (
    <EditedList<SectorRow, EditedSector>
      title="Komoditas"
      detail="Cabang industri menurut golongan unggulan, potensial, dan lainnya."
      newLabel="Komoditas baru"
      label="Daftar komoditas"
      rememberAs="sectors"
      columns={columns}
      answer={useAnswer('sectors', 'list', {})}
      empty={{ title: 'Belum ada komoditas', text: 'Catat cabang industri di daerah Anda.' }}
      create={() => ({ id: null, name: '', group: 'potensial' })}
      edit={({ id, name, group }) => ({ id, name, group })}
      dialog={(sector, close) => <SectorDialog sector={sector} onClose={close} />}
    />
  );
}
