import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { BusinessRow } from '../../src-main/contract/businesses.ts';
import { useAnswer } from '../app/use-office.ts';
import styles from './business-finder.module.css';
import { useHurried } from './use-hurried.ts';

interface Props {
  label: string;
  onPick: (business: BusinessRow) => void;
  /** Businesses that are chosen already. */
  exceptIds?: number[];
  error?: string;
  autoFocus?: boolean;
}

/** Finds a business in the register while typing; Enter picks it and the field is ready for the next one. */
export function BusinessFinder({ label, onPick, exceptIds = [], error, autoFocus }: Props) {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim().slice(0, 100), 120);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { data, refreshing } = useAnswer(
    'businesses',
    'list',
    { filter: { search: asked }, limit: 30 },
    { enabled: asked.length > 0 },
  );
  const rows = (asked ? (data?.rows ?? []) : []).filter((row) => !exceptIds.includes(row.id));
  // The first answer is ready for Enter.
  const firstId = rows[0]?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another answer moves the choice.
  useEffect(() => {
    if (firstId !== undefined) combobox.selectFirstOption();
  }, [firstId, asked]);
  const take = (row: BusinessRow | undefined) => {
    if (!row) return;
    onPick(row);
    setText('');
    combobox.closeDropdown();
  };
  /** Enter came before the answer to what is typed: what is shown may be somebody else, so it waits for the answer. */
  const isBehind = text.trim().slice(0, 100) !== asked || refreshing;
  /** The choice that this Enter makes of the old answer does not count. */
  const passesOver = useRef(false);
  const hurry = useHurried(text, isBehind, () => {
    passesOver.current = false;
    take(rows[0]);
  });
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(value) => {
        if (!passesOver.current) take(rows.find((row) => String(row.id) === value));
        passesOver.current = false;
      }}
      shadow="md"
    >
      <Combobox.Target>
        <TextInput
          label={label}
          placeholder="Nama, usaha, NIK, atau telepon …"
          value={text}
          error={error}
          autoFocus={autoFocus}
          data-autofocus={autoFocus || undefined}
          spellCheck={false}
          autoComplete="off"
          leftSection={<IconSearch size="1rem" stroke={1.8} aria-hidden />}
          rightSection={asked && refreshing ? <Loader size="xs" /> : null}
          onChange={(event) => {
            setText(event.currentTarget.value);
            passesOver.current = false;
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={() => (text ? combobox.openDropdown() : undefined)}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            passesOver.current = text.trim() !== '' && isBehind;
            if (passesOver.current) hurry();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!asked}>
        <Combobox.Options aria-label={label} mah="18rem" style={{ overflowY: 'auto' }}>
          {rows.map((row) => (
            <Combobox.Option key={row.id} value={String(row.id)}>
              <span className={styles.option}>
                {row.ownerName}
                <span>
                  {[row.businessName, row.villageName, row.districtName ? `Kec. ${row.districtName}` : '']
                    .filter(Boolean)
                    .join(', ') || 'Tanpa alamat'}
                </span>
              </span>
            </Combobox.Option>
          ))}
          {rows.length === 0 && !refreshing ? (
            <Combobox.Empty>Tidak ditemukan pada daftar pelaku usaha</Combobox.Empty>
          ) : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
