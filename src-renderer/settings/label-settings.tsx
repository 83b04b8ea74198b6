import { Select, Switch, TextInput } from '@mantine/core';
import type { Settings } from '../../src-main/contract/settings.ts';
import {
  ENVELOPE_SIZES,
  type EnvelopeSize,
  LABEL_LAYOUTS,
  labelLayouts,
  labelsPerSheet,
} from '../../src-main/rules/label-layouts.ts';
import { labelPlaceholders } from '../../src-main/rules/letter-placeholders.ts';
import { FormSection } from '../components/form-section.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { Loaded } from './loaded.tsx';
import styles from './settings-page.module.css';
import { TextPreview } from './text-preview.tsx';
import { useSetting, useSettings } from './use-setting.ts';

const millimetres = (n: number): string => String(n).replace('.', ',');
const layoutOptions = LABEL_LAYOUTS.map((value) => {
  const layout = labelLayouts[value];
  const size = `${millimetres(layout.width)} x ${millimetres(layout.height)} mm`;
  return { value, label: `${labelsPerSheet(layout)} label, ${layout.columns} x ${layout.rows} (${size})` };
});
const envelopeLabels: Record<EnvelopeSize, string> = {
  DL: 'DL (220 x 110 mm)',
  C6: 'C6 (162 x 114 mm)',
  C5: 'C5 (229 x 162 mm)',
  label: 'Label alamat pada lembar label A4',
};
const envelopeOptions = ENVELOPE_SIZES.map((value) => ({ value, label: envelopeLabels[value] }));

/** Labels for the things, and envelopes. */
export function LabelSettings() {
  const settings = useSettings();
  return <Loaded answer={settings}>{(data) => <LabelsAndEnvelopes {...data} />}</Loaded>;
}

function LabelsAndEnvelopes(saved: Pick<Settings, 'labels' | 'envelopes'>) {
  const labels = useSetting('labels', 'Label', saved.labels);
  const envelopes = useSetting('envelopes', 'Amplop', saved.envelopes);
  const changed = [labels.bar, envelopes.bar].filter((bar) => bar.dirty);
  return (
    <>
      <div className={styles.withPreview} data-low>
        <Labels form={labels} />
        <TextPreview what="label" kind="labels" changes={{ labels: labels.value }} />
      </div>
      <div className={styles.withPreview} data-low>
        <Envelopes form={envelopes} />
        <TextPreview
          what="amplop"
          kind="envelopes"
          changes={{ labels: labels.value, envelopes: envelopes.value }}
        />
      </div>
      <SaveBar
        onSave={() => {
          for (const bar of changed) bar.onSave();
        }}
        onCancel={
          changed.length > 0
            ? () => {
                for (const bar of changed) bar.onCancel?.();
              }
            : undefined
        }
        busy={labels.bar.busy || envelopes.bar.busy}
        dirty={changed.length > 0}
        failure={labels.bar.failure ?? envelopes.bar.failure}
      />
    </>
  );
}

function Labels({ form }: { form: ReturnType<typeof useSetting<'labels'>> }) {
  return (
    <FormSection
      title="Label barang"
      columns={1}
      detail="Tiap alat mendapat label dengan kode QR nomornya. Nomor tetap sama bila label dicetak ulang."
    >
      <Select
        label="Lembar label A4"
        data={layoutOptions}
        allowDeselect={false}
        value={form.value.layout}
        onChange={(layout) => (layout ? form.set({ ...form.value, layout }) : undefined)}
        error={form.errorOf('layout')}
      />
      <TextInput
        label="Milik"
        description={`Isian: ${labelPlaceholders.map((tag) => `{${tag}}`).join(', ')}`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={form.value.owner}
        onChange={(event) => form.set({ ...form.value, owner: event.currentTarget.value })}
        error={form.errorOf('owner')}
      />
    </FormSection>
  );
}

function Envelopes({ form }: { form: ReturnType<typeof useSetting<'envelopes'>> }) {
  return (
    <FormSection title="Amplop" columns={1}>
      <Select
        label="Ukuran"
        data={envelopeOptions}
        allowDeselect={false}
        value={form.value.size}
        onChange={(size) => (size ? form.set({ ...form.value, size }) : undefined)}
        error={form.errorOf('size')}
      />
      <Switch
        label="Cetak pengirim"
        description="Matikan bila amplop sudah berkop."
        checked={form.value.showSender}
        onChange={(event) => form.set({ ...form.value, showSender: event.currentTarget.checked })}
      />
    </FormSection>
  );
}
