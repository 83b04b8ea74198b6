import { Button } from '@mantine/core';
import type { BusinessForm } from '../../src-main/contract/businesses.ts';
import { scaleBasisOf } from '../../src-main/rules/data-years.ts';
import { formatNumber, formatRupiah } from '../../src-main/rules/money.ts';
import styles from './business-form.module.css';

interface Props {
  years: BusinessForm['years'];
  chosen: BusinessForm['scale'];
  onTake: (scale: NonNullable<BusinessForm['scale']>) => void;
}

const missingWords = { workers: 'tenaga kerja', investment: 'investasi' } as const;

/** What the yearly figures suggest, and why; the officer decides. */
export function ScaleSuggestion({ years, chosen, onTake }: Props) {
  const basis = scaleBasisOf(years);
  if (basis.scale === null)
    return (
      <p className={styles.suggestion}>
        Belum ada saran: {basis.missing.map((one) => missingWords[one]).join(' dan ')} belum diisi pada Data
        tahunan.
      </p>
    );
  const { scale, workers, investment } = basis;
  return (
    <p className={styles.suggestion} data-differs={scale !== chosen || undefined}>
      {`Saran: ${scale} — ${formatNumber(workers)} tenaga kerja, investasi ${formatRupiah(investment)} (Permenperin 64/2016)`}
      {scale === chosen ? null : (
        <Button variant="light" size="compact-xs" onClick={() => onTake(scale)}>
          Pakai saran
        </Button>
      )}
    </p>
  );
}
