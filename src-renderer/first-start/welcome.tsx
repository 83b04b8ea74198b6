import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { goTo } from '../app/navigation.ts';
import { isSample } from '../app/sample-mode.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { useMayManage } from '../operators/seat.ts';
import { SampleButton } from '../sample/sample-button.tsx';
import { useProgress } from './use-progress.ts';

/** What Beranda shows while the office is new: the first start, until it is done or passed over, and the ways to begin. */
export function Welcome() {
  const { isClosed, isBegun } = useProgress();
  const mayManage = useMayManage();
  const isOffered = mayManage && !isClosed;
  return (
    <EmptyState
      title={isOffered ? 'Selamat datang di Sentra IKM' : 'Mulai dari daftar yang sudah ada'}
      text={
        isOffered
          ? 'Lima langkah singkat menyiapkan program untuk dinas Anda: wilayah, kop surat, pejabat, petugas, dan cadangan. Setiap langkah boleh dilewati dan dilanjutkan kapan saja dari Pengaturan.'
          : 'Daftar pelaku usaha dan penerima bantuan di Excel dapat dibaca langsung. Tidak ada yang disimpan sebelum Anda memeriksa dan menyetujuinya.'
      }
      action={
        <>
          {isOffered ? (
            <Button onClick={() => goTo.firstStart()}>
              {isBegun ? 'Lanjutkan panduan awal' : 'Mulai panduan awal'}
            </Button>
          ) : null}
          <Button
            variant={isOffered ? 'default' : 'filled'}
            leftSection={<IconFileImport size="1rem" stroke={1.8} aria-hidden />}
            onClick={goTo.imports}
          >
            Impor buku kerja
          </Button>
          <Button variant="default" onClick={goTo.newBusiness}>
            Pelaku usaha baru
          </Button>
          {isSample() ? null : <SampleButton />}
        </>
      }
    />
  );
}
