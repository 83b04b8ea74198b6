import type { LetterPrintRow, PrintWay } from '../../../src-main/contract/letters.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { useAnswer } from '../../app/use-office.ts';
import { formatMoment } from '../../history/moment.ts';
import styles from './papers.module.css';

const ways: Record<PrintWay, string> = {
  cetak: 'dicetak',
  pdf: 'disimpan sebagai PDF',
  word: 'sebagai Word',
};

/** How often a recipient's handover letter went on paper, and when: a reprint keeps its number. */
export function PrintLog({ recipientId }: { recipientId: number }) {
  const prints = useAnswer('letters', 'prints', { recipientId }).data;
  const [latest] = prints ?? [];
  if (!prints) return null;
  if (!latest) return <p className="dim">BAST belum pernah dicetak.</p>;
  return (
    <details className={styles.log}>
      <summary>
        Dicetak {formatNumber(prints.length)} kali, terakhir {formatMoment(latest.at)}
      </summary>
      <ol className="figures">{prints.map(printLine)}</ol>
    </details>
  );
}

const printLine = ({ at, way, letterNumber }: LetterPrintRow, index: number) => (
  // a print is never changed, and the latest stands first.
  <li key={index}>
    {formatMoment(at)}, {ways[way]}, nomor {letterNumber}
  </li>
);
