import type { Delivery, DeliveryItem } from '../../src-main/aid/delivery.ts';
import type { Settings } from '../../src-main/contract/settings.ts';
import type { RecapReport } from '../../src-main/recaps/workbook/recap-report.ts';

// Invented people: the serial of each NIK starts at 9000, phones begin with 0800.

export const places = { regencyName: 'Kabupaten Purbalingga', provinceName: 'Jawa Tengah' };

/** 15 villages in 13 districts, as in the newspaper article. */
export const villages = [
  ['33.03.01.2002', 'Bokol', 'Kemangkon'],
  ['33.03.02.2002', 'Wirasaba', 'Bukateja'],
  ['33.03.03.2002', 'Lamuk', 'Kejobong'],
  ['33.03.04.2002', 'Tejasari', 'Kaligondang'],
  ['33.03.05.2004', 'Jatisaba', 'Purbalingga'],
  ['33.03.06.2002', 'Rabak', 'Kalimanah'],
  ['33.03.06.2003', 'Blater', 'Kalimanah'],
  ['33.03.07.2002', 'Munjul', 'Kutasari'],
  ['33.03.08.2002', 'Onje', 'Mrebet'],
  ['33.03.09.2002', 'Kalapacung', 'Bobotsari'],
  ['33.03.09.2003', 'Karangmalang', 'Bobotsari'],
  ['33.03.10.2002', 'Kutabawa', 'Karangreja'],
  ['33.03.13.2002', 'Bantarbarang', 'Rembang'],
  ['33.03.14.2002', 'Gembong', 'Bojongsari'],
  ['33.03.15.2002', 'Sokawera', 'Padamara'],
] as const;

const tools = [
  ['Mesin bor duduk', 'unit', 'Maktec', '13 mm, 350 watt'],
  ['Mesin las inverter', 'unit', 'Lakoni', '120 ampere, 900 watt'],
  ['Gerinda tangan', 'unit', 'Modern', '4 inci, 540 watt'],
  ['Wajan cetak gula', 'buah', '', 'aluminium, diameter 80 cm'],
  ['Kompor gas tekanan tinggi', 'set', 'Quantum', 'dengan regulator dan selang'],
  ['Timbangan digital', 'unit', 'Camry', '30 kg, ketelitian 1 gram'],
  ['Mesin jahit', 'unit', 'Singer', 'portabel, 6 pola'],
  ['Alat pres plastik', 'unit', 'Powerpack', '30 cm'],
  ['Canting cap', 'buah', '', 'tembaga, motif Goa Lawa'],
  ['Mesin parut kelapa', 'unit', 'Agrindo', 'motor bensin 5,5 HP'],
  ['Gergaji ukir', 'unit', 'Ryu', '400 watt'],
  ['Tatah kayu', 'set', 'Tora', 'isi 12'],
] as const;

const people = [
  'Slamet Widodo',
  'Siti Aminah',
  'Tukiman',
  'Rahayu Lestari',
  'Sudarno',
  'Wagiyem',
  'Bambang Sutrisno',
];
const families = [
  'Prasetyo',
  'Handayani',
  'Kusumo',
  'Wibowo',
  'Astuti',
  'Nugroho',
  'Santoso',
  'Utami',
  'Raharjo',
];
const sectors = [
  ['Knalpot', 'unggulan'],
  ['Gula kelapa', 'unggulan'],
  ['Sapu glagah', 'unggulan'],
  ['Batik', 'potensial'],
  ['Makanan dan minuman olahan', 'potensial'],
  ['Kayu', 'potensial'],
] as const;

/** One of 60 kinds: 12 tools in 5 sizes, 36 from the regency's budget and 24 from the province's. */
export function inventItem(kind: number, quantity: number): DeliveryItem {
  const [name, unit, brand, specification] = tools[kind % tools.length] ?? tools[0];
  return {
    itemId: kind + 1,
    allocationId: kind + 1,
    category: 'alat',
    name: `${name} tipe ${Math.floor(kind / tools.length) + 1}`,
    brand,
    specification,
    unit,
    quantity,
    unitPrice: 150_000 + kind * 62_500,
    fundSource: kind < 36 ? 'APBD Kabupaten' : 'APBD Provinsi',
  };
}

