import { UnstyledButton } from '@mantine/core';
import { formatNumber } from '../../src-main/rules/money.ts';
import { goTo } from '../app/navigation.ts';
import { openBusinessesWith } from '../businesses/business-filter.ts';
import styles from './figures.module.css';
import type { Overview } from './home-page.tsx';

interface Figure {
  label: string;
  value: number;
  /** What the figure leaves out or consists of. */
  detail: string;
  open: () => void;
}

/** The counts of the register; each leads to the rows that it counts. */
export function Figures({ overview }: { overview: Overview }) {
  const districts = overview.byDistrict.filter((row) => row.businesses > 0).length;
  const sectors = overview.bySector.filter((row) => row.businesses > 0).length;
  const figures: Figure[] = [
    {
      label: 'Pelaku usaha',
      value: overview.businesses,
      detail: `${formatNumber(districts)} kecamatan, ${formatNumber(sectors)} komoditas`,
      open: () => openBusinessesWith({}),
    },
    {
      label: 'Belum terklasifikasi',
      value: overview.withoutScale,
      detail: 'skala usaha belum diisi',
      open: () => openBusinessesWith({ scales: ['belum'] }),
    },
    {
      label: 'Kelompok',
      value: overview.groups,
      detail: 'KUB, paguyuban, asosiasi, sentra',
      open: goTo.groups,
    },
    { label: 'Program bantuan', value: overview.programs, detail: 'semua tahun anggaran', open: goTo.aid },
  ];
  return (
    <div className={styles.strip}>
      {figures.map((figure) => (
        <UnstyledButton key={figure.label} className={styles.figure} onClick={figure.open}>
          <span className={styles.label}>{figure.label}</span>
          <span className={`${styles.value} figures`}>{formatNumber(figure.value)}</span>
          <span className={styles.detail}>{figure.detail}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}
