import { useAnswer } from './use-office.ts';

/** Open work by place, for the rail's badges. Letters that are not printed come before those not handed over. */
export function useOpenWork(): Record<string, number> {
  const { data } = useAnswer('home', 'overview', {});
  if (!data) return {};
  const sum = (rows: { count: number }[]) => rows.reduce((total, row) => total + row.count, 0);
  return { '/bantuan': sum(data.lettersNotPrinted) + sum(data.notDelivered) };
}
