import type { Hanging } from '../../src-main/contract/duplicates.ts';
import type { AnswerOf } from '../app/procedure-types.ts';
import styles from './duplicates.module.css';

type Facts = AnswerOf<'duplicates', 'compare'>;

const programWords = ({ programName, letterNumber }: Hanging['programs'][number]): string =>
  letterNumber === null ? programName : `${programName} (BAST ${letterNumber})`;

const facilitationWords = (one: Hanging['facilitations'][number]): string =>
  `${one.title} (${one.certificateNumber ? `sertifikat ${one.certificateNumber}` : (one.stage ?? 'belum mulai')})`;

const kinds: { label: string; of: (side: Hanging) => string[] }[] = [
  { label: 'Bantuan', of: ({ programs }) => programs.map(programWords) },
  { label: 'Kelompok', of: ({ groups }) => groups },
  { label: 'Data tahunan', of: ({ years }) => (years.length > 0 ? [years.join(', ')] : []) },
  { label: 'Pelatihan', of: ({ trainings }) => trainings },
  { label: 'Fasilitasi', of: ({ facilitations }) => facilitations.map(facilitationWords) },
  { label: 'Berkas', of: ({ files }) => (files > 0 ? [`${files} berkas`] : []) },
];

/** What hangs on the two: all of it goes to the one that is kept, so there is nothing to choose. */
export function HangingRows({ facts, keptId }: { facts: Facts; keptId: number }) {
  const { first, second, joined, sharedYears } = facts;
  const shown = kinds.filter(({ of }) => of(first).length + of(second).length > 0);
  if (shown.length === 0) return null;
  const ofSecond = new Set(second.facilitations.map(({ title }) => title));
  const sharedFacilitations = first.facilitations.flatMap(({ title }) =>
    ofSecond.has(title) ? [title] : [],
  );
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
          Keduanya penerima pada {program.programName}
          {program.isSummed ? ': jumlah barangnya dijumlahkan' : ' dengan suratnya masing-masing'}
          {!program.isSummed
            ? ', yang menjadi bagian-bagian dari satu penerima.'
            : program.letterNumber === null
              ? '.'
              : ` pada BAST ${program.letterNumber}, yang perlu dicetak ulang.`}
        </p>
      ))}
      {sharedFacilitations.map((title) => (
        <p key={title} className={styles.note}>
          Keduanya ikut {title}: yang lebih jauh dipertahankan, dan yang hanya diketahui pada yang lain
          dilengkapkan.
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
