import { Input, SegmentedControl, Stack, useMantineColorScheme } from '@mantine/core';
import { setTextSize, textSizes, useTextSize } from '../app/text-size.ts';
import { FormSection } from '../components/form-section.tsx';

const schemes = [
  { value: 'auto', label: 'Ikuti sistem' },
  { value: 'light', label: 'Terang' },
  { value: 'dark', label: 'Gelap' },
] as const;
const schemeLabel = 'warna-tampilan';
const sizeLabel = 'ukuran-tulisan';

/** Colours and text size of this workstation: they hold at once and are remembered. */
export function DisplaySettings() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const size = useTextSize();
  return (
    <FormSection
      title="Tampilan"
      detail="Berlaku pada komputer ini saja dan langsung terlihat. Ukuran tulisan juga diubah dengan Ctrl +, Ctrl −, dan Ctrl 0."
      columns={1}
    >
      <Stack gap={4} align="flex-start">
        <Input.Label id={schemeLabel} component="div">
          Warna
        </Input.Label>
        <SegmentedControl
          aria-labelledby={schemeLabel}
          data={[...schemes]}
          value={colorScheme}
          onChange={(value) => setColorScheme(value as 'auto' | 'light' | 'dark')}
        />
      </Stack>
      <Stack gap={4} align="flex-start">
        <Input.Label id={sizeLabel} component="div">
          Ukuran tulisan
        </Input.Label>
        <SegmentedControl
          aria-labelledby={sizeLabel}
          data={textSizes.map((percent) => ({ value: String(percent), label: `${percent} %` }))}
          value={String(size)}
          onChange={(value) => setTextSize(Number(value))}
        />
      </Stack>
    </FormSection>
  );
}
