import { type ReactNode, useMemo, useState } from 'react';
import { FilterChip, FilterChips, type FilterOption } from '../components/filter-chips.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { wordsMatch } from '../components/words-match.ts';
import styles from './row-filter.module.css';

/** What the rows after the letters have in common. */
interface FilteredRow {
  name: string;
  organisation: string;
  villageName: string | null;
  districtName: string | null;
  letterNumber?: string | null;
}

export interface RowStatus<Row> {
  value: string;
  label: string;
  is: (row: Row) => boolean;
}

const noDistrict = '-';

/** Narrows rows by words, district and status. `statuses` must be kept outside the component or memoised. */
export function useRowFilter<Row extends FilteredRow>(
  all: Row[],
  statuses: RowStatus<Row>[],
  first: string | null = null,
) {
  const [search, setSearch] = useState('');
  const [district, setDistrict] = useState<string | null>(null);
  const [status, setStatus] = useState<string | null>(first);
  const shown = useMemo(() => {
    const chosen = statuses.find((one) => one.value === status);
    return all.filter(
      (row) =>
        (district === null || (row.districtName ?? noDistrict) === district) &&
        (!chosen || chosen.is(row)) &&
        wordsMatch(
          search,
          [row.name, row.organisation, row.villageName, row.districtName, row.letterNumber].join(' '),
        ),
    );
  }, [all, statuses, search, district, status]);
  const districts = useMemo(
    () =>
      [...new Set(all.map((row) => row.districtName ?? noDistrict))]
        .toSorted()
        .map((name): FilterOption => ({ value: name, label: name === noDistrict ? 'Belum diisi' : name })),
    [all],
  );
  const clear = () => {
    setDistrict(null);
    setStatus(null);
  };
  return {
    shown,
    search,
    setSearch,
    district,
    setDistrict,
    districts,
    status,
    setStatus,
    statuses: statuses as Pick<RowStatus<Row>, 'value' | 'label'>[],
    clear: district !== null || status !== null ? clear : undefined,
  };
}

interface Props {
  filter: Omit<ReturnType<typeof useRowFilter>, 'shown'>;
  /** The name of the status: "Penyerahan". */
  statusLabel: string;
  /** Names the search for a screen reader. */
  searchLabel?: string;
  placeholder?: string;
  /** Between the filters and the right end. */
  children?: ReactNode;
  /** At the right end. */
  action?: ReactNode;
}

export function RowFilters(props: Props) {
  const { filter, statusLabel, searchLabel = 'Cari penerima', placeholder, children, action } = props;
  return (
    <div className={styles.tools}>
      <div className={styles.search}>
        <SearchBox
          value={filter.search}
          onChange={filter.setSearch}
          label={searchLabel}
          placeholder={placeholder ?? 'Nama, usaha, desa, atau nomor BAST'}
        />
      </div>
      <FilterChips onClear={filter.clear}>
        <FilterChip
          label="Kecamatan"
          value={filter.district}
          onChange={filter.setDistrict}
          options={filter.districts}
        />
        <FilterChip
          label={statusLabel}
          value={filter.status}
          onChange={filter.setStatus}
          options={filter.statuses.map(({ value, label }) => ({ value, label }))}
        />
      </FilterChips>
      {children}
      <span className={styles.spring} />
      {action}
    </div>
  );
}
