import { useState } from 'react';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { Split } from '../split.tsx';
import { DeliveredSection } from './delivered-section.tsx';
import { NumberSection } from './number-section.tsx';
import { PaperActions } from './paper-actions.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { chosenRecipients, nobodyMeant, type PaperStepProps, versionOf } from './paper-question.ts';
import styles from './papers.module.css';
import { ToRecipients } from './to-recipients.tsx';
import { usePaper } from './use-paper.ts';
import { usePaperSize } from './use-paper-size.ts';
import { WhoSection } from './who-section.tsx';

/** BAST: number, look, print, and mark as handed over, in the order of the work. */
export function HandoverStep({ program, recipients, chosen, onChoose }: PaperStepProps) {
  const [size, setSize] = usePaperSize();
  const [deliveryDate, setDeliveryDate] = useState(program.ceremonyDate);
  const { meant, withoutGoods } = chosenRecipients(recipients, chosen);
  const unnumbered = meant.filter((row) => row.letterNumber === null);
  const question = {
    kind: 'handovers' as const,
    programId: program.id,
    recipientIds: chosen === null ? null : meant.map((row) => row.id),
    paperSize: size,
  };
  const paper = usePaper(question, versionOf(question, meant));
  const blocked =
    nobodyMeant(recipients, meant) ??
    (unnumbered.length > 0
      ? `${formatNumber(unnumbered.length)} penerima belum bernomor. Beri nomor dahulu.`
      : undefined);
  return (
    <Split
      panelLabel="Pengaturan BAST"
      panel={
        <>
          <div className={styles.settings}>
            {recipients.length > 0 ? (
              <WhoSection recipients={recipients} chosen={chosen} onChoose={onChoose} />
            ) : null}
            {meant.length > 0 ? (
              <>
                <NumberSection
                  program={program}
                  meant={meant}
                  withoutGoods={withoutGoods}
                  deliveryDate={deliveryDate}
                  onDeliveryDate={setDeliveryDate}
                />
                <DeliveredSection program={program} meant={meant} suggestedDate={deliveryDate} />
              </>
            ) : null}
          </div>
          <PaperActions paper={paper} size={size} onSize={setSize} blocked={blocked} />
        </>
      }
    >
      <PaperPreview
        paper={paper}
        what={`${formatNumber(meant.length)} BAST`}
        blocked={blocked}
        remedy={recipients.length === 0 ? <ToRecipients programId={program.id} /> : null}
      />
    </Split>
  );
}
