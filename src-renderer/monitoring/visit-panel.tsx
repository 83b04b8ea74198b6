import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { MonitoredRow, VisitRow } from '../../src-main/contract/monitoring.ts';
import { formatLongDate, isoDateOf } from '../../src-main/rules/dates.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { formatPhone } from '../../src-main/rules/phones.ts';
import { refusalOf } from '../../src-main/rules/program-state.ts';
import { whoIs } from '../aid/handover/handover-words.ts';
import { WhoLine } from '../aid/handover/who-line.tsx';
import { useCommands } from '../app/shortcuts.ts';
import { useAnswer } from '../app/use-office.ts';
import { DataList } from '../components/data-list.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { PanelBody, PanelFoot, PanelHead } from '../components/panel-parts.tsx';
import { StatusBadge } from '../components/status-badge.tsx';
import styles from './monitoring.module.css';
import { dueInWords } from './monitoring-words.ts';
import { VisitDialog } from './visit-dialog.tsx';
import { VisitItem } from './visit-item.tsx';

/** One recipient's goods with their visits, the newest first. */
export function VisitPanel({ row, onClose }: { row: MonitoredRow; onClose: () => void }) {
  const answer = useAnswer('monitoring', 'details', { recipientId: row.recipientId }, { keep: false });
  const program = useAnswer('aid', 'program', { id: row.programId });
  const [dialog, setDialog] = useState<VisitRow | 'new' | null>(null);
  useCommands({ close: onClose, new: () => setDialog('new') });
  const refused = program.data ? refusalOf(program.data.program.state, 'visit') : null;
  const due = dueInWords(row, isoDateOf(new Date()));
  const details = answer.data;
  const names = new Map((details?.given ?? []).map((item) => [item.itemId, item.name]));
  return (
    <>
      <PanelHead
        title="Kunjungan monev"
        aside={<StatusBadge tone={due.tone}>{due.label}</StatusBadge>}
        onClose={onClose}
      />
      <PanelBody>
        <WhoLine row={row} detail={details?.letterNumber ? `BAST ${details.letterNumber}` : undefined} />
        <DataList
          items={[
            ['Telepon', row.phones.map(formatPhone).join(', ')],
            ['Diserahkan', row.deliveredAt ? formatLongDate(row.deliveredAt) : ''],
            [
              'Alat',
              row.goods.map((item) => `${item.name}, ${formatNumber(item.quantity)} ${item.unit}`).join('; '),
            ],
          ]}
        />
        {refused ? <p className={styles.refused}>{refused}</p> : null}
        <FailureAlert failure={answer.failure} onRetry={answer.reload} />
        {answer.loading ? <LoadingScreen /> : null}
        {details ? (
          <section>
            <h3 className={styles.heading}>
              {details.visits.length === 0
                ? 'Belum pernah dikunjungi'
                : `${formatNumber(details.visits.length)} kunjungan`}
            </h3>
            <ul className={styles.visits}>
              {details.visits.map((visit) => (
                <VisitItem
                  key={visit.id}
                  visit={visit}
                  names={names}
                  who={whoIs(row)}
                  refused={refused}
                  onEdit={() => setDialog(visit)}
                />
              ))}
            </ul>
          </section>
        ) : null}
      </PanelBody>
      {refused || row.goods.length === 0 ? null : (
        <PanelFoot>
          <Button
            disabled={!details}
            leftSection={<IconPlus size="1rem" aria-hidden />}
            onClick={() => setDialog('new')}
          >
            Catat kunjungan
          </Button>
        </PanelFoot>
      )}
      {dialog !== null && details && !refused ? (
        <VisitDialog
          details={details}
          visit={dialog === 'new' ? null : dialog}
          onClose={() => setDialog(null)}
        />
      ) : null}
    </>
  );
}
