import { goTo } from '../app/navigation.ts';
import { openBusinessesWith } from '../businesses/business-filter.ts';
import { FigureStrip } from './figure-strip.tsx';
import type { Overview } from './home-page.tsx';

/** The counts of the register, whatever the year. */
export function Figures({ overview }: { overview: Overview }) {
  return (
    <FigureStrip
      figures={[
        {
          label: 'Pelaku usaha',
          value: overview.businesses,
          detail: 'seluruh data pelaku usaha',
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
        {
          label: 'Program bantuan',
          value: overview.programs,
          detail: 'semua tahun anggaran',
          open: goTo.aid,
        },
      ]}
    />
  );
}
