import { Anchor, Button } from '@mantine/core';
import type { VisitRow } from '../../src-main/contract/monitoring.ts';
import { formatLongDate, formatShortDate, isoDateOf } from '../../src-main/rules/dates.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { useAction } from '../app/use-office.ts';
import { ConfirmButton } from '../components/confirm.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { tellDone } from '../components/tell.tsx';
import styles from './monitoring.module.css';

interface Props {
  visit: VisitRow;
  /** Item -> its name. */
  names: ReadonlyMap<number, string>;
  /** Whose goods, for the question before a removal. */
  who: string;
  /** Why nothing can be changed, in words. */
  refused: string | null;
  onEdit: () => void;
}

/** One visit in the panel: what was found, what is to be done, and the way to its form and photos. */
export function VisitItem({ visit, names, who, refused, onEdit }: Props) {
  const remove = useAction('monitoring', 'removeVisit', {
    invalidates: ['monitoring', 'businesses', 'handovers'],
    onDone: () => tellDone('Kunjungan dihapus.'),
  });
  const followUp = useAction('monitoring', 'setFollowUp', { invalidates: ['monitoring'] });
  const day = formatLongDate(visit.date);
  const isDone = visit.followUpDoneAt !== null;
  return (
    <li className={styles.visit}>
      <div className={styles.visitHead}>
        <Anchor component="button" type="button" fz="sm" fw={550} onClick={onEdit}>
          {day}
        </Anchor>
        <span className="dim">{visit.visitor}</span>
      </div>
      <ul className={styles.found}>
        {visit.conditions.map((one) => (
          <li key={`${one.itemId} ${one.condition}`}>
            {names.get(one.itemId)}: {formatNumber(one.quantity)} {one.condition}
            {one.note ? <span className="dim"> ({one.note})</span> : null}
          </li>
        ))}
      </ul>
      {visit.note ? <p className="dim">{visit.note}</p> : null}
      {visit.followUp ? (
        <div className={styles.followUp} data-done={isDone || undefined}>
          <span>
            <strong>Tindak lanjut:</strong> {visit.followUp}
          </span>
          <span>
            {visit.followUpDoneAt ? `Selesai ${formatShortDate(visit.followUpDoneAt)}. ` : null}
            {refused ? null : (
              <Anchor
                component="button"
                type="button"
                fz="inherit"
                onClick={() =>
                  void followUp.run({ id: visit.id, doneAt: isDone ? null : isoDateOf(new Date()) })
                }
              >
                {isDone ? 'Buka lagi' : 'Tandai selesai'}
              </Anchor>
            )}
          </span>
        </div>
      ) : null}
      <FailureAlert failure={remove.failure ?? followUp.failure} />
      <div className={styles.foot}>
        <Button size="compact-xs" variant="subtle" onClick={onEdit}>
          {visit.files > 0 ? `Lihat dan foto (${formatNumber(visit.files)})` : 'Ubah dan foto'}
        </Button>
        {refused ? null : (
          <ConfirmButton
            size="compact-xs"
            question={{
              title: `Hapus kunjungan ${day} ke ${who}?`,
              text: 'Kondisi dan catatannya ikut dihapus. Dapat dibatalkan dari Riwayat.',
              confirmLabel: 'Hapus kunjungan',
            }}
            onConfirm={() => void remove.run({ id: visit.id })}
          >
            Hapus
          </ConfirmButton>
        )}
      </div>
    </li>
  );
}
