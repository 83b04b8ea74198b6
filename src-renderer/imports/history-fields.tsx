import { NumberInput, TextInput } from '@mantine/core';
import type { Dispatch } from 'react';
import styles from './file-step.module.css';
import type { DraftChange, ImportDraft, ProgramChoice } from './import-draft.ts';

interface Props {
  draft: ImportDraft;
  change: Dispatch<DraftChange>;
}

/** What stands for rows of earlier years that name no programme or year themselves. Both may stay blank. */
export function HistoryFields({ draft, change }: Props) {
  const { program } = draft;
  const set = (part: Partial<ProgramChoice>) =>
    change({ type: 'program', programId: 'column', program: { ...program, ...part } });
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>Program bantuan tahun lalu</h2>
      <p className={styles.found}>
        Setiap baris masuk ke program dan tahun yang disebut kolomnya, dan dianggap sudah diserahkan. Isi di
        bawah ini hanya untuk berkas yang tidak menyebutnya.
      </p>
      <TextInput
        label="Nama program"
        placeholder="Bila kosong: Bantuan tahun …"
        maxLength={160}
        value={program.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <NumberInput
        label="Tahun anggaran"
        placeholder="Menurut kolom tahun atau tanggal penyerahan"
        min={1990}
        max={2100}
        allowDecimal={false}
        thousandSeparator=""
        value={program.fiscalYear ?? ''}
        onChange={(year) => set({ fiscalYear: typeof year === 'number' ? year : null })}
      />
    </section>
  );
}
