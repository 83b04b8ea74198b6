-- Made by `npm run province-sql` from src-main/data-package, so that it always fits the packages. Not edited by hand.

-- Everything of one office stands in the partitions of its regency: a package that is loaded again takes their place, and
-- each key contains the regency, so that Citus can spread the tables by it (README.md). It stands last: sorting by a first
-- column that is the same in all rows of a partition would take twice as long.
CREATE SCHEMA sentra;
-- The partitions, and what is being loaded.
CREATE SCHEMA sentra_parts;
CREATE SCHEMA sentra_incoming;

CREATE TABLE sentra.packages (
  regency_code text COLLATE "C" PRIMARY KEY,
  regency text NOT NULL,
  office text NOT NULL,
  created_at timestamptz NOT NULL,
  masked boolean NOT NULL,
  keyed boolean NOT NULL,
  -- '' = everything of the office.
  filter text NOT NULL,
  loaded_at timestamptz NOT NULL DEFAULT now()
);

-- The tables of a package, each after those that it refers to.
CREATE TABLE sentra.package_tables (name text PRIMARY KEY);
INSERT INTO sentra.package_tables VALUES
  ('sectors'),
  ('villages'),
  ('businesses'),
  ('business_years'),
  ('groups'),
  ('group_members'),
  ('aid_programs'),
  ('aid_items'),
  ('aid_recipients'),
  ('allocations'),
  ('handovers'),
  ('goods_returns'),
  ('trainings'),
  ('training_sessions'),
  ('training_participants'),
  ('attendance'),
  ('training_certificates'),
  ('facilitations'),
  ('facilitation_cases'),
  ('facilitation_steps');
-- References within a package. They are checked when it is loaded, not by foreign keys: those would let no office's
-- partitions be exchanged without reading the others'.
CREATE TABLE sentra.package_references (source text, columns text, target text, PRIMARY KEY (source, columns));
INSERT INTO sentra.package_references VALUES
  ('businesses', 'village_code', 'villages'),
  ('businesses', 'sector', 'sectors'),
  ('business_years', 'business_id', 'businesses'),
  ('groups', 'village_code', 'villages'),
  ('groups', 'sector', 'sectors'),
  ('group_members', 'group_id', 'groups'),
  ('group_members', 'business_id', 'businesses'),
  ('aid_items', 'program_id', 'aid_programs'),
  ('aid_recipients', 'program_id', 'aid_programs'),
  ('aid_recipients', 'business_id', 'businesses'),
  ('aid_recipients', 'group_id', 'groups'),
  ('allocations', 'recipient_id', 'aid_recipients'),
  ('allocations', 'item_id', 'aid_items'),
  ('handovers', 'recipient_id', 'aid_recipients'),
  ('goods_returns', 'recipient_id', 'aid_recipients'),
  ('goods_returns', 'item_id', 'aid_items'),
  ('training_sessions', 'training_id', 'trainings'),
  ('training_participants', 'training_id', 'trainings'),
  ('training_participants', 'business_id', 'businesses'),
  ('training_participants', 'village_code', 'villages'),
  ('attendance', 'session_id', 'training_sessions'),
  ('attendance', 'participant_id', 'training_participants'),
  ('training_certificates', 'participant_id', 'training_participants'),
  ('facilitation_cases', 'facilitation_id', 'facilitations'),
  ('facilitation_cases', 'business_id', 'businesses'),
  ('facilitation_steps', 'case_id', 'facilitation_cases');

-- Komoditas: Daftar komoditas (cabang industri) kantor.
CREATE TABLE sentra.sectors (
  regency_code text COLLATE "C" NOT NULL,
  sector text NOT NULL, -- Nama komoditas
  sector_group text NOT NULL, -- Kelompok komoditas
  PRIMARY KEY (sector, regency_code)
) PARTITION BY LIST (regency_code);

-- Wilayah: Desa dan kelurahan dengan kecamatan, kabupaten/kota, dan provinsinya.
CREATE TABLE sentra.villages (
  regency_code text COLLATE "C" NOT NULL,
  village_code text COLLATE "C" NOT NULL, -- Kode Kemendagri desa/kelurahan
  village text NOT NULL, -- Nama desa/kelurahan
  district_code text COLLATE "C" NOT NULL, -- Kode kecamatan
  district text NOT NULL, -- Nama kecamatan
  located_in text NOT NULL, -- Kode kabupaten/kota tempat desa itu
  regency text NOT NULL, -- Nama kabupaten/kota
  province text NOT NULL, -- Nama provinsi
  PRIMARY KEY (village_code, regency_code)
) PARTITION BY LIST (regency_code);

