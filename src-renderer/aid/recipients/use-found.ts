import { useMemo } from 'react';
import { useAnswer } from '../../app/use-office.ts';
import type { Found, FoundKind } from './found-list.tsx';

/** What a business or group is in the programme already, in words ("Sudah penerima"); null = nothing. */
export type PlaceOf = (kind: FoundKind, id: number) => string | null;

const place = (village: string | null, district: string | null): string =>
  [village, district].filter(Boolean).join(', ') || 'Desa belum diisi';

/** Businesses or groups that fit the words; those that have a place in the programme already are marked, not hidden. */
export function useFound(kind: FoundKind, search: string, placeOf: PlaceOf) {
  const businesses = useAnswer(
    'businesses',
    'list',
    { filter: { search }, limit: 50 },
    { enabled: kind === 'business' },
  );
  const groups = useAnswer('groups', 'list', { search }, { enabled: kind === 'group' });
  const found = useMemo((): Found[] => {
    if (kind === 'business')
      return (businesses.data?.rows ?? []).map((row) => ({
        id: row.id,
        name: row.ownerName,
        organisation: row.businessName,
        detail: row.nik ?? 'Belum ada NIK',
        place: place(row.villageName, row.districtName),
        taken: placeOf('business', row.id),
      }));
    return (groups.data ?? []).slice(0, 50).map((row) => ({
      id: row.id,
      name: row.name,
      organisation: `Ketua ${row.chairName}`,
      detail: `${row.members} anggota`,
      place: place(row.villageName, row.districtName),
      taken: placeOf('group', row.id),
    }));
  }, [kind, businesses.data, groups.data, placeOf]);
  const answer = kind === 'business' ? businesses : groups;
  return { found, loading: answer.loading, refreshing: answer.refreshing, failure: answer.failure };
}
