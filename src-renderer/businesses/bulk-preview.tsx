import { useEffect } from 'react';
import type { BulkChange, BusinessScope } from '../../src-main/contract/business-list.ts';
import { formatNumber } from '../../src-main/rules/money.ts';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import styles from './dialogs.module.css';

interface Props {
  scope: BusinessScope;
  change: BulkChange;
  onCount: (changes: number) => void;
}

/** What a bulk change would do: how many, how many are so already, and the first rows before and after. */
export function BulkPreview({ scope, change, onCount }: Props) {
  const { data, failure } = useAnswer('businesses', 'previewBulkChange', { scope, change }, { keep: false });
  const changes = data?.changes ?? 0;
  useEffect(() => onCount(changes), [onCount, changes]);
  if (failure) return <FailureAlert failure={failure} />;
  if (!data) return null;
  return (
    <>
      <p className={`${styles.counts} figures`}>
        <span>
          <strong>{formatNumber(data.changes)}</strong> berubah
        </span>
        <span>
          <strong>{formatNumber(data.already)}</strong> sudah demikian
        </span>
      </p>
      {data.rows.length > 0 ? (
        <table className={styles.preview}>
          <thead>
            <tr>
              <th>Pelaku usaha</th>
              <th>Sekarang</th>
              <th>Menjadi</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.id}>
                <td title={row.businessName}>{row.ownerName}</td>
                <td className={styles.before}>{row.before || 'belum diisi'}</td>
                <td className={styles.after}>{row.after || 'dikosongkan'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {data.changes > data.rows.length ? (
        <p className={`${styles.rest} dim`}>dan {formatNumber(data.changes - data.rows.length)} lainnya</p>
      ) : null}
    </>
  );
}
