import { Button } from '@mantine/core';
import { EmptyState } from '../components/empty-state.tsx';
import { goTo } from './navigation.ts';
import { useScreenTitle } from './screen-title.ts';

export function NotFound() {
  useScreenTitle('Layar tidak ditemukan');
  return (
    <EmptyState
      title="Layar tidak ditemukan"
      text="Alamat layar ini tidak dikenal."
      action={<Button onClick={goTo.home}>Ke Beranda</Button>}
    />
  );
}
