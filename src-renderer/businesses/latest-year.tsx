import type { YearInput } from '../../src-main/contract/businesses.ts';
import { formatNumber, formatRupiah } from '../../src-main/rules/money.ts';
import { allWorkers } from '../../src-main/rules/workers.ts';
import { DataList } from '../components/data-list.tsx';

/** What the newest data year tells. */
export function LatestYear({ years: [latest] }: { years: YearInput[] }) {
  if (!latest) return null;
  const workers = allWorkers(latest);
  const money = (amount: number | null) => (amount === null ? '' : formatRupiah(amount));
  return (
    <DataList
      items={[
        ['Data tahun', latest.year === null ? '' : String(latest.year)],
        ['Tenaga kerja', workers === null ? '' : formatNumber(workers)],
        ['Investasi', money(latest.investment)],
        ['Omzet', money(latest.annualTurnover)],
      ]}
    />
  );
}
