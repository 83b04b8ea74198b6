import { ActionIcon, Select, Textarea } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { BusinessRow } from '../../src-main/contract/businesses.ts';
import { isoDateOf } from '../../src-main/rules/dates.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { useAction, useAnswer } from '../app/use-office.ts';
import { noFilter } from '../businesses/business-filter.ts';
import { readView } from '../businesses/read-view.ts';
import { BusinessFinder } from '../components/business-finder.tsx';
import { DateInput } from '../components/date-input.tsx';
import { EditDialog } from '../components/edit-dialog.tsx';
import { tellDone } from '../components/tell.tsx';
import styles from './add-businesses.module.css';
import type { FacilitationAnswer } from './facilitation-page.tsx';

/** Adds several businesses at once: found one by one, or all that a saved view of the register shows. */
export function AddBusinesses({ answer, onClose }: { answer: FacilitationAnswer; onClose: () => void }) {
  const { facilitation, kind, cases } = answer;
  const [picked, setPicked] = useState<BusinessRow[]>([]);
  const [viewId, setViewId] = useState<string | null>(null);
  const [date, setDate] = useState<string | null>(isoDateOf(new Date()));
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const views = useAnswer('views', 'list', { screen: 'businesses' });
  const chosenView = views.data?.find((view) => String(view.id) === viewId);
  const filter = chosenView ? (readView(chosenView.content)?.filter ?? null) : null;
  const shown = useAnswer(
    'businesses',
    'totals',
    { filter: filter ?? noFilter },
    { enabled: filter !== null, keep: false },
  );
  const add = useAction('facilitations', 'addBusinesses');
  const isDouble = add.failure?.code === 'double-facilitation';
  const store = async () => {
    if (picked.length === 0 && filter === null) return setProblem('Pilih pelaku usahanya dahulu.');
    if (date === null) return;
    setProblem(null);
    const result = await add.run({
      facilitationId: facilitation.id,
      businessIds: picked.map((row) => row.id),
      scope: filter ? { filter, everything: true, ids: [] } : undefined,
      startedDate: date,
      doubleFacilitationReason: reason.trim() || null,
    });
    if (!result.ok) return;
    const { added, present } = result.value;
    const before = present > 0 ? `, ${formatNumber(present)} sudah ada` : '';
    tellDone(`${formatNumber(added)} pelaku usaha ditambahkan${before}.`);
    onClose();
  };
  return (
    <EditDialog
      title={`Tambah pelaku usaha ke ${facilitation.title}`}
      onClose={onClose}
      onSave={() => void store()}
      busy={add.busy}
      failure={add.failure}
      saveLabel={picked.length > 0 ? `Tambahkan ${formatNumber(picked.length)}` : 'Tambahkan'}
    >
      <BusinessFinder
        label="Cari pelaku usaha (Enter memilih, Ctrl+Enter menambahkan)"
        autoFocus
        exceptIds={[...picked.map((row) => row.id), ...cases.map((row) => row.businessId)]}
        error={problem ?? undefined}
        onPick={(business) => {
          setProblem(null);
          setPicked((now) => [...now, business]);
        }}
      />
      {picked.length > 0 ? (
        <ul className={styles.picked} aria-label="Yang akan ditambahkan">
          {picked.map((row) => (
            <li key={row.id}>
              <span className={styles.who}>
                <strong>{row.ownerName}</strong>
                <span className="dim">
                  {[row.businessName, row.villageName, row.districtName].filter(Boolean).join(', ')}
                </span>
              </span>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Batal menambahkan ${row.ownerName}`}
                onClick={() => setPicked((now) => now.filter((one) => one.id !== row.id))}
              >
                <IconX size="1rem" stroke={1.8} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      ) : null}
      {views.data && views.data.length > 0 ? (
        <Select
          label="Atau semua pada tampilan tersimpan"
          description={
            filter && shown.data
              ? `${formatNumber(shown.data.total)} pelaku usaha pada tampilan ini`
              : 'Tampilan dari layar Pelaku Usaha.'
          }
          clearable
          clearButtonProps={{ 'aria-label': 'Kosongkan tampilan' }}
          placeholder="Tidak dipakai"
          data={views.data.map((view) => ({ value: String(view.id), label: view.name }))}
          value={viewId}
          onChange={setViewId}
          error={
            chosenView && filter === null
              ? 'Tampilan ini dibuat oleh versi lain dan tidak dapat dipakai.'
              : undefined
          }
        />
      ) : null}
      <DateInput
        label={`Mulai pada tahapan ${kind.stages[0]?.name ?? 'pertama'}`}
        required
        value={date}
        onChange={setDate}
        error={add.fieldError('startedDate') ?? (date === null ? 'Tanggal belum diisi.' : undefined)}
      />
      {isDouble || reason !== '' ? (
        <Textarea
          label="Alasan fasilitasi ganda"
          description="Tersimpan pada setiap pelaku usaha yang ditambahkan."
          required
          autoFocus
          autosize
          minRows={2}
          maxLength={400}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={add.fieldError('doubleFacilitationReason')}
        />
      ) : null}
    </EditDialog>
  );
}
