import { type ReactNode, useMemo, useState } from 'react';
import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import { FilterChip, FilterChips } from '../../components/filter-chips.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { wordsMatch } from '../../components/words-match.ts';
import { type RecipientStage, stageOf, stageWords } from '../recipient-status.ts';
import styles from './recipients.module.css';

const noDistrict = '-';
const stages = Object.keys(stageWords) as RecipientStage[];

/** Narrows the recipients by words, district and stage; kept here because two steps look through the same list. */
export function useRecipientFilter(all: RecipientRow[]) {
  const [search, setSearch] = useState('');
  const [district, setDistrict] = useState<string | null>(null);
  const [stage, setStage] = useState<string | null>(null);
  const shown = useMemo(
    () =>
      all.filter(
        (row) =>
          (district === null || (row.districtName ?? noDistrict) === district) &&
          (stage === null || stageOf(row) === stage) &&
          wordsMatch(
            search,
            [row.name, row.organisation, row.nik, row.villageName, row.districtName, row.letterNumber].join(
              ' ',
            ),
          ),
      ),
    [all, search, district, stage],
  );
  const districts = useMemo(
    () =>
      [...new Set(all.map((row) => row.districtName ?? noDistrict))]
        .toSorted()
        .map((name) => ({ value: name, label: name === noDistrict ? 'Belum diisi' : name })),
    [all],
  );
  const clear =
    district !== null || stage !== null
      ? () => {
          setDistrict(null);
          setStage(null);
        }
      : undefined;
  return { shown, search, setSearch, district, setDistrict, stage, setStage, districts, clear };
}

export type RecipientFilter = ReturnType<typeof useRecipientFilter>;

export function RecipientFilters({ filter, action }: { filter: RecipientFilter; action: ReactNode }) {
  return (
    <div className={styles.tools}>
      <div className={styles.search}>
        <SearchBox
          value={filter.search}
          onChange={filter.setSearch}
          label="Cari penerima"
          placeholder="Nama, usaha, desa, atau NIK"
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
          label="Penyerahan"
          value={filter.stage}
          onChange={filter.setStage}
          options={stages.map((one) => ({ value: one, label: stageWords[one].label }))}
        />
      </FilterChips>
      <span className={styles.spring} />
      {action}
    </div>
  );
}
