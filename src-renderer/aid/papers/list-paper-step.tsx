import type { PaperKind } from '../../../src-main/contract/letters.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { Split } from '../split.tsx';
import { PaperActions } from './paper-actions.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { chosenRecipients, nobodyMeant, type PaperStepProps, versionOf } from './paper-question.ts';
import styles from './papers.module.css';
import { ToRecipients } from './to-recipients.tsx';
import { usePaper } from './use-paper.ts';
import { usePaperSize } from './use-paper-size.ts';
import { WhoSection } from './who-section.tsx';

type ListKind = Exclude<PaperKind, 'handovers'>;

const words: Record<ListKind, { name: string; about: string }> = {
  'receipt-list': {
    name: 'Tanda terima',
    about: 'Satu daftar yang ditandatangani semua penerima, dengan barang dan jumlahnya.',
  },
  'beneficiary-list': {
    name: 'BNBA',
    about: 'Daftar penerima menurut nama dan alamat (by name by address), untuk laporan dan pemeriksa.',
  },
};

/** Tanda terima and BNBA: lists of the programme, with the preview that is printed. */
export function ListPaperStep({ kind, ...props }: PaperStepProps & { kind: ListKind }) {
  const { program, recipients, chosen, onChoose } = props;
  const [size, setSize] = usePaperSize();
  const { meant } = chosenRecipients(recipients, chosen);
  const question = {
    kind,
    programId: program.id,
    recipientIds: chosen === null ? null : meant.map((row) => row.id),
    paperSize: size,
  };
  const paper = usePaper(question, versionOf(question, meant));
  const blocked = nobodyMeant(recipients, meant);
  const what = `${words[kind].name} ${formatNumber(meant.length)} penerima`;
  return (
    <Split
      panelLabel="Pengaturan cetak"
      panel={
        <>
          <div className={styles.settings}>
            <section className={styles.section}>
              <h3 className={styles.heading}>{words[kind].name}</h3>
              <p className="dim">{words[kind].about}</p>
            </section>
            {recipients.length > 0 ? (
              <WhoSection recipients={recipients} chosen={chosen} onChoose={onChoose} />
            ) : null}
          </div>
          <PaperActions paper={paper} size={size} onSize={setSize} blocked={blocked} />
        </>
      }
    >
      <PaperPreview
        paper={paper}
        what={what}
        blocked={blocked}
        remedy={recipients.length === 0 ? <ToRecipients programId={program.id} /> : null}
      />
    </Split>
  );
}
