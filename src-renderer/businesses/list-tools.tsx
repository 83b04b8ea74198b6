import { memo } from 'react';
import type { BusinessColumnKey, BusinessView } from '../../src-main/contract/business-list.ts';
import { ColumnChooser } from '../components/column-chooser.tsx';
import { ViewsMenu, type ViewWords } from '../components/views-menu.tsx';
import { columnNames } from './business-columns.tsx';
import styles from './businesses-page.module.css';
import { readView } from './read-view.ts';

const viewWords: ViewWords = {
  screen: 'businesses',
  noun: 'tampilan',
  purpose: 'Simpan saringan, kolom, dan urutan yang sering dipakai dengan sebuah nama.',
  onlyThis: 'Hanya susunan saringan dan kolomnya yang dihapus; data pelaku usaha tidak berubah.',
  example: 'Gula Kecamatan Mrebet',
};

interface Props {
  columns: BusinessColumnKey[];
  onColumns: (columns: BusinessColumnKey[]) => void;
  onReset: () => void;
  /** What the list shows now. */
  current: () => BusinessView;
  onOpen: (view: BusinessView) => void;
}

/** Columns and saved views. Memoised: a key of the search does not draw them anew. */
export const ListTools = memo(function ListTools(props: Props) {
  return (
    <div className={styles.tools}>
      <ColumnChooser
        all={columnNames}
        shown={props.columns}
        onChange={props.onColumns}
        onReset={props.onReset}
      />
      <ViewsMenu words={viewWords} current={props.current} read={readView} onOpen={props.onOpen} />
    </div>
  );
});
