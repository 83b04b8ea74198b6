import type { businessStatuses, genders, legalForms, scales } from '../contract/common.ts';

/** A business as the database holds it. Empty texts are '', unknown values null. */
export interface BusinessRecord {
  id: number;
  /** Never changes and means nothing: the key for other systems. */
  publicId: string;
  ownerName: string;
  /** 16 digits. */
  nik: string | null;
  gender: (typeof genders)[number] | null;
  birthDate: string | null;
  /** National digits. */
  phones: string[];
  businessName: string;
  legalForm: (typeof legalForms)[number] | null;
  nib: string | null;
  npwp: string | null;
  email: string;
  street: string;
  rt: string;
  rw: string;
  villageCode: string | null;
  sectorId: number | null;
  product: string;
  kbli: string;
  establishedYear: number | null;
  scale: (typeof scales)[number] | null;
  status: (typeof businessStatuses)[number];
  notes: string;
}

/** What can be written: all but the keys, which the database gives. */
export type BusinessData = Omit<BusinessRecord, 'id' | 'publicId'>;

/** A business of which nothing is known yet but the owner's name. */
export const emptyBusiness = (ownerName: string): BusinessData => ({
  ownerName,
  nik: null,
  gender: null,
  birthDate: null,
  phones: [],
  businessName: '',
  legalForm: null,
  nib: null,
  npwp: null,
  email: '',
  street: '',
  rt: '',
  rw: '',
  villageCode: null,
  sectorId: null,
  product: '',
  kbli: '',
  establishedYear: null,
  scale: null,
  status: 'aktif',
  notes: '',
});
