import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { NotFound } from './not-found.tsx';

const loadRegister = () => import('../businesses/businesses-page.tsx');

/** Each screen is its own chunk: the first one is on screen before the others are read. */
const screens: { pattern: string; screen: ComponentType }[] = [
  { pattern: '/', screen: lazy(() => import('../home/home-page.tsx')) },
  { pattern: '/pelaku-usaha', screen: lazy(loadRegister) },
  { pattern: '/pelaku-usaha/ganda', screen: lazy(() => import('../duplicates/duplicates-page.tsx')) },
  { pattern: '/pelaku-usaha/nomor-rusak', screen: lazy(() => import('../damaged-numbers/damaged-page.tsx')) },
  { pattern: '/pelaku-usaha/:id', screen: lazy(() => import('../businesses/business-page.tsx')) },
  { pattern: '/kelompok', screen: lazy(() => import('../groups/groups-page.tsx')) },
  { pattern: '/kelompok/:id', screen: lazy(() => import('../groups/group-page.tsx')) },
  { pattern: '/bantuan/*?', screen: lazy(() => import('../aid/aid-pages.tsx')) },
  { pattern: '/rekap', screen: lazy(() => import('../recaps/recap-page.tsx')) },
  { pattern: '/impor', screen: lazy(() => import('../imports/import-page.tsx')) },
  { pattern: '/riwayat', screen: lazy(() => import('../history/history-page.tsx')) },
  { pattern: '/pengaturan/:section?', screen: lazy(() => import('../settings/settings-page.tsx')) },
];

export function Routes() {
  // The register is opened most: it is read while the first screen is looked at, so that its rows come at once.
  useEffect(() => {
    const idle = requestIdleCallback(() => void loadRegister(), { timeout: 2000 });
    return () => cancelIdleCallback(idle);
  }, []);
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
