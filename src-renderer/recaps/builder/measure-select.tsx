import { MultiSelect } from '@mantine/core';
import {
  measureTraits,
  type RecapDimension,
  type RecapFact,
  type RecapMeasure,
  recapMeasures,
  whyNotBy,
} from '../../../src-main/rules/recap-facts.ts';
import styles from './builder.module.css';

const factGroups: { group: string; facts: RecapFact[] }[] = [
  { group: 'Register', facts: ['register'] },
  { group: 'Data tahunan', facts: ['figures'] },
  { group: 'Bantuan', facts: ['aid'] },
  { group: 'Pelatihan', facts: ['training'] },
  { group: 'Fasilitasi', facts: ['facilitation'] },
];

interface Props {
  values: RecapMeasure[];
  dimensions: readonly RecapDimension[];
  onChange: (measures: RecapMeasure[]) => void;
}

/** What is counted. A measure that the chosen dimensions do not fit says so. */
export function MeasureSelect({ values, dimensions, onChange }: Props) {
  const reasonOf = (measure: RecapMeasure): string | null =>
    dimensions.map((dimension) => whyNotBy(measure, dimension)).find((reason) => reason !== null) ?? null;
  const data = factGroups.map(({ group, facts }) => ({
    group,
    items: recapMeasures
      .filter((measure) => facts.includes(measureTraits[measure].fact))
      .map((measure) => ({
        value: measure,
        label: measureTraits[measure].label,
        disabled: reasonOf(measure) !== null && !values.includes(measure),
      })),
  }));
  return (
    <MultiSelect
      label="Ukuran"
      className={styles.measures}
      classNames={{ inputField: styles.typed }}
      data={data}
      value={values}
      maxValues={8}
      searchable
      placeholder={values.length === 0 ? 'Pilih yang dihitung' : undefined}
      nothingFoundMessage="Tidak ditemukan"
      comboboxProps={{ shadow: 'md' }}
      maxDropdownHeight="22rem"
      // In the order of the list, whichever was chosen first.
      onChange={(next) => onChange(recapMeasures.filter((measure) => next.includes(measure)))}
      renderOption={({ option }) => {
        const reason = reasonOf(option.value as RecapMeasure);
        return (
          <span className={styles.option}>
            {option.label}
            {reason === null ? null : <small>{reason}</small>}
          </span>
        );
      }}
    />
  );
}
