import { useAnswer } from './use-office.ts';

/** Open work by place, for the rail's badges: all that Beranda lists of aid, and of facilitations. */
export function useOpenWork(): Record<string, number> {
  const { data } = useAnswer('home', 'overview', {});
  const { data: facilitations } = useAnswer('facilitations', 'worklist', {});
  if (!data) return {};
  const sum = (rows: { count: number }[]) => rows.reduce((total, row) => total + row.count, 0);
  const letters = sum(data.lettersNotPrinted) + sum(data.notDelivered) + sum(data.notSignedBack);
  return {
    '/bantuan': letters + data.visitsDue + data.followUps,
    '/fasilitasi': facilitations ? facilitations.overdue.length + facilitations.ending.length : 0,
  };
}
