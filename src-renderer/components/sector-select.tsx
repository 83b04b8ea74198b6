import { useMemo } from 'react';
import { sectorGroups } from '../../src-main/contract/sectors.ts';
import { useAnswer } from '../app/use-office.ts';
import { SearchSelect } from './search-select.tsx';
import { wordsMatch } from './words-match.ts';

export const sectorGroupWords: Record<(typeof sectorGroups)[number], string> = {
  unggulan: 'Unggulan',
  potensial: 'Potensial',
  lainnya: 'Lainnya',
};

interface Props {
  value: number | null;
  onChange: (id: number | null) => void;
  label?: string;
  error?: string;
  required?: boolean;
}

/** Chooses a Komoditas; the list stands in its groups. */
export function SectorSelect({ value, onChange, label = 'Komoditas', ...rest }: Props) {
  const { data } = useAnswer('sectors', 'list', {});
  const options = useMemo(
    () =>
      sectorGroups
        .map((group) => ({
          group: sectorGroupWords[group],
          items: (data ?? [])
            .filter((sector) => sector.group === group)
            .map((sector) => ({ value: String(sector.id), label: sector.name })),
        }))
        .filter((group) => group.items.length > 0),
    [data],
  );
  return (
    <SearchSelect
      {...rest}
      label={label}
      placeholder="Pilih komoditas"
      data={options}
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(next === null ? null : Number(next))}
      clearable
      clearButtonProps={{ 'aria-label': 'Kosongkan komoditas' }}
      filter={({ options: groups, search }) =>
        groups.flatMap((group) => {
          if (!('items' in group)) return [];
          const items = group.items.filter((item) => wordsMatch(search, item.label));
          return items.length > 0 ? [{ ...group, items }] : [];
        })
      }
    />
  );
}
