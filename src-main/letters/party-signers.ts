import type { Signer } from '../papers/signature-block.ts';
import type { RecipientLetter } from './handover-data.ts';
import { recipientTitle } from './recipient-words.ts';

/** The recipient, or who came with a letter of authority. */
export function recipientSigner(
  { delivery, letter }: RecipientLetter,
  heading: string[],
  stampDutyBox: boolean,
): Signer {
  const isProxy = letter.receivedBy === 'kuasa';
  const lines = isProxy
    ? [`yang menerima dengan Surat Kuasa ${letter.proxyLetter}`]
    : [recipientTitle(delivery)];
  return {
    heading,
    title: { mark: '', lines },
    name: isProxy ? letter.proxyName : delivery.name,
    below: [],
    stampDutyBox,
  };
}

/** PIHAK KEDUA, who signs at the left. */
export const receiver = (paper: RecipientLetter, stampDutyBox: boolean): Signer =>
  recipientSigner(paper, ['PIHAK KEDUA,'], stampDutyBox);
