import type { Delivery, DeliveryItem } from '../aid/delivery.ts';
import type { OfficialRow } from '../contract/officials.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import type { RecipientLetter } from './handover-data.ts';

// Invented, and it says so: what the texts of the letters are tried on while they are edited.

const item = (
  n: number,
  [name, brand, specification]: [string, string, string],
  quantity: number,
  unitPrice: number,
): DeliveryItem => ({
  itemId: n,
  allocationId: n,
  name,
  brand,
  specification,
  category: 'alat',
  unit: 'unit',
  quantity,
  unitPrice,
  fundSource: 'APBD Kabupaten',
});

/** A recipient of goods whom nobody could take for a real one. */
export const sampleDelivery = (settings: PaperSettings): Delivery => ({
  recipientId: 1,
  programId: 1,
  programName: 'Bantuan Peralatan (Contoh)',
  fiscalYear: 2020,
  programState: 'penyerahan',
  isPast: false,
  part: 1,
  businessId: 1,
  groupId: null,
  name: 'NAMA PENERIMA CONTOH',
  nik: '3303000000009000',
  gender: 'P',
  phones: [],
  organisation: 'Usaha Contoh',
  groupKind: null,
  members: [],
  street: 'Jalan Contoh Nomor 1',
  rt: '1',
  rw: '2',
  villageCode: null,
  villageName: 'Desa Contoh',
  districtCode: null,
  districtName: 'Contoh',
  regencyName: settings.regencyName,
  sectorName: null,
  sectorGroup: null,
  product: '',
  scale: 'kecil',
  items: [
    item(1, ['Mesin Contoh', 'Merek Contoh', '750 W, 1 fase'], 1, 2_750_000),
    item(2, ['Alat Contoh', '', 'baja tahan karat'], 2, 450_000),
  ],
  letter: {
    number: '000/001/CONTOH/IX/2020',
    year: 2020,
    sequence: 1,
    deliveryDate: '2020-09-10',
    place: 'Pendopo Contoh',
    officialId: 1,
    printedAt: null,
    deliveredAt: null,
    signedBackAt: null,
    receivedBy: 'penerima',
    proxyName: '',
    proxyNik: null,
    proxyLetter: '',
  },
});

/** An official for an office that has none yet. */
export const sampleOfficial: OfficialRow = {
  id: 1,
  name: 'NAMA PEJABAT CONTOH',
  nip: '190001011900011001',
  rank: 'Pangkat Contoh',
  position: 'Kepala Dinas Contoh',
  capacity: 'definitif',
  onBehalfOf: '',
  address: '',
  active: true,
};

/** The letter to that recipient; `null` where nobody signs under "Mengetahui". */
export function sampleLetter(
  settings: PaperSettings,
  official: OfficialRow | undefined,
  acknowledgedBy: OfficialRow | null,
): RecipientLetter {
  const delivery = sampleDelivery(settings);
  if (!delivery.letter) throw new Error('the sample has a letter');
  return {
    delivery,
    letter: delivery.letter,
    official: official ?? sampleOfficial,
    acknowledgedBy,
    legalBasis: [],
  };
}
