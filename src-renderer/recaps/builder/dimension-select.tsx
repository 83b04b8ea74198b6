import { Select, type SelectProps } from '@mantine/core';
import {
  dimensionWords,
  type RecapDimension,
  type RecapMeasure,
  recapDimensions,
  whyNotBy,
} from '../../../src-main/rules/recap-facts.ts';
import styles from './builder.module.css';

interface Props {
  label: string;
  value: RecapDimension | null;
  measures: readonly RecapMeasure[];
  /** Taken by another field. */
  others: readonly (RecapDimension | null)[];
  disabled?: boolean;
  onChange: (dimension: RecapDimension | null) => void;
}

/** By what a recap is broken down; what its measures do not know is listed, too, with the reason. */
export function DimensionSelect({ label, value, measures, others, disabled, onChange }: Props) {
  const reasonOf = (dimension: RecapDimension): string | null =>
    others.includes(dimension)
      ? 'Sudah dipakai.'
      : (measures.map((measure) => whyNotBy(measure, dimension)).find((reason) => reason !== null) ?? null);
  const data = recapDimensions.map((dimension) => ({
    value: dimension,
    label: dimensionWords[dimension],
    disabled: reasonOf(dimension) !== null,
  }));
  const renderOption: SelectProps['renderOption'] = ({ option }) => {
    const reason = reasonOf(option.value as RecapDimension);
    return (
      <span className={styles.option}>
        {option.label}
        {reason === null ? null : <small>{reason}</small>}
      </span>
    );
  };
  return (
    <Select
      label={label}
      placeholder="Tidak dirinci"
      clearable
      clearButtonProps={{ 'aria-label': `Kosongkan ${label}` }}
      disabled={disabled}
      data={data}
      value={value}
      onChange={(next) => onChange(next as RecapDimension | null)}
      renderOption={renderOption}
      comboboxProps={{ shadow: 'md', width: '17rem', position: 'bottom-start' }}
      maxDropdownHeight="20rem"
      w="9.5rem"
    />
  );
}
