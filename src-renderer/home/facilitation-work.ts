import type { AnswerOf } from '../app/procedure-types.ts';
import { type CaseState, facilitationPlaces } from '../facilitations/places.ts';
import type { Work } from './open-work.tsx';

type Worklist = AnswerOf<'facilitations', 'worklist'>;

/** Stages that are overdue and certificates that end, a line a facilitation; each opens the rows that it counts. */
export function facilitationWork(worklist: Worklist | undefined): { title: string; work: Work[] }[] {
  const linesOf = (rows: Worklist['overdue'], state: CaseState): Work[] =>
    [...Map.groupBy(rows, (row) => row.facilitationId)].map(([id, own]) => ({
      key: `${state} ${id}`,
      label: own[0]?.title ?? '',
      count: own.length,
      open: () => facilitationPlaces.view(id, 'daftar', state),
    }));
  return [
    { title: 'Tahapan fasilitasi lewat tenggat', work: linesOf(worklist?.overdue ?? [], 'terlambat') },
    { title: 'Sertifikat segera atau sudah berakhir', work: linesOf(worklist?.ending ?? [], 'sertifikat') },
  ];
}
