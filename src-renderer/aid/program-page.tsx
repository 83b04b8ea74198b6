import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { MonitoringStep } from '../monitoring/monitoring-step.tsx';
import { RecapExportButton } from '../recaps/export-button.tsx';
import { RecapView } from '../recaps/recap-view.tsx';
import { ComingBackStep } from './coming-back/coming-back-step.tsx';
import { DeliveryStep } from './handover/delivery-step.tsx';
import { ItemsStep } from './items/items-step.tsx';
import { HandoverStep } from './papers/handover-step.tsx';
import { ListPaperStep } from './papers/list-paper-step.tsx';
import { OtherPapersStep } from './papers/other-papers-step.tsx';
import { aidPlaces } from './places.ts';
import { ProgramHead } from './program-head.tsx';
import styles from './program-page.module.css';
import { type ProgramStep, stepProgress } from './program-steps.ts';
import { RecipientsStep } from './recipients/recipients-step.tsx';
import { StepTabs } from './step-tabs.tsx';

interface Props {
  id: number;
  step: ProgramStep;
}

/** One programme: its head, the steps with how many of how many, and the step that is open. */
export function ProgramPage({ id, step }: Props) {
  const program = useAnswer('aid', 'program', { id });
  const items = useAnswer('aid', 'items', { programId: id });
  const recipients = useAnswer('aid', 'recipients', { programId: id, search: '' });
  const summary = useAnswer('recaps', 'summary', { programId: id, year: null });
  const handovers = useAnswer('handovers', 'list', { programId: id });
  const monitored = useAnswer('monitoring', 'list', { programId: id });
  // Chosen for printing; kept while the officer goes from BAST to Tanda terima and back.
  const [chosen, setChosen] = useState<ReadonlySet<number> | null>(null);
  const failed = [program, items, recipients, handovers, monitored].find((answer) => answer.failure);
  if (failed)
    return (
      <div className={styles.failure}>
        <FailureAlert failure={failed.failure} onRetry={failed.reload} />
        <Button variant="default" onClick={aidPlaces.list}>
          Ke daftar program
        </Button>
      </div>
    );
  if (!program.data || !items.data || !recipients.data || !handovers.data || !monitored.data)
    return <LoadingScreen />;
  const scope = { programId: id, year: null };
  const papers = { program: program.data.program, recipients: recipients.data, chosen, onChoose: setChosen };
  return (
    <div className={styles.page}>
      <ProgramHead
        answer={program.data}
        actions={step === 'rekap' ? <RecapExportButton scope={scope} /> : null}
      />
      <StepTabs
        step={step}
        progress={stepProgress(items.data, recipients.data, summary.data, handovers.data, monitored.data)}
        onStep={(next) => aidPlaces.step(id, next)}
      />
      <div className={styles.step} role="tabpanel" id="langkah-isi" aria-labelledby={`langkah-${step}`}>
        {step === 'barang' ? <ItemsStep program={program.data.program} items={items.data} /> : null}
        {step === 'penerima' ? (
          <RecipientsStep program={program.data.program} all={recipients.data} items={items.data} />
        ) : null}
        {step === 'bast' ? <HandoverStep {...papers} /> : null}
        {step === 'tanda-terima' ? (
          <ListPaperStep key="receipt-list" kind="receipt-list" {...papers} />
        ) : null}
        {step === 'bnba' ? (
          <ListPaperStep key="beneficiary-list" kind="beneficiary-list" {...papers} />
        ) : null}
        {step === 'surat' ? <OtherPapersStep {...papers} /> : null}
        {step === 'penyerahan' ? <DeliveryStep program={program.data.program} rows={handovers.data} /> : null}
        {step === 'pengembalian' ? (
          <ComingBackStep program={program.data.program} rows={handovers.data} />
        ) : null}
        {step === 'monev' ? <MonitoringStep programId={id} rows={monitored.data} /> : null}
        {step === 'rekap' ? <RecapView scope={scope} /> : null}
      </div>
    </div>
  );
}
