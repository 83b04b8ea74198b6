import { type ReactNode, useMemo, useState } from 'react';
import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import type { DoubleAidRow } from '../../../src-main/contract/aid-recipients.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { FilterChip, FilterChips } from '../../components/filter-chips.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { wordsMatch } from '../../components/words-match.ts';
import { type RecipientStage, stageOf, stageWords } from '../recipient-status.ts';
import styles from './recipients.module.css';

const noDistrict = '-';
const stages = Object.keys(stageWords) as RecipientStage[];

/** Narrows the recipients by words, district, stage and double aid; kept here because the views look through one list. */
export function useRecipientFilter(all: RecipientRow[], doubleAid: DoubleAidRow[] | undefined) {
  const [search, setSearch] = useState('');
  const [district, setDistrict] = useState<string | null>(null);
  const [stage, setStage] = useState<string | null>(null);
  const [double, setDouble] = useState<string | null>(null);
  const doubles = useMemo(
    () => new Map((doubleAid ?? []).map((row) => [row.recipientId, row.writtenReason !== null])),
    [doubleAid],
  );
  const shown = useMemo(
    () =>
      all.filter(
        (row) =>
          (district === null || (row.districtName ?? noDistrict) === district) &&
          (stage === null || stageOf(row) === stage) &&
          (double === null || (double === 'all' ? doubles.has(row.id) : doubles.get(row.id) === false)) &&
          wordsMatch(
            search,
            [row.name, row.organisation, row.nik, row.villageName, row.districtName, row.letterNumber].join(
              ' ',
            ),
          ),
      ),
    [all, search, district, stage, double, doubles],
  );
  const districts = useMemo(
    () =>
      [...new Set(all.map((row) => row.districtName ?? noDistrict))]
        .toSorted()
        .map((name) => ({ value: name, label: name === noDistrict ? 'Belum diisi' : name })),
    [all],
  );
  const clear =
    district !== null || stage !== null || double !== null
      ? () => {
          setDistrict(null);
          setStage(null);
          setDouble(null);
        }
      : undefined;
  const counts = { double: doubles.size, unwritten: [...doubles.values()].filter((has) => !has).length };
  return {
    shown,
    search,
    setSearch,
    district,
    setDistrict,
    stage,
    setStage,
    double,
    setDouble,
    counts,
    districts,
    clear,
  };
}

export type RecipientFilter = ReturnType<typeof useRecipientFilter>;

interface Props {
  filter: RecipientFilter;
  /** The choice between list, sheet and candidates. */
  views: ReactNode;
  action: ReactNode;
}

export function RecipientFilters({ filter, views, action }: Props) {
  const { counts } = filter;
  return (
    <div className={styles.tools}>
      {views}
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
        {counts.double > 0 || filter.double !== null ? (
          <FilterChip
            label={filter.double === null ? `Bantuan ganda: ${formatNumber(counts.double)}` : 'Bantuan ganda'}
            tone={counts.unwritten > 0 ? 'wait' : undefined}
            value={filter.double}
            onChange={filter.setDouble}
            options={[
              { value: 'all', label: `Semua (${formatNumber(counts.double)})` },
              { value: 'unwritten', label: `Belum ada alasan (${formatNumber(counts.unwritten)})` },
            ]}
          />
        ) : null}
      </FilterChips>
      <span className={styles.spring} />
      {action}
    </div>
  );
}
