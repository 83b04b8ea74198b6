import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useCommands } from '../app/shortcuts.ts';
import type { Answer } from '../app/use-office.ts';
import { type Column, DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import styles from './settings-page.module.css';
import { SettingsTableHead } from './settings-table-head.tsx';

interface Props<Row, Edited> {
  title: string;
  detail: string;
  /** On the button: "Komoditas baru". */
  newLabel: string;
  /** Names the table for a screen reader. */
  label: string;
  rememberAs: string;
  columns: Column<Row>[];
  answer: Answer<Row[]>;
  empty: { title: string; text: string };
  /** What the dialog begins with. */
  create: () => Edited;
  edit: (row: Row) => Edited;
  dialog: (edited: Edited, close: () => void) => ReactNode;
}

const keyOf = (row: { id: number }) => row.id;

/** A list that the office edits, each entry in a dialog over it. */
export function EditedList<Row extends { id: number }, Edited>(props: Props<Row, Edited>) {
  const { answer, create, edit } = props;
  const [edited, setEdited] = useState<Edited | null>(null);
  const begin = () => setEdited(create());
  useCommands({ new: begin });
  const button = (
    <Button leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />} onClick={begin}>
      {props.newLabel}
    </Button>
  );
  return (
    <>
      <SettingsTableHead title={props.title} detail={props.detail} action={button} />
      <FailureAlert failure={answer.failure} onRetry={answer.reload} />
      <div className={styles.table}>
        <DataTable
          label={props.label}
          rememberAs={props.rememberAs}
          columns={props.columns}
          rows={answer.data ?? []}
          rowKey={keyOf}
          onOpen={(row) => setEdited(edit(row))}
          loading={answer.loading}
          empty={<EmptyState {...props.empty} action={button} />}
          footer={<span>Tekan Enter atau klik dua kali untuk mengubah.</span>}
        />
      </div>
      {edited === null ? null : props.dialog(edited, () => setEdited(null))}
    </>
  );
}
