import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { formatLongDate, weekdayName } from '../../src-main/rules/dates.ts';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { RecapExportButton } from '../recaps/export-button.tsx';
import { RecapView } from '../recaps/recap-view.tsx';
import { ItemsStep } from './items/items-step.tsx';
import { HandoverStep } from './papers/handover-step.tsx';
import { ListPaperStep } from './papers/list-paper-step.tsx';
import { aidPlaces } from './places.ts';
import type { ProgramAnswer } from './program-answer.ts';
import styles from './program-page.module.css';
import { type ProgramStep, stepProgress } from './program-steps.ts';
import { RecipientsStep } from './recipients/recipients-step.tsx';
import { StepTabs } from './step-tabs.tsx';

interface Props {
  id: number;
  step: ProgramStep;
}

const describe = ({ program, row }: ProgramAnswer): string =>
  [
    `Tahun ${program.fiscalYear}`,
    row.fundSources.join(', ') || program.fundSource,
    program.ceremonyDate
      ? `penyerahan simbolis ${weekdayName(program.ceremonyDate)}, ${formatLongDate(program.ceremonyDate)}${program.ceremonyPlace ? ` di ${program.ceremonyPlace}` : ''}`
      : 'tanggal penyerahan simbolis belum diisi',
  ].join(' · ');

/** One programme: its head, the steps with how many of how many, and the step that is open. */
export function ProgramPage({ id, step }: Props) {
  const program = useAnswer('aid', 'program', { id });
  const items = useAnswer('aid', 'items', { programId: id });
  const recipients = useAnswer('aid', 'recipients', { programId: id, search: '' });
  const summary = useAnswer('recaps', 'summary', { programId: id, year: null });
  // Chosen for printing; kept while the officer goes from BAST to Tanda terima and back.
  const [chosen, setChosen] = useState<ReadonlySet<number> | null>(null);
  const failed = [program, items, recipients].find((answer) => answer.failure);
  if (failed)
    return (
      <div className={styles.failure}>
        <FailureAlert failure={failed.failure} onRetry={failed.reload} />
        <Button variant="default" onClick={aidPlaces.list}>
          Ke daftar program
        </Button>
      </div>
    );
  if (!program.data || !items.data || !recipients.data) return <LoadingScreen />;
  const scope = { programId: id, year: null };
  const papers = { program: program.data.program, recipients: recipients.data, chosen, onChoose: setChosen };
  return (
    <div className={styles.page}>
      <PageHeader
        title={program.data.program.name}
        detail={describe(program.data)}
        onBack={aidPlaces.list}
        actions={
          <>
            {step === 'rekap' ? <RecapExportButton scope={scope} /> : null}
            <Button
              variant="default"
              leftSection={<IconPencil size="1rem" stroke={1.8} aria-hidden />}
              onClick={() => aidPlaces.edit(id)}
            >
              Ubah program
            </Button>
          </>
        }
      />
      <StepTabs
        step={step}
        progress={stepProgress(items.data, recipients.data, summary.data)}
        onStep={(next) => aidPlaces.step(id, next)}
      />
      <div className={styles.step} role="tabpanel" id="langkah-isi" aria-labelledby={`langkah-${step}`}>
        {step === 'barang' ? <ItemsStep program={program.data.program} items={items.data} /> : null}
        {step === 'penerima' ? (
          <RecipientsStep programId={id} all={recipients.data} items={items.data} />
        ) : null}
        {step === 'bast' ? <HandoverStep {...papers} /> : null}
        {step === 'tanda-terima' ? (
          <ListPaperStep key="receipt-list" kind="receipt-list" {...papers} />
        ) : null}
        {step === 'bnba' ? (
          <ListPaperStep key="beneficiary-list" kind="beneficiary-list" {...papers} />
        ) : null}
        {step === 'rekap' ? <RecapView scope={scope} /> : null}
      </div>
    </div>
  );
}
