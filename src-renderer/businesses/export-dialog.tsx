import { Button, Checkbox, Modal, PasswordInput, Radio, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type {
  BusinessColumnKey,
  BusinessScope,
  BusinessSort,
} from '../../src-main/contract/business-list.ts';
import type { Result } from '../../src-main/contract/result.ts';
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

type Which = 'shown' | 'all' | 'directory' | 'package';

const choices: Record<Which, string> = {
  shown: 'Yang tampil',
  all: 'Semua isian, dapat diimpor kembali',
  directory: 'Direktori Industri, urutan kolom kementerian (Excel)',
  package: 'Paket Data untuk sistem lain, dengan bantuan, pelatihan, dan fasilitasinya (CSV)',
};

/**
 * Exports what is shown, every field or the ministry's directory to Excel or CSV, or a data package for other systems; with
 * personal data hidden where it leaves the office.
 */
export function ExportDialog({ scope, count, sort, columns, onClose }: Props) {
  const words = filterInWords(scope.filter, useFacets(scope.filter));
  const [format, setFormat] = useState<'xlsx' | 'csv'>('xlsx');
  const [separator, setSeparator] = useState<';' | ','>(';');
  const [which, setWhich] = useState<Which>('shown');
  const [mask, setMask] = useState(false);
  const [provinceKey, setProvinceKey] = useState('');
  const job = useJob();
  const list = useAction('businesses', 'exportList', { invalidates: [] });
  const dataPackage = useAction('dataPackage', 'save', { invalidates: [] });
  const action = which === 'package' ? dataPackage : list;
  const saveList = (jobId: string) =>
    list.run({
      scope,
      sort,
      columns: which === 'shown' ? columns : null,
      form: which === 'directory' ? 'directory' : 'list',
      format: which === 'directory' ? 'xlsx' : format,
      separator,
      mask,
      filterInWords: words,
      jobId,
    });
  const savePackage = (jobId: string) =>
    dataPackage.run({ scope, mask, provinceKey, filterInWords: words, jobId });
  const save = async () => {
    const result = await job.run<Result<{ path: string | null; rows?: number; businesses?: number }>>(
      which === 'package' ? savePackage : saveList,
    );
    if (!result.ok || result.value.path === null) return;
    const { path, rows, businesses } = result.value;
    tellSaved(`${formatNumber(rows ?? businesses ?? 0)} pelaku usaha`, path);
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
        <Radio.Group label="Isi" value={which} onChange={(value) => setWhich(value as Which)}>
          <div className={styles.radios}>
            {(Object.keys(choices) as Which[]).map((choice) => (
              <Radio
                key={choice}
                value={choice}
                label={
                  choice === 'shown'
                    ? `${choices.shown} (${columns.length} kolom), dengan urutan yang sama`
                    : choices[choice]
                }
              />
            ))}
          </div>
        </Radio.Group>
        {which === 'shown' || which === 'all' ? (
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
        ) : null}
        <Checkbox
          checked={mask}
          onChange={(event) => setMask(event.currentTarget.checked)}
          label="Samarkan NIK, NPWP, tanggal lahir, dan nomor telepon"
          description={
            which === 'package'
              ? 'Untuk berkas yang dibagikan ke luar kantor (UU 27/2022). Surel dan keterangan dikosongkan.'
              : 'Untuk berkas yang dibagikan ke luar kantor (UU 27/2022). Tidak dapat diimpor kembali.'
          }
        />
        {which === 'package' ? (
          <PasswordInput
            label="Kunci provinsi (bila ada)"
            description="Dari provinsi, sama untuk semua kantor: pemilik yang sama dikenali tanpa memperlihatkan NIK."
            value={provinceKey}
            onChange={(event) => setProvinceKey(event.currentTarget.value)}
            error={dataPackage.fieldError('provinceKey')}
            visibilityToggleButtonProps={{ 'aria-label': 'Perlihatkan kunci' }}
            maxLength={200}
            autoComplete="off"
          />
        ) : null}
        {job.jobId === null && action.failure && action.failure.code !== 'cancelled' ? (
          <FailureAlert failure={action.failure} />
        ) : null}
        <JobProgress jobId={job.jobId} title="Mengekspor" />
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose} disabled={isBusy}>
            Batal
          </Button>
          <Button onClick={() => void save()} loading={isBusy} disabled={count === 0} data-autofocus>
            {which === 'package' ? 'Simpan ke folder …' : 'Simpan ke berkas …'}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
