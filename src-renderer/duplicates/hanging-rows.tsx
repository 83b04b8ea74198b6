import type { Hanging } from '../../src-main/contract/duplicates.ts';
import type { AnswerOf } from '../app/procedure-types.ts';
import styles from './duplicates.module.css';

type Facts = AnswerOf<'duplicates', 'compare'>;

const programWords = ({ programName, letterNumber }: Hanging['programs'][number]): string =>
  letterNumber === null ? programName : `${programName} (BAST ${letterNumber})`;

const kinds: { label: string; of: (side: Hanging) => string[] }[] = [
  { label: 'Bantuan', of: ({ programs }) => programs.map(programWords) },
  { label: 'Kelompok', of: ({ groups }) => groups },
  { label: 'Data tahunan', of: ({ years }) => (years.length > 0 ? [years.join(', ')] : []) },
  { label: 'Berkas', of: ({ files }) => (files > 0 ? [`${files} berkas`] : []) },
];

/** What hangs on the two: all of it goes to the one that is kept, so there is nothing to choose. */
export function HangingRows({ facts, keptId }: { facts: Facts; keptId: number }) {
  const { first, second, joined, sharedYears } = facts;
  const shown = kinds.filter(({ of }) => of(first).length + of(second).length > 0);
  if (shown.length === 0) return null;
  return (
    <div className={styles.hanging}>
      <h2>Ikut ke yang dipertahankan</h2>
      {shown.map(({ label, of }) => (
        <div key={label} className={styles.hung}>
          <span className={styles.label}>{label}</span>
          {[first, second].map((side) => (
            <ul key={side.id}>
              {of(side).map((words) => (
                <li key={words}>{words}</li>
              ))}
              {of(side).length === 0 ? <li className="dim">-</li> : null}
            </ul>
          ))}
        </div>
      ))}
      {joined.map((program) => (
        <p key={program.programName} className={styles.note}>
          Keduanya penerima pada {program.programName}: jumlah barangnya dijumlahkan
          {program.letterNumber === null
            ? '.'
            : ` pada BAST ${program.letterNumber}, yang perlu dicetak ulang.`}
        </p>
      ))}
      {sharedYears.length > 0 ? (
        <p className={styles.note}>
          Data tahun {sharedYears.join(', ')} ada pada keduanya: angka dari yang dipertahankan (
          {keptId === first.id ? 'kiri' : 'kanan'}) dipakai, yang kosong diisi dari yang lain.
        </p>
      ) : null}
    </div>
  );
}
