import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useAction } from '../app/use-office.ts';
import styles from './file-drop.module.css';

interface Props {
  file: { file: string; name: string } | null;
  onFile: (file: { file: string; name: string }) => void;
}

/** Takes a workbook by button or by drag and drop. Only its path goes to the main process, never its content. */
export function FileDrop({ file, onFile }: Props) {
  const [over, setOver] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const choose = useAction('imports', 'chooseFile', {
    invalidates: [],
    onDone: (chosen) => {
      setRefusal(null);
      if (chosen) onFile(chosen);
    },
  });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [first, second] = event.dataTransfer.files;
    if (!first) return;
    const path = window.sentra.pathForFile(first);
    setRefusal(
      second
        ? 'Satu impor mengambil satu berkas; yang dipakai hanya berkas pertama.'
        : path
          ? null
          : 'Letak berkas itu tidak terbaca. Pakai tombol Pilih berkas.',
    );
    if (path) onFile({ file: path, name: first.name });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first.
    <div
      className={styles.zone}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileSpreadsheet className={styles.icon} stroke={1.4} aria-hidden />
      <div className={styles.words}>
        <strong className={styles.name}>
          {file ? file.name : 'Seret berkas ke sini, atau pilih dari folder'}
        </strong>
        <span className={styles.hint}>
          {refusal ??
            choose.failure?.message ??
            'Excel (.xlsx, .xlsm, .xls), LibreOffice (.ods), atau .csv. Berkas asli tidak diubah.'}
        </span>
      </div>
      <Button variant={file ? 'default' : 'filled'} onClick={() => void choose.run({})} loading={choose.busy}>
        {file ? 'Ganti berkas' : 'Pilih berkas'}
      </Button>
    </div>
  );
}
