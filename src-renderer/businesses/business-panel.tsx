import { Button, CloseButton } from '@mantine/core';
import { formatLongDate } from '../../src-main/rules/dates.ts';
import { goTo } from '../app/navigation.ts';
import { type Answer, useAnswer } from '../app/use-office.ts';
import { DataList } from '../components/data-list.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { ProblemList } from '../components/problem-list.tsx';
import { birthDateOf } from './birth-date.ts';
import styles from './business-panel.module.css';
import { BusinessStatus, genderWords, scaleWord, spacedNik } from './business-words.tsx';
import { ReceivedAid } from './received-aid.tsx';

interface Props {
  id: number;
  onClose: () => void;
}

/** The record beside the list, to read; Enter or "Buka" leads to its page. */
export function BusinessPanel({ id, onClose }: Props) {
  const answer = useAnswer('businesses', 'get', { id });
  return (
    <div className={styles.panel}>
      <PanelHead answer={answer} onClose={onClose} onOpen={() => goTo.business(id)} />
      <FailureAlert failure={answer.failure} onRetry={answer.reload} />
      {answer.loading ? <LoadingScreen /> : null}
      {answer.data ? <PanelBody data={answer.data} /> : null}
    </div>
  );
}

type Data = NonNullable<ReturnType<typeof useBusiness>['data']>;
const useBusiness = (id: number) => useAnswer('businesses', 'get', { id });

function PanelHead(props: { answer: Answer<Data>; onClose: () => void; onOpen: () => void }) {
  const business = props.answer.data?.business;
  return (
    <div className={styles.head}>
      <div className={styles.names}>
        <h2>{business?.ownerName ?? ' '}</h2>
        <p className="dim">{business?.businessName || 'Tanpa nama usaha'}</p>
      </div>
      <Button size="xs" variant="light" onClick={props.onOpen}>
        Buka
      </Button>
      <CloseButton onClick={props.onClose} aria-label="Tutup panel" />
    </div>
  );
}

function PanelBody({ data }: { data: Data }) {
  const { business } = data;
  const { data: villages } = useAnswer('regions', 'villages', {});
  const { data: sectors } = useAnswer('sectors', 'list', {});
  const village = villages?.find((row) => row.code === business.villageCode);
  const birthDate = birthDateOf(business.birthDate);
  const lane = [business.rt ? `RT ${business.rt}` : '', business.rw ? `RW ${business.rw}` : '']
    .join(' ')
    .trim();
  return (
    <>
      <ProblemList problems={data.problems} />
      <DataList
        items={[
          ['Status', <BusinessStatus key="status" status={business.status} />],
          ['NIK', business.nik ? spacedNik(business.nik) : 'Belum ada'],
          ['Jenis kelamin', business.gender ? genderWords[business.gender] : ''],
          ['Tanggal lahir', birthDate ? formatLongDate(birthDate) : business.birthDate],
          ['Telepon', business.phone],
        ]}
      />
      <DataList
        items={[
          ['Alamat', [business.street, lane].filter(Boolean).join(', ')],
          ['Desa/Kelurahan', village?.name ?? ''],
          ['Kecamatan', village?.districtName ?? ''],
        ]}
      />
      <DataList
        items={[
          ['Komoditas', sectors?.find((row) => row.id === business.sectorId)?.name ?? ''],
          ['Produk', business.product],
          ['Skala', scaleWord(business.scale)],
          ['Badan usaha', business.legalForm ?? ''],
          ['NIB', business.nib],
          ['Kelompok', data.groups.map((group) => group.name).join(', ')],
        ]}
      />
      <section className={styles.aid}>
        <h3>Bantuan yang diterima</h3>
        <ReceivedAid aid={data.aid} />
      </section>
      {business.notes ? <p className={styles.notes}>{business.notes}</p> : null}
    </>
  );
}
