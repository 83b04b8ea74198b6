import { NumberInput, Select } from '@mantine/core';
import { type PaperOrder, paperOrders } from '../../../src-main/contract/letters.ts';
import { type LabelLayoutName, labelLayouts, labelsPerSheet } from '../../../src-main/rules/label-layouts.ts';
import { useAnswer } from '../../app/use-office.ts';
import type { PaperQuestion } from './paper-question.ts';
import styles from './papers.module.css';
import type { PaperChoices } from './use-paper-choices.ts';

const labels: Record<PaperOrder, string> = {
  place: 'Kecamatan, desa, nama',
  number: 'Nomor BAST',
  name: 'Nama',
};
const options = paperOrders.map((value) => ({ value, label: labels[value] }));

/** In which order, and for sheets of labels from which place on. */
export function OrderSection({ kind, choices }: { kind: PaperQuestion['kind']; choices: PaperChoices }) {
  return (
    <section className={styles.section}>
      <Select
        label="Urutan"
        size="xs"
        data={options}
        allowDeselect={false}
        value={choices.order}
        onChange={(value) => (value ? choices.setOrder(value) : undefined)}
      />
      {kind === 'labels' || kind === 'envelopes' ? <LabelStart kind={kind} choices={choices} /> : null}
    </section>
  );
}

/** The first free place of a sheet that was used before. Envelopes know it only when they are printed as labels. */
function LabelStart({ kind, choices }: { kind: 'labels' | 'envelopes'; choices: PaperChoices }) {
  const settings = useAnswer('settings', 'get', {});
  if (!settings.data || (kind === 'envelopes' && settings.data.envelopes.size !== 'label')) return null;
  const name: LabelLayoutName = settings.data.labels.layout;
  const places = labelsPerSheet(labelLayouts[name]);
  return (
    <NumberInput
      label="Mulai dari label ke-"
      description={`Lembar ${name.replace('x', ' x ')}: ${places} label. Isi lebih dari 1 bila lembar pertama sudah terpakai sebagian.`}
      inputWrapperOrder={['label', 'input', 'description']}
      size="xs"
      min={1}
      max={places}
      allowDecimal={false}
      value={choices.labelStart}
      onChange={(value) => choices.setLabelStart(Math.min(places, Math.max(1, Number(value) || 1)))}
    />
  );
}
