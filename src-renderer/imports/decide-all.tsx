import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { PreviewRow } from '../../src-main/contract/imports.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import type { Decision } from './import-draft.ts';
import { asCandidate } from './row-decision.tsx';

interface Props {
  /** The rows that are shown: the filter and the search decide for which. */
  rows: PreviewRow[];
  onDecide: (rows: Record<string, Decision>) => void;
}

/** Decides all shown rows alike. An ambiguous village cannot be decided so: its cell must be mended. */
export function DecideAll({ rows, onDecide }: Props) {
  const likenesses = rows.filter((row) => row.candidates.length > 0);
  const decide = (of: (row: PreviewRow) => Decision, among: PreviewRow[]) =>
    onDecide(Object.fromEntries(among.map((row) => [String(row.row), of(row)])));
  const first = (row: PreviewRow): Decision => {
    const [candidate] = row.candidates;
    return candidate ? asCandidate(candidate) : 'leave';
  };
  if (rows.length === 0) return null;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" size="xs" rightSection={<IconChevronDown size="0.875rem" aria-hidden />}>
          Putuskan semua ({formatNumber(rows.length)})
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={likenesses.length === 0} onClick={() => decide(first, likenesses)}>
          Samakan {formatNumber(likenesses.length)} baris dengan usaha yang paling mirip
        </Menu.Item>
        <Menu.Item disabled={likenesses.length === 0} onClick={() => decide(() => 'new', likenesses)}>
          Catat {formatNumber(likenesses.length)} baris sebagai data baru
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => decide(() => 'leave', rows)}>
          Jangan impor {formatNumber(rows.length)} baris ini
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
