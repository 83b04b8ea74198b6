import { Button } from '@mantine/core';
import { aidPlaces } from '../places.ts';

/** The way out of a paper that has nobody on it yet. */
export function ToRecipients({ programId }: { programId: number }) {
  return <Button onClick={() => aidPlaces.step(programId, 'penerima')}>Ke langkah Penerima</Button>;
}
