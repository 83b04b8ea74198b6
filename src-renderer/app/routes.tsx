import { useQueryClient } from '@tanstack/react-query';
import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { prefetchRegister } from '../businesses/register-question.ts';
import { LoadingScreen } from '../components/loading-screen.tsx';
import HomePage from '../home/home-page.tsx';
import { NotFound } from './not-found.tsx';
import { prefetchAnswer } from './use-office.ts';

/** A screen that is read before it is opened is drawn at once: React keeps a loading screen for 300 ms when it has shown it. */
function readAhead<Module extends { default: ComponentType }>(read: () => Promise<Module>) {
  let module: Module | null = null;
  const load = async () => {
    module ??= await read();
    return module;
  };
  const Lazy = lazy(load);
  function Screen() {
    const [Ready] = useState<ComponentType>(() => module?.default ?? Lazy);
    return <Ready />;
  }
  return { load, Screen };
}

const register = readAhead(() => import('../businesses/businesses-page.tsx'));
const builder = readAhead(() => import('../recaps/builder/recap-builder.tsx'));
const growth = readAhead(() => import('../recaps/growth/growth-page.tsx'));

/** Each screen is its own chunk but Beranda, with which the program opens: it is drawn before the others are read. */
const screens: { pattern: string; screen: ComponentType }[] = [
  { pattern: '/', screen: HomePage },
  { pattern: '/pelaku-usaha', screen: register.Screen },
  { pattern: '/pelaku-usaha/ganda', screen: lazy(() => import('../duplicates/duplicates-page.tsx')) },
  { pattern: '/pelaku-usaha/nomor-rusak', screen: lazy(() => import('../damaged-numbers/damaged-page.tsx')) },
  { pattern: '/pelaku-usaha/:id/kartu', screen: lazy(() => import('../business-cards/card-page.tsx')) },
  { pattern: '/pelaku-usaha/:id', screen: lazy(() => import('../businesses/business-page.tsx')) },
  { pattern: '/kelompok', screen: lazy(() => import('../groups/groups-page.tsx')) },
  { pattern: '/kelompok/:id', screen: lazy(() => import('../groups/group-page.tsx')) },
  { pattern: '/bantuan/*?', screen: lazy(() => import('../aid/aid-pages.tsx')) },
  { pattern: '/pelatihan/*?', screen: lazy(() => import('../trainings/training-pages.tsx')) },
  { pattern: '/monev/:view?', screen: lazy(() => import('../monitoring/monitoring-page.tsx')) },
  { pattern: '/fasilitasi/*?', screen: lazy(() => import('../facilitations/facilitation-pages.tsx')) },
  { pattern: '/rekap/kalimat', screen: lazy(() => import('../sentences/sentences-page.tsx')) },
  { pattern: '/rekap', screen: lazy(() => import('../recaps/recap-page.tsx')) },
  { pattern: '/rekap/siap', screen: lazy(() => import('../ready-recaps/ready-recaps-page.tsx')) },
  { pattern: '/rekap/susun', screen: builder.Screen },
  { pattern: '/rekap/pertumbuhan', screen: growth.Screen },
  { pattern: '/impor', screen: lazy(() => import('../imports/import-page.tsx')) },
  { pattern: '/riwayat', screen: lazy(() => import('../history/history-page.tsx')) },
  { pattern: '/panduan/:page?/:section?', screen: lazy(() => import('../guide/guide-page.tsx')) },
  { pattern: '/mulai/:step?', screen: lazy(() => import('../first-start/first-start-page.tsx')) },
  { pattern: '/pengaturan/:section?', screen: lazy(() => import('../settings/settings-page.tsx')) },
];

/** A screen is left alone for so long (ms) before others are read. */
const screenFirst = 1000;

export function Routes() {
  const queries = useQueryClient();
  const [location] = useLocation();
  // The register is opened most: it and its first rows are read while another screen is looked at. Then what recaps are
  // counted from, in small pieces, so that the first one comes as quickly as the others.
  useEffect(() => {
    const readOn = async () => {
      if (location !== '/pelaku-usaha') {
        await register.load();
        await prefetchRegister(queries);
      }
      await Promise.all([builder.load(), growth.load()]);
      await prefetchAnswer(queries, 'recaps', 'prepare', {});
    };
    // A screen that waits for its own answers looks idle, too.
    const later = setTimeout(() => requestIdleCallback(() => void readOn(), { timeout: 2000 }), screenFirst);
    return () => clearTimeout(later);
  }, [queries, location]);
  return (
    <Suspense fallback={<LoadingScreen />}>
      <Switch>
        {screens.map(({ pattern, screen }) => (
          <Route key={pattern} path={pattern} component={screen} />
        ))}
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  );
}
