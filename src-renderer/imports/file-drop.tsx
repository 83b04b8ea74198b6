import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useAction } from '../app/use-office.ts';
import styles from './file-drop.module.css';

interface Props {
  file: { file: string; name: string } | null;
  onFile: (file: { file: string; name: string }) => void;
}

/** Says which workbook is taken, and takes one by button; page-drop.tsx takes one that is dropped. */
export function FileDrop({ file, onFile }: Props) {
  const choose = useAction('imports', 'chooseFile', {
    invalidates: [],
    onDone: (chosen) => {
      if (chosen) onFile(chosen);
    },
  });
  return (
    <div className={styles.zone}>
      <IconFileSpreadsheet className={styles.icon} stroke={1.4} aria-hidden />
      <div className={styles.words}>
        <strong className={styles.name}>
          {file ? file.name : 'Seret berkas ke halaman ini, atau pilih dari folder'}
        </strong>
        <span className={styles.hint}>
          {choose.failure?.message ??
            'Excel (.xlsx, .xlsm, .xls), LibreOffice (.ods), atau .csv. Berkas asli tidak diubah.'}
        </span>
      </div>
      <Button variant={file ? 'default' : 'filled'} onClick={() => void choose.run({})} loading={choose.busy}>
        {file ? 'Ganti berkas' : 'Pilih berkas'}
      </Button>
    </div>
  );
}