-- Pelaku Usaha: Industri kecil dan menengah beserta pemiliknya.
CREATE TABLE sentra.businesses (
  regency_code text COLLATE "C" NOT NULL,
  business_id uuid NOT NULL, -- Nomor publik pelaku usaha, tetap selamanya
  owner_name text NOT NULL, -- Nama pemilik
  nik text COLLATE "C", -- NIK pemilik, 16 angka
  nik_key text COLLATE "C", -- Kunci NIK: HMAC-SHA256 NIK dengan kunci provinsi; kosong bila paket dibuat tanpa kunci
  gender text, -- Jenis kelamin: L atau P
  birth_date date, -- Tanggal lahir; kosong bila disamarkan
  birth_year smallint, -- Tahun lahir
  phones text, -- Nomor telepon, dipisahkan spasi; hanya angka
  business_name text, -- Nama usaha
  legal_form text, -- Bentuk usaha
  nib text COLLATE "C", -- Nomor Induk Berusaha, 13 angka; data publik, tidak disamarkan
  npwp text, -- NPWP, 15 atau 16 angka
  email text, -- Surel; kosong bila disamarkan
  street text, -- Alamat jalan
  rt text, -- RT
  rw text, -- RW
  village_code text COLLATE "C", -- Kode Kemendagri desa/kelurahan
  sector text, -- Nama komoditas
  product text, -- Jenis produk
  kbli text, -- Kode KBLI, 5 angka
  kbli_edition text, -- Edisi KBLI
  established_year smallint, -- Tahun berdiri
  scale text, -- Skala; kosong = belum terklasifikasi
  status text NOT NULL, -- Status usaha
  status_date date, -- Status berlaku sejak
  export_share bigint, -- Bagian ekspor dalam persen
  export_destination text, -- Tujuan ekspor
  pirt text, -- Nomor PIRT
  halal text, -- Nomor sertifikat halal
  notes text, -- Keterangan; kosong bila disamarkan
  created_at timestamptz NOT NULL, -- Saat masuk ke daftar (UTC)
  updated_at timestamptz NOT NULL, -- Saat perubahan terakhir (UTC)
  PRIMARY KEY (business_id, regency_code)
) PARTITION BY LIST (regency_code);

-- Data Tahunan: Tenaga kerja, investasi, dan produksi per tahun data. Kosong = tidak diketahui, bukan nol.
CREATE TABLE sentra.business_years (
  regency_code text COLLATE "C" NOT NULL,
  business_id uuid NOT NULL, -- Pelaku usaha
  year smallint NOT NULL, -- Tahun data
  workers_male bigint, -- Tenaga kerja laki-laki
  workers_female bigint, -- Tenaga kerja perempuan
  workers_total bigint, -- Jumlah tenaga kerja
  investment bigint, -- Nilai investasi dalam rupiah
  production_capacity double precision, -- Kapasitas produksi
  production_unit text, -- Satuan kapasitas produksi
  production_value bigint, -- Nilai produksi dalam rupiah
  annual_turnover bigint, -- Omzet setahun dalam rupiah
  PRIMARY KEY (business_id, year, regency_code)
) PARTITION BY LIST (regency_code);

-- Kelompok: KUB, paguyuban, asosiasi, dan sentra.
CREATE TABLE sentra.groups (
  regency_code text COLLATE "C" NOT NULL,
  group_id text COLLATE "C" NOT NULL, -- Nomor publik kelompok, tetap selamanya
  name text NOT NULL, -- Nama kelompok
  kind text NOT NULL, -- Jenis kelompok
  chair_name text NOT NULL, -- Nama ketua
  chair_nik text, -- NIK ketua
  chair_nik_key text COLLATE "C", -- Kunci NIK: HMAC-SHA256 NIK dengan kunci provinsi; kosong bila paket dibuat tanpa kunci
  chair_gender text, -- Jenis kelamin ketua
  phones text, -- Nomor telepon, dipisahkan spasi; hanya angka
  street text, -- Alamat jalan
  rt text, -- RT
  rw text, -- RW
  village_code text COLLATE "C", -- Kode Kemendagri desa/kelurahan
  sector text, -- Nama komoditas
  product text, -- Jenis produk
  notes text, -- Keterangan; kosong bila disamarkan
  created_at timestamptz NOT NULL, -- Saat masuk ke daftar (UTC)
  updated_at timestamptz NOT NULL, -- Saat perubahan terakhir (UTC)
  PRIMARY KEY (group_id, regency_code)
) PARTITION BY LIST (regency_code);

