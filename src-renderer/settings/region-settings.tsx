import { useMemo } from 'react';
import { useAnswer } from '../app/use-office.ts';
import { confirmDestructive } from '../components/confirm.tsx';
import { FormSection } from '../components/form-section.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { SearchSelect } from '../components/search-select.tsx';
import { wordsMatch } from '../components/words-match.ts';
import { Loaded } from './loaded.tsx';
import { useSetting, useSettings } from './use-setting.ts';

export function RegionSettings() {
  const settings = useSettings();
  return <Loaded answer={settings}>{(data) => <RegionForm saved={data.regencyCode} />}</Loaded>;
}

function RegionForm({ saved }: { saved: string }) {
  const form = useSetting('regencyCode', 'Wilayah', saved);
  const { data } = useAnswer('regions', 'regencies', {});
  const { data: overview } = useAnswer('home', 'overview', {});
  const options = useMemo(
    () =>
      (data ?? []).map(({ code, name, provinceName }) => ({
        value: code,
        label: `${name}, ${provinceName}`,
      })),
    [data],
  );
  const chosen = options.find((option) => option.value === form.value);
  const save = async () => {
    // A new office has no addresses yet that the question could be about.
    if (overview?.businesses === 0) return form.bar.onSave();
    const sure = await confirmDestructive({
      title: `Pindah wilayah ke ${chosen?.label ?? form.value}?`,
      text: 'Pilihan kecamatan dan desa akan mengikuti wilayah baru. Alamat yang sudah tersimpan tidak diubah.',
      confirmLabel: 'Pindah wilayah',
    });
    if (sure) form.bar.onSave();
  };
  return (
    <>
      <FormSection
        title="Kabupaten/Kota"
        detail="Menentukan kecamatan dan desa yang dapat dipilih, dan memeriksa asal NIK. Kode wilayah menurut Kemendagri."
        columns={1}
      >
        <SearchSelect
          label="Kabupaten/Kota dinas ini"
          data={options}
          value={form.value}
          onChange={(code) => (code ? form.set(code) : undefined)}
          limit={80}
          filter={({ options: all, search, limit }) =>
            all
              .flatMap((option) => ('value' in option ? [option] : []))
              .filter((option) => wordsMatch(search, option.label))
              .slice(0, limit)
          }
          error={form.errorOf('')}
        />
      </FormSection>
      <SaveBar {...form.bar} onSave={() => void save()} />
    </>
  );
}
