import { Button, Group, NumberInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { isoDateOf } from '../../src-main/rules/dates.ts';
import { useAction, useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { FormSection, Wide } from '../components/form-section.tsx';
import { tellDone } from '../components/tell.tsx';

/** The first of this month in another year: the number's example carries the month. */
const sameDayIn = (year: number): string => `${year}-${isoDateOf(new Date()).slice(5, 7)}-01`;

/** The running number can be moved, because letters are also made outside of the program. */
export function NextNumber() {
  const [year, setYear] = useState(new Date().getFullYear());
  const { data, failure, reload } = useAnswer(
    'letters',
    'nextNumber',
    { date: sameDayIn(year) },
    { keep: false },
  );
  const [sequence, setSequence] = useState<number | null>(null);
  useEffect(() => setSequence(data?.sequence ?? null), [data?.sequence]);
  const action = useAction('letters', 'setNextNumber', {
    invalidates: ['letters', 'settings'],
    onDone: ({ number }) => tellDone(`BAST berikutnya bernomor ${number}.`),
  });
  return (
    <FormSection
      title="Nomor berikutnya"
      detail="Ubah bila ada surat yang dibuat di luar program. Nomor yang sudah dicetak tidak berubah."
    >
      <NumberInput
        label="Tahun"
        min={1990}
        max={2100}
        thousandSeparator=""
        allowDecimal={false}
        value={year}
        onChange={(next) => {
          if (typeof next === 'number' && next >= 1990 && next <= 2100) setYear(next);
        }}
      />
      <NumberInput
        label="Nomor urut"
        min={1}
        max={999_999}
        allowDecimal={false}
        value={sequence ?? ''}
        onChange={(next) => setSequence(typeof next === 'number' ? next : null)}
        error={action.fieldError('sequence')}
      />
      <Wide>
        <FailureAlert failure={failure ?? action.failure} onRetry={failure ? reload : undefined} />
        <Group justify="space-between">
          <span className="dim">
            BAST berikutnya: <strong className="figures">{data?.number ?? '-'}</strong>
          </span>
          <Button
            variant="default"
            loading={action.busy}
            disabled={sequence === null || sequence === data?.sequence}
            onClick={() => (sequence === null ? undefined : void action.run({ year, sequence }))}
          >
            Simpan nomor urut
          </Button>
        </Group>
      </Wide>
    </FormSection>
  );
}
