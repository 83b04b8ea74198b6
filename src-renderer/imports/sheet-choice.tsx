import { Radio } from '@mantine/core';
import type { Inspection } from '../../src-main/contract/imports.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import styles from './sheet-choice.module.css';

interface Props {
  inspection: Inspection;
  onSheet: (sheet: string) => void;
}

/** Which sheet to read. One only: a last sheet often repeats the others, and all together would double everything. */
export function SheetChoice({ inspection, onSheet }: Props) {
  return (
    <Radio.Group value={inspection.sheet} onChange={onSheet} aria-label="Lembar">
      <div className={styles.sheets}>
        {inspection.sheets.map((sheet) => (
          <Radio.Card
            key={sheet.name}
            value={sheet.name}
            className={styles.sheet}
            data-chosen={sheet.name === inspection.sheet || undefined}
            disabled={sheet.rows === 0}
          >
            <Radio.Indicator size="xs" />
            <span className={styles.name}>{sheet.name}</span>
            <span className={styles.rows}>
              {sheet.rows === 0 ? 'kosong' : `${formatNumber(sheet.rows)} baris`}
              {sheet.hidden ? ', tersembunyi' : ''}
            </span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}

const rowList = (rows: number[]): string =>
  rows.length === 0 ? 'tidak ditemukan' : `baris ${rows.map(String).join(' dan ')}`;

/** "Judul kolom di baris 6 dan 7, data baris 9 sampai 556." */
export const whereDataStands = (inspection: Inspection): string =>
  `Judul kolom ${rowList(inspection.headerRows)}; data baris ${formatNumber(inspection.firstDataRow)} sampai ${formatNumber(inspection.lastDataRow)}.`;
