import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useState } from 'react';
import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import { formatLongDate } from '../../../src-main/rules/dates.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { useAction } from '../../app/use-office.ts';
import { confirmDestructive } from '../../components/confirm.tsx';
import { DateInput } from '../../components/date-input.tsx';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { tellDone } from '../../components/tell.tsx';
import type { Program } from '../program-answer.ts';
import styles from './papers.module.css';

interface Props {
  program: Program;
  meant: RecipientRow[];
  suggestedDate: string | null;
}

/** Marks the goods as handed over. From then on they cannot be edited, so it asks first. */
export function DeliveredSection({ program, meant, suggestedDate }: Props) {
  const [date, setDate] = useState<string | null>(null);
  const used = date ?? suggestedDate;
  const delivered = meant.filter((row) => row.deliveredAt !== null).length;
  const open = meant.filter((row) => row.deliveredAt === null && row.letterNumber !== null);
  const mark = useAction('letters', 'markDelivered', {
    invalidates: ['aid', 'recaps', 'letters'],
    onDone: (value) => tellDone(`${formatNumber(value.delivered)} penyerahan ditandai selesai.`),
  });
  const ask = async () => {
    if (used === null) return;
    const sure = await confirmDestructive({
      title: `Tandai ${formatNumber(open.length)} penerima sudah menerima barangnya?`,
      text: `Tanggal penyerahan ${formatLongDate(used)}. Sesudah ini barang dan jumlahnya tidak dapat diubah lagi.`,
      confirmLabel: 'Tandai diserahkan',
    });
    if (sure) void mark.run({ programId: program.id, recipientIds: open.map((row) => row.id), date: used });
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>Penyerahan</h3>
      <p className="dim">
        {formatNumber(delivered)} dari {formatNumber(meant.length)} sudah diserahkan.
      </p>
      {open.length > 0 ? (
        <>
          <DateInput
            label="Diserahkan pada"
            value={used}
            onChange={setDate}
            error={mark.fieldError('date')}
          />
          <FailureAlert failure={mark.failure} />
          <Button
            variant="default"
            leftSection={<IconChecks size="1rem" stroke={1.8} aria-hidden />}
            loading={mark.busy}
            disabled={used === null}
            onClick={() => void ask()}
          >
            Tandai diserahkan ({formatNumber(open.length)})
          </Button>
        </>
      ) : null}
    </section>
  );
}
