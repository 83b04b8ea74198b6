import { NativeSelect } from '@mantine/core';
import type { HomeYear } from '../../src-main/contract/home.ts';
import { formatNumber, formatRupiah } from '../../src-main/rules/format-number.ts';
import { goTo } from '../app/navigation.ts';
import { FigureStrip } from './figure-strip.tsx';
import styles from './year-figures.module.css';

interface Props {
  years: HomeYear[];
  /** The one that is shown, of `years`. */
  shown: HomeYear;
  onYear: (year: number) => void;
}

/** What was done in one year; each figure leads to where its rows are. */
export function YearFigures({ years, shown, onYear }: Props) {
  const { year, programId } = shown;
  return (
    <section aria-label={`Kegiatan tahun ${year}`}>
      <div className={styles.head}>
        <h2>Kegiatan tahun</h2>
        <NativeSelect
          size="xs"
          aria-label="Tahun kegiatan"
          value={String(year)}
          onChange={(event) => onYear(Number(event.currentTarget.value))}
          data={years.map((one) => String(one.year))}
        />
      </div>
      <FigureStrip
        figures={[
          {
            label: 'Penerima bantuan',
            value: shown.recipients,
            detail: `${formatNumber(shown.units)} unit, ${formatRupiah(shown.value)}`,
            open: () => (programId === null ? goTo.aid() : goTo.program(programId, 'penerima')),
          },
          {
            label: 'Peserta pelatihan',
            value: shown.participants,
            detail: `${formatNumber(shown.trainings)} pelatihan`,
            open: goTo.trainings,
          },
          {
            label: 'Usaha difasilitasi',
            value: shown.facilitated,
            detail: `${formatNumber(shown.facilitations)} fasilitasi`,
            open: goTo.facilitations,
          },
          {
            label: 'Sertifikat terbit',
            value: shown.certificates,
            detail: 'pelatihan dan fasilitasi',
            open: goTo.trainings,
          },
        ]}
      />
    </section>
  );
}
