import { expect, test } from 'vitest';
import { meaningOf } from '../../src-main/imports/heading-dictionary.ts';

test.each([
  ['NAMA PEMILIK/ KONTAK PERSON', 'ownerName'],
  ['NAMA PERUSAHAAN', 'businessName'],
  ['NAMA IKM', 'businessName'],
  ['Nama', 'ownerName'],
  ['NO. KTP / NIK', 'nik'],
  ['JENIS KEL.', 'gender'],
  ['L/P', 'gender'],
  ['TTL', 'birthDate'],
  ['TEMPAT, TGL LAHIR', 'birthDate'],
  ['TELP', 'phone'],
  ['NO HP/WA', 'phone'],
  ['No. Telp/HP', 'phone'],
  ['DESA/KEL', 'village'],
  ['Desa / Kelurahan', 'village'],
  ['KEC.', 'district'],
  ['KAB/KOTA', 'regency'],
  ['RT/RW', 'rtRw'],
  ['TK L', 'workersMale'],
  ['JML TK', 'workers'],
  ['OMZET', 'annualTurnover'],
  ['NILAI INVESTASI (Rp.000)', 'investment'],
  ['KOMODITI', 'sector'],
  ['CABANG INDUSTRI', 'sector'],
  ['JENIS PRODUK', 'product'],
  ['KBLI 2020', 'kbli'],
  ['TH. BERDIRI', 'establishedYear'],
  ['E-MAIL', 'email'],
  ['KET', 'notes'],
  ['NO', undefined],
  ['JUMLAH HARGA (Rp)', undefined],
  ['__proto__', undefined],
])('of a business: %s', (heading, field) => {
  expect(meaningOf('businesses', [heading])?.field).toBe(field);
});

test.each([
  ['NAMA PENERIMA', 'ownerName'],
  ['KELOMPOK', 'groupName'],
  ['BARANG BANTUAN', 'itemName'],
  ['NAMA BARANG', 'itemName'],
  ['JENIS ALAT', 'itemName'],
  ['MERK', 'brand'],
  ['SPESIFIKASI', 'specification'],
  ['JUMLAH', 'quantity'],
  ['VOLUME', 'quantity'],
  ['SATUAN', 'unit'],
  ['HARGA SATUAN (Rp)', 'unitPrice'],
  ['SUMBER DANA', 'fundSource'],
  ['TAHUN ANGGARAN', 'fiscalYear'],
  ['BARANG BANTUAN / JUMLAH', 'quantity'],
  ['ALAMAT / JALAN', 'street'],
  ['BARANG BANTUAN / JUMLAH HARGA (Rp)', undefined],
])('of a recipient: %s', (heading, field) => {
  expect(meaningOf('recipients', [heading])?.field).toBe(field);
});

test.each([
  [['TENAGA KERJA (ORANG)', 'L'], 'workersMale'],
  [['TENAGA KERJA (ORANG)', 'P'], 'workersFemale'],
  [['KAPASITAS PRODUKSI', 'JUMLAH'], 'productionCapacity'],
  [['KAPASITAS PRODUKSI', 'SATUAN'], 'productionUnit'],
  [['NILAI INVESTASI', '(Rp.000)'], 'investment'],
  [['ALAMAT', 'TELP'], 'phone'],
  [['PERUSAHAAN', 'NAMA'], 'businessName'],
  [['PEMILIK', 'NAMA'], 'ownerName'],
])('on two levels: %s', (levels, field) => {
  expect(meaningOf('businesses', levels)?.field).toBe(field);
});
