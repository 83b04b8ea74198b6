import { formatNumber, formatRupiah } from '../../../src-main/rules/format-number.ts';
import type { AnswerOf } from '../../app/procedure-types.ts';
import type { Answer } from '../../app/use-office.ts';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { LoadingScreen } from '../../components/loading-screen.tsx';
import styles from './reasons.module.css';

type Preview = AnswerOf<'aid', 'previewPackage'>;

/** What the gift would do: to how many, how much of each item, and what would be left. */
export function PackagePreview({ preview }: { preview: Answer<Preview> }) {
  if (preview.failure) return <FailureAlert failure={preview.failure} onRetry={preview.reload} />;
  if (!preview.data) return <LoadingScreen />;
  const { recipients, newRecipients, already, units, value, items, refused } = preview.data;
  const hopeless = refused.filter(({ needs }) => needs === null);
  return (
    <section aria-label="Yang akan terjadi" className={styles.kind}>
      <p className="figures">
        <strong>{formatNumber(recipients)} penerima</strong>
        {newRecipients > 0 ? `, ${formatNumber(newRecipients)} di antaranya baru` : ''}
        {already > 0 ? `, ${formatNumber(already)} sudah berisi sama` : ''}: {units < 0 ? '−' : '+'}
        {formatNumber(Math.abs(units))} unit, {formatRupiah(value)}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Barang</th>
            <th>Bertambah</th>
            <th>Sisa sesudahnya</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.itemId}>
              <td>{item.name}</td>
              <td className="figures">
                {formatNumber(item.more)} {item.unit}
              </td>
              <td className="figures" data-short={item.leftAfter < 0 || undefined}>
                {item.leftAfter < 0
                  ? `lebih ${formatNumber(-item.leftAfter)} dari yang dibeli`
                  : formatNumber(item.leftAfter)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hopeless.length > 0 ? (
        <ul className={styles.rows} aria-label="Ditolak">
          {hopeless.map(({ recipientId, recipient, message }) => (
            <li key={recipientId} className={styles.row}>
              <strong>{recipient}</strong>
              <span className="dim">{message}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
