import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { PaperKind } from '../../src-main/contract/letters.ts';
import type { InputOf } from '../app/procedure-types.ts';
import { useAction } from '../app/use-office.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { PdfPreview } from '../components/pdf-preview.tsx';
import { newJobId } from '../components/use-job.ts';
import styles from './settings-page.module.css';

interface Props {
  kind: PaperKind;
  /** The texts as they stand on screen, saved or not. */
  changes: InputOf<'letterTexts', 'preview'>['changes'];
  /** What is shown, where a screen shows several. */
  what?: string;
}

/** After the last key, ms: each preview prints a PDF. */
const quiet = 700;

/** What the texts look like on paper, with an invented recipient: it follows what is typed. */
export function TextPreview({ kind, changes, what = '' }: Props) {
  const title = `Pratinjau ${what} dengan data contoh`.replace('  ', ' ');
  const [settled] = useDebouncedValue(JSON.stringify(changes), quiet);
  const [url, setUrl] = useState<string | null>(null);
  const preview = useAction('letterTexts', 'preview', { invalidates: [] });
  const latest = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the action is new at each drawing.
  useEffect(() => {
    const jobId = newJobId();
    latest.current = jobId;
    void preview.run({ kind, changes: JSON.parse(settled), jobId }).then((result) => {
      if (result.ok && latest.current === jobId) setUrl(result.value.url);
    });
  }, [kind, settled]);
  return (
    <aside className={styles.preview} aria-label={title}>
      <p className="dim">{title}</p>
      {preview.failure ? (
        <p className={styles.previewProblem} role="status">
          {preview.failure.message}
        </p>
      ) : null}
      <div className={styles.sheet}>
        {url ? <PdfPreview url={url} label={title} /> : null}
        {url === null && preview.failure ? (
          <EmptyState title="Pratinjau belum dapat dibuat" text="Perbaiki yang disebut di atas." />
        ) : null}
        {url === null && !preview.failure ? <LoadingScreen label="Menyiapkan pratinjau …" /> : null}
      </div>
    </aside>
  );
}
