import { useAnswer } from '../app/use-office.ts';
import { VillagePicker } from '../components/village-picker.tsx';

interface Props {
  onCorrect: (cells: Record<string, string>) => void;
}

/** Mends a place by picking it: village and district together, so that nothing stays ambiguous. */
export function PlaceCorrection({ onCorrect }: Props) {
  const villages = useAnswer('regions', 'villages', {});
  const pick = (code: string | null) => {
    const village = villages.data?.find((one) => one.code === code);
    if (village) onCorrect({ village: village.name, district: village.districtName });
  };
  return <VillagePicker label="Pilih desa/kelurahan" value={null} onChange={pick} />;
}
