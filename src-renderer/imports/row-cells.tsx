import { Select } from '@mantine/core';
import { useState } from 'react';
import type { AnswerOf } from '../app/procedure-types.ts';
import { DataList } from '../components/data-list.tsx';
import { CellCorrection } from './cell-correction.tsx';
import styles from './row-panel.module.css';

export type RowCell = NonNullable<AnswerOf<'imports', 'previewRow'>>['cells'][number];

interface Props {
  cells: RowCell[];
  /** Cells that the officer has corrected: cell -> text. */
  corrections: Record<string, string> | undefined;
  /** A row that is skipped is not read, so that a correction would change nothing. */
  canCorrect: boolean;
  busy: boolean;
  onCorrect: (cells: Record<string, string>) => void;
}

/** What stands in the row, as the sheet has it, and the means to correct any cell of it. */
export function RowCells({ cells, corrections = {}, canCorrect, busy, onCorrect }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const textOf = ({ cell, text }: RowCell): string => corrections[cell] ?? text;
  const cell = cells.find((one) => one.cell === chosen);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>Isi baris</h3>
      {canCorrect ? (
        <Select
          size="xs"
          className={styles.picker}
          label="Perbaiki sel lain"
          placeholder="Pilih kolom"
          searchable
          data={cells.map((one) => ({ value: one.cell, label: one.label }))}
          value={chosen}
          onChange={setChosen}
        />
      ) : null}
      {canCorrect && cell ? (
        <CellCorrection
          key={`${cell.cell}.${textOf(cell)}`}
          label={cell.heading || cell.label}
          value={textOf(cell)}
          busy={busy}
          onCorrect={(text) => onCorrect({ [cell.cell]: text })}
        />
      ) : null}
      <div className={styles.picker}>
        <DataList
          items={cells.map((one) => [
            one.label,
            one.cell in corrections ? (
              <>
                <del className="dim">{one.text || 'kosong'}</del> {corrections[one.cell] || 'kosong'}
              </>
            ) : (
              one.text
            ),
          ])}
        />
      </div>
    </section>
  );
}
