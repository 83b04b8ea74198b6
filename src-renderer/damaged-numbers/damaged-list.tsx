import { Button, Kbd } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { DamagedRow, DamageKind } from '../../src-main/contract/damaged-numbers.ts';
import { formatNumber } from '../../src-main/rules/money.ts';
import { usePages } from '../app/use-office.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { damageWords } from './damage-words.ts';
import styles from './damaged.module.css';
import { DamagedLine } from './damaged-line.tsx';

interface Props {
  kind: DamageKind;
  total: number | undefined;
  businesses: number | undefined;
}

/** More than a tenth of the register cannot be right by chance, less may be. */
const byChance = 0.1;

/** The rows of one kind. One of them is open; Enter saves it and opens the next, Esc closes it. */
export function DamagedList({ kind, total, businesses }: Props) {
  const pages = usePages(
    'damagedNumbers',
    'list',
    kind,
    (after: number | null) => ({ kind, after, limit: 100 }),
    (page) => page.next,
  );
  const rows = useMemo(() => pages.data?.flatMap((page) => page.rows) ?? [], [pages.data]);
  const [mended, setMended] = useState<ReadonlyMap<number, DamagedRow>>(new Map());
  const [openId, setOpenId] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const firstId = rows[0]?.id ?? null;
  useEffect(() => setOpenId(firstId), [firstId]);

  const move = (step: number) => {
    const next = rows[rows.findIndex((row) => row.id === openId) + step];
    if (next) setOpenId(next.id);
    else if (step > 0) setOpenId(null);
    if (rows.length - rows.findIndex((row) => row.id === openId) < 20) pages.loadMore();
  };
  const { explanation } = damageWords[kind];
  const share = total !== undefined && businesses ? total / businesses : 0;
  return (
    <section className={styles.list} aria-label={damageWords[kind].label}>
      <div className={styles.explanation}>
        <p>{explanation}</p>
        {kind === 'nik-ends-zero' && total ? (
          <p>
            {formatNumber(total)} dari {formatNumber(businesses ?? 0)} pelaku usaha berakhir 0.{' '}
            {share > byChance
              ? 'Itu lebih banyak dari yang wajar: sebagian besar tampaknya rusak.'
              : 'Jumlah sebanyak itu dapat wajar.'}
          </p>
        ) : null}
      </div>
      <FailureAlert failure={pages.failure} onRetry={pages.reload} />
      {pages.loading ? <LoadingScreen /> : null}
      {!pages.loading && rows.length === 0 ? (
        <EmptyState
          title="Tidak ada lagi"
          text="Semua nomor jenis ini sudah beres. Pilih jenis lain di kiri."
        />
      ) : null}
      <ul ref={list} className={styles.rows}>
        {rows.map((row) => (
          <DamagedLine
            key={row.id}
            kind={kind}
            row={mended.get(row.id) ?? row}
            isMended={mended.has(row.id)}
            isOpen={row.id === openId}
            onOpen={() => setOpenId(row.id)}
            onClose={() => setOpenId(null)}
            onMove={move}
            onMended={(now) => setMended(new Map(mended).set(now.id, now))}
          />
        ))}
        {pages.hasMore ? (
          <li className={styles.moreRows}>
            <Button variant="subtle" onClick={pages.loadMore} loading={pages.refreshing}>
              Tampilkan berikutnya
            </Button>
          </li>
        ) : null}
      </ul>
      <footer className={styles.foot}>
        <span className="figures">
          {total === undefined ? '' : <strong>{formatNumber(total)}</strong>} belum beres
          {mended.size > 0 ? `, ${formatNumber(mended.size)} baru saja diperbaiki` : ''}
        </span>
        <span className={styles.keys}>
          <Kbd size="xs">Enter</Kbd> simpan, berikutnya <Kbd size="xs">↑</Kbd> <Kbd size="xs">↓</Kbd> pindah{' '}
          <Kbd size="xs">Esc</Kbd> tinggalkan
        </span>
      </footer>
    </section>
  );
}
