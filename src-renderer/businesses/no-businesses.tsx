import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { goTo } from '../app/navigation.ts';
import { EmptyState } from '../components/empty-state.tsx';

/** What to do when the list is empty: by the filter, or from the start. */
export function NoBusinesses({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  if (isFiltered)
    return (
      <EmptyState
        title="Tidak ada yang cocok"
        text="Tidak ada pelaku usaha yang sesuai dengan pencarian dan saringan ini."
        action={
          <Button variant="default" onClick={onClear}>
            Hapus pencarian dan saringan
          </Button>
        }
      />
    );
  return (
    <EmptyState
      title="Belum ada pelaku usaha"
      text="Masukkan daftar yang sudah ada dari buku kerja Excel, atau ketik satu per satu."
      action={
        <>
          <Button
            leftSection={<IconFileImport size="1rem" stroke={1.8} aria-hidden />}
            onClick={goTo.imports}
          >
            Impor buku kerja
          </Button>
          <Button variant="default" onClick={goTo.newBusiness}>
            Pelaku usaha baru
          </Button>
        </>
      }
    />
  );
}
