import type { Delivery, DeliveryItem } from '../../src-main/aid/delivery.ts';
import type { OfficialRow } from '../../src-main/contract/officials.ts';
import type { RecipientLetter } from '../../src-main/letters/handover-data.ts';
import type { PaperSettings } from '../../src-main/papers/paper-settings.ts';
import { defaultSettings } from '../../src-main/settings/default-settings.ts';

// Invented people, firms and numbers: NIK serials from 9000, phones 0800, a NIP of no one.

export const inventedSettings: PaperSettings = {
  ...defaultSettings,
  regencyCode: '33.03',
  regencyName: 'Kabupaten Purbalingga',
  provinceName: 'Jawa Tengah',
  letterhead: {
    government: 'PEMERINTAH KABUPATEN PURBALINGGA',
    office: 'DINAS PERINDUSTRIAN DAN PERDAGANGAN',
    addressLines: [
      'Jalan Contoh Nomor 1 Purbalingga 53300',
      'Telepon (0281) 000000  Pos-el contoh@contoh.invalid',
    ],
    logo: null,
  },
  paper: {
    size: 'F4',
    fontFamily: 'Arial',
    fontSizePoints: 11,
    marginsMillimetres: { top: 15, right: 20, bottom: 15, left: 25 },
    showLetterhead: true,
    copies: 2,
  },
  numbering: {
    pattern: '{klasifikasi}/{urut:3}/{unit}/{bulan-romawi}/{tahun}',
    classification: '530',
    unit: 'IKM',
  },
  monitoring: { everyMonths: 3, forYears: 2 },
};

export const inventedOfficial: OfficialRow = {
  id: 1,
  name: 'Drs. WIRYA CONTOHJAYA, M.Si.',
  nip: '197001011995039001',
  rank: 'Pembina Utama Muda',
  position: 'Kepala Dinas Perindustrian dan Perdagangan Kabupaten Purbalingga',
  capacity: 'definitif',
  onBehalfOf: '',
  address: 'Jalan Contoh Nomor 1 Purbalingga',
  active: true,
};

const goods: [string, string, string, string, number, number][] = [
  ['Mesin las listrik inverter', 'Contoh', '900 W, 160 A, 1 fase, kabel 3 m', 'unit', 1, 2_750_000],
  ['Gerinda tangan 4 inci', 'Perkasa', '670 W, 11.000 rpm', 'unit', 2, 685_000],
  ['Bor duduk', '', '13 mm, 350 W', 'unit', 1, 3_150_000],
  ['Kompresor angin', 'Angin Timur', '1 HP, tangki 24 liter, tanpa oli', 'unit', 1, 2_450_000],
  ['Wajan besi cor', '', 'diameter 80 cm', 'buah', 3, 450_000],
  ['Timbangan digital', 'Tepat', '30 kg, ketelitian 5 g', 'unit', 1, 525_000],
  ['Kain mori prima', 'Cap Bunga', 'lebar 115 cm', 'meter', 120, 21_500],
  ['Canting cap tembaga', '', 'motif lawasan, 20 x 20 cm', 'buah', 4, 850_000],
];

export function inventedItem(n: number): DeliveryItem {
  const [name, brand, specification, unit, quantity, unitPrice] = goods[n % goods.length] ?? [
    '',
    '',
    '',
    '',
    1,
    1,
  ];
  const fundSource = n % 3 === 2 ? 'APBD Provinsi' : 'APBD Kabupaten';
  const category = unit === 'meter' ? 'bahan' : 'alat';
  const allocationId = 100 + n;
  return {
    itemId: n + 1,
    allocationId,
    name,
    brand,
    specification,
    category,
    unit,
    quantity,
    unitPrice,
    fundSource,
  };
}

const people = [
  'Sutini Karyawati',
  'Bejo Rakitan',
  'Ngadiyem Larasati',
  'Kartono Bin Umpama',
  'Siti Misalkan',
  "Ro'is Umpamawan",
];
const districts = [
  'Bobotsari',
  'Bojongsari',
  'Bukateja',
  'Kaligondang',
  'Kalimanah',
  'Karanganyar',
  'Karangjambu',
  'Karangmoncol',
  'Karangreja',
  'Kejobong',
  'Kemangkon',
  'Kertanegara',
  'Kutasari',
];

/** Recipient `n` (from 1) with `kinds` kinds of goods; each fifth is a group. `total` spreads them over 13 districts. */
export function inventedDelivery(n: number, kinds = 3, total = 148): Delivery {
  const isGroup = n % 5 === 0;
  const district = Math.min(12, Math.floor(((n - 1) * 13) / total));
  const districtCode = `33.03.${String(district + 1).padStart(2, '0')}`;
  return {
    recipientId: n,
    programId: 1,
    programName: 'Bantuan Peralatan Industri Kecil dan Menengah',
    fiscalYear: 2020,
    programState: 'penyerahan',
    isPast: false,
    part: 1,
    businessId: isGroup ? null : n,
    groupId: isGroup ? n : null,
    name: people[n % people.length] ?? '',
    nik:
      n % 29 === 7
        ? null
        : `33030${(n % 9) + 1}41018${n % 10}${9000 + (n % 1000)}`.slice(0, 16).padEnd(16, '0'),
    gender: n % 2 === 0 ? 'L' : 'P',
    phones: n % 3 === 0 ? ['080012345678', '080087654321'] : ['080012345678'],
    organisation: isGroup ? `Mekar Umpama ${n}` : n % 4 === 1 ? '' : `Usaha Misal ${n}`,
    groupKind: isGroup ? 'KUB' : null,
    members: [],
    street: n % 2 === 0 ? 'Jalan Rekaan Nomor 12' : '',
    rt: String(n % 9),
    rw: String((n % 5) + 1),
    villageCode: `${districtCode}.2001`,
    villageName: `Umpama ${(n % 2) + 1}`,
    districtCode,
    districtName: districts[district] ?? '',
    regencyName: 'Kabupaten Purbalingga',
    sectorName: 'Knalpot',
    sectorGroup: 'unggulan',
    product: 'knalpot',
    scale: 'kecil',
    items: Array.from({ length: kinds }, (_, index) => inventedItem(n + index)),
    letter: {
      number: `530/${String(n).padStart(3, '0')}/IKM/IX/2020`,
      year: 2020,
      sequence: n,
      deliveryDate: '2020-09-10',
      place: 'Pendopo Contoh Purbalingga',
      officialId: 1,
      printedAt: null,
      deliveredAt: null,
      signedBackAt: null,
      receivedBy: 'penerima',
      proxyName: '',
      proxyNik: null,
      proxyLetter: '',
    },
  };
}

/** The letter of recipient `n` with `kinds` kinds of goods, changed as a test needs it. */
export function inventedLetter(n: number, kinds = 3, change: Partial<Delivery> = {}): RecipientLetter {
  const delivery = { ...inventedDelivery(n, kinds), ...change };
  if (!delivery.letter) throw new Error('an invented letter has a number');
  return {
    delivery,
    letter: delivery.letter,
    official: inventedOfficial,
    acknowledgedBy: null,
    legalBasis: [],
  };
}
