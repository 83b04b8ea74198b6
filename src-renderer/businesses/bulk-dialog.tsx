import { Button, Modal, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import type { BulkChange, BusinessScope } from '../../src-main/contract/business-list.ts';
import { formatNumber } from '../../src-main/rules/money.ts';
import { useAction } from '../app/use-office.ts';
import { DateInput } from '../components/date-input.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { JobProgress } from '../components/job-progress.tsx';
import { SectorSelect } from '../components/sector-select.tsx';
import { useJob } from '../components/use-job.ts';
import { useTellUndoable } from '../history/tell-undoable.tsx';
import { BulkPreview } from './bulk-preview.tsx';
import { scaleWords, statusWords } from './business-words.ts';
import styles from './dialogs.module.css';

interface Props {
  scope: BusinessScope;
  count: number;
  /** Whether rows were chosen, or everything that the filter shows is meant. */
  isSelection: boolean;
  onClose: () => void;
  onDone: () => void;
}

type Field = BulkChange['field'];
type Status = Extract<BulkChange, { field: 'status' }>['value'];
type Scale = Extract<BulkChange, { field: 'scale' }>['value'];

const wordsOf = <K extends string>(words: Record<K, string>) =>
  Object.entries<string>(words).map(([value, label]) => ({ value, label }));

/** Sets komoditas, status or skala alike for many, after showing what would change. It can be taken back. */
export function BulkDialog({ scope, count, isSelection, onClose, onDone }: Props) {
  const [field, setField] = useState<Field>('sector');
  const [sectorId, setSectorId] = useState<number | null>(null);
  const [scale, setScale] = useState<Scale>(null);
  const [status, setStatus] = useState<Status | null>(null);
  const [since, setSince] = useState<string | null>(null);
  const [toChange, setToChange] = useState(0);
  const tellUndoable = useTellUndoable();
  const job = useJob();
  const action = useAction('businesses', 'bulkChange', { invalidates: ['businesses', 'changes', 'recaps'] });
  const change = ((): BulkChange | null => {
    if (field === 'sector') return sectorId === null ? null : { field, value: sectorId };
    if (field === 'scale') return scale === null ? null : { field, value: scale };
    return status === null ? null : { field, value: status, since };
  })();
  const apply = async () => {
    if (!change) return;
    const result = await job.run((jobId) => action.run({ scope, change, jobId }));
    if (!result.ok) return;
    const { changeSetId, changed } = result.value;
    if (changeSetId !== null) tellUndoable(`${formatNumber(changed)} pelaku usaha diubah.`, changeSetId);
    onDone();
    onClose();
  };
  const isBusy = job.jobId !== null;
  return (
    <Modal opened onClose={isBusy ? () => undefined : onClose} title="Ubah bersama-sama" size="38rem">
      <div className={styles.form}>
        <p className={styles.scope}>
          {isSelection ? 'Yang dipilih: ' : 'Semua yang tampil sesuai pencarian dan saringan: '}
          <strong>{formatNumber(count)} pelaku usaha</strong>
        </p>
        <SegmentedControl
          aria-label="Isian yang diubah"
          value={field}
          onChange={(value) => setField(value as Field)}
          data={[
            { value: 'sector', label: 'Komoditas' },
            { value: 'status', label: 'Status' },
            { value: 'scale', label: 'Skala' },
          ]}
        />
        {field === 'sector' ? (
          <SectorSelect label="Komoditas baru" value={sectorId} onChange={setSectorId} />
        ) : null}
        {field === 'scale' ? (
          <Select
            label="Skala baru"
            placeholder="Pilih skala"
            data={wordsOf(scaleWords)}
            value={scale}
            onChange={(value) => setScale(value as Scale)}
          />
        ) : null}
        {field === 'status' ? (
          <div className={styles.row}>
            <Select
              label="Status baru"
              placeholder="Pilih status"
              data={wordsOf(statusWords)}
              value={status}
              onChange={(value) => setStatus(value as Status | null)}
            />
            <DateInput label="Sejak tanggal (bila diketahui)" value={since} onChange={setSince} />
          </div>
        ) : null}
        {change ? <BulkPreview scope={scope} change={change} onCount={setToChange} /> : null}
        {action.failure && action.failure.code !== 'cancelled' ? (
          <FailureAlert failure={action.failure} />
        ) : null}
        <JobProgress jobId={job.jobId} title="Mengubah" />
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose} disabled={isBusy}>
            Batal
          </Button>
          <Button onClick={() => void apply()} loading={isBusy} disabled={!change || toChange === 0}>
            {change && toChange > 0 ? `Ubah ${formatNumber(toChange)} pelaku usaha` : 'Ubah'}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
