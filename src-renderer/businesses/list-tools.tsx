import { memo } from 'react';
import type { BusinessColumnKey, BusinessView } from '../../src-main/contract/business-list.ts';
import { ColumnChooser } from '../components/column-chooser.tsx';
import { columnNames } from './business-columns.tsx';
import styles from './businesses-page.module.css';
import { ViewsMenu } from './views-menu.tsx';

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
      <ViewsMenu current={props.current} onOpen={props.onOpen} />
    </div>
  );
});
