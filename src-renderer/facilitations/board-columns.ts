import type { ListedCase, Stage } from './listed-case.ts';

/** A column of the board. `stage` null = those not begun, or those that stopped: nothing is moved there. */
export interface BoardColumn {
  key: string;
  title: string;
  stage: Stage | null;
  rows: ListedCase[];
}

const byUrgency = (a: ListedCase, b: ListedCase): number =>
  Number(b.overdue) - Number(a.overdue) ||
  (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
  a.name.localeCompare(b.name, 'id');

/** The columns in the order of the stages, each with what is most urgent on top. */
export function boardColumns(stages: readonly Stage[], cases: readonly ListedCase[]): BoardColumn[] {
  const running = cases.filter((row) => row.standing !== 'berhenti');
  const of = (stageId: number | null) => running.filter((row) => row.stageId === stageId).sort(byUrgency);
  const stopped = cases.filter((row) => row.standing === 'berhenti').sort(byUrgency);
  const notBegun = of(null);
  return [
    ...(notBegun.length > 0 ? [{ key: 'none', title: 'Belum mulai', stage: null, rows: notBegun }] : []),
    ...stages.map((stage) => ({ key: String(stage.id), title: stage.name, stage, rows: of(stage.id) })),
    ...(stopped.length > 0 ? [{ key: 'stopped', title: 'Berhenti', stage: null, rows: stopped }] : []),
  ];
}

type Direction = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

/** Which card the cursor goes to; columns without cards are passed over. Undefined = it stays. */
export function cardBeside(
  columns: readonly BoardColumn[],
  caseId: number,
  direction: Direction,
): number | undefined {
  const filled = columns.filter((column) => column.rows.length > 0);
  const column = filled.findIndex(({ rows }) => rows.some((row) => row.id === caseId));
  const rows = filled[column]?.rows ?? [];
  const index = rows.findIndex((row) => row.id === caseId);
  const beside = (other: BoardColumn | undefined) => other?.rows[Math.min(index, other.rows.length - 1)]?.id;
  switch (direction) {
    case 'up':
      return rows[index - 1]?.id;
    case 'down':
      return rows[index + 1]?.id;
    case 'first':
      return rows[0]?.id;
    case 'last':
      return rows.at(-1)?.id;
    case 'left':
      return beside(filled[column - 1]);
    case 'right':
      return beside(filled[column + 1]);
  }
}

/** The stage before or after the one in which a case stands; undefined at the ends. */
export function stageBeside(
  stages: readonly Stage[],
  { stageId }: Pick<ListedCase, 'stageId'>,
  step: -1 | 1,
): Stage | undefined {
  const at = stages.findIndex((stage) => stage.id === stageId);
  return at + step < 0 ? undefined : stages[at + step];
}
