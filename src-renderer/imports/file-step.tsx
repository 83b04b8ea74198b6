import type { Dispatch } from 'react';
import type { Inspection } from '../../src-main/contract/imports.ts';
import { formatLongDate } from '../../src-main/rules/dates.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { FileDrop } from './file-drop.tsx';
import styles from './file-step.module.css';
import { HistoryFields } from './history-fields.tsx';
import { type DraftChange, type ImportDraft, missingForColumns } from './import-draft.ts';
import { KindChoice } from './kind-choice.tsx';
import { ProgramFields } from './program-fields.tsx';
import { RecentImports } from './recent-imports.tsx';
import { TemplateButton } from './template-button.tsx';
import { WizardFooter } from './wizard-footer.tsx';

interface Props {
  draft: ImportDraft;
  change: Dispatch<DraftChange>;
  onFile: (file: { file: string; name: string }) => void;
}

/** Step 1: which file, what it lists, and for recipients which programme. The file is opened at once, to look. */
export function FileStep({ draft, change, onFile }: Props) {
  const answer = useAnswer(
    'imports',
    'inspect',
    { kind: draft.kind, file: draft.file?.file ?? '', sheet: draft.sheet, mapping: draft.mapping },
    { enabled: draft.file !== null, keep: false },
  );
  const blocked =
    missingForColumns(draft) ??
    (answer.failure
      ? 'Berkas ini tidak dapat dibaca. Pilih berkas lain.'
      : answer.data
        ? undefined
        : 'Membaca berkas …');
  return (
    <>
      <div className={styles.body}>
        <div className={styles.main}>
          <section className={styles.section}>
            <h2 className={styles.heading}>Berkas</h2>
            <FileDrop file={draft.file} onFile={onFile} />
            <FailureAlert failure={answer.failure} onRetry={answer.reload} />
            {answer.loading ? <LoadingScreen label="Membaca berkas …" /> : null}
            {answer.data ? (
              <FoundInFile inspection={answer.data} showTitles={draft.kind !== 'recipients'} />
            ) : null}
            <KindChoice kind={draft.kind} onKind={(kind) => change({ type: 'kind', kind })} />
            <div className={styles.template}>
              <span className="dim">
                Belum punya daftarnya? Isi format yang judul kolomnya sudah dikenal.
              </span>
              <TemplateButton kind={draft.kind} />
            </div>
          </section>
          {draft.kind === 'recipients' ? (
            <ProgramFields draft={draft} change={change} titles={answer.data?.titles ?? []} />
          ) : null}
          {draft.kind === 'aid-history' ? <HistoryFields draft={draft} change={change} /> : null}
        </div>
        <RecentImports />
      </div>
      <WizardFooter
        next="Lanjut ke kolom"
        onNext={() => change({ type: 'go', step: 'kolom' })}
        blocked={blocked}
        note="Belum ada yang ditulis."
      />
    </>
  );
}

/** For recipients the titles are proposals for the programme's name, further down. */
function FoundInFile({ inspection, showTitles }: { inspection: Inspection; showTitles: boolean }) {
  const sheet = inspection.sheets.find((one) => one.name === inspection.sheet);
  return (
    <p className={styles.found}>
      Ditemukan {formatNumber(inspection.sheets.length)} lembar; yang paling banyak isinya{' '}
      <strong>{inspection.sheet}</strong>
      {sheet ? ` (${formatNumber(sheet.rows)} baris)` : ''}.
      {showTitles && inspection.titles.length > 0 ? (
        <span className="dim"> Judulnya: {inspection.titles.join(' / ')}</span>
      ) : null}
      {inspection.importedBefore ? <ImportedBefore {...inspection.importedBefore} /> : null}
    </p>
  );
}

/** Whether this very file was taken already is what officers ask first. */
function ImportedBefore({ batch, at, undone }: NonNullable<Inspection['importedBefore']>) {
  return (
    <span className={styles.before}>
      Isi berkas ini sudah pernah diimpor pada {formatLongDate(at.slice(0, 10))} (impor nomor {batch})
      {undone
        ? ', lalu impornya dibatalkan.'
        : '. Diimpor lagi, baris yang sudah masuk keluar sebagai Tetap dan tidak menjadi ganda.'}
    </span>
  );
}
