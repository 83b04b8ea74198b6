import { Loader, type OptionsFilter } from '@mantine/core';
import { useMemo } from 'react';
import type { VillageRow } from '../../src-main/contract/regions.ts';
import { useAnswer } from '../app/use-office.ts';
import { SearchSelect } from './search-select.tsx';
import styles from './village-picker.module.css';
import { wordsMatch } from './words-match.ts';

const kindWord = (village: Pick<VillageRow, 'kind'>): string =>
  village.kind === 'kelurahan' ? 'Kel.' : 'Desa';

/** "Desa Bojong, Kec. Mrebet": always with its district, since eight village names occur twice. */
export const villageLabel = (village: VillageRow): string =>
  `${kindWord(village)} ${village.name}, Kec. ${village.districtName}`;

/** "ds. boj kec mre" is typed like "boj mre": the kind says nothing that the names do not. */
const withoutKinds = (typed: string): string =>
  typed.replace(/\b(ds|desa|kel|kelurahan|kec|kecamatan)\b\.?/gi, ' ');

interface Props {
  value: string | null;
  onChange: (code: string | null) => void;
  label?: string;
  error?: string;
  required?: boolean;
  autoFocus?: boolean;
  /** Only villages of this district. */
  districtCode?: string | null;
}

/** Finds a village by any parts of its name and its district's: "boj mre" finds Bojong in Mrebet. */
export function VillagePicker({ value, onChange, label = 'Desa/Kelurahan', districtCode, ...rest }: Props) {
  const { data, loading } = useAnswer('regions', 'villages', {});
  const villages = useMemo(
    () => (data ?? []).filter((village) => !districtCode || village.districtCode === districtCode),
    [data, districtCode],
  );
  const byCode = useMemo(() => new Map(villages.map((village) => [village.code, village])), [villages]);
  const options = useMemo(
    () => villages.map((village) => ({ value: village.code, label: villageLabel(village) })),
    [villages],
  );

  const filter: OptionsFilter = ({ options: all, search, limit }) => {
    const typed = withoutKinds(search).trim().toLowerCase();
    const first = typed.split(/\s+/)[0] ?? '';
    const rank = (code: string): number => {
      const name = byCode.get(code)?.name.toLowerCase() ?? '';
      return name === first ? 0 : name.startsWith(first) ? 1 : 2;
    };
    return all
      .flatMap((option) => ('value' in option ? [option] : []))
      .filter((option) => {
        const village = byCode.get(option.value);
        return village !== undefined && wordsMatch(typed, `${village.name} ${village.districtName}`);
      })
      .toSorted((a, b) => (typed ? rank(a.value) - rank(b.value) : 0))
      .slice(0, limit);
  };

  return (
    <SearchSelect
      {...rest}
      label={label}
      placeholder="Ketik sebagian nama, mis. boj mre"
      data={options}
      value={value}
      onChange={onChange}
      clearable
      spellCheck={false}
      limit={60}
      maxDropdownHeight={280}
      filter={filter}
      rightSection={loading ? <Loader size="xs" /> : undefined}
      clearButtonProps={{ 'aria-label': 'Kosongkan desa/kelurahan' }}
      renderOption={({ option }) => {
        const village = byCode.get(option.value);
        return village ? (
          <span className={styles.option}>
            <span>
              {kindWord(village)} {village.name}
            </span>
            <span className={styles.district}>Kec. {village.districtName}</span>
          </span>
        ) : (
          option.label
        );
      }}
    />
  );
}
