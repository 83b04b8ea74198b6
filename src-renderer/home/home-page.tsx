import { lazy, Suspense, useState } from 'react';
import { formatLongDate, isoDateOf, weekdayName } from '../../src-main/rules/dates.ts';
import type { AnswerOf } from '../app/procedure-types.ts';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { Welcome } from '../first-start/welcome.tsx';
import { OpenNotice } from '../operators/open-notice.tsx';
import { Figures } from './figures.tsx';
import styles from './home-page.module.css';
import { OpenWork } from './open-work.tsx';
import { YearFigures } from './year-figures.tsx';

const HomeCharts = lazy(() => import('./charts.tsx'));

export type Overview = AnswerOf<'home', 'overview'>;

const isEmpty = (overview: Overview): boolean =>
  overview.businesses === 0 && overview.groups === 0 && overview.programs === 0;

export default function HomePage() {
  const { data, failure, loading, reload } = useAnswer('home', 'overview', {});
  const { data: settings } = useAnswer('settings', 'get', {});
  const { data: years } = useAnswer('home', 'years', {});
  const [chosenYear, setChosenYear] = useState<number | null>(null);
  const today = isoDateOf(new Date());
  // This year's figures; before anything is done in it, those of the last year in which something was.
  const shown =
    years?.find(({ year }) => year === chosenYear) ??
    years?.find(({ year }) => year <= Number(today.slice(0, 4))) ??
    years?.[0];
  return (
    <PageFrame
      header={
        <PageHeader
          title="Beranda"
          detail={[settings?.letterhead.office, settings?.regencyName].filter(Boolean).join(', ')}
          actions={
            <span className="dim">
              {weekdayName(today)}, {formatLongDate(today)}
            </span>
          }
        />
      }
    >
      <OpenNotice />
      <FailureAlert failure={failure} onRetry={reload} />
      {loading ? <LoadingScreen /> : null}
      {data && isEmpty(data) ? (
        <div className={styles.start}>
          <Welcome />
        </div>
      ) : null}
      {data && !isEmpty(data) ? (
        <>
          <Figures overview={data} />
          {years && shown ? <YearFigures years={years} shown={shown} onYear={setChosenYear} /> : null}
          <div className={styles.columns}>
            <OpenWork overview={data} />
            <Suspense>
              <HomeCharts years={years} year={shown?.year} />
            </Suspense>
          </div>
        </>
      ) : null}
    </PageFrame>
  );
}
