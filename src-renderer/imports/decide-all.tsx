import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { office } from '../app/office-client.ts';
import type { AnswerOf } from '../app/procedure-types.ts';
import { tellDone, tellFailure } from '../components/tell.tsx';
import type { Decision } from './import-draft.ts';
import type { RowsQuestion } from './use-preview-rows.ts';

interface Props {
  /** Which rows: the filter and the search, also of those that are not on screen. */
  question: RowsQuestion;
  count: number;
  onDecide: (rows: Record<string, Decision>) => void;
}

type Decidable = AnswerOf<'imports', 'previewDecisions'>[number];

/** Decides all rows of the filter alike. An ambiguous village cannot be decided so: its cell must be mended. */
export function DecideAll({ question, count, onDecide }: Props) {
  const [busy, setBusy] = useState(false);
  const decide = async (of: (row: Decidable) => Decision | null) => {
    setBusy(true);
    const found = await office.imports.previewDecisions(question);
    setBusy(false);
    if (!found.ok) return tellFailure(found.error.message);
    // The search was typed on while its rows were still coming: what is decided must be what the button counted.
    if (found.value.length !== count)
      return tellFailure('Daftarnya baru saja berubah. Periksa barisnya, lalu putuskan sekali lagi.');
    const decided = found.value.flatMap((row) => {
      const decision = of(row);
      return decision === null ? [] : [[String(row.row), decision] as const];
    });
    if (decided.length > 0) onDecide(Object.fromEntries(decided));
    const rest = found.value.length - decided.length;
    if (rest > 0)
      tellDone(
        `${formatNumber(decided.length)} baris diputuskan`,
        `${formatNumber(rest)} baris lain harus diperbaiki selnya, misalnya desanya.`,
      );
  };
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          size="xs"
          loading={busy}
          rightSection={<IconChevronDown size="0.875rem" aria-hidden />}
        >
          Putuskan semua ({formatNumber(count)})
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void decide((row) => row.first)}>
          Samakan setiap baris dengan data yang paling mirip
        </Menu.Item>
        <Menu.Item onClick={() => void decide((row) => (row.first === null ? null : 'new'))}>
          Catat setiap baris sebagai data baru
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void decide(() => 'leave')}>
          Jangan impor {formatNumber(count)} baris ini
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
