import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useAction, useAnswer } from '../../app/use-office.ts';
import { QuantityInput } from '../quantity-input.tsx';
import styles from './papers.module.css';

interface Props {
  /** The letters' date; null while it is not filled in. */
  date: string | null;
  /** Whose running number it is as long as there is no date. */
  year: number;
}

/** The number that comes next. It can be moved on, because letters are also made outside of the program. */
export function NextNumber({ date, year: yearWithoutDate }: Props) {
  const year = date ? Number(date.slice(0, 4)) : yearWithoutDate;
  const next = useAnswer('letters', 'nextNumber', { date: date ?? `${year}-01-01` });
  const [typed, setTyped] = useState<number | null>(null);
  const [editing, setEditing] = useState(false);
  const set = useAction('letters', 'setNextNumber', { onDone: () => setEditing(false) });
  if (!next.data) return next.failure ? <p className={styles.blocked}>{next.failure.message}</p> : null;
  const use = () => {
    if (typed) void set.run({ year, sequence: typed });
  };
  if (!editing)
    return (
      <div className={styles.number}>
        <span className={styles.nextNumber}>
          <span className="dim">Nomor berikutnya</span>
          <strong className="figures">{next.data.number}</strong>
        </span>
        <Anchor
          component="button"
          type="button"
          fz="inherit"
          onClick={() => {
            setTyped(next.data?.sequence ?? 1);
            setEditing(true);
          }}
        >
          Ubah
        </Anchor>
      </div>
    );
  return (
    <div className={styles.number}>
      <QuantityInput
        label={`Nomor urut berikutnya tahun ${year}`}
        value={typed}
        onChange={setTyped}
        error={set.failure?.message}
        onKeyDown={(event) => {
          // Enter belongs to this field here, not to the form around it.
          if (event.key !== 'Enter') return;
          event.preventDefault();
          use();
        }}
      />
      <Button variant="default" loading={set.busy} disabled={!typed} onClick={use}>
        Pakai
      </Button>
    </div>
  );
}
