import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { VisitRow } from '../../src-main/contract/monitoring.ts';
import { isoDateOf } from '../../src-main/rules/dates.ts';
import { heldOf } from '../../src-main/rules/goods-held.ts';
import { whoIs } from '../aid/handover/handover-words.ts';
import type { AnswerOf } from '../app/procedure-types.ts';
import { remember } from '../app/remembered.ts';
import { useAction } from '../app/use-office.ts';
import { Attachments } from '../attachments/attachments.tsx';
import { DateInput } from '../components/date-input.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { tellDone } from '../components/tell.tsx';
import { ConditionsTable } from './conditions-table.tsx';
import styles from './monitoring.module.css';
import { draftOf, type VisitDraft, visitInputOf, visitorKey } from './visit-draft.ts';

type Details = AnswerOf<'monitoring', 'details'>;

interface Props {
  details: Details;
  /** Null = a new one. */
  visit: VisitRow | null;
  onClose: () => void;
}

/** The form of a visit, in the order of the paper one. Photos are added once it is saved. */
export function VisitDialog({ details, visit, onClose }: Props) {
  const { row, given, returns } = details;
  const today = isoDateOf(new Date());
  const heldOn = (date: string | null) =>
    given
      .map((item) => ({ ...item, quantity: heldOf(item.itemId, item.quantity, returns, date ?? undefined) }))
      .filter((item) => item.quantity > 0);
  const [id, setId] = useState(visit?.id ?? null);
  const [draft, setDraft] = useState<VisitDraft>(() => draftOf(heldOn(today), visit));
  const change = (part: Partial<VisitDraft>) => setDraft((before) => ({ ...before, ...part }));
  const goods = heldOn(draft.date);
  const save = useAction('monitoring', 'saveVisit', {
    invalidates: ['monitoring', 'businesses'],
    onDone: (saved) => {
      remember(visitorKey, draft.visitor);
      tellDone('Kunjungan disimpan.');
      if (id === null) setId(saved.id);
      else onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const itemIds = goods.map((item) => item.itemId);
    void save.run(visitInputOf(row.recipientId, id, draft, itemIds));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="56rem"
      title={`${visit === null ? 'Kunjungan baru' : 'Kunjungan'}: ${whoIs(row)}`}
    >
      <form className={styles.dialog} onSubmit={submit} autoComplete="off" noValidate>
        <div className={styles.pair}>
          <DateInput
            label="Tanggal kunjungan"
            required
            notAfter={today}
            value={draft.date}
            onChange={(date) => change({ date })}
            error={save.fieldError('date')}
          />
          <TextInput
            label="Petugas"
            required
            maxLength={120}
            value={draft.visitor}
            onChange={(event) => change({ visitor: event.currentTarget.value })}
            error={save.fieldError('visitor')}
          />
        </div>
        <ConditionsTable goods={goods} draft={draft} onChange={change} errorOf={save.fieldError} />
        <Textarea
          label="Catatan"
          autosize
          minRows={2}
          maxLength={2000}
          value={draft.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
          error={save.fieldError('note')}
        />
        <div className={styles.pair}>
          <Textarea
            label="Tindak lanjut"
            placeholder="Yang harus dikerjakan; masuk pekerjaan terbuka sampai selesai"
            autosize
            minRows={1}
            maxLength={1000}
            value={draft.followUp}
            onChange={(event) => change({ followUp: event.currentTarget.value })}
            error={save.fieldError('followUp')}
          />
          <DateInput
            label="Tindak lanjut selesai pada"
            notAfter={today}
            value={draft.followUpDoneAt}
            onChange={(followUpDoneAt) => change({ followUpDoneAt })}
            error={save.fieldError('followUpDoneAt')}
          />
        </div>
        <FailureAlert failure={save.failure} />
        <div className={styles.foot}>
          <span className={styles.spring} />
          <Button variant="subtle" color="gray" onClick={onClose}>
            {id === null ? 'Batal' : 'Tutup'}
          </Button>
          <Button type="submit" loading={save.busy}>
            Simpan kunjungan
          </Button>
        </div>
      </form>
      <div className={styles.files}>
        <Attachments feature="visitFiles" ownerId={id} countedIn={['monitoring']} />
      </div>
    </Modal>
  );
}
