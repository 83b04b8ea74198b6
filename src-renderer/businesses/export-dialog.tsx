import { Button, Checkbox, Modal, Radio, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type {
  BusinessColumnKey,
  BusinessScope,
  BusinessSort,
} from '../../src-main/contract/business-list.ts';
import { formatNumber } from '../../src-main/rules/money.ts';
import { useAction } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { JobProgress } from '../components/job-progress.tsx';
import { tellSaved } from '../components/tell-saved.tsx';
import { useJob } from '../components/use-job.ts';
import styles from './dialogs.module.css';
import { filterInWords, useFacets } from './filter-facets.ts';

interface Props {
  scope: BusinessScope;
  /** How many rows are exported. */
  count: number;
  sort: BusinessSort;
  columns: BusinessColumnKey[];
  onClose: () => void;
}

/** Exports exactly what is shown, or every field; to Excel or CSV, with NIK and phone hidden where it leaves the office. */
export function ExportDialog({ scope, count, sort, columns, onClose }: Props) {
  const words = filterInWords(scope.filter, useFacets(scope.filter));
  const [format, setFormat] = useState<'xlsx' | 'csv'>('xlsx');
  const [separator, setSeparator] = useState<';' | ','>(';');
  const [which, setWhich] = useState('shown');
  const [mask, setMask] = useState(false);
  const job = useJob();
  const action = useAction('businesses', 'exportList', { invalidates: [] });
  const save = async () => {
    const result = await job.run((jobId) =>
      action.run({
        scope,
        sort,
        columns: which === 'shown' ? columns : null,
        format,
        separator,
        mask,
        filterInWords: words,
        jobId,
      }),
    );
    if (!result.ok || result.value.path === null) return;
    tellSaved(`${formatNumber(result.value.rows)} pelaku usaha`, result.value.path);
    onClose();
  };
  const isBusy = job.jobId !== null;
  return (
    <Modal
      opened
      onClose={isBusy ? () => undefined : onClose}
      title={`Ekspor ${formatNumber(count)} pelaku usaha`}
      size="30rem"
    >
      <div className={styles.form}>
        {words ? <p className={styles.scope}>{words}</p> : null}
        <Radio.Group label="Kolom" value={which} onChange={setWhich}>
          <div className={styles.radios}>
            <Radio value="shown" label={`Yang tampil (${columns.length} kolom), dengan urutan yang sama`} />
            <Radio value="all" label="Semua isian, dapat diimpor kembali" />
          </div>
        </Radio.Group>
        <div className={styles.row}>
          <SegmentedControl
            aria-label="Jenis berkas"
            value={format}
            onChange={(value) => setFormat(value === 'csv' ? 'csv' : 'xlsx')}
            data={[
              { value: 'xlsx', label: 'Excel (.xlsx)' },
              { value: 'csv', label: 'CSV' },
            ]}
          />
          {format === 'csv' ? (
            <SegmentedControl
              aria-label="Pemisah kolom"
              value={separator}
              onChange={(value) => setSeparator(value === ',' ? ',' : ';')}
              data={[
                { value: ';', label: 'Titik koma ;' },
                { value: ',', label: 'Koma ,' },
              ]}
            />
          ) : null}
        </div>
        <Checkbox
          checked={mask}
          onChange={(event) => setMask(event.currentTarget.checked)}
          label="Samarkan NIK dan nomor telepon"
          description="Untuk berkas yang dibagikan ke luar kantor (UU 27/2022). Tidak dapat diimpor kembali."
        />
        {job.jobId === null && action.failure && action.failure.code !== 'cancelled' ? (
          <FailureAlert failure={action.failure} />
        ) : null}
        <JobProgress jobId={job.jobId} title="Mengekspor" />
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose} disabled={isBusy}>
            Batal
          </Button>
          <Button onClick={() => void save()} loading={isBusy} disabled={count === 0} data-autofocus>
            Simpan ke berkas …
          </Button>
        </div>
      </div>
    </Modal>
  );
}