/** A delivery to a business; `at` makes it differ from others. */
export function inventDelivery(at: number, changes: Partial<Delivery> = {}): Delivery {
  const [villageCode, villageName, districtName] = villages[at % villages.length] ?? villages[0];
  const [sectorName, sectorGroup] = sectors[at % sectors.length] ?? sectors[0];
  const districtCode = villageCode.slice(0, 8);
  const isWoman = at % 7 === 1 || at % 7 === 3 || at % 7 === 5;
  const birth = `${String((at % 27) + 1 + (isWoman ? 40 : 0)).padStart(2, '0')}0475`;
  return {
    recipientId: at + 1,
    programId: 1,
    programName: 'Bantuan Peralatan IKM 2020',
    fiscalYear: 2020,
    programState: 'penyerahan',
    isPast: false,
    part: 1,
    businessId: at + 1,
    groupId: null,
    name: `${people[at % people.length]} ${families[at % families.length]}`,
    nik: `${districtCode.replaceAll('.', '')}${birth}${9000 + at}`,
    gender: isWoman ? 'P' : 'L',
    phones: [`0800${String(1_000_000 + at * 37)}`],
    organisation: at % 4 === 0 ? '' : `UD ${families[(at * 5) % families.length]} Jaya`,
    groupKind: null,
    members: [],
    street: `Dusun ${(at % 5) + 1}`,
    rt: String((at % 9) + 1).padStart(2, '0'),
    rw: String((at % 4) + 1).padStart(2, '0'),
    villageCode,
    villageName,
    districtCode,
    districtName,
    regencyName: 'Kabupaten Purbalingga',
    sectorName,
    sectorGroup,
    product: '',
    scale: at % 40 === 7 ? 'menengah' : at % 25 === 3 ? null : 'kecil',
    items: [],
    letter: {
      number: `530/${String(at + 1).padStart(3, '0')}/IND/IX/2020`,
      year: 2020,
      sequence: at + 1,
      deliveryDate: '2020-09-10',
      place: 'Pendopo Dipokusumo',
      officialId: 1,
      printedAt: null,
      deliveredAt: null,
      signedBackAt: null,
      receivedBy: 'penerima',
      proxyName: '',
      proxyNik: null,
      proxyLetter: '',
    },
    ...changes,
  };
}

/** The article's numbers: 148 recipients in 15 villages and 13 districts get 548 units of 60 kinds. */
export function articleDeliveries(): Delivery[] {
  return Array.from({ length: 148 }, (_, at) =>
    inventDelivery(at, {
      items: [
        inventItem((at * 3) % 60, 1),
        inventItem((at * 3 + 1) % 60, 1),
        inventItem((at * 3 + 2) % 60, at < 104 ? 2 : 1),
      ],
    }),
  ).sort((a, b) => (a.villageCode ?? '').localeCompare(b.villageCode ?? '') || a.name.localeCompare(b.name));
}

/** Deliveries with groups, recipients without place or goods, and several fund sources. */
export function mixedDeliveries(): Delivery[] {
  const group = { businessId: null, groupKind: 'KUB', scale: null, nik: null } as const;
  return [
    ...articleDeliveries().slice(0, 20),
    inventDelivery(200, { ...group, groupId: 1, organisation: 'KUB Gula Semut', items: [inventItem(3, 25)] }),
    inventDelivery(201, {
      ...group,
      groupId: 2,
      organisation: 'Sentra Batik',
      villageCode: '33.03.05.1001',
      villageName: 'Bojong',
      districtCode: '33.03.05',
      districtName: 'Purbalingga',
      items: [{ ...inventItem(8, 2_000), fundSource: 'Dana Desa' }],
    }),
    inventDelivery(202, {
      villageCode: null,
      villageName: null,
      districtCode: null,
      districtName: null,
      sectorName: null,
      sectorGroup: null,
      items: [inventItem(5, 1)],
    }),
    inventDelivery(203, { nik: null, phones: [], letter: null, items: [] }),
  ];
}

/** 1 x 1 pixel. */
export const tinyLogo =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const letterhead: Settings['letterhead'] = {
  government: 'PEMERINTAH KABUPATEN PURBALINGGA',
  office: 'DINAS PERINDUSTRIAN DAN PERDAGANGAN',
  addressLines: ['Jalan Contoh Nomor 1 Purbalingga 53311', 'Telepon 0800-1234567'],
  logo: null,
};

export const paper: Settings['paper'] = {
  size: 'F4',
  fontFamily: 'Arial',
  fontSizePoints: 11,
  marginsMillimetres: { top: 20, right: 20, bottom: 20, left: 25 },
  showLetterhead: true,
  copies: 2,
};

/** A report of the article's programme; `changes` replace parts of it. */
export function inventReport(changes: Partial<RecapReport> = {}): RecapReport {
  return {
    deliveries: articleDeliveries(),
    scopeLine: 'Program Bantuan Peralatan IKM 2020, Tahun Anggaran 2020',
    severalPrograms: false,
    letterhead,
    paper,
    places,
    official: {
      id: 1,
      name: 'Drs. SUGENG CONTOH, M.Si.',
      nip: '196501011990031999',
      rank: 'Pembina Utama Muda',
      position: 'Kepala Dinas Perindustrian dan Perdagangan Kabupaten Purbalingga',
      capacity: 'definitif',
      onBehalfOf: '',
      address: '',
      active: true,
    },
    today: '2020-09-10',
    ...changes,
  };
}
