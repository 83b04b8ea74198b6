/** The trades of the sample: which sector each belongs to, how its businesses are called, and what they make. */

/** The sectors of the sample, as the office writes them in KOMODITAS. */
export type SectorName =
  | 'Knalpot'
  | 'Gula'
  | 'Sapu Glagah'
  | 'Batik'
  | 'Tenun'
  | 'Makanan Olahan'
  | 'Kayu'
  | 'Kerajinan';

/** A trade is narrower than a sector: a baker gets no oil spinner. */
export type TradeName =
  | 'knalpot'
  | 'gula merah'
  | 'gula kristal'
  | 'sapu'
  | 'batik tulis'
  | 'batik cap'
  | 'tenun'
  | 'keripik'
  | 'roti'
  | 'minuman'
  | 'kayu'
  | 'bambu';

/** `variants`: how the business is called, and its product; taken in turn. */
export interface Trade {
  sector: SectorName;
  variants: [business: string, product: string][];
}

/** All trades by name. */
export const trades: Record<TradeName, Trade> = {
  knalpot: {
    sector: 'Knalpot',
    variants: [
      ['Bengkel Knalpot', 'Knalpot sepeda motor'],
      ['Knalpot', 'Knalpot mobil'],
      ['Knalpot', 'Knalpot racing'],
    ],
  },
  'gula merah': { sector: 'Gula', variants: [['Gula Merah', 'Gula merah cetak']] },
  'gula kristal': { sector: 'Gula', variants: [['Gula Kristal', 'Gula kristal (gula semut)']] },
  sapu: {
    sector: 'Sapu Glagah',
    variants: [
      ['Sapu Glagah', 'Sapu glagah'],
      ['Kerajinan Sapu', 'Sapu glagah ekspor'],
    ],
  },
  'batik tulis': { sector: 'Batik', variants: [['Batik', 'Batik tulis']] },
  'batik cap': { sector: 'Batik', variants: [['Griya Batik', 'Batik cap']] },
  tenun: {
    sector: 'Tenun',
    variants: [
      ['Tenun', 'Kain tenun'],
      ['Rumah Tenun', 'Syal tenun'],
    ],
  },
  keripik: {
    sector: 'Makanan Olahan',
    variants: [
      ['Keripik', 'Keripik singkong'],
      ['Aneka Keripik', 'Keripik tempe'],
    ],
  },
  roti: { sector: 'Makanan Olahan', variants: [['Roti', 'Roti dan kue kering']] },
  minuman: {
    sector: 'Makanan Olahan',
    variants: [
      ['Stroberi', 'Sirup stroberi'],
      ['Olahan Buah', 'Selai stroberi'],
    ],
  },
  kayu: {
    sector: 'Kayu',
    variants: [
      ['Mebel', 'Mebel kayu'],
      ['Kusen', 'Kusen dan pintu'],
    ],
  },
  bambu: {
    sector: 'Kerajinan',
    variants: [
      ['Kerajinan Bambu', 'Lampu hias bambu'],
      ['Anyaman', 'Anyaman bambu'],
    ],
  },
};
