import { businessStatuses, genders, groupKinds, scales } from '../contract/common.ts';
import { sectorGroups } from '../contract/sectors.ts';
import { maskNik, maskPhones } from '../rules/mask.ts';
import { chosenBusinesses, field, hidden, needed, type PackageTable, refersTo } from './package-table.ts';

const nikKey = 'Kunci NIK: HMAC-SHA256 NIK dengan kunci provinsi; kosong bila paket dibuat tanpa kunci';
const phones = 'Nomor telepon, dipisahkan spasi; hanya angka';
const villageCode = 'Kode Kemendagri desa/kelurahan';

const sectors: PackageTable = {
  name: 'sectors',
  title: 'Komoditas',
  description: 'Daftar komoditas (cabang industri) kantor.',
  from: 'sector',
  order: 'sector.name',
  primaryKey: ['sector'],
  foreignKeys: [],
  fields: [
    needed('sector', 'string', 'Nama komoditas', 'sector.name'),
    needed('sector_group', 'string', 'Kelompok komoditas', 'sector.sector_group', sectorGroups),
  ],
};

const villages: PackageTable = {
  name: 'villages',
  title: 'Wilayah',
  description: 'Desa dan kelurahan dengan kecamatan, kabupaten/kota, dan provinsinya.',
  from: 'village JOIN district ON district.code = district_code JOIN regency ON regency.code = district.regency_code',
  order: 'village.code',
  primaryKey: ['village_code'],
  foreignKeys: [],
  fields: [
    needed('village_code', 'string', villageCode, 'village.code'),
    needed('village', 'string', 'Nama desa/kelurahan', 'village.name'),
    needed('district_code', 'string', 'Kode kecamatan', 'district.code'),
    needed('district', 'string', 'Nama kecamatan', 'district.name'),
    needed('located_in', 'string', 'Kode kabupaten/kota tempat desa itu', 'regency.code'),
    needed('regency', 'string', 'Nama kabupaten/kota', 'regency.name'),
    needed('province', 'string', 'Nama provinsi', 'regency.province_name'),
  ],
};

const businesses: PackageTable = {
  name: 'businesses',
  title: 'Pelaku Usaha',
  description: 'Industri kecil dan menengah beserta pemiliknya.',
  from: 'business LEFT JOIN sector ON sector.id = business.sector_id',
  chosen: `business.id IN ${chosenBusinesses}`,
  order: 'business.id',
  primaryKey: ['business_id'],
  foreignKeys: [refersTo('villages', 'village_code'), refersTo('sectors', 'sector')],
  fields: [
    needed('business_id', 'uuid', 'Nomor publik pelaku usaha, tetap selamanya', 'business.public_id'),
    needed('owner_name', 'string', 'Nama pemilik'),
    field('nik', 'string', 'NIK pemilik, 16 angka', 'nik', { mask: maskNik }),
    field('nik_key', 'string', nikKey, 'nik_key(nik)'),
    field('gender', 'string', 'Jenis kelamin: L atau P', 'gender', { choices: genders }),
    field('birth_date', 'date', 'Tanggal lahir; kosong bila disamarkan', 'birth_date', { mask: hidden }),
    field('birth_year', 'year', 'Tahun lahir', 'CAST(substr(birth_date, 1, 4) AS INTEGER)'),
    field('phones', 'string', phones, 'phones', { mask: maskPhones }),
    field('business_name', 'string', 'Nama usaha'),
    field('legal_form', 'string', 'Bentuk usaha'),
    field('nib', 'string', 'Nomor Induk Berusaha, 13 angka; data publik, tidak disamarkan'),
    field('npwp', 'string', 'NPWP, 15 atau 16 angka', 'npwp', { mask: maskNik }),
    field('email', 'string', 'Surel; kosong bila disamarkan', 'email', { mask: hidden }),
    field('street', 'string', 'Alamat jalan'),
    field('rt', 'string', 'RT'),
    field('rw', 'string', 'RW'),
    field('village_code', 'string', villageCode),
    field('sector', 'string', 'Nama komoditas', 'sector.name'),
    field('product', 'string', 'Jenis produk'),
    field('kbli', 'string', 'Kode KBLI, 5 angka'),
    field('kbli_edition', 'string', 'Edisi KBLI'),
    field('established_year', 'year', 'Tahun berdiri'),
    field('scale', 'string', 'Skala; kosong = belum terklasifikasi', 'scale', { choices: scales }),
    needed('status', 'string', 'Status usaha', 'status', businessStatuses),
    field('status_date', 'date', 'Status berlaku sejak'),
    field('export_share', 'integer', 'Bagian ekspor dalam persen'),
    field('export_destination', 'string', 'Tujuan ekspor'),
    field('pirt', 'string', 'Nomor PIRT'),
    field('halal', 'string', 'Nomor sertifikat halal'),
    field('notes', 'string', 'Keterangan; kosong bila disamarkan', 'notes', { mask: hidden }),
    needed('created_at', 'datetime', 'Saat masuk ke daftar (UTC)'),
    needed('updated_at', 'datetime', 'Saat perubahan terakhir (UTC)'),
  ],
};

