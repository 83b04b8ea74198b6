import type { GroupInput, GroupRow } from '../../src-main/contract/groups.ts';

export const groupKindWords: Record<GroupRow['kind'], string> = {
  KUB: 'KUB',
  paguyuban: 'Paguyuban',
  asosiasi: 'Asosiasi',
  sentra: 'Sentra',
};

export const emptyGroup: GroupInput = {
  id: null,
  name: '',
  kind: 'KUB',
  chairName: '',
  chairNik: '',
  phone: '',
  street: '',
  rt: '',
  rw: '',
  villageCode: null,
  sectorId: null,
  notes: '',
  memberIds: [],
};
