import type { HomeYear } from '../../src-main/contract/home.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { growthInWords, growthOf } from '../../src-main/rules/growth.ts';
import { useAnswer } from '../app/use-office.ts';
import { openBusinessesWith } from '../businesses/business-filter.ts';
import { unclassified } from '../businesses/business-words.ts';
import { ChartCard } from '../charts/chart-card.tsx';
import { districtChart, recipientChart, sectorChart, yearChart } from './home-charts.ts';
import styles from './home-page.module.css';

interface Props {
  years: HomeYear[] | undefined;
  /** The year whose recipients are shown. */
  year: number | undefined;
}

/** The charts of Beranda, read after its figures; each part is asked by itself. */
export default function HomeCharts({ years, year }: Props) {
  return (
    <>
      {years && years.length > 0 ? <YearChart years={years} /> : null}
      {year === undefined ? null : <RecipientChart year={year} />}
      <RegisterCharts />
    </>
  );
}

function YearChart({ years }: { years: HomeYear[] }) {
  const chart = yearChart(years);
  const [before, last] = chart.rows.slice(-2);
  const lines = chart.series.flatMap((name, index) => {
    const growth = before && last ? growthOf(before.values[index] ?? null, last.values[index] ?? null) : null;
    return growth && before && last && growth.difference !== 0
      ? [growthInWords(name, growth, Number(before.label), (difference) => formatNumber(difference))]
      : [];
  });
  return (
    <ChartCard chart={chart} none="Belum ada kegiatan.">
      {lines.length > 0 ? (
        <ul className={styles.growth}>
          {lines.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ) : null}
    </ChartCard>
  );
}

function RecipientChart({ year }: { year: number }) {
  const { data } = useAnswer('recaps', 'table', { by: 'district', programId: null, year });
  if (!data) return null;
  return (
    <ChartCard
      chart={recipientChart(data.lines, year, unclassified)}
      none={`Tidak ada penerima bantuan pada tahun ${year}.`}
    />
  );
}

function RegisterCharts() {
  const { data } = useAnswer('home', 'register', {});
  if (!data) return null;
  const districts = data.byDistrict.map(({ code }) => code);
  const sectors = data.bySector.map(({ id }) => id);
  const none = 'Belum ada pelaku usaha.';
  return (
    <>
      <ChartCard
        chart={sectorChart(data)}
        none={none}
        labelWidth={12}
        opens={(row) => {
          const id = sectors[row];
          return id == null ? null : () => openBusinessesWith({ sectorIds: [id] });
        }}
      />
      <ChartCard
        chart={districtChart(data)}
        none={none}
        opens={(row) => {
          const code = districts[row];
          return code == null ? null : () => openBusinessesWith({ districtCodes: [code] });
        }}
      />
    </>
  );
}
