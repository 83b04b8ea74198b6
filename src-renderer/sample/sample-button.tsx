import { Button } from '@mantine/core';
import { tellFailure } from '../components/tell.tsx';
import { useLeaveSample, useOpenSample } from './use-sample.ts';

/** "Coba dengan data contoh", wherever there is no office yet or an empty one. */
export function SampleButton() {
  const open = useOpenSample();
  const show = async () => {
    const shown = await open.run({ fresh: false });
    if (!shown.ok) tellFailure(shown.error.message);
  };
  return (
    <Button variant="default" loading={open.busy} onClick={() => void show()}>
      Coba dengan data contoh
    </Button>
  );
}

/** Back to the office's own data, where even the sample cannot be shown. */
export function LeaveSampleButton() {
  const leave = useLeaveSample();
  return (
    <Button variant="default" loading={leave.busy} onClick={() => void leave.run({})}>
      Kembali ke data kantor
    </Button>
  );
}
