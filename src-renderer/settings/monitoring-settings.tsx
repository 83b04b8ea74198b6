import { NumberInput } from '@mantine/core';
import type { Settings } from '../../src-main/contract/settings.ts';
import { FormSection } from '../components/form-section.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { Loaded } from './loaded.tsx';
import { useSetting, useSettings } from './use-setting.ts';

export function MonitoringSettings() {
  const settings = useSettings();
  return <Loaded answer={settings}>{(data) => <MonitoringForm saved={data.monitoring} />}</Loaded>;
}

function MonitoringForm({ saved }: { saved: Settings['monitoring'] }) {
  const form = useSetting('monitoring', 'Jadwal monev', saved);
  const field = (name: keyof Settings['monitoring']) => ({
    min: 1,
    clampBehavior: 'strict' as const,
    allowDecimal: false,
    value: form.value[name],
    onChange: (count: number | string) =>
      form.set({ ...form.value, [name]: typeof count === 'number' ? count : 1 }),
    error: form.errorOf(name),
  });
  return (
    <>
      <FormSection
        title="Monev"
        detail="Alat yang sudah diserahkan dikunjungi berkala: setiap sekian bulan sejak penyerahan atau kunjungan terakhir, selama sekian tahun. Bahan habis pakai tidak dikunjungi."
      >
        <NumberInput label="Dikunjungi setiap (bulan)" max={36} {...field('everyMonths')} />
        <NumberInput label="Selama (tahun sejak diserahkan)" max={20} {...field('forYears')} />
      </FormSection>
      <SaveBar {...form.bar} />
    </>
  );
}
