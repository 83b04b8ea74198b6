import { Anchor, Select } from '@mantine/core';
import type { PaperKind } from '../../../src-main/contract/letters.ts';
import { goTo } from '../../app/navigation.ts';
import { useRemembered } from '../../app/remembered.ts';
import type { PaperStepProps } from './paper-question.ts';
import { PaperStep } from './paper-step.tsx';
import { paperTraits } from './paper-traits.ts';
import styles from './papers.module.css';

const kinds = ['statement', 'integrity-pact', 'grant-agreement', 'labels', 'envelopes'] as const;
type OtherKind = (typeof kinds)[number];
const options = kinds.map((value) => ({ value, label: paperTraits[value].name }));

/** Where the office changes what the paper says. */
const settingsOf: Record<OtherKind, { path: string; label: string }> = {
  statement: { path: 'teks-pernyataan', label: 'Ubah teks surat ini' },
  'integrity-pact': { path: 'teks-pakta', label: 'Ubah teks surat ini' },
  'grant-agreement': { path: 'teks-nphd', label: 'Ubah teks surat ini' },
  labels: { path: 'label-amplop', label: 'Ubah susunan label' },
  envelopes: { path: 'label-amplop', label: 'Ubah ukuran amplop' },
};

/** Surat lain: statement, integrity pact, grant agreement, labels and envelopes, one at a time. */
export function OtherPapersStep(props: PaperStepProps) {
  const [kind, setKind] = useRemembered<OtherKind>('paper.other', 'statement');
  return (
    <PaperStep
      key={kind}
      {...props}
      kind={kind satisfies PaperKind}
      panelLabel="Pengaturan surat lain"
      head={
        <section className={styles.section}>
          <Select
            label="Surat"
            data={options}
            allowDeselect={false}
            value={kind}
            onChange={(value) => (value ? setKind(value) : undefined)}
          />
          <p className="dim">{paperTraits[kind].about}</p>
          <Anchor
            component="button"
            type="button"
            fz="inherit"
            ta="left"
            onClick={() => goTo.settings(settingsOf[kind].path)}
          >
            {settingsOf[kind].label}
          </Anchor>
        </section>
      }
    />
  );
}
