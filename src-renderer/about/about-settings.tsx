import type { AnswerOf } from '../app/procedure-types.ts';
import { useAnswer } from '../app/use-office.ts';
import { DataList } from '../components/data-list.tsx';
import { FormSection } from '../components/form-section.tsx';
import { formatMoment } from '../history/moment.ts';
import { Loaded } from '../settings/loaded.tsx';
import styles from './about.module.css';
import { LibraryTable } from './library-table.tsx';

/** Which program this is, and what of others is in it. */
export function AboutSettings() {
  const info = useAnswer('application', 'info', {});
  return (
    <>
      <Loaded answer={info}>{(data) => <Program info={data} />}</Loaded>
      <FormSection
        title="Pustaka dan lisensinya"
        detail="Program ini memakai karya orang lain yang boleh dipakai dan disebarkan menurut lisensinya masing-masing."
        columns={1}
      >
        <LibraryTable />
      </FormSection>
    </>
  );
}

function Program({ info }: { info: AnswerOf<'application', 'info'> }) {
  return (
    <FormSection
      title="Sentra IKM"
      detail="Program ini bekerja tanpa internet. Tidak ada data yang dikirim ke luar komputer ini."
      columns={1}
    >
      <DataList
        items={[
          ['Versi', info.version],
          ['Dibuat', info.builtAt === '' ? '' : formatMoment(info.builtAt)],
          ['Skema basis data', String(info.schemaVersion)],
          [
            'Basis data',
            <span key="file" className={styles.path}>
              {info.databaseFile}
            </span>,
          ],
          ['Mesin', info.engines],
          ['Lisensi', 'MIT'],
        ]}
      />
    </FormSection>
  );
}
