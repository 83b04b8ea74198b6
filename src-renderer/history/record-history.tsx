import { ActionIcon, Button, Modal } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import type { RecordKind } from '../../src-main/contract/history.ts';
import { usePages } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import { useFocusReturn } from '../components/use-focus-return.ts';
import { actionWords, ChangeList } from './change-list.tsx';
import { formatMoment } from './moment.ts';
import styles from './record-history.module.css';

interface Props {
  kind: RecordKind;
  id: number;
  /** As the record is called on screen. */
  name: string;
}

/** Who changed a record and what belongs to it, when, and how it was before; the newest first. */
export function RecordHistory({ kind, id, name }: Props) {
  const pages = usePages(
    'history',
    'ofRecord',
    { kind, id },
    (before: number | null) => ({ kind, recordId: id, before, limit: 30 }),
    (page) => page.next,
  );
  const rows = pages.data?.flatMap((page) => page.rows) ?? [];
  return (
    <>
      <FailureAlert failure={pages.failure} onRetry={pages.reload} />
      {pages.loading ? <LoadingScreen /> : null}
      {!pages.loading && rows.length === 0 ? <p className="dim">Belum ada perubahan yang tercatat.</p> : null}
      <ol className={styles.entries}>
        {rows.map((row) => (
          <li key={row.id}>
            <div className={styles.head}>
              <StatusBadge tone={actionWords[row.action].tone}>{actionWords[row.action].word}</StatusBadge>
              <strong>
                {row.entity}
                {row.title === name ? '' : ` ${row.title}`}
              </strong>
              <span className="dim figures">
                {formatMoment(row.at)}
                {row.operator ? `, ${row.operator}` : ''}
              </span>
            </div>
            <ChangeList row={row} />
          </li>
        ))}
      </ol>
      {pages.hasMore ? (
        <Button variant="subtle" fullWidth onClick={pages.loadMore}>
          Tampilkan yang lebih lama
        </Button>
      ) : null}
    </>
  );
}

/** Opens the history of a record, beside what else can be done with it. */
export function RecordHistoryButton(props: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <ActionIcon
        variant="default"
        size="2rem"
        aria-label="Riwayat data ini"
        title="Riwayat data ini"
        onClick={() => setOpened(true)}
      >
        <IconHistory size="1.125rem" stroke={1.8} aria-hidden />
      </ActionIcon>
      {opened ? <Dialog {...props} onClose={() => setOpened(false)} /> : null}
    </>
  );
}

function Dialog({ onClose, ...props }: Props & { onClose: () => void }) {
  useFocusReturn();
  return (
    <Modal opened onClose={onClose} title={`Riwayat ${props.name}`} size="lg">
      <RecordHistory {...props} />
    </Modal>
  );
}