const businessYears: PackageTable = {
  name: 'business_years',
  title: 'Data Tahunan',
  description: 'Tenaga kerja, investasi, dan produksi per tahun data. Kosong = tidak diketahui, bukan nol.',
  from: 'business_year JOIN business ON business.id = business_id',
  chosen: `business_id IN ${chosenBusinesses}`,
  order: 'business_id, year',
  primaryKey: ['business_id', 'year'],
  foreignKeys: [refersTo('businesses', 'business_id')],
  fields: [
    needed('business_id', 'uuid', 'Pelaku usaha', 'business.public_id'),
    needed('year', 'year', 'Tahun data'),
    field('workers_male', 'integer', 'Tenaga kerja laki-laki'),
    field('workers_female', 'integer', 'Tenaga kerja perempuan'),
    field(
      'workers_total',
      'integer',
      'Jumlah tenaga kerja',
      // A total of men only would be read as that of all.
      'coalesce(workers_total, workers_male + workers_female)',
    ),
    field('investment', 'integer', 'Nilai investasi dalam rupiah'),
    field('production_capacity', 'number', 'Kapasitas produksi'),
    field('production_unit', 'string', 'Satuan kapasitas produksi'),
    field('production_value', 'integer', 'Nilai produksi dalam rupiah'),
    field('annual_turnover', 'integer', 'Omzet setahun dalam rupiah'),
  ],
};

/** The groups that a chosen business is a member of. */
const chosenGroups = `(SELECT group_id FROM group_member WHERE business_id IN ${chosenBusinesses})`;

const groups: PackageTable = {
  name: 'groups',
  title: 'Kelompok',
  description: 'KUB, paguyuban, asosiasi, dan sentra.',
  from: 'business_group LEFT JOIN sector ON sector.id = business_group.sector_id',
  chosen: `business_group.id IN ${chosenGroups}`,
  order: 'business_group.id',
  primaryKey: ['group_id'],
  foreignKeys: [refersTo('villages', 'village_code'), refersTo('sectors', 'sector')],
  fields: [
    needed('group_id', 'string', 'Nomor publik kelompok, tetap selamanya', 'business_group.public_id'),
    needed('name', 'string', 'Nama kelompok', 'business_group.name'),
    needed('kind', 'string', 'Jenis kelompok', 'kind', groupKinds),
    needed('chair_name', 'string', 'Nama ketua'),
    field('chair_nik', 'string', 'NIK ketua', 'chair_nik', { mask: maskNik }),
    field('chair_nik_key', 'string', nikKey, 'nik_key(chair_nik)'),
    field('chair_gender', 'string', 'Jenis kelamin ketua', 'chair_gender', { choices: genders }),
    field('phones', 'string', phones, 'phones', { mask: maskPhones }),
    field('street', 'string', 'Alamat jalan'),
    field('rt', 'string', 'RT'),
    field('rw', 'string', 'RW'),
    field('village_code', 'string', villageCode),
    field('sector', 'string', 'Nama komoditas', 'sector.name'),
    field('product', 'string', 'Jenis produk'),
    field('notes', 'string', 'Keterangan; kosong bila disamarkan', 'notes', { mask: hidden }),
    needed('created_at', 'datetime', 'Saat masuk ke daftar (UTC)'),
    needed('updated_at', 'datetime', 'Saat perubahan terakhir (UTC)'),
  ],
};

const groupMembers: PackageTable = {
  name: 'group_members',
  title: 'Anggota Kelompok',
  description: 'Pelaku usaha anggota kelompok.',
  from: `group_member JOIN business_group ON business_group.id = group_id
    JOIN business ON business.id = business_id`,
  chosen: `business_id IN ${chosenBusinesses}`,
  order: 'group_id, business_id',
  primaryKey: ['group_id', 'business_id'],
  foreignKeys: [refersTo('groups', 'group_id'), refersTo('businesses', 'business_id')],
  fields: [
    needed('group_id', 'string', 'Kelompok', 'business_group.public_id'),
    needed('business_id', 'uuid', 'Pelaku usaha', 'business.public_id'),
  ],
};

/** Lists, the register and its groups, in an order in which each table comes after those that it refers to. */
export const registerTables = [sectors, villages, businesses, businessYears, groups, groupMembers];
/** For the tables of aid. */
export { chosenGroups };
