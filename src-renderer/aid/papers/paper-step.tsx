import type { ReactNode } from 'react';
import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import type { PaperKind } from '../../../src-main/contract/letters.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { Split } from '../../components/split.tsx';
import { OrderSection } from './order-section.tsx';
import { PaperActions } from './paper-actions.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { chosenRecipients, nobodyMeant, type PaperStepProps, versionOf } from './paper-question.ts';
import { paperTraits } from './paper-traits.ts';
import styles from './papers.module.css';
import { ToRecipients } from './to-recipients.tsx';
import { usePaper } from './use-paper.ts';
import { usePaperChoices } from './use-paper-choices.ts';
import { WhoSection } from './who-section.tsx';

interface Props extends PaperStepProps {
  kind: PaperKind;
  panelLabel: string;
  /** Above the choice of recipients. */
  head?: ReactNode;
  /** Why nothing can be printed for these yet, in words. */
  blockedBy?: (meant: RecipientRow[]) => string | undefined;
  /** Below the choice of recipients, about those that are meant. */
  children?: (meant: RecipientRow[], withoutGoods: number) => ReactNode;
}

/** A step that prints: the preview at the left of its settings; what is seen is what is printed and saved. */
export function PaperStep({ kind, panelLabel, head, blockedBy, children, ...props }: Props) {
  const { program, recipients, chosen, onChoose } = props;
  const traits = paperTraits[kind];
  const choices = usePaperChoices();
  const { meant, withoutGoods } = chosenRecipients(recipients, chosen);
  const question = {
    kind,
    programId: program.id,
    recipientIds: chosen === null ? null : meant.map((row) => row.id),
    paperSize: choices.size,
    order: choices.order,
    labelStart: choices.labelStart,
  };
  const paper = usePaper(question, versionOf(question, meant));
  const blocked = nobodyMeant(recipients, meant) ?? blockedBy?.(meant);
  const count = formatNumber(meant.length);
  const isLetter = kind === 'handovers';
  return (
    <Split
      panelLabel={panelLabel}
      panel={
        <>
          <div className={styles.settings}>
            {head}
            {recipients.length > 0 ? (
              <WhoSection recipients={recipients} chosen={chosen} onChoose={onChoose} />
            ) : null}
            {meant.length > 0 ? children?.(meant, withoutGoods) : null}
            {meant.length > 1 || kind === 'labels' ? <OrderSection kind={kind} choices={choices} /> : null}
          </div>
          <PaperActions paper={paper} traits={traits} choices={choices} blocked={blocked} />
        </>
      }
    >
      <PaperPreview
        paper={paper}
        what={isLetter ? `${count} ${traits.name}` : `${traits.name} ${count} penerima`}
        blocked={blocked}
        remedy={recipients.length === 0 ? <ToRecipients programId={program.id} /> : null}
      />
    </Split>
  );
}

/** What the paper is, above its settings. */
export function AboutPaper({ kind }: { kind: PaperKind }) {
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{paperTraits[kind].name}</h2>
      <p className="dim">{paperTraits[kind].about}</p>
    </section>
  );
}
