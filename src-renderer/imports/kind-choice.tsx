import { Radio } from '@mantine/core';
import { type ImportKind, importKinds } from '../../src-main/contract/imports.ts';
import styles from './kind-choice.module.css';
import { kindLabels } from './outcome-words.ts';

const explanations: Record<ImportKind, string> = {
  businesses: 'Direktori atau daftar IKM: pemilik, usaha, alamat, komoditas, tenaga kerja.',
  recipients: 'Daftar penerima dengan barangnya. Usaha yang belum terdaftar ikut dicatat.',
  'aid-history': 'Bantuan tahun-tahun lalu dengan nomor BAST lama, agar bantuan ganda diketahui.',
};

interface Props {
  kind: ImportKind;
  onKind: (kind: ImportKind) => void;
}

/** What the workbook lists: this decides which columns are looked for. */
export function KindChoice({ kind, onKind }: Props) {
  return (
    <Radio.Group value={kind} onChange={(value) => onKind(value as ImportKind)} aria-label="Isi berkas">
      <div className={styles.cards}>
        {importKinds.map((one) => (
          <Radio.Card key={one} value={one} className={styles.card} data-chosen={one === kind || undefined}>
            <Radio.Indicator size="sm" className={styles.mark} />
            <span>
              <strong className={styles.label}>{kindLabels[one]}</strong>
              <span className={styles.text}>{explanations[one]}</span>
            </span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
