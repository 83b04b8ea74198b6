import { useEffect, useRef, useState } from 'react';
import { tellFailure } from '../components/tell.tsx';
import styles from './page-drop.module.css';

interface Props {
  /** Why a file cannot be taken now, in words. */
  refusal?: string | undefined;
  onFile: (file: { file: string; name: string }) => void;
}

/** Takes a workbook that is dropped anywhere on the page. Only its path goes to the main process, never its content. */
export function PageDrop({ refusal, onFile }: Props) {
  const [over, setOver] = useState(false);
  const latest = useRef({ refusal, onFile });
  latest.current = { refusal, onFile };
  useEffect(() => {
    // Entering a child comes before leaving its parent: the page is left when as many are left as were entered.
    let within = 0;
    const listen = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      if (event.type === 'dragenter') within++;
      else if (event.type === 'dragleave') within = Math.max(0, within - 1);
      else if (event.type === 'drop') {
        within = 0;
        takeDropped(event.dataTransfer.files, latest.current);
      }
      setOver(within > 0);
    };
    const kinds = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
    for (const kind of kinds) window.addEventListener(kind, listen);
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, listen);
    };
  }, []);
  if (!over) return null;
  return (
    <div className={styles.over} data-refused={refusal !== undefined || undefined} aria-hidden>
      <strong className={styles.words}>{refusal ?? 'Lepaskan berkas di mana saja pada halaman ini'}</strong>
    </div>
  );
}

/** The first of the files by its path, or why it cannot be taken, said in passing. */
export function takeDropped([first, second]: FileList, { refusal, onFile }: Props): void {
  if (!first) return;
  const path = window.sentra.pathForFile(first);
  const problem =
    refusal ?? (path ? undefined : 'Letak berkas itu tidak terbaca. Pakai tombol Pilih berkas.');
  if (problem !== undefined || !path) {
    tellFailure(problem ?? '');
    return;
  }
  if (second) tellFailure(`Satu impor mengambil satu berkas; yang dipakai hanya ${first.name}.`);
  onFile({ file: path, name: first.name });
}
