import { useAnswer } from '../app/use-office.ts';
import { SearchSelect } from '../components/search-select.tsx';

interface Props {
  districtCode: string | null;
  sectorId: number | null;
  onChange: (part: { districtCode: string | null } | { sectorId: number | null }) => void;
  /** Width of each. */
  width: string;
}

/** Narrows what is counted down to a district and a commodity; none chosen = all. */
export function NarrowSelects({ districtCode, sectorId, onChange, width }: Props) {
  const districts = useAnswer('regions', 'districts', {}).data ?? [];
  const sectors = useAnswer('sectors', 'list', {}).data ?? [];
  return (
    <>
      <SearchSelect
        w={width}
        clearable
        aria-label="Kecamatan"
        placeholder="Semua kecamatan"
        data={districts.map(({ code, name }) => ({ value: code, label: name }))}
        value={districtCode}
        onChange={(value) => onChange({ districtCode: value })}
      />
      <SearchSelect
        w={width}
        clearable
        aria-label="Komoditas"
        placeholder="Semua komoditas"
        data={sectors.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={sectorId === null ? null : String(sectorId)}
        onChange={(value) => onChange({ sectorId: value === null ? null : Number(value) })}
      />
    </>
  );
}
