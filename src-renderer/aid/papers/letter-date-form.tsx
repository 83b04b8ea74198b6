import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { goTo } from '../../app/navigation.ts';
import type { AnswerOf, InputOf } from '../../app/procedure-types.ts';
import { type Action, useAnswer } from '../../app/use-office.ts';
import { DateInput } from '../../components/date-input.tsx';
import { FailureAlert } from '../../components/failure-alert.tsx';
import type { Program } from '../program-answer.ts';
import { NextNumber } from './next-number.tsx';
import styles from './papers.module.css';

interface Props {
  program: Program;
  prepare: Action<InputOf<'letters', 'prepare'>, AnswerOf<'letters', 'prepare'>>;
  deliveryDate: string | null;
  onDeliveryDate: (date: string | null) => void;
  /** Also shows the number that comes next. */
  withNumber?: boolean;
  label: string;
  onSubmit: (place: string) => void;
}

/** Date and place of letters. Without an official who signs there can be no letter: said before it is tried. */
export function LetterDateForm(props: Props) {
  const { program, prepare, deliveryDate, onDeliveryDate, withNumber = false, label, onSubmit } = props;
  const [place, setPlace] = useState(program.ceremonyPlace ?? '');
  const officials = useAnswer('officials', 'list', {});
  const nobodySigns =
    program.officialId === null && officials.data !== undefined && !officials.data.some((one) => one.active);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(place);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <DateInput
        label="Tanggal penyerahan"
        required
        value={deliveryDate}
        onChange={onDeliveryDate}
        error={prepare.fieldError('deliveryDate')}
      />
      <TextInput
        label="Tempat"
        required
        maxLength={200}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
        error={prepare.fieldError('place')}
      />
      {withNumber ? <NextNumber date={deliveryDate} year={program.fiscalYear} /> : null}
      {nobodySigns ? (
        <div className={styles.remedy}>
          <p>Belum ada pejabat penanda tangan (PIHAK KESATU) yang aktif.</p>
          <Button size="xs" variant="default" onClick={() => goTo.settings('pejabat')}>
            Isi di Pengaturan
          </Button>
        </div>
      ) : (
        <FailureAlert failure={prepare.failure} />
      )}
      <Button
        type="submit"
        loading={prepare.busy}
        disabled={nobodySigns || deliveryDate === null || place.trim() === ''}
      >
        {label}
      </Button>
    </form>
  );
}
