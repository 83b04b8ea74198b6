import type { FundSource } from '../contract/common.ts';

/** One line of what a recipient gets. */
export interface DeliveryItem {
  itemId: number;
  name: string;
  brand: string;
  specification: string;
  unit: string;
  quantity: number;
  /** Whole rupiah. */
  unitPrice: number;
  fundSource: FundSource;
}

/** The letter of a delivery, once it has a number. */
export interface DeliveryLetter {
  number: string;
  deliveryDate: string;
  place: string;
  officialId: number;
  printedAt: string | null;
  deliveredAt: string | null;
}

/** A recipient of a programme with all that papers and recaps say of it. */
export interface Delivery {
  recipientId: number;
  programId: number;
  programName: string;
  fiscalYear: number;
  businessId: number | null;
  groupId: number | null;
  /** Who signs: the business's owner or the group's chair. */
  name: string;
  nik: string | null;
  gender: 'L' | 'P' | null;
  phones: string[];
  /** Name of the business (may be '') or of the group. */
  organisation: string;
  groupKind: 'KUB' | 'paguyuban' | 'asosiasi' | 'sentra' | null;
  street: string;
  rt: string;
  rw: string;
  /** Null where the register knows no village. */
  villageCode: string | null;
  villageName: string | null;
  districtCode: string | null;
  districtName: string | null;
  regencyName: string | null;
  sectorName: string | null;
  sectorGroup: 'unggulan' | 'potensial' | 'lainnya' | null;
  product: string;
  scale: 'kecil' | 'menengah' | 'besar' | null;
  items: DeliveryItem[];
  letter: DeliveryLetter | null;
}

/** Which deliveries: of one programme, of one fiscal year, or all (both null); some recipients or all (null). */
export interface DeliveryScope {
  programId: number | null;
  year: number | null;
  recipientIds?: number[] | null;
}

/** What papers and recaps ask of the aid feature: deliveries in order of district, village and name. */
export type ReadDeliveries = (scope: DeliveryScope) => Delivery[];
