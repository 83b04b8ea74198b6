import { SegmentedControl, TextInput } from '@mantine/core';
import type { DeliverInput } from '../../../src-main/contract/handovers.ts';
import { Field } from '../../components/field.tsx';

export type Receiver = Pick<DeliverInput, 'receivedBy' | 'proxyName' | 'proxyNik' | 'proxyLetter'>;
export const toThemselves: Receiver = {
  receivedBy: 'penerima',
  proxyName: '',
  proxyNik: '',
  proxyLetter: '',
};

interface Props {
  value: Receiver;
  onChange: (value: Receiver) => void;
  errorOf: (field: string) => string | undefined;
}

/** Who took the goods: the recipient, or somebody with a letter of authority. */
export function ReceiverFields({ value, onChange, errorOf }: Props) {
  const change = (part: Partial<Receiver>) => onChange({ ...value, ...part });
  const field = (name: 'proxyName' | 'proxyNik' | 'proxyLetter') => ({
    value: value[name],
    required: true,
    error: errorOf(name),
    onChange: (event: { currentTarget: HTMLInputElement }) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <>
      <Field label="Diterima oleh">
        {(id) => (
          <SegmentedControl
            id={id}
            fullWidth
            size="xs"
            aria-label="Diterima oleh"
            value={value.receivedBy}
            onChange={(next) => change({ receivedBy: next as Receiver['receivedBy'] })}
            data={[
              { value: 'penerima', label: 'Penerima sendiri' },
              { value: 'kuasa', label: 'Penerima kuasa' },
            ]}
          />
        )}
      </Field>
      {value.receivedBy === 'kuasa' ? (
        <>
          <TextInput label="Nama penerima kuasa" maxLength={120} {...field('proxyName')} />
          <TextInput label="NIK penerima kuasa" maxLength={40} inputMode="numeric" {...field('proxyNik')} />
          <TextInput
            label="Nomor dan tanggal surat kuasa"
            placeholder="Misalnya 01/SK/2024, 4 Maret 2024"
            maxLength={200}
            {...field('proxyLetter')}
          />
        </>
      ) : null}
    </>
  );
}
