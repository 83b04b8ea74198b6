import { Button, CloseButton } from '@mantine/core';
import { formatLongDate } from '../../src-main/rules/dates.ts';
import { goTo } from '../app/navigation.ts';
import { type Answer, useAnswer } from '../app/use-office.ts';
import { DataList } from '../components/data-list.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { ProblemList } from '../components/problem-list.tsx';
import { FacilitationsOfBusiness } from '../facilitations/of-business.tsx';
import styles from './business-panel.module.css';
import { BusinessStatus } from './business-status.tsx';
import { genderWords, scaleWord, spacedNik } from './business-words.ts';
import { LatestYear } from './latest-year.tsx';
import { ReceivedAid } from './received-aid.tsx';
import { dateOf } from './written-date.ts';

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

const asWritten = (text: string): string => (text === '' ? '' : `Tertulis di berkas asal: ${text}`);

const kbliWithEdition = ({ kbli, kbliEdition }: Business): string =>
  kbli && kbliEdition ? `${kbli} (${kbliEdition})` : kbli;

const exportInWords = ({ exportShare, exportDestination }: Business): string =>
  [exportShare === null ? '' : `${exportShare} %`, exportDestination].filter(Boolean).join(', ');

type Business = Data['business'];
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
  const birthDate = dateOf(business.birthDate);
  const lane = [business.rt ? `RT ${business.rt}` : '', business.rw ? `RW ${business.rw}` : '']
    .join(' ')
    .trim();
  return (
    <>
      <ProblemList problems={data.problems} />
      <DataList
        items={[
          ['Status', <BusinessStatus key="status" status={business.status} />],
          ['Status sejak', business.statusDate],
          ['NIK', business.nik ? spacedNik(business.nik) : asWritten(data.nikAsWritten) || 'Belum ada'],
          ['Jenis kelamin', business.gender ? genderWords[business.gender] : ''],
          ['Tanggal lahir', birthDate ? formatLongDate(birthDate) : business.birthDate],
          ['Telepon', business.phone || asWritten(data.phoneAsWritten)],
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
          ['Bentuk usaha', business.legalForm ?? ''],
          ['NIB', business.nib],
          ['KBLI', kbliWithEdition(business)],
          ['PIRT', business.pirt],
          ['Sertifikat halal', business.halal],
          ['Ekspor', exportInWords(business)],
          ['Kelompok', data.groups.map((group) => group.name).join(', ')],
        ]}
      />
      <LatestYear years={business.years} />
      <section className={styles.aid}>
        <h3>Bantuan yang diterima</h3>
        <ReceivedAid aid={data.aid} />
      </section>
      <section className={styles.aid}>
        <h3>Fasilitasi dan sertifikat</h3>
        {business.id === null ? null : <FacilitationsOfBusiness businessId={business.id} />}
      </section>
      {business.notes ? <p className={styles.notes}>{business.notes}</p> : null}
    </>
  );
}
