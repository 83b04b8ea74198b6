import { fundSources } from '../contract/common.ts';
import { maskNik } from '../rules/mask.ts';
import { PROGRAM_STATES } from '../rules/program-state.ts';
import {
  chosenBusinesses,
  derivedId,
  field,
  hidden,
  needed,
  type PackageTable,
  refersTo,
} from './package-table.ts';
import { chosenGroups } from './register-tables.ts';

const itemId = derivedId('aid_program', 'aid_item');
const recipientId = derivedId('aid_program', 'aid_recipient');
const chosenRecipients = `(SELECT id FROM aid_recipient
  WHERE business_id IN ${chosenBusinesses} OR group_id IN ${chosenGroups})`;
const chosenPrograms = `(SELECT program_id FROM aid_recipient WHERE id IN ${chosenRecipients})`;
const recipientJoin =
  'JOIN aid_recipient ON aid_recipient.id = recipient_id JOIN aid_program ON aid_program.id = aid_recipient.program_id';

const programs: PackageTable = {
  name: 'aid_programs',
  title: 'Program Bantuan',
  description: 'Program bantuan satu tahun anggaran.',
  from: 'aid_program',
  chosen: `aid_program.id IN ${chosenPrograms}`,
  order: 'aid_program.id',
  primaryKey: ['program_id'],
  foreignKeys: [],
  fields: [
    needed('program_id', 'string', 'Nomor publik program, tetap selamanya', 'public_id'),
    needed('name', 'string', 'Nama program'),
    needed('fiscal_year', 'year', 'Tahun anggaran'),
    needed('fund_source', 'string', 'Sumber dana', 'fund_source', fundSources),
    needed('state', 'string', 'Tahap program', 'state', PROGRAM_STATES),
    needed('is_past', 'boolean', 'Diambil dari daftar lama; semuanya terhitung sudah diserahkan'),
    field('sub_activity', 'string', 'Subkegiatan'),
    field('sub_activity_code', 'string', 'Kode subkegiatan'),
    field('account_code', 'string', 'Kode rekening'),
    field('budget', 'integer', 'Pagu dalam rupiah'),
    field('planned_date', 'date', 'Tanggal rencana penyerahan'),
    field('ceremony_date', 'date', 'Tanggal penyerahan simbolis'),
    field('ceremony_place', 'string', 'Tempat penyerahan simbolis'),
    field('notes', 'string', 'Keterangan; kosong bila disamarkan', 'notes', { mask: hidden }),
    needed('created_at', 'datetime', 'Saat dicatat (UTC)'),
  ],
};

const items: PackageTable = {
  name: 'aid_items',
  title: 'Barang Bantuan',
  description: 'Jenis barang dalam program, dengan jumlah yang dibeli.',
  from: 'aid_item JOIN aid_program ON aid_program.id = program_id',
  chosen: `program_id IN ${chosenPrograms}`,
  order: 'aid_item.id',
  primaryKey: ['item_id'],
  foreignKeys: [refersTo('aid_programs', 'program_id')],
  fields: [
    needed('item_id', 'string', 'Nomor publik barang', itemId),
    needed('program_id', 'string', 'Program', 'aid_program.public_id'),
    needed('name', 'string', 'Nama barang', 'aid_item.name'),
    field('brand', 'string', 'Merek'),
    field('specification', 'string', 'Spesifikasi'),
    needed('unit', 'string', 'Satuan'),
    needed('unit_price', 'integer', 'Harga satuan dalam rupiah'),
    needed('quantity_bought', 'integer', 'Jumlah yang dibeli'),
    needed('fund_source', 'string', 'Sumber dana barang ini', 'aid_item.fund_source', fundSources),
    needed('category', 'string', 'Golongan barang', 'category', ['alat', 'bahan']),
    field('supplier', 'string', 'Penyedia'),
    field('contract_number', 'string', 'Nomor kontrak'),
    field('contract_date', 'date', 'Tanggal kontrak'),
  ],
};

