import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { RecapAnswer, RecapQuestion } from '../../../src-main/contract/recap-builder.ts';
import { measureTraits } from '../../../src-main/rules/recap-facts.ts';
import { useAnswer } from '../../app/use-office.ts';
import styles from './recap-table.module.css';

/** Above so many the second count by SQL would be felt at the keyboard. */
const verifiedUpTo = 100_000;
/** Milliseconds without another choice. */
const settledAfter = 800;

interface Props {
  question: RecapQuestion;
  answer: RecapAnswer;
  /** How many businesses the register has. */
  businesses: number;
}

/** That parts make the whole, counted twice in two ways, and what the numbers rest on. */
export function RecapFoot({ question, answer, businesses }: Props) {
  // Who still chooses does not wait for the second count of what has gone.
  const [settled] = useDebouncedValue(question, settledAfter);
  const isVerified = settled === question && businesses > 0 && businesses <= verifiedUpTo;
  const verified = useAnswer('recaps', 'verify', question, { enabled: isVerified, keep: false });
  const { sheet, cells, check } = answer;
  const wrong = (verified.data ?? []).filter(({ measure, total }) => {
    const column = cells.findIndex(
      (cell) => cell?.measure === measure && cell.column === null && !cell.compared,
    );
    return total !== null && column >= 0 && sheet.total[column] !== null && sheet.total[column] !== total;
  });
  const twice = (verified.data ?? []).some(({ total }) => total !== null);
  const ok = check.ok && wrong.length === 0;
  return (
    <footer className={styles.foot}>
      <p className={styles.check} data-ok={ok} role="status">
        {ok ? <IconCircleCheck size="1rem" aria-hidden /> : <IconAlertTriangle size="1rem" aria-hidden />}
        {wrong.length > 0
          ? `Hitungan ulang berbeda pada ${wrong.map(({ measure }) => measureTraits[measure].label).join(', ')}. Laporkan kepada pembuat program.`
          : `${check.words}${twice ? ' Jumlah keseluruhan cocok dengan hitungan ulang dari tabel data.' : ''}`}
      </p>
      {sheet.notes.length > 0 ? (
        <ul>
          {sheet.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
    </footer>
  );
}
