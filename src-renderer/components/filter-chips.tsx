import { Combobox, UnstyledButton, useCombobox } from '@mantine/core';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import styles from './filter-chips.module.css';
import { wordsMatch } from './words-match.ts';

export interface FilterOption {
  value: string;
  label: string;
}

interface ChipProps {
  label: string;
  value: string | null;
  options: FilterOption[];
  onChange: (value: string | null) => void;
  /** Draws the eye to a filter behind which something waits to be done. */
  tone?: 'wait';
  /** The list gets a search line from this many options on. */
  searchFrom?: number;
}

/** One filter: "Kecamatan" with its list; once chosen it shows the choice and a cross that takes it away. */
export function FilterChip({ label, value, options, onChange, tone, searchFrom = 8 }: ChipProps) {
  const [search, setSearch] = useState('');
  const searchable = options.length >= searchFrom;
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      combobox.focusTarget();
      setSearch('');
    },
    onDropdownOpen: () => (searchable ? combobox.focusSearchInput() : combobox.selectActiveOption()),
  });
  const chosen = options.find((option) => option.value === value);
  const shown = options.filter((option) => wordsMatch(search, option.label));
  const submit = (next: string) => {
    onChange(next === value ? null : next);
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit} width="16rem" position="bottom-start" shadow="md">
      <span className={styles.chip} data-active={chosen ? true : undefined} data-tone={tone}>
        <Combobox.Target targetType="button" withAriaAttributes>
          <UnstyledButton className={styles.target} onClick={() => combobox.toggleDropdown()}>
            {chosen ? (
              <>
                <span className={styles.label}>{label}:</span> {chosen.label}
              </>
            ) : (
              label
            )}
            {chosen ? null : <IconChevronDown size="0.875rem" stroke={1.8} aria-hidden />}
          </UnstyledButton>
        </Combobox.Target>
        {chosen ? (
          <UnstyledButton
            className={styles.remove}
            onClick={() => onChange(null)}
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
        <Combobox.Options mah="18rem" style={{ overflowY: 'auto' }}>
          {shown.map((option) => (
            <Combobox.Option key={option.value} value={option.value} active={option.value === value}>
              {option.label}
            </Combobox.Option>
          ))}
          {shown.length === 0 ? <Combobox.Empty>Tidak ditemukan</Combobox.Empty> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

interface ChipsProps {
  children: ReactNode;
  /** Left out or undefined when no filter is set. */
  onClear?: () => void;
}

/** The row of filters, with "Hapus semua" when something is filtered. */
export function FilterChips({ children, onClear }: ChipsProps) {
  return (
    <fieldset className={styles.chips} aria-label="Saringan">
      {children}
      {onClear ? (
        <UnstyledButton className={styles.clear} onClick={onClear}>
          Hapus semua
        </UnstyledButton>
      ) : null}
    </fieldset>
  );
}
