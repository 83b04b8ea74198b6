import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { Dispatch } from 'react';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { goTo } from '../app/navigation.ts';
import { EmptyState } from '../components/empty-state.tsx';
import styles from './done-step.module.css';
import type { DraftChange, ImportDraft } from './import-draft.ts';
import { lastCommit } from './last-commit.ts';
import { countOf } from './outcome-tabs.tsx';
import { kindLabels, outcomeWords } from './outcome-words.ts';
import { SaveRejects } from './save-rejects.tsx';
import { UndoImport } from './undo-import.tsx';

interface Props {
  draft: ImportDraft;
  change: Dispatch<DraftChange>;
}

/** What became of the rows, said after the fact; the row before "Impor" said what would. */
const afterwards = {
  new: 'ditambahkan',
  changed: 'diperbarui',
  unchanged: 'sudah sama',
  'needs-decision': 'belum diputuskan',
  rejected: 'ditolak',
  skipped: 'bukan baris data',
} as const;

/** Step 4: what was written, what was not, and where to go on. */
export function DoneStep({ draft, change }: Props) {
  const last = lastCommit();
  const again = () => change({ type: 'again' });
  if (!last)
    return (
      <EmptyState
        title="Belum ada impor yang selesai"
        text="Mulai dari memilih berkas."
        action={<Button onClick={again}>Pilih berkas</Button>}
      />
    );
  const { answer: result, request } = last;
  const { counts, programId } = result;
  const written = counts.new + counts.changed;
  const notWritten = counts.needsDecision + counts.rejected;
  return (
    <div className={styles.body}>
      <section className={styles.card} aria-live="polite">
        <header className={styles.head}>
          <IconCircleCheck className={styles.icon} stroke={1.6} aria-hidden />
          <div>
            <h2 className={styles.title}>
              {written > 0 ? `${formatNumber(written)} baris ditulis` : 'Tidak ada yang perlu ditulis'}
            </h2>
            <p className="dim">
              {kindLabels[draft.kind]} dari {draft.file?.name ?? 'berkas'}
              {result.batch ? `, impor nomor ${result.batch}` : ''}, selesai dalam{' '}
              {formatNumber(result.milliseconds / 1000, 1)} detik.
            </p>
          </div>
        </header>
        <ul className={styles.counts}>
          {outcomeWords.map(({ outcome, tone }) => (
            <li key={outcome} data-tone={tone} data-none={countOf(counts, outcome) === 0 || undefined}>
              <strong className="figures">{formatNumber(countOf(counts, outcome))}</strong>{' '}
              {afterwards[outcome]}
            </li>
          ))}
        </ul>
        {notWritten > 0 ? (
          <p className={styles.rest}>
            {formatNumber(notWritten)} baris belum masuk: {formatNumber(counts.rejected)} ditolak,{' '}
            {formatNumber(counts.needsDecision)} belum diputuskan. Perbaiki di berkas Excel aslinya lalu impor
            lagi: yang sudah masuk keluar sebagai Tetap dan tidak menjadi ganda. Atau simpan hanya baris yang
            belum masuk beserta sebabnya, perbaiki, lalu impor berkas itu.
          </p>
        ) : null}
        {notWritten > 0 ? <SaveRejects request={request} rows={notWritten} /> : null}
        <div className={styles.actions}>
          {programId ? (
            <Button onClick={() => goTo.program(programId)} autoFocus>
              Buka program bantuan
            </Button>
          ) : null}
          <Button variant={programId ? 'default' : 'filled'} onClick={goTo.businesses} autoFocus={!programId}>
            Buka Pelaku Usaha
          </Button>
          <Button variant="default" onClick={goTo.history}>
            Lihat Riwayat
          </Button>
          <Button variant="subtle" onClick={again}>
            Impor berkas lain
          </Button>
          {result.batch ? <UndoImport batch={result.batch} fileName={draft.file?.name ?? 'berkas'} /> : null}
        </div>
      </section>
    </div>
  );
}
