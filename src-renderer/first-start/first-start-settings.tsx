import { Button } from '@mantine/core';
import { goTo } from '../app/navigation.ts';
import { FormSection } from '../components/form-section.tsx';
import { StepList } from './step-list.tsx';
import { useProgress } from './use-progress.ts';

/** The way back into the first start, with how far it has come. */
export function FirstStartSettings() {
  const { isBegun } = useProgress();
  return (
    <FormSection
      title="Panduan awal"
      detail="Yang dibutuhkan dinas sebelum bekerja, langkah demi langkah. Langkah yang dilewati dapat diisi kapan saja."
      columns={1}
      action={
        <Button onClick={() => goTo.firstStart()}>
          {isBegun ? 'Lanjutkan panduan awal' : 'Mulai panduan awal'}
        </Button>
      }
    >
      <StepList />
    </FormSection>
  );
}
