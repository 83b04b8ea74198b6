import { useMemo } from 'react';
import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import { useAnswer } from '../../app/use-office.ts';
import type { Candidate, CandidateKind } from './candidate-list.tsx';

const place = (village: string | null, district: string | null): string =>
  [village, district].filter(Boolean).join(', ') || 'Desa belum diisi';

/** Businesses or groups that fit the words; those that are recipients already are marked, not hidden. */
export function useCandidates(kind: CandidateKind, search: string, all: RecipientRow[]) {
  const businesses = useAnswer(
    'businesses',
    'list',
    { filter: { search }, limit: 50 },
    { enabled: kind === 'business' },
  );
  const groups = useAnswer('groups', 'list', { search }, { enabled: kind === 'group' });
  const candidates = useMemo((): Candidate[] => {
    if (kind === 'business')
      return (businesses.data?.rows ?? []).map((row) => ({
        id: row.id,
        name: row.ownerName,
        organisation: row.businessName,
        detail: row.nik ?? 'Belum ada NIK',
        place: place(row.villageName, row.districtName),
        taken: all.some((one) => one.businessId === row.id),
      }));
    return (groups.data ?? []).slice(0, 50).map((row) => ({
      id: row.id,
      name: row.name,
      organisation: `Ketua ${row.chairName}`,
      detail: `${row.members} anggota`,
      place: place(row.villageName, row.districtName),
      taken: all.some((one) => one.groupId === row.id),
    }));
  }, [kind, businesses.data, groups.data, all]);
  const answer = kind === 'business' ? businesses : groups;
  return { candidates, loading: answer.loading, failure: answer.failure };
}
