/** The 60 kinds of tools of the sample aid programme: plausible brands, specifications and prices of 2020. */

import type { TradeName } from './trades.ts';

/** The two fund sources of the report of September 2020. */
export type FundName = 'APBD Kabupaten' | 'APBD Provinsi';

/** One kind of thing: name, brand and specification tell it from the others. */
export interface Kind {
  name: string;
  brand: string;
  specification: string;
  unit: 'unit' | 'buah' | 'set';
  price: number;
  fund: FundName;
  /** Which trades it is a tool of. */
  trades: TradeName[];
  /** A recipient may sensibly get several of it. */
  several: boolean;
}

type Line = [name: string, brand: string, specification: string, unit: Kind['unit'], price: number];

const kinds = (trades: TradeName[], fund: FundName, several: boolean, lines: Line[]): Kind[] =>
  lines.map(([name, brand, specification, unit, price]) => ({
    name,
    brand,
    specification,
    unit,
    price,
    fund,
    trades,
    several,
  }));

const kabupaten = 'APBD Kabupaten';
const provinsi = 'APBD Provinsi';

/** All kinds; the order within a trade is the order in which they are handed out. */
export const catalogue: Kind[] = [
  ...kinds(['knalpot'], kabupaten, false, [
    ['Mesin Las Listrik Inverter', 'Lakoni', 'Falcon 120e, 900 W, 20-120 A', 'unit', 1_450_000],
    ['Mesin Bor Duduk', 'Westlake', '16 mm, 550 W, 5 kecepatan', 'unit', 1_685_000],
    ['Mesin Poles Knalpot', 'Wipro', '8 inci, 750 W, dua sisi', 'unit', 1_375_000],
    ['Gunting Pelat Duduk', 'Krisbow', '8 inci, tebal pelat 2 mm', 'unit', 985_000],
  ]),
  ...kinds(['knalpot'], kabupaten, true, [
    ['Gerinda Tangan', 'Bosch', 'GWS 060, 4 inci, 670 W', 'unit', 575_000],
    ['Topeng Las Otomatis', 'Krisbow', 'Kaca otomatis DIN 9-13', 'buah', 325_000],
  ]),
  ...kinds(['knalpot'], provinsi, false, [
    ['Mesin Las Argon', 'Redbo', 'TIG-200, 220 V, 200 A', 'unit', 4_850_000],
    ['Mesin Bubut', 'Krisbow', 'Mini 7 x 14 inci, 550 W', 'unit', 17_500_000],
    ['Mesin Rol Pelat', 'Wipro', 'Manual, lebar 100 cm, pelat 1,2 mm', 'unit', 6_750_000],
    ['Alat Pembengkok Pipa', 'Tekiro', 'Hidrolik 12 ton, pipa 1/2-2 inci', 'unit', 2_950_000],
  ]),
  ...kinds(['gula merah', 'gula kristal'], kabupaten, true, [
    ['Wajan Gula Merah', 'Cap Gajah', 'Besi cor, garis tengah 80 cm', 'buah', 650_000],
    ['Jeriken Nira', 'Maspion', 'Plastik HDPE tara pangan, 35 liter', 'buah', 165_000],
  ]),
  ...kinds(['gula merah'], kabupaten, true, [
    ['Cetakan Gula Merah', 'Lokal', 'Kayu mahoni, 24 lubang', 'set', 185_000],
  ]),
  ...kinds(['gula merah', 'gula kristal'], kabupaten, false, [
    ['Tungku Hemat Kayu Bakar', 'Lokal', 'Bata tahan api, dua lubang', 'unit', 1_250_000],
    ['Timbangan Digital', 'Camry', 'Kapasitas 30 kg, ketelitian 5 g', 'unit', 545_000],
  ]),
  ...kinds(['gula kristal'], provinsi, false, [
    ['Kristalisator Gula', 'Agrowindo', 'Baja nirkarat 304, pengaduk 20 kg', 'unit', 7_850_000],
    ['Oven Pengering Gula Kristal', 'Agrowindo', 'Gas, 12 rak, 60 x 80 cm', 'unit', 12_500_000],
    ['Mesin Penepung Gula', 'Agrowindo', 'FFC-15, motor 1 HP', 'unit', 4_250_000],
  ]),
  ...kinds(['gula kristal'], provinsi, true, [
    ['Cetakan Gula Kristal', 'Lokal', 'Baja nirkarat 304, 40 lubang', 'set', 475_000],
    ['Ayakan Gula Kristal', 'Lokal', 'Baja nirkarat 304, mesh 20, 60 cm', 'buah', 425_000],
  ]),
  ...kinds(['sapu'], kabupaten, true, [
    ['Alat Sisir Glagah', 'Lokal', 'Paku baja, alas kayu jati 40 cm', 'buah', 145_000],
    ['Gunting Potong Glagah', 'Tekiro', 'Gunting dahan 9 inci', 'buah', 125_000],
    ['Staples Tembak', 'Kenmaster', 'Pegas, 4-14 mm', 'buah', 135_000],
  ]),
  ...kinds(['sapu'], kabupaten, false, [
    ['Alat Press Sapu Glagah', 'Lokal', 'Rangka besi UNP, dongkrak 2 ton', 'unit', 2_350_000],
    ['Mesin Jahit Sapu', 'Newlong', 'NP-7A, jahit benang tunggal', 'unit', 3_150_000],
  ]),
  ...kinds(['sapu'], provinsi, false, [
    ['Mesin Bubut Gagang Sapu', 'Lokal', 'Motor 1 HP, panjang 120 cm', 'unit', 5_400_000],
    ['Mesin Bor Tangan', 'Makita', 'M6002B, 10 mm, 350 W', 'unit', 685_000],
  ]),
  ...kinds(['batik tulis'], kabupaten, true, [
    ['Kompor Batik', 'Astoetik', 'Listrik, 125 W, pengatur suhu', 'unit', 395_000],
    ['Canting Tulis', 'Lokal', 'Tembaga, isi 6 ukuran', 'set', 120_000],
    ['Gawangan Batik', 'Lokal', 'Kayu jati, lipat, 120 cm', 'buah', 175_000],
  ]),
  ...kinds(['batik cap'], kabupaten, true, [
    ['Canting Cap Batik', 'Lokal', 'Tembaga, 18 x 18 cm, motif lumbon', 'buah', 850_000],
  ]),
  ...kinds(['batik cap'], provinsi, false, [
    ['Meja Cap Batik', 'Lokal', 'Rangka besi, 120 x 100 cm', 'unit', 1_950_000],
    ['Kompor Cap Batik', 'Lokal', 'Gas, loyang 40 cm', 'unit', 735_000],
  ]),
  ...kinds(['batik tulis', 'batik cap'], provinsi, false, [
    ['Bak Pewarna Batik', 'Lokal', 'Baja nirkarat 304, 120 x 60 x 60 cm', 'unit', 3_250_000],
  ]),
  ...kinds(['tenun'], provinsi, false, [
    ['Alat Tenun Bukan Mesin', 'Lokal', 'ATBM kayu jati, lebar 115 cm', 'unit', 6_850_000],
    ['Mesin Jahit Kecepatan Tinggi', 'Juki', 'DDL-8100e, meja dan motor', 'unit', 4_350_000],
  ]),
  ...kinds(['tenun'], kabupaten, true, [
    ['Alat Kelos Benang', 'Lokal', 'Kayu, roda putar 60 cm', 'unit', 485_000],
    ['Sisir Tenun', 'Lokal', 'Baja nirkarat, nomor 60, 120 cm', 'buah', 365_000],
  ]),
  ...kinds(['keripik'], kabupaten, false, [
    ['Spinner Peniris Minyak', 'Agrowindo', 'Kapasitas 5 kg, 150 W', 'unit', 2_250_000],
    ['Mesin Pengiris Keripik', 'Getra', 'Baja nirkarat, 370 W, tebal 1-8 mm', 'unit', 2_875_000],
  ]),
  ...kinds(['keripik'], kabupaten, true, [
    ['Wajan Penggorengan', 'Maspion', 'Aluminium, garis tengah 60 cm', 'buah', 345_000],
  ]),
  ...kinds(['keripik', 'roti'], kabupaten, false, [
    ['Vacuum Sealer', 'Maksindo', 'DZ-280A, 28 cm', 'unit', 2_650_000],
    ['Hand Sealer', 'Powerpack', 'PFS-300, 30 cm', 'unit', 295_000],
  ]),
  ...kinds(['keripik', 'minuman'], kabupaten, true, [
    ['Kompor Gas Tekanan Tinggi', 'Rinnai', 'TL-289RI, satu tungku', 'unit', 425_000],
  ]),
  ...kinds(['roti'], kabupaten, true, [['Loyang Roti', 'Lokal', 'Aluminium, 40 x 60 cm', 'buah', 78_000]]),
  ...kinds(['minuman'], kabupaten, false, [
    ['Cup Sealer', 'Powerpack', 'Gelas 9-10 cm, otomatis, 270 W', 'unit', 1_875_000],
  ]),
  ...kinds(['roti'], provinsi, false, [
    ['Mixer Roti', 'Getra', 'B10, planetary 10 liter, 450 W', 'unit', 5_950_000],
    ['Oven Roti', 'Getra', 'RFL-12C, gas, dua loyang', 'unit', 8_250_000],
  ]),
  ...kinds(['minuman'], provinsi, false, [
    ['Lemari Pembeku', 'Sharp', 'FRV-200, 200 liter', 'unit', 3_250_000],
  ]),
  ...kinds(['kayu'], provinsi, false, [
    ['Gergaji Pita', 'Krisbow', '14 inci, 1 HP', 'unit', 7_450_000],
    ['Mesin Profil Kayu', 'Makita', '3600H, 12 mm, 1.500 W', 'unit', 2_650_000],
    ['Kompresor Angin', 'Shark', 'LVPM-6510, 1 HP, 60 liter', 'unit', 3_650_000],
  ]),
  ...kinds(['kayu'], kabupaten, false, [
    ['Mesin Amplas', 'Makita', 'BO3710, 93 x 185 mm, 190 W', 'unit', 985_000],
    ['Gergaji Bundar', 'Makita', '5806B, 7 inci, 1.050 W', 'unit', 1_350_000],
    ['Mesin Ketam Listrik', 'Maktec', 'MT192, 82 mm, 580 W', 'unit', 875_000],
  ]),
  ...kinds(['kayu'], kabupaten, true, [['Klem Kayu', 'Tekiro', 'F-clamp 24 inci', 'buah', 115_000]]),
  ...kinds(['bambu'], provinsi, false, [
    ['Mesin Serut Bambu', 'Lokal', 'Motor 1/2 HP, tebal 0,5-3 mm', 'unit', 5_250_000],
  ]),
  ...kinds(['bambu'], kabupaten, false, [
    ['Gergaji Ukir Listrik', 'Bosch', 'GST 650, 450 W', 'unit', 795_000],
    ['Mesin Gerinda Mini', 'Dremel', '3000, 130 W, aksesori 10 buah', 'set', 1_150_000],
  ]),
  ...kinds(['bambu'], kabupaten, true, [
    ['Pisau Raut Bambu', 'Lokal', 'Baja per, isi 3 ukuran', 'set', 135_000],
  ]),
];
