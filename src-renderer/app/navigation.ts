import {
  IconBuildingStore,
  IconChartBar,
  IconFileImport,
  IconHistory,
  IconHome,
  IconPackage,
  IconSettings,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';
import { navigate } from 'wouter/use-hash-location';

export interface Place {
  path: string;
  label: string;
  icon: TablerIcon;
}

/** The left rail, in its order. */
export const places: Place[] = [
  { path: '/', label: 'Beranda', icon: IconHome },
  { path: '/pelaku-usaha', label: 'Pelaku Usaha', icon: IconBuildingStore },
  { path: '/kelompok', label: 'Kelompok', icon: IconUsersGroup },
  { path: '/bantuan', label: 'Bantuan', icon: IconPackage },
  { path: '/rekap', label: 'Rekap', icon: IconChartBar },
  { path: '/impor', label: 'Impor', icon: IconFileImport },
  { path: '/riwayat', label: 'Riwayat', icon: IconHistory },
  { path: '/pengaturan', label: 'Pengaturan', icon: IconSettings },
];

export const isUnder = (location: string, path: string): boolean =>
  path === '/' ? location === '/' : location === path || location.startsWith(`${path}/`);

/** Screens go elsewhere by these, so that a path is written in one place. */
export const goTo = {
  home: () => navigate('/'),
  businesses: () => navigate('/pelaku-usaha'),
  business: (id: number) => navigate(`/pelaku-usaha/${id}`),
  newBusiness: () => navigate('/pelaku-usaha/baru'),
  duplicates: () => navigate('/pelaku-usaha/ganda'),
  damagedNumbers: () => navigate('/pelaku-usaha/nomor-rusak'),
  groups: () => navigate('/kelompok'),
  group: (id: number) => navigate(`/kelompok/${id}`),
  newGroup: () => navigate('/kelompok/baru'),
  aid: () => navigate('/bantuan'),
  program: (id: number) => navigate(`/bantuan/${id}`),
  recap: () => navigate('/rekap'),
  imports: () => navigate('/impor'),
  history: () => navigate('/riwayat'),
  settings: (section?: string) => navigate(section ? `/pengaturan/${section}` : '/pengaturan'),
  path: (path: string) => navigate(path),
};
