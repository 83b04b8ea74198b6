import { Button } from '@mantine/core';
import { goTo } from '../app/navigation.ts';
import { EmptyState } from '../components/empty-state.tsx';

/** Nothing left to do in a list. */
export function NothingDuplicate({ tab }: { tab: 'likely' | 'two-businesses' }) {
  return tab === 'likely' ? (
    <EmptyState
      title="Tidak ada data ganda"
      text="NIK, NIB, telepon, dan nama per desa sudah dibandingkan di seluruh daftar. Yang mirip akan tampil di sini begitu dimasukkan."
      action={
        <Button variant="default" onClick={goTo.businesses}>
          Ke daftar pelaku usaha
        </Button>
      }
    />
  ) : (
    <EmptyState
      title="Tidak ada pemilik dengan dua usaha"
      text="Satu NIK dengan dua nama usaha yang jelas berbeda itu wajar. Bila ada, daftarnya tampil di sini untuk dilihat."
    />
  );
}
