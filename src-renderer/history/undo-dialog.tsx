import { Button, Kbd, Modal } from '@mantine/core';
import type { RecentAction } from '../../src-main/contract/changes.ts';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { useFocusReturn } from '../components/use-focus-return.ts';
import { formatMoment } from './moment.ts';
import { useUndo } from './tell-undoable.tsx';
import styles from './undo-dialog.module.css';

/** The last actions of this operator, each with its way back or the reason why there is none. */
export function UndoDialog({ onClose }: { onClose: () => void }) {
  useFocusReturn();
  const { data, failure, reload } = useAnswer('changes', 'recent', {}, { keep: false });
  const { undo, busy } = useUndo();
  return (
    <Modal opened onClose={onClose} title="Urungkan tindakan" size="lg">
      <p className="dim">
        Tindakan Anda sejak program dibuka, paling banyak 20. <Kbd>Ctrl</Kbd> <Kbd>Z</Kbd> di luar kotak isian
        membatalkan yang terakhir.
      </p>
      <FailureAlert failure={failure} onRetry={reload} />
      {data?.length === 0 ? <p>Belum ada tindakan.</p> : null}
      <ol className={styles.actions}>
        {data?.map((action) => (
          <li key={action.id} data-undone={action.isUndone || undefined}>
            <span className={styles.title}>{action.title}</span>
            <span className={`${styles.moment} dim figures`}>{formatMoment(action.at)}</span>
            <WayBack action={action} busy={busy} onUndo={() => void undo(action.id)} />
          </li>
        ))}
      </ol>
    </Modal>
  );
}

interface WayBackProps {
  action: RecentAction;
  busy: boolean;
  onUndo: () => void;
}

function WayBack({ action, busy, onUndo }: WayBackProps) {
  if (action.isUndone) return <span className="dim">sudah dibatalkan</span>;
  if (action.whyFixed) return <span className={`${styles.why} dim`}>Tetap: {action.whyFixed}.</span>;
  return (
    <Button
      size="compact-sm"
      variant="default"
      disabled={busy}
      aria-label={`Batalkan: ${action.title}`}
      onClick={onUndo}
    >
      Batalkan
    </Button>
  );
}
