import { Button } from '@mantine/core';
import { goTo } from '../app/navigation.ts';

/** From the register to its two worklists. */
export function WorklistLinks() {
  return (
    <>
      <Button variant="default" onClick={goTo.duplicates}>
        Data ganda
      </Button>
      <Button variant="default" onClick={goTo.damagedNumbers}>
        Nomor rusak
      </Button>
    </>
  );
}
