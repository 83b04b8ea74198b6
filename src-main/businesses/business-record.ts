import type { businessStatuses, genders, scales } from '../contract/common.ts';
import type { KbliEdition } from '../rules/kbli.ts';

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
  /** A name of the office's list of legal forms. */
  legalForm: string | null;
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
  /** Edition of the KBLI code; null = not known. */
  kbliEdition: KbliEdition | null;
  establishedYear: number | null;
  scale: (typeof scales)[number] | null;
  status: (typeof businessStatuses)[number];
  /** Since when the status holds. */
  statusDate: string | null;
  /** Share of the production that is exported, in per cent. */
  exportShare: number | null;
  exportDestination: string;
  pirt: string;
  halal: string;
  notes: string;
  /** What stood where the NIK could not be read, until it is mended. */
  nikAsWritten: string;
  /** What stood where a phone could not be read, until it is mended. */
  phoneAsWritten: string;
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
  kbliEdition: null,
  establishedYear: null,
  scale: null,
  status: 'aktif',
  statusDate: null,
  exportShare: null,
  exportDestination: '',
  pirt: '',
  halal: '',
  notes: '',
  nikAsWritten: '',
  phoneAsWritten: '',
});
