import { useState } from 'react';
import type { PaperOrder } from '../../../src-main/contract/letters.ts';
import { useRemembered } from '../../app/remembered.ts';
import { useAnswer } from '../../app/use-office.ts';
import type { PaperSize } from './paper-question.ts';

/** One file for all, or one for each recipient in a folder. */
export type FileChoice = 'one' | 'each';

/** How a paper is wanted: on the paper of Pengaturan until the officer takes another one for this print. */
export function usePaperChoices() {
  const [chosenSize, setSize] = useState<PaperSize | null>(null);
  const [order, setOrder] = useRemembered<PaperOrder>('paper.order', 'place');
  const [files, setFiles] = useState<FileChoice>('one');
  const [labelStart, setLabelStart] = useState(1);
  const settings = useAnswer('settings', 'get', {});
  const size = chosenSize ?? settings.data?.paper.size ?? null;
  return { size, setSize, order, setOrder, files, setFiles, labelStart, setLabelStart };
}

export type PaperChoices = ReturnType<typeof usePaperChoices>;
