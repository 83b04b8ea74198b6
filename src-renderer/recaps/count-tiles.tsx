import type { AidSummary } from '../../src-main/contract/aid.ts';
import { formatNumber, formatRupiah } from '../../src-main/rules/format-number.ts';
import styles from './count-tiles.module.css';

/**
 * The six counts side by side, each with its own name. They are never one number called "bantuan": 148 recipients,
 * 548 units and 12 kinds are three answers to three questions (domain.md).
 */
export function CountTiles({ summary }: { summary: AidSummary }) {
  const tiles = [
    {
      label: 'Penerima',
      count: formatNumber(summary.recipients),
      detail: `${formatNumber(summary.businesses)} pelaku usaha, ${formatNumber(summary.groups)} kelompok`,
    },
    { label: 'Jenis barang', count: formatNumber(summary.kinds), detail: 'macam barang' },
    { label: 'Unit', count: formatNumber(summary.units), detail: 'jumlah semua barang' },
    { label: 'Desa/kelurahan', count: formatNumber(summary.villages), detail: 'alamat penerima' },
    { label: 'Kecamatan', count: formatNumber(summary.districts), detail: 'alamat penerima' },
    {
      label: 'Nilai',
      count: formatRupiah(summary.value),
      detail: summary.byFundSource.map((one) => one.fundSource).join(', ') || 'belum ada sumber dana',
    },
  ];
  return (
    <dl className={styles.tiles}>
      {tiles.map((tile) => (
        <div key={tile.label} className={styles.tile}>
          <dt className={styles.label}>{tile.label}</dt>
          <dd className={`${styles.count} figures`}>{tile.count}</dd>
          <dd className={styles.detail} title={tile.detail}>
            {tile.detail}
          </dd>
        </div>
      ))}
    </dl>
  );
}
