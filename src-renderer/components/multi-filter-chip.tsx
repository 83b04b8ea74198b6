import { Combobox, UnstyledButton, useCombobox } from '@mantine/core';
import { IconCheck, IconChevronDown, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import styles from './filter-chips.module.css';
import type { FilterOption } from './filter-chips.tsx';
import { wordsMatch } from './words-match.ts';

interface Props {
  label: string;
  values: string[];
  options: FilterOption[];
  onChange: (values: string[]) => void;
  /** The list gets a search line from this many options on. */
  searchFrom?: number;
  /** Opens its list at once: a filter that was just added. */
  opened?: boolean;
}

/** One filter with several choices: "Kecamatan: Bobotsari, Mrebet" or "Kecamatan: 4 dipilih". */
export function MultiFilterChip({ label, values, options, onChange, searchFrom = 8, opened }: Props) {
  const [search, setSearch] = useState('');
  const searchable = options.length >= searchFrom;
  const combobox = useCombobox({
    defaultOpened: opened,
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      combobox.focusTarget();
      setSearch('');
    },
    // Its options are drawn by the opening: the first is chosen a moment later, when it is there.
    onDropdownOpen: () =>
      searchable ? combobox.focusSearchInput() : setTimeout(() => combobox.selectFirstOption()),
  });
  const chosen = options.filter((option) => values.includes(option.value));
  const shown = combobox.dropdownOpened ? options.filter((option) => wordsMatch(search, option.label)) : [];
  const isActive = values.length > 0;
  const toggle = (value: string) =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  const words =
    chosen.length <= 2 ? chosen.map((option) => option.label).join(', ') : `${values.length} dipilih`;
  return (
    <Combobox
      store={combobox}
      // Kept in the document, the hundreds of villages were the dearest part of opening the list.
      keepMounted={false}
      onOptionSubmit={toggle}
      width="16rem"
      position="bottom-start"
      shadow="md"
    >
      <span className={styles.chip} data-active={isActive || undefined}>
        <Combobox.Target targetType="button" withAriaAttributes>
          <UnstyledButton className={styles.target} onClick={() => combobox.toggleDropdown()}>
            {isActive ? (
              <>
                <span className={styles.label}>{label}:</span>
                <span className={styles.words}>{words}</span>
              </>
            ) : (
              label
            )}
            {isActive ? null : <IconChevronDown size="0.875rem" stroke={1.8} aria-hidden />}
          </UnstyledButton>
        </Combobox.Target>
        {isActive ? (
          <UnstyledButton
            className={styles.remove}
            onClick={() => onChange([])}
            aria-label={`Hapus saringan ${label}`}
          >
            <IconX size="0.875rem" stroke={2} aria-hidden />
          </UnstyledButton>
        ) : null}
      </span>
      <Combobox.Dropdown>
        {searchable ? (
          <Combobox.Search
            value={search}
            onChange={(event) => {
              setSearch(event.currentTarget.value);
              combobox.selectFirstOption();
            }}
            placeholder={`Cari ${label.toLowerCase()}`}
            aria-label={`Cari ${label.toLowerCase()}`}
          />
        ) : null}
        <Combobox.Options mah="18rem" style={{ overflowY: 'auto' }} aria-label={label}>
          {shown.map((option) => (
            <Combobox.Option
              key={option.value}
              value={option.value}
              active={values.includes(option.value)}
              aria-selected={values.includes(option.value)}
            >
              <span className={styles.choice}>
                <IconCheck
                  size="0.875rem"
                  stroke={2.4}
                  aria-hidden
                  style={{ visibility: values.includes(option.value) ? 'visible' : 'hidden' }}
                />
                {option.label}
              </span>
            </Combobox.Option>
          ))}
          {shown.length === 0 ? <Combobox.Empty>Tidak ditemukan</Combobox.Empty> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
