import { Button, SegmentedControl } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { paperSizes } from '../../../src-main/contract/common.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { useCommands } from '../../app/shortcuts.ts';
import type { PaperSize } from './paper-question.ts';
import type { PaperTraits } from './paper-traits.ts';
import styles from './papers.module.css';
import type { Paper } from './use-paper.ts';
import type { FileChoice, PaperChoices } from './use-paper-choices.ts';

interface Props {
  paper: Paper;
  traits: PaperTraits;
  choices: PaperChoices;
  /** Why nothing can be printed yet, in words. */
  blocked: string | undefined;
}

/** The foot of the settings, always in sight: paper size, files, Pratinjau, Word, Simpan PDF and Cetak (Ctrl+P). */
export function PaperActions({ paper, traits, choices, blocked }: Props) {
  const off = blocked !== undefined || paper.busy;
  const each = traits.each && choices.files === 'each';
  const print = () => {
    if (!off) paper.print();
  };
  useCommands({ print });
  return (
    <footer className={styles.actions}>
      <div className={styles.labelled}>
        <span id="kertas">Kertas</span>
        <span className="dim">
          {paper.paper && paper.fresh ? `${formatNumber(paper.paper.pages)} halaman` : null}
        </span>
        {traits.ownSize === undefined ? (
          <SegmentedControl
            size="xs"
            aria-labelledby="kertas"
            value={choices.size ?? ''}
            onChange={(value) => choices.setSize(value as PaperSize)}
            data={[...paperSizes]}
          />
        ) : (
          <span>{traits.ownSize}</span>
        )}
      </div>
      {traits.each ? (
        <div className={styles.labelled}>
          <span id="berkas">Berkas</span>
          <SegmentedControl
            size="xs"
            aria-labelledby="berkas"
            value={choices.files}
            onChange={(value) => choices.setFiles(value as FileChoice)}
            data={[
              { value: 'one', label: 'Satu berkas' },
              { value: 'each', label: 'Satu per penerima' },
            ]}
          />
        </div>
      ) : null}
      <div className={styles.buttons}>
        <Button variant="default" px="xs" onClick={paper.make} disabled={off}>
          Pratinjau
        </Button>
        <Button
          variant="default"
          px="xs"
          onClick={() => (each ? paper.saveEach('pdf') : paper.save())}
          disabled={off}
        >
          Simpan PDF
        </Button>
        {traits.word ? (
          <Button
            variant="default"
            px="xs"
            onClick={() => (each ? paper.saveEach('word') : paper.saveWord())}
            disabled={off}
          >
            Word
          </Button>
        ) : null}
        <Button
          px="xs"
          leftSection={<IconPrinter size="1rem" stroke={1.8} aria-hidden />}
          onClick={print}
          disabled={off}
          title="Ctrl+P"
        >
          Cetak
        </Button>
      </div>
    </footer>
  );
}