const recipients: PackageTable = {
  name: 'aid_recipients',
  title: 'Penerima Bantuan',
  description: 'Pelaku usaha atau kelompok yang menerima bantuan suatu program.',
  from: `aid_recipient JOIN aid_program ON aid_program.id = program_id
    LEFT JOIN business ON business.id = aid_recipient.business_id
    LEFT JOIN business_group ON business_group.id = aid_recipient.group_id`,
  chosen: `aid_recipient.id IN ${chosenRecipients}`,
  order: 'aid_recipient.id',
  primaryKey: ['recipient_id'],
  foreignKeys: [
    refersTo('aid_programs', 'program_id'),
    refersTo('businesses', 'business_id'),
    refersTo('groups', 'group_id'),
  ],
  fields: [
    needed('recipient_id', 'string', 'Nomor publik penerima', recipientId),
    needed('program_id', 'string', 'Program', 'aid_program.public_id'),
    field('business_id', 'uuid', 'Pelaku usaha penerima; kosong bila kelompok', 'business.public_id'),
    field('group_id', 'string', 'Kelompok penerima; kosong bila pelaku usaha', 'business_group.public_id'),
    needed('part', 'integer', 'Penyerahan ke berapa bagi penerima yang sama'),
    field('beyond_bought_reason', 'string', 'Alasan melebihi jumlah yang dibeli'),
    field('double_aid_reason', 'string', 'Alasan pemberian ganda'),
    field('past_letter_number', 'string', 'Nomor BAST menurut daftar lama'),
    field('past_date', 'date', 'Tanggal penyerahan menurut daftar lama'),
  ],
};

const allocations: PackageTable = {
  name: 'allocations',
  title: 'Alokasi',
  description: 'Jumlah barang bagi setiap penerima.',
  from: `allocation ${recipientJoin} JOIN aid_item ON aid_item.id = item_id`,
  chosen: `recipient_id IN ${chosenRecipients}`,
  order: 'allocation.id',
  primaryKey: ['recipient_id', 'item_id'],
  foreignKeys: [refersTo('aid_recipients', 'recipient_id'), refersTo('aid_items', 'item_id')],
  fields: [
    needed('recipient_id', 'string', 'Penerima', recipientId),
    needed('item_id', 'string', 'Barang', itemId),
    needed('quantity', 'integer', 'Jumlah'),
  ],
};

const handovers: PackageTable = {
  name: 'handovers',
  title: 'Penyerahan',
  description: 'Penyerahan kepada penerima beserta BAST-nya.',
  from: `handover ${recipientJoin}`,
  chosen: `recipient_id IN ${chosenRecipients}`,
  order: 'handover.id',
  primaryKey: ['recipient_id'],
  foreignKeys: [refersTo('aid_recipients', 'recipient_id')],
  fields: [
    needed('recipient_id', 'string', 'Penerima', recipientId),
    needed('letter_number', 'string', 'Nomor BAST'),
    needed('letter_year', 'year', 'Tahun penomoran'),
    needed('letter_sequence', 'integer', 'Nomor urut'),
    needed('delivery_date', 'date', 'Tanggal BAST'),
    field('place', 'string', 'Tempat penyerahan'),
    field('delivered_on', 'date', 'Tanggal barang diserahkan; kosong = belum', 'substr(delivered_at, 1, 10)'),
    needed('received_by', 'string', 'Yang menerima', 'received_by', ['penerima', 'kuasa']),
    field('proxy_name', 'string', 'Nama penerima kuasa'),
    field('proxy_nik', 'string', 'NIK penerima kuasa', 'proxy_nik', { mask: maskNik }),
    field('signed_back_on', 'date', 'Tanggal BAST kembali ditandatangani', 'substr(signed_back_at, 1, 10)'),
  ],
};

const returns: PackageTable = {
  name: 'goods_returns',
  title: 'Pengembalian Barang',
  description: 'Barang yang kembali atau diganti sesudah penyerahan.',
  from: `goods_return ${recipientJoin} JOIN aid_item ON aid_item.id = item_id`,
  chosen: `recipient_id IN ${chosenRecipients}`,
  order: 'goods_return.id',
  primaryKey: ['return_id'],
  foreignKeys: [refersTo('aid_recipients', 'recipient_id'), refersTo('aid_items', 'item_id')],
  fields: [
    needed('return_id', 'string', 'Nomor publik pengembalian', derivedId('aid_program', 'goods_return')),
    needed('recipient_id', 'string', 'Penerima', recipientId),
    needed('item_id', 'string', 'Barang', itemId),
    needed('quantity', 'integer', 'Jumlah'),
    needed('date', 'date', 'Tanggal', 'goods_return.date'),
    needed('kind', 'string', 'Dikembalikan atau diganti', 'goods_return.kind', ['dikembalikan', 'diganti']),
    needed('reason', 'string', 'Alasan'),
  ],
};

/** Aid from programmes to handovers, each table after those that it refers to. */
export const aidTables = [programs, items, recipients, allocations, handovers, returns];
