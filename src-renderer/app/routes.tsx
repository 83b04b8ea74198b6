import { useQueryClient } from '@tanstack/react-query';
import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { NotFound } from './not-found.tsx';

let register: typeof import('../businesses/businesses-page.tsx') | null = null;
const loadRegister = async () => {
  register ??= await import('../businesses/businesses-page.tsx');
  return register;
};
const LazyRegister = lazy(loadRegister);

/** Once it is read, the register is drawn at once: React keeps a loading screen for 300 ms when it has shown it. */
function Register() {
  const [Screen] = useState<ComponentType>(() => register?.default ?? LazyRegister);
  return <Screen />;
}

/** Each screen is its own chunk: the first one is on screen before the others are read. */
const screens: { pattern: string; screen: ComponentType }[] = [
  { pattern: '/', screen: lazy(() => import('../home/home-page.tsx')) },
  { pattern: '/pelaku-usaha', screen: Register },
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
  { pattern: '/rekap/susun', screen: lazy(() => import('../recaps/builder/recap-builder.tsx')) },
  { pattern: '/rekap/pertumbuhan', screen: lazy(() => import('../recaps/growth/growth-page.tsx')) },
  { pattern: '/impor', screen: lazy(() => import('../imports/import-page.tsx')) },
  { pattern: '/riwayat', screen: lazy(() => import('../history/history-page.tsx')) },
  { pattern: '/pengaturan/:section?', screen: lazy(() => import('../settings/settings-page.tsx')) },
];

export function Routes() {
  const queries = useQueryClient();
  const [location] = useLocation();
  // The register is opened most: it and its first rows are read while another screen is looked at.
  useEffect(() => {
    if (location === '/pelaku-usaha') return undefined;
    const idle = requestIdleCallback(
      () => void loadRegister().then(({ prefetchRegister }) => prefetchRegister(queries)),
      { timeout: 2000 },
    );
    return () => cancelIdleCallback(idle);
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
