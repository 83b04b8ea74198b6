import { useMemo, useState } from 'react';
import type { GrowthLine, RecapFilter } from '../../../src-main/contract/recap-builder.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { formatChange } from '../../../src-main/rules/growth.ts';
import type { RecapMeasure } from '../../../src-main/rules/recap-facts.ts';
import { goTo } from '../../app/navigation.ts';
import { remember } from '../../app/remembered.ts';
import { useAnswer } from '../../app/use-office.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { LoadingScreen } from '../../components/loading-screen.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { firstQuestion, noFilter } from '../builder/question.ts';
import { RecapFilters } from '../builder/recap-filters.tsx';
import { RecapHeader } from '../recap-header.tsx';
import styles from './growth-page.module.css';

const count = (key: 'registered' | 'entered' | 'left', head: string): Column<GrowthLine> => ({
  key,
  head,
  width: 9,
  grow: 1,
  align: 'end',
  cell: (line) => (line[key] === 0 ? <span className="dim">0</span> : formatNumber(line[key])),
  sortBy: (line) => line[key],
});

const columnsUpTo = (last: number): Column<GrowthLine>[] => [
  {
    key: 'year',
    head: 'Tahun',
    width: 12,
    grow: 1,
    cell: (line) => (line.year === last ? `${line.year} (sampai hari ini)` : line.year),
    sortBy: (line) => line.year,
  },
  count('registered', 'Terdaftar akhir tahun'),
  count('entered', 'Masuk'),
  count('left', 'Keluar'),
  {
    key: 'percent',
    head: 'Pertumbuhan',
    width: 8,
    grow: 1,
    align: 'end',
    cell: (line) => (line.percent === null ? <span className="dim">–</span> : formatChange(line.percent)),
    sortBy: (line) => line.percent ?? 0,
  },
];
const counted: RecapMeasure[] = ['businesses'];
const yearOf = (line: GrowthLine) => line.year;

/** The register at the state of a year, in the builder. */
const openYear = ({ year }: GrowthLine, filter: RecapFilter) => {
  remember('recap.question', { ...firstQuestion, year, filter });
  goTo.path('/rekap/susun');
};

/** Pertumbuhan: how many were in the register at each year's end. */
export default function GrowthPage() {
  const [filter, setFilter] = useState(noFilter);
  const answer = useAnswer('recaps', 'growth', filter);
  const lines = useMemo(() => (answer.data ?? []).toReversed(), [answer.data]);
  const columns = useMemo(() => columnsUpTo(lines[0]?.year ?? 0), [lines]);
  return (
    <PageFrame fill header={<RecapHeader detail="Pelaku usaha dalam register pada setiap akhir tahun" />}>
      <RecapFilters filter={filter} onChange={setFilter} measures={counted} withStatus={false} />
      {answer.failure ? <FailureAlert failure={answer.failure} onRetry={answer.reload} /> : null}
      {answer.data ? (
        <div className={styles.table}>
          <DataTable
            label="Pertumbuhan register"
            columns={columns}
            rows={lines}
            rowKey={yearOf}
            onOpen={(line) => openYear(line, filter)}
            footer={
              <p className={styles.basis}>
                Dasar hitungan: pelaku usaha tercatat sejak tanggal masuknya, atau sejak 31 Desember tahun
                data pertamanya bila itu lebih awal. Yang tutup tidak dihitung sejak tanggal tutupnya. Skala,
                komoditas, dan desa menurut riwayat perubahan pada hari itu. Masuk termasuk yang buka kembali;
                keluar termasuk yang tidak lagi sesuai saringan. Catatan yang sudah dihapus atau digabung
                tidak dihitung. Enter atau klik ganda membuka rekap tahun itu.
              </p>
            }
          />
        </div>
      ) : (
        <LoadingScreen />
      )}
    </PageFrame>
  );
}