-- Anggota Kelompok: Pelaku usaha anggota kelompok.
CREATE TABLE sentra.group_members (
  regency_code text COLLATE "C" NOT NULL,
  group_id text COLLATE "C" NOT NULL, -- Kelompok
  business_id uuid NOT NULL, -- Pelaku usaha
  PRIMARY KEY (group_id, business_id, regency_code)
) PARTITION BY LIST (regency_code);

-- Program Bantuan: Program bantuan satu tahun anggaran.
CREATE TABLE sentra.aid_programs (
  regency_code text COLLATE "C" NOT NULL,
  program_id text COLLATE "C" NOT NULL, -- Nomor publik program, tetap selamanya
  name text NOT NULL, -- Nama program
  fiscal_year smallint NOT NULL, -- Tahun anggaran
  fund_source text NOT NULL, -- Sumber dana
  state text NOT NULL, -- Tahap program
  is_past boolean NOT NULL, -- Diambil dari daftar lama; semuanya terhitung sudah diserahkan
  sub_activity text, -- Subkegiatan
  sub_activity_code text COLLATE "C", -- Kode subkegiatan
  account_code text COLLATE "C", -- Kode rekening
  budget bigint, -- Pagu dalam rupiah
  planned_date date, -- Tanggal rencana penyerahan
  ceremony_date date, -- Tanggal penyerahan simbolis
  ceremony_place text, -- Tempat penyerahan simbolis
  notes text, -- Keterangan; kosong bila disamarkan
  created_at timestamptz NOT NULL, -- Saat dicatat (UTC)
  PRIMARY KEY (program_id, regency_code)
) PARTITION BY LIST (regency_code);

-- Barang Bantuan: Jenis barang dalam program, dengan jumlah yang dibeli.
CREATE TABLE sentra.aid_items (
  regency_code text COLLATE "C" NOT NULL,
  item_id text COLLATE "C" NOT NULL, -- Nomor publik barang
  program_id text COLLATE "C" NOT NULL, -- Program
  name text NOT NULL, -- Nama barang
  brand text, -- Merek
  specification text, -- Spesifikasi
  unit text NOT NULL, -- Satuan
  unit_price bigint NOT NULL, -- Harga satuan dalam rupiah
  quantity_bought bigint NOT NULL, -- Jumlah yang dibeli
  fund_source text NOT NULL, -- Sumber dana barang ini
  category text NOT NULL, -- Golongan barang
  supplier text, -- Penyedia
  contract_number text, -- Nomor kontrak
  contract_date date, -- Tanggal kontrak
  PRIMARY KEY (item_id, regency_code)
) PARTITION BY LIST (regency_code);

-- Penerima Bantuan: Pelaku usaha atau kelompok yang menerima bantuan suatu program.
CREATE TABLE sentra.aid_recipients (
  regency_code text COLLATE "C" NOT NULL,
  recipient_id text COLLATE "C" NOT NULL, -- Nomor publik penerima
  program_id text COLLATE "C" NOT NULL, -- Program
  business_id uuid, -- Pelaku usaha penerima; kosong bila kelompok
  group_id text COLLATE "C", -- Kelompok penerima; kosong bila pelaku usaha
  part bigint NOT NULL, -- Penyerahan ke berapa bagi penerima yang sama
  beyond_bought_reason text, -- Alasan melebihi jumlah yang dibeli
  double_aid_reason text, -- Alasan pemberian ganda
  past_letter_number text, -- Nomor BAST menurut daftar lama
  past_date date, -- Tanggal penyerahan menurut daftar lama
  PRIMARY KEY (recipient_id, regency_code)
) PARTITION BY LIST (regency_code);

