import { NumberInput } from '@mantine/core';
import { FormSection } from '../components/form-section.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { Loaded } from './loaded.tsx';
import { useSetting, useSettings } from './use-setting.ts';

export function DoubleAidSettings() {
  const settings = useSettings();
  return <Loaded answer={settings}>{(data) => <DoubleAidForm saved={data.doubleAidYears} />}</Loaded>;
}

function DoubleAidForm({ saved }: { saved: number }) {
  const form = useSetting('doubleAidYears', 'Aturan bantuan ganda', saved);
  return (
    <>
      <FormSection
        title="Bantuan ganda"
        detail="Penerima yang dalam jangka waktu ini sudah menerima barang sejenis akan ditandai saat alokasi. Petugas tetap dapat melanjutkan dengan alasan tertulis."
      >
        <NumberInput
          label="Jangka waktu (tahun)"
          min={0}
          max={20}
          clampBehavior="strict"
          allowDecimal={false}
          value={form.value}
          onChange={(years) => form.set(typeof years === 'number' ? years : 0)}
          error={form.errorOf('')}
        />
      </FormSection>
      <SaveBar {...form.bar} />
    </>
  );
}
