import type { recapTables } from '../../src-main/contract/recaps.ts';

export interface RecapTable {
  by: (typeof recapTables)[number];
  /** On its tab. */
  tab: string;
  head: string;
  detailHead: string | null;
}

/** The tables in the order of their tabs. */
export const tables: RecapTable[] = [
  { by: 'district', tab: 'Per Kecamatan', head: 'Kecamatan', detailHead: null },
  { by: 'village', tab: 'Per Desa', head: 'Desa/Kelurahan', detailHead: 'Kecamatan' },
  { by: 'sector', tab: 'Per Komoditas', head: 'Komoditas', detailHead: 'Kelompok komoditas' },
  { by: 'fundSource', tab: 'Per Sumber Dana', head: 'Sumber dana', detailHead: null },
  { by: 'item', tab: 'Per Barang', head: 'Barang', detailHead: 'Merek dan spesifikasi' },
];
