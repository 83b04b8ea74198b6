import type { FundSource } from '../contract/common.ts';
import type { ProgramState } from '../rules/program-state.ts';

/** One line of what a recipient gets. */
export interface DeliveryItem {
  itemId: number;
  /** Of the allocation: the things' own numbers are made of it (rules/goods-number.ts). */
  allocationId: number;
  name: string;
  brand: string;
  specification: string;
  unit: string;
  quantity: number;
  /** Whole rupiah. */
  unitPrice: number;
  fundSource: FundSource;
  /** Machines and tools are visited afterwards (monev), material is not. */
  category: 'alat' | 'bahan';
}

/** The letter of a delivery, once it has a number. */
export interface DeliveryLetter {
  number: string;
  /** The running number and its year, by which letters are ordered. */
  year: number;
  sequence: number;
  deliveryDate: string;
  place: string;
  officialId: number;
  printedAt: string | null;
  deliveredAt: string | null;
  /** The day on which the signed letter came back. */
  signedBackAt: string | null;
  /** Who took the goods: the recipient, or somebody with a letter of authority (`kuasa`), who then is named here. */
  receivedBy: 'penerima' | 'kuasa';
  proxyName: string;
  proxyNik: string | null;
  /** Number and date of the letter of authority as written. */
  proxyLetter: string;
}

/** A business of a group that receives, for the list of members in the annex. */
export interface GroupMember {
  name: string;
  nik: string | null;
  street: string;
  rt: string;
  rw: string;
  villageCode: string | null;
  villageName: string | null;
  districtName: string | null;
}

/** A recipient of a programme with all that papers and recaps say of it. */
export interface Delivery {
  recipientId: number;
  programId: number;
  programName: string;
  fiscalYear: number;
  programState: ProgramState;
  /** Taken over from earlier years' workbooks: handed over without a letter of this program. */
  isPast: boolean;
  businessId: number | null;
  groupId: number | null;
  /** 1 unless the goods are handed over in parts, each with its own letter. */
  part: number;
  /** Who signs: the business's owner or the group's chair. */
  name: string;
  nik: string | null;
  gender: 'L' | 'P' | null;
  phones: string[];
  /** Name of the business (may be '') or of the group. */
  organisation: string;
  groupKind: 'KUB' | 'paguyuban' | 'asosiasi' | 'sentra' | null;
  /** Of a group, in the order of its list; empty for a business. */
  members: GroupMember[];
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
