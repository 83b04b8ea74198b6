import { useState } from 'react';
import { PageHeader } from '../components/page-header.tsx';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import { useDroppedElsewhere } from './drop-elsewhere.ts';
import { FileStep } from './file-step.tsx';
import styles from './import-page.module.css';
import { kindLabels } from './outcome-words.ts';
import { PageDrop } from './page-drop.tsx';
import { StepsBar } from './steps-bar.tsx';
import { useImportDraft } from './use-import-draft.ts';
import { useTakeFile } from './use-take-file.ts';

/** Impor: a workbook becomes records, one step per page, and nothing is written before "Impor". */
export default function ImportPage() {
  const { draft, change } = useImportDraft();
  const [writing, setWriting] = useState(false);
  const takeFile = useTakeFile(draft, change);
  useDroppedElsewhere(takeFile);
  const { step } = draft;
  const props = { draft, change };
  const detail =
    draft.file && step !== 'berkas'
      ? [kindLabels[draft.kind], draft.file.name, draft.kind === 'businesses' ? '' : draft.program.name]
          .filter(Boolean)
          .join(' · ')
      : 'Ambil daftar dari Excel. Tidak ada yang ditulis sebelum langkah terakhir disetujui.';
  return (
    <div className={styles.page}>
      <PageHeader title="Impor" detail={detail} />
      <StepsBar step={step} onGo={(next) => change({ type: 'go', step: next })} />
      {step === 'berkas' ? <FileStep {...props} onFile={(file) => void takeFile(file)} /> : null}
      {step === 'kolom' ? <ColumnsStep {...props} /> : null}
      {step === 'periksa' ? <CheckStep {...props} onWriting={setWriting} /> : null}
      {step === 'selesai' ? <DoneStep {...props} /> : null}
      <PageDrop
        refusal={writing ? 'Impor sedang berjalan. Tunggu sampai selesai.' : undefined}
        onFile={(file) => void takeFile(file)}
      />
    </div>
  );
}
