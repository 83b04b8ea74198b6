import { useState } from 'react';
import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { DeliveredSection } from './delivered-section.tsx';
import { NumberSection } from './number-section.tsx';
import type { PaperStepProps } from './paper-question.ts';
import { PaperStep } from './paper-step.tsx';

/** BAST: number, look and print, in the order of the work; what comes after is the step Penyerahan. */
export function HandoverStep(props: PaperStepProps) {
  const { program } = props;
  const [deliveryDate, setDeliveryDate] = useState(program.ceremonyDate);
  return (
    <PaperStep {...props} kind="handovers" panelLabel="Pengaturan BAST" blockedBy={withoutNumber}>
      {(meant, withoutGoods) => (
        <>
          <NumberSection
            program={program}
            meant={meant}
            withoutGoods={withoutGoods}
            deliveryDate={deliveryDate}
            onDeliveryDate={setDeliveryDate}
          />
          <DeliveredSection programId={program.id} meant={meant} />
        </>
      )}
    </PaperStep>
  );
}

function withoutNumber(meant: RecipientRow[]): string | undefined {
  const unnumbered = meant.filter((row) => row.letterNumber === null);
  return unnumbered.length > 0
    ? `${formatNumber(unnumbered.length)} penerima belum bernomor. Beri nomor dahulu.`
    : undefined;
}
