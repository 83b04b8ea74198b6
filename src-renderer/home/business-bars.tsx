import { useAnswer } from '../app/use-office.ts';
import { openBusinessesWith } from '../businesses/business-filter.ts';
import { unclassified } from '../businesses/business-words.ts';
import { type Bar, Bars } from './bars.tsx';
import type { Overview } from './home-page.tsx';

/** What no line counts: the parts of a chart always add up to the register. */
const withRest = (bars: Bar[], total: number): Bar[] => {
  const rest = total - bars.reduce((sum, bar) => sum + bar.value, 0);
  return rest > 0 ? [...bars, { label: unclassified, value: rest, quiet: true }] : bars;
};

export function DistrictBars({ overview }: { overview: Overview }) {
  const { data: districts } = useAnswer('regions', 'districts', {});
  const bars = overview.byDistrict
    .toSorted((a, b) => b.businesses - a.businesses)
    .map((row): Bar => {
      const code = districts?.find((district) => district.name === row.name)?.code;
      return {
        label: row.name,
        value: row.businesses,
        quiet: code === undefined && row.name === unclassified,
        open: code ? () => openBusinessesWith({ districtCodes: [code] }) : undefined,
      };
    });
  return <Bars title="Pelaku usaha per kecamatan" bars={withRest(bars, overview.businesses)} />;
}

export function SectorBars({ overview }: { overview: Overview }) {
  const { data: sectors } = useAnswer('sectors', 'list', {});
  const bars = overview.bySector
    .toSorted((a, b) => b.businesses - a.businesses)
    .map((row): Bar => {
      const id = sectors?.find((sector) => sector.name === row.name)?.id;
      return {
        label: row.name,
        strong: row.group === 'unggulan',
        value: row.businesses,
        quiet: id === undefined && row.name === unclassified,
        open: id ? () => openBusinessesWith({ sectorIds: [id] }) : undefined,
      };
    });
  return (
    <Bars
      title="Pelaku usaha per komoditas"
      labelWidth={12}
      legend={{ strong: 'Unggulan', plain: 'Potensial dan lainnya' }}
      bars={withRest(bars, overview.businesses)}
    />
  );
}
