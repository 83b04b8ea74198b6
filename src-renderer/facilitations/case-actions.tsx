import { Button, Menu } from '@mantine/core';
import { IconArrowRight, IconChevronDown } from '@tabler/icons-react';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import type { ListedCase, Stage } from './listed-case.ts';

interface Props {
  chosen: ListedCase[];
  stages: Stage[];
  onMove: (rows: ListedCase[], stage: Stage) => void;
  onStop: (rows: ListedCase[]) => void;
  onResume: (rows: ListedCase[]) => void;
}

/** What can be done with the businesses that are chosen. */
export function CaseActions({ chosen, stages, onMove, onStop, onResume }: Props) {
  const counts = (standing: ListedCase['standing']) =>
    chosen.filter((row) => row.standing === standing).length;
  const [running, stopped] = [counts('berjalan'), counts('berhenti')];
  const movable = chosen.length - stopped;
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button
            variant="light"
            disabled={movable === 0}
            leftSection={<IconArrowRight size="1rem" stroke={1.8} aria-hidden />}
            rightSection={<IconChevronDown size="0.875rem" stroke={1.8} aria-hidden />}
          >
            Pindahkan {formatNumber(movable)} ke …
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {stages.map((stage) => (
            <Menu.Item
              key={stage.id}
              disabled={chosen.every((row) => row.stageId === stage.id)}
              onClick={() => onMove(chosen, stage)}
            >
              {stage.name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {running > 0 ? (
        <Button variant="default" onClick={() => onStop(chosen)}>
          Hentikan {formatNumber(running)}
        </Button>
      ) : null}
      {stopped > 0 ? (
        <Button variant="default" onClick={() => onResume(chosen)}>
          Lanjutkan {formatNumber(stopped)}
        </Button>
      ) : null}
    </>
  );
}