-- Alokasi: Jumlah barang bagi setiap penerima.
CREATE TABLE sentra.allocations (
  regency_code text COLLATE "C" NOT NULL,
  recipient_id text COLLATE "C" NOT NULL, -- Penerima
  item_id text COLLATE "C" NOT NULL, -- Barang
  quantity bigint NOT NULL, -- Jumlah
  PRIMARY KEY (recipient_id, item_id, regency_code)
) PARTITION BY LIST (regency_code);

-- Penyerahan: Penyerahan kepada penerima beserta BAST-nya.
CREATE TABLE sentra.handovers (
  regency_code text COLLATE "C" NOT NULL,
  recipient_id text COLLATE "C" NOT NULL, -- Penerima
  letter_number text NOT NULL, -- Nomor BAST
  letter_year smallint NOT NULL, -- Tahun penomoran
  letter_sequence bigint NOT NULL, -- Nomor urut
  delivery_date date NOT NULL, -- Tanggal BAST
  place text, -- Tempat penyerahan
  delivered_on date, -- Tanggal barang diserahkan; kosong = belum
  received_by text NOT NULL, -- Yang menerima
  proxy_name text, -- Nama penerima kuasa
  proxy_nik text, -- NIK penerima kuasa
  signed_back_on date, -- Tanggal BAST kembali ditandatangani
  PRIMARY KEY (recipient_id, regency_code)
) PARTITION BY LIST (regency_code);

-- Pengembalian Barang: Barang yang kembali atau diganti sesudah penyerahan.
CREATE TABLE sentra.goods_returns (
  regency_code text COLLATE "C" NOT NULL,
  return_id text COLLATE "C" NOT NULL, -- Nomor publik pengembalian
  recipient_id text COLLATE "C" NOT NULL, -- Penerima
  item_id text COLLATE "C" NOT NULL, -- Barang
  quantity bigint NOT NULL, -- Jumlah
  date date NOT NULL, -- Tanggal
  kind text NOT NULL, -- Dikembalikan atau diganti
  reason text NOT NULL, -- Alasan
  PRIMARY KEY (return_id, regency_code)
) PARTITION BY LIST (regency_code);

-- Pelatihan: Pelatihan dan webinar.
CREATE TABLE sentra.trainings (
  regency_code text COLLATE "C" NOT NULL,
  training_id text COLLATE "C" NOT NULL, -- Nomor publik pelatihan, tetap selamanya
  title text NOT NULL, -- Judul
  theme text, -- Tema
  organiser text, -- Penyelenggara
  partner text, -- Mitra
  fund_source text, -- Sumber dana
  year smallint NOT NULL, -- Tahun
  mode text NOT NULL, -- Cara
  place text, -- Tempat
  quota bigint, -- Kuota peserta
  planned_curricula bigint NOT NULL, -- Jumlah kurikulum yang direncanakan
  passing_percent bigint NOT NULL, -- Kehadiran untuk lulus, dalam persen
  state text NOT NULL, -- Keadaan
  created_at timestamptz NOT NULL, -- Saat dicatat (UTC)
  PRIMARY KEY (training_id, regency_code)
) PARTITION BY LIST (regency_code);

-- Pertemuan: Pertemuan pelatihan dengan kurikulumnya.
CREATE TABLE sentra.training_sessions (
  regency_code text COLLATE "C" NOT NULL,
  session_id text COLLATE "C" NOT NULL, -- Nomor publik pertemuan
  training_id text COLLATE "C" NOT NULL, -- Pelatihan
  curriculum text, -- Judul kurikulum
  date date NOT NULL, -- Tanggal
  starts_at text, -- Jam mulai, JJ:MM
  ends_at text, -- Jam selesai, JJ:MM
  place text, -- Tempat
  PRIMARY KEY (session_id, regency_code)
) PARTITION BY LIST (regency_code);

