import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { goTo } from '../app/navigation.ts';
import { PageHeader } from '../components/page-header.tsx';

/** The recaps there are, in their order. */
const views = [
  { value: '/rekap', label: 'Bantuan' },
  { value: '/rekap/siap', label: 'Siap pakai' },
  { value: '/rekap/susun', label: 'Susun rekap' },
  { value: '/rekap/pertumbuhan', label: 'Pertumbuhan' },
  { value: '/rekap/kalimat', label: 'Kalimat' },
];

/** The head of Rekap, with the choice between its recaps. */
export function RecapHeader({ detail, actions }: { detail: ReactNode; actions?: ReactNode }) {
  const [location] = useLocation();
  return (
    <PageHeader
      title="Rekap"
      detail={detail}
      actions={
        <>
          <SegmentedControl aria-label="Jenis rekap" data={views} value={location} onChange={goTo.path} />
          {actions}
        </>
      }
    />
  );
}
