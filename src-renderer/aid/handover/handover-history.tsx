import { ActionIcon, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { formatLongDate, formatShortDate, isoDateOf } from '../../../src-main/rules/dates.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { refusalOf } from '../../../src-main/rules/program-state.ts';
import type { AnswerOf } from '../../app/procedure-types.ts';
import { useAction } from '../../app/use-office.ts';
import { confirmDestructive } from '../../components/confirm.tsx';
import { FailureAlert } from '../../components/failure-alert.tsx';
import type { Program } from '../program-answer.ts';
import styles from './handover.module.css';
import { afterHandover } from './use-deliver.ts';

type Details = AnswerOf<'handovers', 'details'>;

/** What came back, and handovers that were taken back, each with its reason. */
export function HandoverHistory({ details, program }: { details: Details; program: Program }) {
  const { returns, reversals } = details;
  const remove = useAction('handovers', 'removeReturn', { invalidates: [...afterHandover] });
  const ask = async (one: Details['returns'][number]) => {
    const question = {
      title: `Hapus catatan barang ${one.kind}?`,
      text: `${one.itemName}, ${formatNumber(one.quantity)} ${one.unit}, ${formatLongDate(one.date)}.`,
      confirmLabel: 'Hapus catatan',
    };
    if (await confirmDestructive(question)) void remove.run({ id: one.id });
  };
  return (
    <>
      {returns.length > 0 ? (
        <section>
          <h3 className={styles.heading}>Barang kembali dan diganti</h3>
          <ul className={styles.notes}>
            {returns.map((one) => (
              <li key={one.id} className={styles.line}>
                <span>
                  {one.itemName}, {formatNumber(one.quantity)} {one.unit} {one.kind},{' '}
                  {formatShortDate(one.date)}
                  <br />
                  <span className={styles.reason}>{one.reason}</span>
                </span>
                {refusalOf(program.state, 'take-back') ? null : (
                  <Tooltip label="Hapus catatan ini">
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={`Hapus catatan ${one.itemName} ${one.kind}`}
                      onClick={() => void ask(one)}
                    >
                      <IconTrash size="1rem" stroke={1.6} aria-hidden />
                    </ActionIcon>
                  </Tooltip>
                )}
              </li>
            ))}
          </ul>
          <FailureAlert failure={remove.failure} />
        </section>
      ) : null}
      {reversals.length > 0 ? (
        <section>
          <h3 className={styles.heading}>Penyerahan yang dibatalkan</h3>
          <ul className={styles.notes}>
            {reversals.map((one) => (
              <li key={one.id} className={styles.note}>
                Diserahkan {formatShortDate(one.deliveredAt)}, dibatalkan{' '}
                {formatShortDate(isoDateOf(new Date(one.reversedAt)))}
                <br />
                <span className={styles.reason}>{one.reason}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
