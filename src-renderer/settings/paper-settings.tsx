import { Autocomplete, NumberInput, Select, Switch } from '@mantine/core';
import { paperSizes } from '../../src-main/contract/common.ts';
import type { Settings } from '../../src-main/contract/settings.ts';
import { FormSection, Wide } from '../components/form-section.tsx';
import { SaveBar } from '../components/save-bar.tsx';
import { Loaded } from './loaded.tsx';
import styles from './settings-page.module.css';
import { useSetting, useSettings } from './use-setting.ts';

const paperLabels: Record<(typeof paperSizes)[number], string> = {
  A4: 'A4 (210 x 297 mm)',
  F4: 'F4/folio (215 x 330 mm)',
  Legal: 'Legal (216 x 356 mm)',
};
const sizeOptions = paperSizes.map((value) => ({ value, label: paperLabels[value] }));
const fonts = ['Arial', 'Bookman Old Style', 'Calibri', 'Cambria', 'Tahoma', 'Times New Roman', 'Verdana'];
const sides = [
  ['top', 'Atas'],
  ['right', 'Kanan'],
  ['bottom', 'Bawah'],
  ['left', 'Kiri'],
] as const;

export function PaperSettings() {
  const settings = useSettings();
  return <Loaded answer={settings}>{(data) => <PaperForm saved={data.paper} />}</Loaded>;
}

function PaperForm({ saved }: { saved: Settings['paper'] }) {
  const form = useSetting('paper', 'Kertas', saved);
  const { value } = form;
  const set = (part: Partial<Settings['paper']>) => form.set({ ...value, ...part });
  return (
    <>
      <FormSection title="Kertas dan huruf" detail="Berlaku untuk semua surat dan daftar.">
        <Select
          label="Ukuran kertas"
          data={sizeOptions}
          allowDeselect={false}
          value={value.size}
          onChange={(size) => (size ? set({ size }) : undefined)}
          error={form.errorOf('size')}
        />
        <NumberInput
          label="Rangkap"
          description="Jumlah lembar asli setiap BAST."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          min={1}
          max={10}
          allowDecimal={false}
          value={value.copies}
          onChange={(copies) => set({ copies: Number(copies) })}
          error={form.errorOf('copies')}
        />
        <Autocomplete
          label="Huruf"
          data={fonts}
          value={value.fontFamily}
          onChange={(fontFamily) => set({ fontFamily })}
          error={form.errorOf('fontFamily')}
        />
        <NumberInput
          label="Ukuran huruf (pt)"
          min={8}
          max={16}
          step={0.5}
          decimalSeparator=","
          value={value.fontSizePoints}
          onChange={(points) => set({ fontSizePoints: Number(points) })}
          error={form.errorOf('fontSizePoints')}
        />
        <Wide>
          <Switch
            label="Cetak kop surat"
            description="Matikan bila kertas sudah berkop."
            checked={value.showLetterhead}
            onChange={(event) => set({ showLetterhead: event.currentTarget.checked })}
          />
        </Wide>
      </FormSection>
      <FormSection title="Tepi kertas (mm)" columns={1}>
        <div className={styles.quarters}>
          {sides.map(([side, label]) => (
            <NumberInput
              key={side}
              label={label}
              min={5}
              max={60}
              value={value.marginsMillimetres[side]}
              onChange={(margin) =>
                set({ marginsMillimetres: { ...value.marginsMillimetres, [side]: Number(margin) } })
              }
              error={form.errorOf(`marginsMillimetres.${side}`)}
            />
          ))}
        </div>
      </FormSection>
      <SaveBar {...form.bar} />
    </>
  );
}
