import { Button } from '@mantine/core';
import { useState } from 'react';
import type { HandoverRow } from '../../../src-main/contract/handovers.ts';
import { formatLongDate } from '../../../src-main/rules/dates.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { refusalOf } from '../../../src-main/rules/program-state.ts';
import { useCommands } from '../../app/shortcuts.ts';
import { useAnswer } from '../../app/use-office.ts';
import { DataList } from '../../components/data-list.tsx';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { PanelBody, PanelFoot, PanelHead } from '../../components/panel-parts.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import type { Program } from '../program-answer.ts';
import { DeliverOne } from './deliver-one.tsx';
import styles from './handover.module.css';
import { HandoverHistory } from './handover-history.tsx';
import { handoverStage, handoverStageWords, needsReprint } from './handover-words.ts';
import { ReturnDialog } from './return-dialog.tsx';
import { ReverseDialog } from './reverse-dialog.tsx';
import { WhoLine } from './who-line.tsx';

interface Props {
  program: Program;
  row: HandoverRow;
  onClose: () => void;
}

/** One handover: recorded here, or read, with what came back and the way to take it back. */
export function HandoverPanel({ program, row, onClose }: Props) {
  const answer = useAnswer('handovers', 'details', { recipientId: row.recipientId }, { keep: false });
  useCommands({ close: onClose });
  const { label, tone } = handoverStageWords[handoverStage(row)];
  const who = <WhoLine row={row} detail={row.letterNumber ? `BAST ${row.letterNumber}` : undefined} />;
  const history = (
    <>
      <FailureAlert failure={answer.failure} onRetry={answer.reload} />
      {answer.data ? <HandoverHistory details={answer.data} program={program} /> : null}
    </>
  );
  return (
    <>
      <PanelHead
        title="Penyerahan"
        aside={<StatusBadge tone={tone}>{label}</StatusBadge>}
        onClose={onClose}
      />
      {row.deliveredAt === null && row.items.length > 0 ? (
        <DeliverOne
          key={`${row.recipientId} ${row.letterNumber}`}
          program={program}
          row={row}
          history={history}
        >
          {who}
        </DeliverOne>
      ) : (
        <>
          <PanelBody>
            {who}
            {row.deliveredAt === null ? (
              <p className={styles.refused}>Belum ada barang. Isi alokasinya pada langkah Penerima.</p>
            ) : (
              <Delivered row={row} />
            )}
            {history}
          </PanelBody>
          {row.deliveredAt === null ? null : <Actions program={program} row={row} />}
        </>
      )}
    </>
  );
}

function Delivered({ row }: { row: HandoverRow }) {
  return (
    <>
      {needsReprint(row) ? (
        <p className={styles.refused}>
          Isi BAST ini berubah sejak dicetak. Cetak ulang pada langkah BAST; nomornya tetap.
        </p>
      ) : null}
      <DataList
        items={[
          ['Diserahkan', row.deliveredAt ? formatLongDate(row.deliveredAt) : ''],
          ['Tempat', row.place],
          [
            'Diterima oleh',
            row.receivedBy === 'penerima'
              ? 'Penerima sendiri'
              : `${row.proxyName}, NIK ${row.proxyNik}, surat kuasa ${row.proxyLetter}`,
          ],
          ['BAST kembali', row.signedBackAt ? formatLongDate(row.signedBackAt) : 'Belum'],
        ]}
      />
      <section>
        <h3 className={styles.heading}>Barang yang diserahkan</h3>
        <ul className={styles.lines}>
          {row.items.map((item) => (
            <li key={item.itemId} className={styles.line}>
              <span>
                {item.name}
                {item.returned > 0 ? (
                  <span className="dim"> · kembali {formatNumber(item.returned)}</span>
                ) : null}
                {item.replaced > 0 ? (
                  <span className="dim"> · diganti {formatNumber(item.replaced)}</span>
                ) : null}
              </span>
              <span className="figures">
                {formatNumber(item.quantity)} {item.unit}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** What may still happen to goods that were handed over; in a finished programme nothing, in words. */
function Actions({ program, row }: { program: Program; row: HandoverRow }) {
  const [dialog, setDialog] = useState<'return' | 'reverse' | null>(null);
  const refused = refusalOf(program.state, 'take-back');
  const close = () => setDialog(null);
  if (refused)
    return (
      <PanelFoot>
        <p className={styles.refused}>{refused}</p>
      </PanelFoot>
    );
  return (
    <PanelFoot>
      <Button variant="subtle" color="red" onClick={() => setDialog('reverse')}>
        Batalkan penyerahan
      </Button>
      <Button
        variant="default"
        disabled={row.items.every((item) => item.returned >= item.quantity)}
        onClick={() => setDialog('return')}
      >
        Barang kembali
      </Button>
      {dialog === 'return' ? <ReturnDialog row={row} onClose={close} /> : null}
      {dialog === 'reverse' ? <ReverseDialog row={row} onClose={close} /> : null}
    </PanelFoot>
  );
}
