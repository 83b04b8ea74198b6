import { Button, SegmentedControl } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { paperSizes } from '../../../src-main/contract/common.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { useCommands } from '../../app/shortcuts.ts';
import type { PaperSize } from './paper-question.ts';
import styles from './papers.module.css';
import type { Paper } from './use-paper.ts';

interface Props {
  paper: Paper;
  size: PaperSize | null;
  onSize: (size: PaperSize) => void;
  /** Why nothing can be printed yet, in words. */
  blocked: string | undefined;
}

/** The foot of the settings, always in sight: paper size, Pratinjau, Simpan PDF and Cetak (Ctrl+P). */
export function PaperActions({ paper, size, onSize, blocked }: Props) {
  const off = blocked !== undefined || paper.busy;
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
        <SegmentedControl
          size="xs"
          aria-labelledby="kertas"
          value={size ?? ''}
          onChange={(value) => onSize(value as PaperSize)}
          data={[...paperSizes]}
        />
      </div>
      <div className={styles.buttons}>
        <Button variant="default" px="xs" onClick={paper.make} disabled={off}>
          Pratinjau
        </Button>
        <Button variant="default" px="xs" onClick={paper.save} disabled={off}>
          Simpan PDF
        </Button>
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
