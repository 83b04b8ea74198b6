import type { Delivery, DeliveryItem } from '../../aid/delivery.ts';
import { cleanText } from '../../rules/names.ts';

/** One row of the beneficiary list: one kind of goods of one recipient. */
export interface BeneficiaryRow {
  /** Running number of the delivery; its further rows have the same. */
  number: number;
  delivery: Delivery;
  /** Null for a recipient without goods. */
  item: DeliveryItem | null;
  /** False for the second row of a delivery and on: who it is stands there too, in grey, for filters and sorting. */
  isFirst: boolean;
}

export interface BeneficiaryColumn {
  heading: string;
  width: number;
  /** `quantity`, `price` and `value` are numbers of the item; `date` a day; all else is text. */
  kind: 'number' | 'text' | 'code' | 'centred' | 'date' | 'quantity' | 'price' | 'value';
  /** Of the recipient, and so repeated on each of its rows. */
  ofRecipient: boolean;
  /** The text or day; not asked for numbers. */
  text: (row: BeneficiaryRow) => string;
}

/** A row for each kind of goods, one for a recipient without goods. */
export function beneficiaryRows(deliveries: readonly Delivery[]): BeneficiaryRow[] {
  return deliveries.flatMap((delivery, index) => {
    const items: (DeliveryItem | null)[] = delivery.items.filter((item) => item.quantity > 0);
    if (items.length === 0) items.push(null);
    return items.map((item, at) => ({ number: index + 1, delivery, item, isFirst: at === 0 }));
  });
}

type Kind = BeneficiaryColumn['kind'];
const ofRecipient = (heading: string, width: number, kind: Kind, text: (of: Delivery) => string) => ({
  heading,
  width,
  kind,
  ofRecipient: true,
  text: (row: BeneficiaryRow) => text(row.delivery),
});
const ofItem = (
  heading: string,
  width: number,
  kind: Kind,
  text: (of: DeliveryItem) => string = () => '',
) => ({
  heading,
  width,
  kind,
  ofRecipient: false,
  text: (row: BeneficiaryRow) => (row.item ? text(row.item) : ''),
});

/** The columns; the programme only where there are several. */
export function beneficiaryColumns(severalPrograms: boolean): BeneficiaryColumn[] {
  return [
    ofRecipient('No.', 5, 'number', () => ''),
    ofRecipient('Nama Penerima', 22, 'text', (of) => of.name),
    ofRecipient('NIK', 18.5, 'code', (of) => of.nik ?? ''),
    ofRecipient('L/P', 4.5, 'centred', (of) => of.gender ?? ''),
    ofRecipient('Usaha/Kelompok', 18, 'text', (of) => of.organisation),
    ofRecipient('Alamat', 22, 'text', addressOf),
    ofRecipient('Desa/Kelurahan', 14, 'text', (of) => of.villageName ?? ''),
    ofRecipient('Kecamatan', 13, 'text', (of) => of.districtName ?? ''),
    ofRecipient('Telepon', 14.5, 'code', (of) => of.phones.join(', ')),
    ofRecipient('Komoditas', 12, 'text', (of) => of.sectorName ?? ''),
    ...(severalPrograms ? [ofRecipient('Program', 22, 'text', programOf)] : []),
    { ...ofItem('Barang, Merek, Spesifikasi', 32, 'text'), text: goodsOf },
    ofItem('Jumlah', 8, 'quantity'),
    ofItem('Satuan', 8, 'centred', (of) => of.unit),
    ofItem('Harga Satuan', 15, 'price'),
    ofItem('Nilai', 16.5, 'value'),
    ofItem('Sumber Dana', 17, 'text', (of) => of.fundSource),
    ofRecipient('Nomor BAST', 19, 'code', (of) => of.letter?.number ?? ''),
    ofRecipient('Tanggal BAST', 11.5, 'date', (of) => of.letter?.deliveryDate ?? ''),
  ];
}

/** "Jalan Mawar 3 RT 01 RW 02". */
function addressOf({ street, rt, rw }: Delivery): string {
  return cleanText(`${street} ${rt ? `RT ${rt}` : ''} ${rw ? `RW ${rw}` : ''}`);
}

const programOf = ({ programName, fiscalYear }: Delivery): string => `${programName} (TA ${fiscalYear})`;

function goodsOf({ item }: BeneficiaryRow): string {
  if (!item) return '(belum ada barang)';
  return [item.name, item.brand, item.specification].map(cleanText).filter(Boolean).join(', ');
}
