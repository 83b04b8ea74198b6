import { formatNumber } from '../../src-main/rules/format-number.ts';
import type { AnswerOf } from '../app/procedure-types.ts';
import { useAction } from '../app/use-office.ts';
import { ConfirmButton } from '../components/confirm.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { formatMoment } from '../history/moment.ts';
import styles from './backups.module.css';

/** What the last restore did, and the way back from it as long as the file from before is there. */
export function LastRestore({ status }: { status: AnswerOf<'backups', 'status'> }) {
  const undo = useAction('backups', 'restore');
  const { lastRestore } = status;
  if (!lastRestore) return null;
  return (
    <section className={styles.note} data-tone="good" aria-label="Pemulihan terakhir">
      <div className={styles.noteRow}>
        <span>
          Data dipulihkan {formatMoment(lastRestore.at)} dari {lastRestore.from}.
          {lastRestore.missingContents > 0
            ? ` ${formatNumber(lastRestore.missingContents)} foto atau dokumen tidak ditemukan isinya.`
            : ''}
        </span>
        {lastRestore.aside === '' || lastRestore.aside.includes('rusak-') ? null : (
          <ConfirmButton
            variant="default"
            color="gray"
            loading={undo.busy}
            question={{
              title: 'Kembalikan keadaan sebelum pemulihan?',
              text: 'Perubahan sesudah pemulihan ikut disisihkan, dan dapat dikembalikan dengan cara yang sama.',
              confirmLabel: 'Kembalikan',
            }}
            onConfirm={() => void undo.run({ path: lastRestore.aside, passphrase: null })}
          >
            Kembalikan keadaan sebelum pemulihan
          </ConfirmButton>
        )}
      </div>
      <FailureAlert failure={undo.failure} />
    </section>
  );
}
