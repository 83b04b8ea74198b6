import { useAnswer } from '../app/use-office.ts';
import { SearchSelect } from '../components/search-select.tsx';

interface Props {
  value: string | null;
  onChange: (legalForm: string | null) => void;
  error: string | undefined;
}

/** Chooses a legal form of the office's list; one that the list has lost since stays offered while it is chosen. */
export function LegalFormSelect({ value, onChange, error }: Props) {
  // The filters of the list ask the same: only names, without counting their businesses.
  const { data } = useAnswer('businesses', 'filterChoices', {});
  const listed = data?.legalForms ?? [];
  return (
    <SearchSelect
      label="Bentuk usaha"
      placeholder="Pilih bentuk usaha"
      clearable
      clearButtonProps={{ 'aria-label': 'Kosongkan bentuk usaha' }}
      data={value === null || listed.includes(value) ? listed : [value, ...listed]}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
