import { useState } from 'react';
import { useAnswer } from '../../app/use-office.ts';
import type { PaperSize } from './paper-question.ts';

/** The paper of Pengaturan until the officer takes another one for this print. */
export function usePaperSize(): [PaperSize | null, (size: PaperSize) => void] {
  const [chosen, setChosen] = useState<PaperSize | null>(null);
  const settings = useAnswer('settings', 'get', {});
  return [chosen ?? settings.data?.paper.size ?? null, setChosen];
}
