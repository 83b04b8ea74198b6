import {
  IconBuildingStore,
  IconCertificate,
  IconChartBar,
  IconFileImport,
  IconHistory,
  IconHome,
  IconPackage,
  IconSchool,
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
  { path: '/pelatihan', label: 'Pelatihan', icon: IconSchool },
  { path: '/fasilitasi', label: 'Fasilitasi', icon: IconCertificate },
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
  businessCard: (id: number) => navigate(`/pelaku-usaha/${id}/kartu`),
  newBusiness: () => navigate('/pelaku-usaha/baru'),
  duplicates: () => navigate('/pelaku-usaha/ganda'),
  damagedNumbers: () => navigate('/pelaku-usaha/nomor-rusak'),
  groups: () => navigate('/kelompok'),
  group: (id: number) => navigate(`/kelompok/${id}`),
  newGroup: () => navigate('/kelompok/baru'),
  aid: () => navigate('/bantuan'),
  program: (id: number, step?: string) => navigate(step ? `/bantuan/${id}/${step}` : `/bantuan/${id}`),
  monitoring: (view?: 'tindak-lanjut') => navigate(view ? `/monev/${view}` : '/monev'),
  trainings: () => navigate('/pelatihan'),
  training: (id: number) => navigate(`/pelatihan/${id}`),
  facilitations: () => navigate('/fasilitasi'),
  facilitation: (id: number) => navigate(`/fasilitasi/${id}`),
  recap: () => navigate('/rekap'),
  imports: () => navigate('/impor'),
  history: () => navigate('/riwayat'),
  settings: (section?: string) => navigate(section ? `/pengaturan/${section}` : '/pengaturan'),
  firstStart: (step?: string) => navigate(step ? `/mulai/${step}` : '/mulai'),
  path: (path: string) => navigate(path),
};
