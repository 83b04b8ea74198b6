import { SegmentedControl, Textarea } from '@mantine/core';
import type { AllocationRefusal } from '../../../src-main/contract/aid-recipients.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { PastAidList } from './past-aid-list.tsx';
import styles from './reasons.module.css';
import type { ReasonDraft } from './reasons.ts';

interface Props {
  /** "Bantuan ganda" */
  title: string;
  rows: AllocationRefusal[];
  draft: ReasonDraft;
  onDraft: (draft: ReasonDraft) => void;
  /** Only one reason for all can be given. */
  onlyOne?: boolean;
}

/** The rows that need a reason of one kind, and the reason: one for all of them, or each its own. */
export function ReasonFields({ title, rows, draft, onDraft, onlyOne = false }: Props) {
  if (rows.length === 0) return null;
  const { forAll, text, own } = draft;
  return (
    <section className={styles.kind} aria-label={title}>
      <header className={styles.head}>
        <h3 className={styles.title}>
          {title}: {formatNumber(rows.length)} penerima
        </h3>
        {rows.length > 1 && !onlyOne ? (
          <SegmentedControl
            size="xs"
            aria-label={`Cara menulis alasan: ${title.toLowerCase()}`}
            value={forAll ? 'all' : 'own'}
            onChange={(value) => onDraft({ ...draft, forAll: value === 'all' })}
            data={[
              { value: 'all', label: 'Satu alasan untuk semua' },
              { value: 'own', label: 'Per penerima' },
            ]}
          />
        ) : null}
      </header>
      {forAll ? (
        <Textarea
          label={`Alasan ${title.toLowerCase()}`}
          description="Alasan ini tersimpan pada penerima dan terlihat pemeriksa."
          data-autofocus
          required
          autosize
          minRows={2}
          maxRows={4}
          maxLength={400}
          value={text}
          onChange={(event) => onDraft({ ...draft, text: event.currentTarget.value })}
        />
      ) : null}
      <ul className={styles.rows}>
        {rows.map(({ recipientId, recipient, message, past }) => (
          <li key={recipientId} className={styles.row}>
            <strong>{recipient}</strong>
            {past.length > 0 ? <PastAidList past={past} /> : <span className="dim">{message}</span>}
            {forAll ? null : (
              <Textarea
                aria-label={`Alasan untuk ${recipient}`}
                placeholder="Alasan"
                autosize
                minRows={1}
                maxRows={3}
                maxLength={400}
                value={own.get(recipientId) ?? ''}
                onChange={(event) =>
                  onDraft({ ...draft, own: new Map(own).set(recipientId, event.currentTarget.value) })
                }
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
