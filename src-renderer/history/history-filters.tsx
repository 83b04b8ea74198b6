import { Button, Menu } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { HistoryFilter } from '../../src-main/contract/history.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useAction, useAnswer } from '../app/use-office.ts';
import { DateInput } from '../components/date-input.tsx';
import { FilterChip, FilterChips } from '../components/filter-chips.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { tellFailure } from '../components/tell.tsx';
import { tellSaved } from '../components/tell-saved.tsx';
import styles from './history-filters.module.css';

/** Nothing is filtered: compared by identity. */
export const wholeHistory: HistoryFilter = {
  operator: null,
  from: null,
  until: null,
  entity: null,
  text: '',
};

interface Props {
  filter: HistoryFilter;
  onChange: (filter: HistoryFilter) => void;
}

/** Who, when, which kind of record and which words; and what is found as a workbook. */
export function HistoryFilters({ filter, onChange }: Props) {
  const { data } = useAnswer('history', 'choices', {});
  const workbook = useAction('history', 'exportWorkbook', { invalidates: [] });
  const set = (part: Partial<HistoryFilter>) => {
    const next = { ...filter, ...part };
    const isWhole = Object.values(next).every((value) => value === null || value === '');
    onChange(isWhole ? wholeHistory : next);
  };
  const save = async (mask: boolean) => {
    const result = await workbook.run({ filter, mask });
    if (!result.ok) tellFailure(result.error.message);
    else if (result.value.path) tellSaved('Riwayat', result.value.path);
  };
  useCommands({ export: () => void save(false) });
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <SearchBox
          value={filter.text}
          onChange={(text) => set({ text: text.trim() })}
          label="Cari isi perubahan"
          delay={300}
        />
      </div>
      <div className={styles.day}>
        <DateInput aria-label="Dari tanggal" value={filter.from} onChange={(from) => set({ from })} />
      </div>
      <span className="dim">sampai</span>
      <div className={styles.day}>
        <DateInput aria-label="Sampai tanggal" value={filter.until} onChange={(until) => set({ until })} />
      </div>
      <FilterChips onClear={filter === wholeHistory ? undefined : () => onChange(wholeHistory)}>
        <FilterChip
          label="Oleh"
          value={filter.operator}
          options={(data?.operators ?? []).map((name) => ({ value: name, label: name || '(tanpa nama)' }))}
          onChange={(operator) => set({ operator })}
        />
        <FilterChip
          label="Data"
          value={filter.entity}
          options={(data?.entities ?? []).map(({ key, name }) => ({ value: key, label: name }))}
          onChange={(entity) => set({ entity })}
        />
      </FilterChips>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            ml="auto"
            loading={workbook.busy}
            leftSection={<IconFileSpreadsheet size="1rem" stroke={1.8} aria-hidden />}
          >
            Simpan Excel
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void save(false)}>Apa adanya</Menu.Item>
          <Menu.Item onClick={() => void save(true)}>Dengan identitas disamarkan</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
