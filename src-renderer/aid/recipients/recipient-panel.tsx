import { Anchor } from '@mantine/core';
import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import { formatLongDate } from '../../../src-main/rules/dates.ts';
import { useCommands } from '../../app/shortcuts.ts';
import { useAnswer } from '../../app/use-office.ts';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { LoadingScreen } from '../../components/loading-screen.tsx';
import { PanelBody, PanelHead } from '../../components/panel-parts.tsx';
import { RecordHistoryButton } from '../../history/record-history.tsx';
import { PrintLog } from '../papers/print-log.tsx';
import { placeOf } from '../recipient-status.ts';
import { AllocationEditor } from './allocation-editor.tsx';
import { AllocationLines } from './allocation-lines.tsx';
import { GroupMembers } from './group-members.tsx';
import { KeptReasons } from './kept-reasons.tsx';
import { StageBadge } from './recipient-columns.tsx';
import type { RecipientPanelProps } from './recipient-panel-props.ts';
import styles from './recipients.module.css';

/** One recipient: who it is, how far the handover is, and what it gets. A delivered handover can only be read. */
export function RecipientPanel(props: RecipientPanelProps) {
  const { recipient, items, onClose } = props;
  const answer = useAnswer('aid', 'recipient', { id: recipient.id }, { keep: false });
  useCommands({ close: onClose });
  const saved = answer.data?.allocations;
  return (
    <>
      <PanelHead
        title="Alokasi penerima"
        aside={
          <>
            <StageBadge row={recipient} />
            <RecordHistoryButton kind="aid_recipient" id={recipient.id} name={recipient.name} />
          </>
        }
        onClose={onClose}
      />
      {answer.data && saved && !recipient.deliveredAt ? (
        <AllocationEditor
          key={JSON.stringify(saved)}
          {...props}
          saved={saved}
          reasons={answer.data.reasons}
          items={items}
        >
          <Who recipient={recipient} />
          <GroupMembers members={answer.data.members} />
        </AllocationEditor>
      ) : (
        <PanelBody>
          <Who recipient={recipient} />
          {recipient.deliveredAt ? (
            <p className={styles.locked}>
              Sudah diserahkan {formatLongDate(recipient.deliveredAt.slice(0, 10))}. Barang dan jumlahnya
              tidak dapat diubah lagi.
            </p>
          ) : null}
          <FailureAlert failure={answer.failure} onRetry={answer.reload} />
          {answer.loading ? <LoadingScreen /> : null}
          {answer.data && saved && recipient.deliveredAt ? (
            <>
              <GroupMembers members={answer.data.members} />
              <AllocationLines allocations={saved} />
              <KeptReasons
                recipient={recipient}
                reasons={answer.data.reasons}
                isDouble={false}
                locked={null}
              />
            </>
          ) : null}
        </PanelBody>
      )}
    </>
  );
}

function Who({ recipient }: { recipient: RecipientRow }) {
  const address = recipient.groupId
    ? `#/kelompok/${recipient.groupId}`
    : `#/pelaku-usaha/${recipient.businessId ?? ''}`;
  const isGroup = recipient.groupId !== null;
  return (
    <section className={styles.who}>
      <Anchor href={address} className={styles.whoName}>
        {isGroup ? recipient.organisation : recipient.name}
      </Anchor>
      <span>{isGroup ? `Ketua: ${recipient.name}` : recipient.organisation || 'Tanpa nama usaha'}</span>
      {recipient.part > 1 ? (
        <span>Bagian {recipient.part}: yang belum diserahkan pada bagian sebelumnya</span>
      ) : null}
      <span className="dim">{placeOf(recipient)}</span>
      <span className="dim figures">{recipient.nik ? `NIK ${recipient.nik}` : 'Belum ada NIK'}</span>
      {recipient.letterNumber ? <span className="dim figures">BAST {recipient.letterNumber}</span> : null}
      {recipient.letterNumber ? <PrintLog recipientId={recipient.id} /> : null}
    </section>
  );
}
