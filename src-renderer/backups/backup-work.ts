import type { AnswerOf } from '../app/procedure-types.ts';

type Status = AnswerOf<'backups', 'status'>;

/** When the last copy outside of this computer is too old: the words for it; null when it is recent enough. */
export const overdueWords = ({ overdue }: Status): string | null => {
  if (overdue === null) return null;
  return overdue === 'never'
    ? 'Belum ada salinan di luar komputer ini'
    : `Salinan di luar komputer ini terakhir ${overdue} hari yang lalu`;
};

/** The line of Beranda's open work. */
export const backupWork = (status: Status | undefined, open: () => void) => {
  const labels = status ? [status.problem && 'Pencadangan terakhir gagal', overdueWords(status)] : [];
  const work = labels.flatMap((label) => (label ? [{ key: label, label, count: 1, open }] : []));
  return { title: 'Cadangan', work };
};