-- Peserta Pelatihan: Peserta dari pelaku usaha, dan tamu (tanpa pelaku usaha).
CREATE TABLE sentra.training_participants (
  regency_code text COLLATE "C" NOT NULL,
  participant_id text COLLATE "C" NOT NULL, -- Nomor publik peserta
  training_id text COLLATE "C" NOT NULL, -- Pelatihan
  business_id uuid, -- Pelaku usaha
  role text NOT NULL, -- Peran
  name text NOT NULL, -- Nama
  nik text COLLATE "C", -- NIK
  gender text, -- Jenis kelamin
  phones text, -- Nomor telepon, dipisahkan spasi
  institution text, -- Asal tamu
  village_code text COLLATE "C", -- Kode desa/kelurahan
  standing text NOT NULL, -- Kedudukan
  reason text, -- Alasan terpilih atau mundur
  pre_test bigint, -- Nilai tes awal
  post_test bigint, -- Nilai tes akhir
  PRIMARY KEY (participant_id, regency_code)
) PARTITION BY LIST (regency_code);

-- Kehadiran: Kehadiran peserta per pertemuan: H hadir, I izin, S sakit, A alpa.
CREATE TABLE sentra.attendance (
  regency_code text COLLATE "C" NOT NULL,
  session_id text COLLATE "C" NOT NULL, -- Pertemuan
  participant_id text COLLATE "C" NOT NULL, -- Peserta
  mark text NOT NULL, -- Kehadiran
  minutes_late bigint NOT NULL, -- Menit terlambat
  PRIMARY KEY (session_id, participant_id, regency_code)
) PARTITION BY LIST (regency_code);

-- Sertifikat Pelatihan: Sertifikat yang diterbitkan bagi peserta.
CREATE TABLE sentra.training_certificates (
  regency_code text COLLATE "C" NOT NULL,
  participant_id text COLLATE "C" NOT NULL, -- Peserta
  number text NOT NULL, -- Nomor sertifikat
  date date NOT NULL, -- Tanggal sertifikat
  PRIMARY KEY (participant_id, regency_code)
) PARTITION BY LIST (regency_code);

-- Fasilitasi: Kegiatan fasilitasi: halal, PIRT, merek, dan lain-lain.
CREATE TABLE sentra.facilitations (
  regency_code text COLLATE "C" NOT NULL,
  facilitation_id text COLLATE "C" NOT NULL, -- Nomor publik fasilitasi, tetap selamanya
  title text NOT NULL, -- Judul
  kind text NOT NULL, -- Jenis fasilitasi
  institution text, -- Lembaga
  year smallint NOT NULL, -- Tahun
  fund_source text, -- Sumber dana
  created_at timestamptz NOT NULL, -- Saat dicatat (UTC)
  PRIMARY KEY (facilitation_id, regency_code)
) PARTITION BY LIST (regency_code);

-- Peserta Fasilitasi: Pelaku usaha dalam suatu fasilitasi, dengan sertifikat yang terbit.
CREATE TABLE sentra.facilitation_cases (
  regency_code text COLLATE "C" NOT NULL,
  case_id text COLLATE "C" NOT NULL, -- Nomor publik peserta fasilitasi
  facilitation_id text COLLATE "C" NOT NULL, -- Fasilitasi
  business_id uuid NOT NULL, -- Pelaku usaha
  stage text, -- Tahapan sekarang; kosong = belum mulai
  standing text NOT NULL, -- Kedudukan
  reason text, -- Alasan berhenti
  certificate_number text, -- Nomor sertifikat
  certificate_issuer text, -- Penerbit sertifikat
  valid_from date, -- Berlaku sejak
  valid_until date, -- Berlaku sampai
  PRIMARY KEY (case_id, regency_code)
) PARTITION BY LIST (regency_code);

-- Tahapan Fasilitasi: Yang terjadi dalam setiap tahapan.
CREATE TABLE sentra.facilitation_steps (
  regency_code text COLLATE "C" NOT NULL,
  step_id text COLLATE "C" NOT NULL, -- Nomor publik tahapan
  case_id text COLLATE "C" NOT NULL, -- Peserta fasilitasi
  stage text NOT NULL, -- Tahapan
  is_field_audit boolean NOT NULL, -- Tahapan ini audit lapangan
  planned_date date, -- Tanggal rencana
  started_date date, -- Tanggal mulai
  finished_date date, -- Tanggal selesai
  due_date date, -- Batas waktu
  result text, -- Hasil
  notes text, -- Catatan; kosong bila disamarkan
  PRIMARY KEY (step_id, regency_code)
) PARTITION BY LIST (regency_code);
