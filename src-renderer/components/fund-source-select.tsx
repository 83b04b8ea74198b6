import { Select } from '@mantine/core';
import { type FundSource, fundSources } from '../../src-main/contract/common.ts';

interface Props {
  value: FundSource | null;
  onChange: (source: FundSource | null) => void;
  error?: string;
}

/** Where the money comes from; may be left open. */
export function FundSourceSelect({ value, onChange, error }: Props) {
  return (
    <Select
      label="Sumber dana"
      clearable
      clearButtonProps={{ 'aria-label': 'Kosongkan sumber dana' }}
      placeholder="Belum diisi"
      data={[...fundSources]}
      value={value}
      onChange={(chosen) => onChange(fundSources.find((one) => one === chosen) ?? null)}
      error={error}
    />
  );
}
