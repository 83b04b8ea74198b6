CREATE INDEX access_log_at ON access_log (at);

CREATE INDEX access_log_operator ON access_log (operator);

CREATE INDEX aid_candidate_business ON aid_candidate (business_id);

CREATE INDEX aid_candidate_group ON aid_candidate (group_id);

CREATE INDEX aid_package_item_item ON aid_package_item (item_id);

CREATE INDEX aid_recipient_business ON aid_recipient (business_id);

CREATE INDEX aid_recipient_group ON aid_recipient (group_id);

CREATE INDEX allocation_item ON allocation (item_id, quantity);

CREATE INDEX attendance_participant ON attendance (participant_id);

CREATE INDEX business_by_business_name ON business (business_name, id);

CREATE INDEX business_by_change ON business (updated_at, id);

CREATE INDEX business_by_name ON business (owner_name, id);

CREATE INDEX business_by_village ON business (village_order, owner_name, id);

CREATE INDEX business_file_business ON business_file (business_id);

CREATE INDEX business_file_sha256 ON business_file (sha256);

CREATE INDEX business_group_village_name ON business_group (village_code, name_key);

CREATE INDEX business_nib ON business (nib) WHERE nib IS NOT NULL;

CREATE INDEX business_nik ON business (nik) WHERE nik IS NOT NULL;

CREATE INDEX business_scale ON business (scale);

CREATE INDEX business_sector ON business (sector_id);

CREATE INDEX business_status ON business (status);

CREATE INDEX business_village_name ON business (village_code, name_key);

CREATE INDEX change_set_together ON change_set (id) WHERE kind NOT IN ('open', 'action', 'delete');

CREATE INDEX change_set_trash ON change_set (id)
  WHERE kind = 'delete' AND undone_by IS NULL AND emptied_at IS NULL;

CREATE INDEX district_regency ON district (regency_code);

CREATE INDEX facilitation_case_business ON facilitation_case (business_id);

CREATE INDEX facilitation_case_valid_until ON facilitation_case (valid_until) WHERE valid_until IS NOT NULL;

CREATE INDEX facilitation_file_case ON facilitation_file (case_id);

CREATE INDEX facilitation_file_sha256 ON facilitation_file (sha256);

CREATE INDEX facilitation_stage_kind ON facilitation_stage (kind_id, position);

CREATE INDEX facilitation_step_stage ON facilitation_step (stage_id);

CREATE INDEX goods_return_item ON goods_return (item_id);

CREATE INDEX goods_return_recipient ON goods_return (recipient_id, item_id);

CREATE INDEX group_member_business ON group_member (business_id);

CREATE INDEX handover_file_recipient ON handover_file (recipient_id);

CREATE INDEX handover_file_sha256 ON handover_file (sha256);

CREATE INDEX handover_number ON handover (letter_year, letter_sequence);

CREATE INDEX handover_reversal_recipient ON handover_reversal (recipient_id);

CREATE INDEX history_at ON history (at);

CREATE INDEX history_change_set ON history (change_set_id) WHERE change_set_id IS NOT NULL;

CREATE INDEX history_deleted ON history (entity) WHERE action = 'delete';

CREATE INDEX history_entity ON history (entity);

CREATE INDEX history_operator ON history (operator);

CREATE INDEX history_record ON history (entity, record);

CREATE INDEX letter_print_recipient ON letter_print (recipient_id);

CREATE INDEX monitoring_condition_item ON monitoring_condition (item_id);

CREATE INDEX monitoring_file_sha256 ON monitoring_file (sha256);

CREATE INDEX monitoring_file_visit ON monitoring_file (visit_id);

CREATE INDEX not_duplicate_second ON not_duplicate (second_id);

CREATE INDEX training_curriculum_training ON training_curriculum (training_id, position);

CREATE INDEX training_participant_business ON training_participant (business_id);

CREATE INDEX training_participant_nik ON training_participant (nik) WHERE nik IS NOT NULL;

CREATE INDEX training_participant_training ON training_participant (training_id);

CREATE INDEX training_session_curriculum ON training_session (curriculum_id);

CREATE INDEX training_session_training ON training_session (training_id, date, starts_at);

CREATE INDEX village_district ON village (district_code);

CREATE TABLE access_log (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  operator TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('cetak', 'pdf', 'word', 'ekspor', 'salin')),
  title TEXT NOT NULL,
  records INTEGER,
  masked INTEGER NOT NULL CHECK (masked IN (0, 1)),
  personal INTEGER NOT NULL CHECK (personal IN (0, 1)),
  -- Without its folder.
  file_name TEXT NOT NULL
) STRICT;

CREATE TABLE acting (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  operator TEXT NOT NULL,
  change_set_id INTEGER
) STRICT;

CREATE TABLE aid_candidate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  program_id INTEGER NOT NULL REFERENCES aid_program (id),
  business_id INTEGER REFERENCES business (id),
  group_id INTEGER REFERENCES business_group (id),
  standing TEXT NOT NULL CHECK (standing IN ('calon', 'cadangan')),
  -- Order on the wait list; the smallest comes first.
  rank INTEGER NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  added_at TEXT NOT NULL,
  CHECK ((business_id IS NULL) <> (group_id IS NULL)),
  UNIQUE (program_id, business_id),
  UNIQUE (program_id, group_id)
) STRICT;

CREATE TABLE aid_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  program_id INTEGER NOT NULL REFERENCES aid_program (id),
  name TEXT NOT NULL COLLATE NOCASE,
  brand TEXT NOT NULL DEFAULT '' COLLATE NOCASE,
  specification TEXT NOT NULL DEFAULT '' COLLATE NOCASE,
  unit TEXT NOT NULL COLLATE NOCASE,
  unit_price INTEGER NOT NULL CHECK (unit_price >= 0),
  quantity_bought INTEGER NOT NULL CHECK (quantity_bought >= 0),
  fund_source TEXT NOT NULL, category TEXT NOT NULL DEFAULT 'alat' CHECK (category IN ('alat', 'bahan')), price_includes_tax INTEGER CHECK (price_includes_tax IN (0, 1)), supplier TEXT NOT NULL DEFAULT '', contract_number TEXT NOT NULL DEFAULT '', contract_date TEXT,
  UNIQUE (program_id, name, brand, specification, unit, unit_price, fund_source)
) STRICT;

CREATE TABLE aid_package (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  program_id INTEGER NOT NULL REFERENCES aid_program (id),
  name TEXT NOT NULL COLLATE NOCASE,
  UNIQUE (program_id, name)
) STRICT;

CREATE TABLE aid_package_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  package_id INTEGER NOT NULL REFERENCES aid_package (id) ON DELETE CASCADE,
  item_id INTEGER NOT NULL REFERENCES aid_item (id),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  UNIQUE (package_id, item_id)
) STRICT;

CREATE TABLE aid_program (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  public_id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  fiscal_year INTEGER NOT NULL,
  fund_source TEXT NOT NULL,
  ceremony_date TEXT,
  ceremony_place TEXT NOT NULL DEFAULT '',
  official_id INTEGER REFERENCES official (id),
  notes TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
, sub_activity TEXT NOT NULL DEFAULT '', sub_activity_code TEXT NOT NULL DEFAULT '', account_code TEXT NOT NULL DEFAULT '', legal_basis TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(legal_basis)), budget INTEGER CHECK (budget >= 0), planned_date TEXT, state TEXT NOT NULL DEFAULT 'draf'
  CHECK (state IN ('draf', 'ditetapkan', 'penyerahan', 'selesai')), is_past INTEGER NOT NULL DEFAULT 0 CHECK (is_past IN (0, 1))) STRICT;

CREATE TABLE "aid_recipient" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  program_id INTEGER NOT NULL REFERENCES aid_program (id),
  business_id INTEGER REFERENCES business (id),
  group_id INTEGER REFERENCES business_group (id),
  part INTEGER NOT NULL DEFAULT 1 CHECK (part >= 1),
  -- The officer's written reason for going beyond what was bought, or null.
  beyond_bought_reason TEXT,
  -- The officer's written reason for giving again what was given before (domain.md, Double aid), or null.
  double_aid_reason TEXT,
  -- Why this one was chosen.
  choice_reason TEXT NOT NULL DEFAULT '',
  -- Of programmes with `is_past` only: the letter and the day of the handover as the office's old list has them.
  past_letter_number TEXT NOT NULL DEFAULT '',
  past_date TEXT,
  CHECK ((business_id IS NULL) <> (group_id IS NULL)),
  UNIQUE (program_id, business_id, part),
  UNIQUE (program_id, group_id, part)
) STRICT;

CREATE TABLE allocation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  recipient_id INTEGER NOT NULL REFERENCES aid_recipient (id),
  item_id INTEGER NOT NULL REFERENCES aid_item (id),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  UNIQUE (recipient_id, item_id)
) STRICT;

CREATE TABLE attendance (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id INTEGER NOT NULL REFERENCES training_session (id) ON DELETE CASCADE,
  participant_id INTEGER NOT NULL REFERENCES training_participant (id) ON DELETE CASCADE,
  mark TEXT NOT NULL CHECK (mark IN ('H', 'I', 'S', 'A')),
  -- Instant of a scan of the card; null = typed.
  scanned_at TEXT,
  -- Minutes after the start, of a scan; 0 = in time.
  minutes_late INTEGER NOT NULL DEFAULT 0 CHECK (minutes_late >= 0),
  UNIQUE (session_id, participant_id)
) STRICT;

CREATE TABLE business (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  public_id TEXT NOT NULL UNIQUE,
  owner_name TEXT NOT NULL COLLATE NOCASE,
  nik TEXT CHECK (nik GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
  gender TEXT CHECK (gender IN ('L', 'P')),
  birth_date TEXT,
  -- National digits, several separated by one blank: '081234567890 0281891234'.
  phones TEXT NOT NULL DEFAULT '',
  business_name TEXT NOT NULL DEFAULT '' COLLATE NOCASE,
  legal_form TEXT,
  nib TEXT,
  npwp TEXT,
  email TEXT NOT NULL DEFAULT '',
  street TEXT NOT NULL DEFAULT '',
  rt TEXT NOT NULL DEFAULT '',
  rw TEXT NOT NULL DEFAULT '',
  village_code TEXT REFERENCES village (code),
  sector_id INTEGER REFERENCES sector (id),
  product TEXT NOT NULL DEFAULT '',
  kbli TEXT NOT NULL DEFAULT '',
  established_year INTEGER,
  scale TEXT CHECK (scale IN ('kecil', 'menengah', 'besar')),
  status TEXT NOT NULL DEFAULT 'aktif' CHECK (status IN ('aktif', 'tidak aktif', 'tutup')),
  notes TEXT NOT NULL DEFAULT '',
  -- The owner's name as rules/names.ts compares it, for finding the same person spelt alike.
  name_key TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
, kbli_edition TEXT CHECK (kbli_edition IN ('2009', '2015', '2017', '2020', '2025')), export_share INTEGER CHECK (export_share BETWEEN 0 AND 100), export_destination TEXT NOT NULL DEFAULT '', pirt TEXT NOT NULL DEFAULT '', halal TEXT NOT NULL DEFAULT '', status_date TEXT, nik_as_written TEXT NOT NULL DEFAULT '', phone_as_written TEXT NOT NULL DEFAULT '', village_order TEXT GENERATED ALWAYS AS (ifnull(village_code, '')) VIRTUAL) STRICT;

CREATE TABLE business_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  business_id INTEGER NOT NULL REFERENCES business (id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL,
  file_name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('foto', 'dokumen')),
  note TEXT NOT NULL DEFAULT '',
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE business_group (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  public_id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL COLLATE NOCASE,
  kind TEXT NOT NULL CHECK (kind IN ('KUB', 'paguyuban', 'asosiasi', 'sentra')),
  chair_name TEXT NOT NULL COLLATE NOCASE,
  chair_nik TEXT,
  chair_gender TEXT CHECK (chair_gender IN ('L', 'P')),
  chair_birth_date TEXT,
  phones TEXT NOT NULL DEFAULT '',
  street TEXT NOT NULL DEFAULT '',
  rt TEXT NOT NULL DEFAULT '',
  rw TEXT NOT NULL DEFAULT '',
  village_code TEXT REFERENCES village (code),
  sector_id INTEGER REFERENCES sector (id),
  product TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  name_key TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE business_search USING fts5 (
  text, content = '', contentless_delete = 1, tokenize = 'trigram remove_diacritics 1', detail = 'full'
);

CREATE TABLE business_year (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  business_id INTEGER NOT NULL REFERENCES business (id) ON DELETE CASCADE,
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2100),
  workers_male INTEGER CHECK (workers_male >= 0),
  workers_female INTEGER CHECK (workers_female >= 0),
  investment INTEGER CHECK (investment >= 0),
  production_capacity REAL CHECK (production_capacity >= 0),
  production_unit TEXT NOT NULL DEFAULT '',
  production_value INTEGER CHECK (production_value >= 0),
  annual_turnover INTEGER CHECK (annual_turnover >= 0), workers_total INTEGER CHECK (
  workers_total IS NULL OR (workers_total >= 0 AND workers_male IS NULL AND workers_female IS NULL)
),
  UNIQUE (business_id, year)
) STRICT;

CREATE TABLE change_set (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  -- What a person knows it by: a file name, 'Ubah komoditas 120 pelaku usaha'.
  title TEXT NOT NULL,
  operator TEXT NOT NULL,
  at TEXT NOT NULL,
  -- The change set that undid this one.
  undone_by INTEGER REFERENCES change_set (id)
, emptied_at TEXT) STRICT;

CREATE TABLE district (
  code TEXT PRIMARY KEY,
  regency_code TEXT NOT NULL REFERENCES regency (code),
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE facilitation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  public_id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL COLLATE NOCASE UNIQUE,
  kind_id INTEGER NOT NULL REFERENCES facilitation_kind (id),
  institution TEXT NOT NULL DEFAULT '',
  year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
  fund_source TEXT,
  notes TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE facilitation_case (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  facilitation_id INTEGER NOT NULL REFERENCES facilitation (id) ON DELETE CASCADE,
  business_id INTEGER NOT NULL REFERENCES business (id),
  -- Where it stands now; null = not begun.
  stage_id INTEGER REFERENCES facilitation_stage (id),
  standing TEXT NOT NULL DEFAULT 'berjalan' CHECK (standing IN ('berjalan', 'selesai', 'berhenti')),
  -- Why it stopped.
  reason TEXT NOT NULL DEFAULT '',
  double_facilitation_reason TEXT,
  officer TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  certificate_number TEXT NOT NULL DEFAULT '',
  certificate_issuer TEXT NOT NULL DEFAULT '',
  valid_from TEXT,
  -- Null = without end, or not known.
  valid_until TEXT,
  added_at TEXT NOT NULL,
  UNIQUE (facilitation_id, business_id)
) STRICT;

CREATE TABLE facilitation_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id INTEGER NOT NULL REFERENCES facilitation_case (id) ON DELETE CASCADE,
  stage_id INTEGER REFERENCES facilitation_stage (id),
  sha256 TEXT NOT NULL,
  file_name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('foto', 'dokumen')),
  note TEXT NOT NULL DEFAULT '',
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE facilitation_kind (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  -- Days before the end of a certificate at which to remind.
  reminder_days INTEGER NOT NULL DEFAULT 90 CHECK (reminder_days >= 0)
) STRICT;

CREATE TABLE facilitation_stage (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind_id INTEGER NOT NULL REFERENCES facilitation_kind (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  -- Days that the stage should take; null = no target.
  target_days INTEGER CHECK (target_days > 0),
  is_field_audit INTEGER NOT NULL DEFAULT 0 CHECK (is_field_audit IN (0, 1)),
  -- Reaching it means that the certificate is issued.
  is_final INTEGER NOT NULL DEFAULT 0 CHECK (is_final IN (0, 1))
) STRICT;

CREATE TABLE facilitation_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id INTEGER NOT NULL REFERENCES facilitation_case (id) ON DELETE CASCADE,
  stage_id INTEGER NOT NULL REFERENCES facilitation_stage (id),
  -- Planned day and hour ('HH:MM' or ''), for a field audit.
  planned_date TEXT,
  planned_time TEXT NOT NULL DEFAULT '',
  started_date TEXT,
  finished_date TEXT,
  due_date TEXT,
  officer TEXT NOT NULL DEFAULT '',
  result TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  UNIQUE (case_id, stage_id)
) STRICT;

CREATE TABLE goods_return (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  recipient_id INTEGER NOT NULL REFERENCES aid_recipient (id),
  item_id INTEGER NOT NULL REFERENCES aid_item (id),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  date TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('dikembalikan', 'diganti')),
  reason TEXT NOT NULL CHECK (trim(reason) <> '')
) STRICT;

CREATE TABLE group_member (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  group_id INTEGER NOT NULL REFERENCES business_group (id) ON DELETE CASCADE,
  business_id INTEGER NOT NULL REFERENCES business (id),
  UNIQUE (group_id, business_id)
) STRICT;

CREATE TABLE handover (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  recipient_id INTEGER NOT NULL UNIQUE REFERENCES aid_recipient (id),
  letter_year INTEGER NOT NULL,
  letter_sequence INTEGER NOT NULL CHECK (letter_sequence > 0),
  letter_number TEXT NOT NULL,
  delivery_date TEXT NOT NULL,
  place TEXT NOT NULL,
  official_id INTEGER NOT NULL REFERENCES official (id),
  -- The letter as it stands is on paper since then; null again when what it says has changed.
  printed_at TEXT,
  -- When the number first went on paper: from then on it is frozen, whatever happens to the letter.
  first_printed_at TEXT,
  -- The day the goods changed hands; from then on nothing of it can be edited.
  delivered_at TEXT,
  created_at TEXT NOT NULL
, received_by TEXT NOT NULL DEFAULT 'penerima' CHECK (received_by IN ('penerima', 'kuasa')), proxy_name TEXT NOT NULL DEFAULT '', proxy_nik TEXT, proxy_letter TEXT NOT NULL DEFAULT '', signed_back_at TEXT) STRICT;

CREATE TABLE handover_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  recipient_id INTEGER NOT NULL REFERENCES aid_recipient (id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL,
  file_name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('foto', 'dokumen')),
  note TEXT NOT NULL DEFAULT '',
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE handover_reversal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  recipient_id INTEGER NOT NULL REFERENCES aid_recipient (id),
  delivered_at TEXT NOT NULL,
  reversed_at TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (trim(reason) <> '')
) STRICT;

CREATE TABLE heading_mapping (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  headings TEXT NOT NULL,
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  UNIQUE (kind, headings)
) STRICT;

CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  operator TEXT NOT NULL,
  change_set_id INTEGER,
  entity TEXT NOT NULL,
  record TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
  before TEXT,
  after TEXT
) STRICT;

CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY REFERENCES change_set (id),
  kind TEXT NOT NULL,
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  sheet TEXT NOT NULL,
  program_id INTEGER REFERENCES aid_program (id),
  counts TEXT NOT NULL CHECK (json_valid(counts))
) STRICT;

CREATE TABLE legal_form (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
) STRICT;

CREATE TABLE letter_counter (
  year INTEGER PRIMARY KEY,
  next_sequence INTEGER NOT NULL CHECK (next_sequence > 0)
) STRICT;

CREATE TABLE letter_print (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  recipient_id INTEGER NOT NULL REFERENCES aid_recipient (id) ON DELETE CASCADE,
  letter_number TEXT NOT NULL,
  at TEXT NOT NULL,
  -- 'cetak', 'pdf' or 'word'.
  way TEXT NOT NULL CHECK (way IN ('cetak', 'pdf', 'word'))
) STRICT;

CREATE TABLE monitoring_condition (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  visit_id INTEGER NOT NULL REFERENCES monitoring_visit (id) ON DELETE CASCADE,
  item_id INTEGER NOT NULL REFERENCES aid_item (id),
  condition TEXT NOT NULL
    CHECK (condition IN ('baik', 'rusak ringan', 'rusak berat', 'hilang', 'dipindahtangankan')),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  note TEXT NOT NULL DEFAULT '',
  UNIQUE (visit_id, item_id, condition)
) STRICT;

CREATE TABLE monitoring_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  visit_id INTEGER NOT NULL REFERENCES monitoring_visit (id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL,
  file_name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('foto', 'dokumen')),
  note TEXT NOT NULL DEFAULT '',
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE monitoring_visit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  recipient_id INTEGER NOT NULL REFERENCES aid_recipient (id),
  date TEXT NOT NULL,
  visitor TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  follow_up TEXT NOT NULL DEFAULT '',
  -- The day on which the follow-up was done; null = still to do, where there is one.
  follow_up_done_at TEXT,
  created_at TEXT NOT NULL,
  UNIQUE (recipient_id, date)
) STRICT;

CREATE TABLE not_duplicate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  first_id INTEGER NOT NULL REFERENCES business (id) ON DELETE CASCADE,
  second_id INTEGER NOT NULL REFERENCES business (id) ON DELETE CASCADE,
  CHECK (first_id < second_id),
  UNIQUE (first_id, second_id)
) STRICT;

CREATE TABLE official (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  nip TEXT NOT NULL DEFAULT '',
  rank TEXT NOT NULL DEFAULT '',
  position TEXT NOT NULL,
  capacity TEXT NOT NULL DEFAULT 'definitif' CHECK (capacity IN ('definitif', 'Plt.', 'Plh.', 'a.n.')),
  on_behalf_of TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE operator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  role TEXT NOT NULL CHECK (role IN ('petugas', 'pengelola')),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE operator_secret (
  operator_id INTEGER PRIMARY KEY REFERENCES operator (id),
  -- scrypt of the PIN with its salt and cost.
  hash BLOB NOT NULL,
  salt BLOB NOT NULL,
  cost INTEGER NOT NULL,
  -- Wrong PINs one after the other, and when the last was typed: a restart does not shorten the delay.
  wrong_attempts INTEGER NOT NULL DEFAULT 0,
  wrong_at TEXT
) STRICT;

CREATE TABLE regency (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  province_name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  screen TEXT NOT NULL,
  name TEXT NOT NULL COLLATE NOCASE,
  content TEXT NOT NULL CHECK (json_valid(content)),
  UNIQUE (screen, name)
) STRICT;

CREATE TABLE sector (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  sector_group TEXT NOT NULL CHECK (sector_group IN ('unggulan', 'potensial', 'lainnya'))
) STRICT;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE training (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  public_id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL COLLATE NOCASE UNIQUE,
  theme TEXT NOT NULL DEFAULT '',
  organiser TEXT NOT NULL DEFAULT '',
  partner TEXT NOT NULL DEFAULT '',
  fund_source TEXT,
  year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
  mode TEXT NOT NULL CHECK (mode IN ('tatap muka', 'daring', 'campuran')),
  place TEXT NOT NULL DEFAULT '',
  link TEXT NOT NULL DEFAULT '',
  quota INTEGER CHECK (quota > 0),
  -- Share of the held sessions that must be attended to pass, in per cent.
  passing_percent INTEGER NOT NULL DEFAULT 80 CHECK (passing_percent BETWEEN 0 AND 100),
  official_id INTEGER REFERENCES official (id),
  state TEXT NOT NULL DEFAULT 'rencana' CHECK (state IN ('rencana', 'berjalan', 'selesai', 'batal')),
  notes TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE training_certificate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participant_id INTEGER NOT NULL UNIQUE REFERENCES training_participant (id),
  year INTEGER NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  number TEXT NOT NULL,
  date TEXT NOT NULL,
  official_id INTEGER NOT NULL REFERENCES official (id),
  UNIQUE (year, sequence)
) STRICT;

CREATE TABLE training_curriculum (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  training_id INTEGER NOT NULL REFERENCES training (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  -- Hours of lessons (JP); null = not known.
  hours INTEGER CHECK (hours > 0),
  speaker TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE training_participant (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  training_id INTEGER NOT NULL REFERENCES training (id) ON DELETE CASCADE,
  business_id INTEGER REFERENCES business (id),
  role TEXT NOT NULL CHECK (role IN ('pemilik', 'pekerja', 'tamu')),
  name TEXT NOT NULL COLLATE NOCASE,
  nik TEXT,
  gender TEXT CHECK (gender IN ('L', 'P')),
  phones TEXT NOT NULL DEFAULT '',
  -- Of a guest: where he or she is from.
  institution TEXT NOT NULL DEFAULT '',
  village_code TEXT REFERENCES village (code),
  standing TEXT NOT NULL DEFAULT 'peserta' CHECK (standing IN ('calon', 'terpilih', 'peserta', 'mundur')),
  -- Why chosen, or why withdrawn.
  reason TEXT NOT NULL DEFAULT '',
  -- The officer's written reason for a second training of the same theme, or null.
  double_training_reason TEXT,
  pre_test INTEGER CHECK (pre_test BETWEEN 0 AND 100),
  post_test INTEGER CHECK (post_test BETWEEN 0 AND 100),
  -- What the card's QR code says.
  card_code TEXT NOT NULL UNIQUE,
  name_key TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE training_session (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  training_id INTEGER NOT NULL REFERENCES training (id) ON DELETE CASCADE,
  curriculum_id INTEGER REFERENCES training_curriculum (id),
  date TEXT NOT NULL,
  -- 'HH:MM', local; '' = not known.
  starts_at TEXT NOT NULL DEFAULT '',
  ends_at TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE village (
  code TEXT PRIMARY KEY,
  district_code TEXT NOT NULL REFERENCES district (code),
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER access_log_unchangeable_delete BEFORE DELETE ON access_log
  BEGIN SELECT RAISE(ABORT, 'the log of exports cannot be changed'); END;

CREATE TRIGGER access_log_unchangeable_update BEFORE UPDATE ON access_log
  BEGIN SELECT RAISE(ABORT, 'the log of exports cannot be changed'); END;

CREATE TRIGGER allocation_delivered_delete BEFORE DELETE ON allocation
WHEN EXISTS (SELECT 1 FROM handover WHERE recipient_id = OLD.recipient_id AND delivered_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a delivered allocation cannot be changed'); END;

CREATE TRIGGER allocation_delivered_insert BEFORE INSERT ON allocation
WHEN EXISTS (SELECT 1 FROM handover WHERE recipient_id = NEW.recipient_id AND delivered_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a delivered allocation cannot be changed'); END;

CREATE TRIGGER allocation_delivered_update BEFORE UPDATE ON allocation
WHEN EXISTS (SELECT 1 FROM handover WHERE recipient_id = OLD.recipient_id AND delivered_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a delivered allocation cannot be changed'); END;

CREATE TRIGGER handover_delivered_frozen
BEFORE UPDATE OF delivered_at, delivery_date, place, official_id, received_by, proxy_name, proxy_nik, proxy_letter ON handover
WHEN OLD.delivered_at IS NOT NULL AND NEW.delivered_at IS NOT NULL AND (
  NEW.delivered_at <> OLD.delivered_at OR NEW.delivery_date <> OLD.delivery_date OR NEW.place <> OLD.place
  OR NEW.official_id <> OLD.official_id OR NEW.received_by <> OLD.received_by OR NEW.proxy_name <> OLD.proxy_name
  OR NEW.proxy_nik IS NOT OLD.proxy_nik OR NEW.proxy_letter <> OLD.proxy_letter)
BEGIN SELECT RAISE(ABORT, 'a handover is not edited, only reversed'); END;

CREATE TRIGGER handover_number_frozen BEFORE UPDATE OF letter_number, letter_year, letter_sequence ON handover
WHEN OLD.first_printed_at IS NOT NULL AND NEW.letter_number <> OLD.letter_number
BEGIN SELECT RAISE(ABORT, 'a printed letter number cannot be changed'); END;

CREATE TRIGGER handover_reversed_with_reason BEFORE UPDATE OF delivered_at ON handover
WHEN OLD.delivered_at IS NOT NULL AND NEW.delivered_at IS NULL AND NOT EXISTS (
  SELECT 1 FROM handover_reversal
  WHERE recipient_id = OLD.recipient_id AND delivered_at = OLD.delivered_at)
BEGIN SELECT RAISE(ABORT, 'a handover is reversed only with a reason'); END;

CREATE TRIGGER history_aid_candidate_delete AFTER DELETE ON aid_candidate BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'aid_candidate', OLD."id", 'delete', json_object('id', OLD."id", 'program_id', OLD."program_id", 'business_id', OLD."business_id", 'group_id', OLD."group_id", 'standing', OLD."standing", 'rank', OLD."rank", 'reason', OLD."reason", 'added_at', OLD."added_at"), NULL FROM acting; END;

CREATE TRIGGER history_aid_candidate_insert AFTER INSERT ON aid_candidate BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'aid_candidate', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'program_id', NEW."program_id", 'business_id', NEW."business_id", 'group_id', NEW."group_id", 'standing', NEW."standing", 'rank', NEW."rank", 'reason', NEW."reason", 'added_at', NEW."added_at") FROM acting; END;

CREATE TRIGGER history_aid_candidate_update AFTER UPDATE ON aid_candidate WHEN OLD."id" IS NOT NEW."id" OR OLD."program_id" IS NOT NEW."program_id" OR OLD."business_id" IS NOT NEW."business_id" OR OLD."group_id" IS NOT NEW."group_id" OR OLD."standing" IS NOT NEW."standing" OR OLD."rank" IS NOT NEW."rank" OR OLD."reason" IS NOT NEW."reason" OR OLD."added_at" IS NOT NEW."added_at" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'aid_candidate', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'program_id' AS name, OLD."program_id" AS old, NEW."program_id" AS new WHERE OLD."program_id" IS NOT NEW."program_id" UNION ALL SELECT 'business_id' AS name, OLD."business_id" AS old, NEW."business_id" AS new WHERE OLD."business_id" IS NOT NEW."business_id" UNION ALL SELECT 'group_id' AS name, OLD."group_id" AS old, NEW."group_id" AS new WHERE OLD."group_id" IS NOT NEW."group_id" UNION ALL SELECT 'standing' AS name, OLD."standing" AS old, NEW."standing" AS new WHERE OLD."standing" IS NOT NEW."standing" UNION ALL SELECT 'rank' AS name, OLD."rank" AS old, NEW."rank" AS new WHERE OLD."rank" IS NOT NEW."rank" UNION ALL SELECT 'reason' AS name, OLD."reason" AS old, NEW."reason" AS new WHERE OLD."reason" IS NOT NEW."reason" UNION ALL SELECT 'added_at' AS name, OLD."added_at" AS old, NEW."added_at" AS new WHERE OLD."added_at" IS NOT NEW."added_at") AS change; END;

CREATE TRIGGER history_aid_item_delete AFTER DELETE ON aid_item BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'aid_item', OLD."id", 'delete', json_object('id', OLD."id", 'program_id', OLD."program_id", 'name', OLD."name", 'brand', OLD."brand", 'specification', OLD."specification", 'unit', OLD."unit", 'unit_price', OLD."unit_price", 'quantity_bought', OLD."quantity_bought", 'fund_source', OLD."fund_source", 'category', OLD."category", 'price_includes_tax', OLD."price_includes_tax", 'supplier', OLD."supplier", 'contract_number', OLD."contract_number", 'contract_date', OLD."contract_date"), NULL FROM acting; END;

CREATE TRIGGER history_aid_item_insert AFTER INSERT ON aid_item BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'aid_item', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'program_id', NEW."program_id", 'name', NEW."name", 'brand', NEW."brand", 'specification', NEW."specification", 'unit', NEW."unit", 'unit_price', NEW."unit_price", 'quantity_bought', NEW."quantity_bought", 'fund_source', NEW."fund_source", 'category', NEW."category", 'price_includes_tax', NEW."price_includes_tax", 'supplier', NEW."supplier", 'contract_number', NEW."contract_number", 'contract_date', NEW."contract_date") FROM acting; END;

CREATE TRIGGER history_aid_item_update AFTER UPDATE ON aid_item WHEN OLD."id" IS NOT NEW."id" OR OLD."program_id" IS NOT NEW."program_id" OR OLD."name" IS NOT NEW."name" OR OLD."brand" IS NOT NEW."brand" OR OLD."specification" IS NOT NEW."specification" OR OLD."unit" IS NOT NEW."unit" OR OLD."unit_price" IS NOT NEW."unit_price" OR OLD."quantity_bought" IS NOT NEW."quantity_bought" OR OLD."fund_source" IS NOT NEW."fund_source" OR OLD."category" IS NOT NEW."category" OR OLD."price_includes_tax" IS NOT NEW."price_includes_tax" OR OLD."supplier" IS NOT NEW."supplier" OR OLD."contract_number" IS NOT NEW."contract_number" OR OLD."contract_date" IS NOT NEW."contract_date" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'aid_item', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'program_id' AS name, OLD."program_id" AS old, NEW."program_id" AS new WHERE OLD."program_id" IS NOT NEW."program_id" UNION ALL SELECT 'name' AS name, OLD."name" AS old, NEW."name" AS new WHERE OLD."name" IS NOT NEW."name" UNION ALL SELECT 'brand' AS name, OLD."brand" AS old, NEW."brand" AS new WHERE OLD."brand" IS NOT NEW."brand" UNION ALL SELECT 'specification' AS name, OLD."specification" AS old, NEW."specification" AS new WHERE OLD."specification" IS NOT NEW."specification" UNION ALL SELECT 'unit' AS name, OLD."unit" AS old, NEW."unit" AS new WHERE OLD."unit" IS NOT NEW."unit" UNION ALL SELECT 'unit_price' AS name, OLD."unit_price" AS old, NEW."unit_price" AS new WHERE OLD."unit_price" IS NOT NEW."unit_price" UNION ALL SELECT 'quantity_bought' AS name, OLD."quantity_bought" AS old, NEW."quantity_bought" AS new WHERE OLD."quantity_bought" IS NOT NEW."quantity_bought" UNION ALL SELECT 'fund_source' AS name, OLD."fund_source" AS old, NEW."fund_source" AS new WHERE OLD."fund_source" IS NOT NEW."fund_source" UNION ALL SELECT 'category' AS name, OLD."category" AS old, NEW."category" AS new WHERE OLD."category" IS NOT NEW."category" UNION ALL SELECT 'price_includes_tax' AS name, OLD."price_includes_tax" AS old, NEW."price_includes_tax" AS new WHERE OLD."price_includes_tax" IS NOT NEW."price_includes_tax" UNION ALL SELECT 'supplier' AS name, OLD."supplier" AS old, NEW."supplier" AS new WHERE OLD."supplier" IS NOT NEW."supplier" UNION ALL SELECT 'contract_number' AS name, OLD."contract_number" AS old, NEW."contract_number" AS new WHERE OLD."contract_number" IS NOT NEW."contract_number" UNION ALL SELECT 'contract_date' AS name, OLD."contract_date" AS old, NEW."contract_date" AS new WHERE OLD."contract_date" IS NOT NEW."contract_date") AS change; END;

CREATE TRIGGER history_aid_package_delete AFTER DELETE ON aid_package BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'aid_package', OLD."id", 'delete', json_object('id', OLD."id", 'program_id', OLD."program_id", 'name', OLD."name"), NULL FROM acting; END;

CREATE TRIGGER history_aid_package_insert AFTER INSERT ON aid_package BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'aid_package', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'program_id', NEW."program_id", 'name', NEW."name") FROM acting; END;

CREATE TRIGGER history_aid_package_item_delete AFTER DELETE ON aid_package_item BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'aid_package_item', OLD."id", 'delete', json_object('id', OLD."id", 'package_id', OLD."package_id", 'item_id', OLD."item_id", 'quantity', OLD."quantity"), NULL FROM acting; END;

CREATE TRIGGER history_aid_package_item_insert AFTER INSERT ON aid_package_item BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'aid_package_item', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'package_id', NEW."package_id", 'item_id', NEW."item_id", 'quantity', NEW."quantity") FROM acting; END;

CREATE TRIGGER history_aid_package_item_update AFTER UPDATE ON aid_package_item WHEN OLD."id" IS NOT NEW."id" OR OLD."package_id" IS NOT NEW."package_id" OR OLD."item_id" IS NOT NEW."item_id" OR OLD."quantity" IS NOT NEW."quantity" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'aid_package_item', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'package_id' AS name, OLD."package_id" AS old, NEW."package_id" AS new WHERE OLD."package_id" IS NOT NEW."package_id" UNION ALL SELECT 'item_id' AS name, OLD."item_id" AS old, NEW."item_id" AS new WHERE OLD."item_id" IS NOT NEW."item_id" UNION ALL SELECT 'quantity' AS name, OLD."quantity" AS old, NEW."quantity" AS new WHERE OLD."quantity" IS NOT NEW."quantity") AS change; END;

CREATE TRIGGER history_aid_package_update AFTER UPDATE ON aid_package WHEN OLD."id" IS NOT NEW."id" OR OLD."program_id" IS NOT NEW."program_id" OR OLD."name" IS NOT NEW."name" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'aid_package', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'program_id' AS name, OLD."program_id" AS old, NEW."program_id" AS new WHERE OLD."program_id" IS NOT NEW."program_id" UNION ALL SELECT 'name' AS name, OLD."name" AS old, NEW."name" AS new WHERE OLD."name" IS NOT NEW."name") AS change; END;

CREATE TRIGGER history_aid_program_delete AFTER DELETE ON aid_program BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'aid_program', OLD."id", 'delete', json_object('id', OLD."id", 'public_id', OLD."public_id", 'name', OLD."name", 'fiscal_year', OLD."fiscal_year", 'fund_source', OLD."fund_source", 'ceremony_date', OLD."ceremony_date", 'ceremony_place', OLD."ceremony_place", 'official_id', OLD."official_id", 'notes', OLD."notes", 'created_at', OLD."created_at", 'sub_activity', OLD."sub_activity", 'sub_activity_code', OLD."sub_activity_code", 'account_code', OLD."account_code", 'legal_basis', OLD."legal_basis", 'budget', OLD."budget", 'planned_date', OLD."planned_date", 'state', OLD."state", 'is_past', OLD."is_past"), NULL FROM acting; END;

CREATE TRIGGER history_aid_program_insert AFTER INSERT ON aid_program BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'aid_program', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'public_id', NEW."public_id", 'name', NEW."name", 'fiscal_year', NEW."fiscal_year", 'fund_source', NEW."fund_source", 'ceremony_date', NEW."ceremony_date", 'ceremony_place', NEW."ceremony_place", 'official_id', NEW."official_id", 'notes', NEW."notes", 'created_at', NEW."created_at", 'sub_activity', NEW."sub_activity", 'sub_activity_code', NEW."sub_activity_code", 'account_code', NEW."account_code", 'legal_basis', NEW."legal_basis", 'budget', NEW."budget", 'planned_date', NEW."planned_date", 'state', NEW."state", 'is_past', NEW."is_past") FROM acting; END;

CREATE TRIGGER history_aid_program_update AFTER UPDATE ON aid_program WHEN OLD."id" IS NOT NEW."id" OR OLD."public_id" IS NOT NEW."public_id" OR OLD."name" IS NOT NEW."name" OR OLD."fiscal_year" IS NOT NEW."fiscal_year" OR OLD."fund_source" IS NOT NEW."fund_source" OR OLD."ceremony_date" IS NOT NEW."ceremony_date" OR OLD."ceremony_place" IS NOT NEW."ceremony_place" OR OLD."official_id" IS NOT NEW."official_id" OR OLD."notes" IS NOT NEW."notes" OR OLD."created_at" IS NOT NEW."created_at" OR OLD."sub_activity" IS NOT NEW."sub_activity" OR OLD."sub_activity_code" IS NOT NEW."sub_activity_code" OR OLD."account_code" IS NOT NEW."account_code" OR OLD."legal_basis" IS NOT NEW."legal_basis" OR OLD."budget" IS NOT NEW."budget" OR OLD."planned_date" IS NOT NEW."planned_date" OR OLD."state" IS NOT NEW."state" OR OLD."is_past" IS NOT NEW."is_past" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'aid_program', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'public_id' AS name, OLD."public_id" AS old, NEW."public_id" AS new WHERE OLD."public_id" IS NOT NEW."public_id" UNION ALL SELECT 'name' AS name, OLD."name" AS old, NEW."name" AS new WHERE OLD."name" IS NOT NEW."name" UNION ALL SELECT 'fiscal_year' AS name, OLD."fiscal_year" AS old, NEW."fiscal_year" AS new WHERE OLD."fiscal_year" IS NOT NEW."fiscal_year" UNION ALL SELECT 'fund_source' AS name, OLD."fund_source" AS old, NEW."fund_source" AS new WHERE OLD."fund_source" IS NOT NEW."fund_source" UNION ALL SELECT 'ceremony_date' AS name, OLD."ceremony_date" AS old, NEW."ceremony_date" AS new WHERE OLD."ceremony_date" IS NOT NEW."ceremony_date" UNION ALL SELECT 'ceremony_place' AS name, OLD."ceremony_place" AS old, NEW."ceremony_place" AS new WHERE OLD."ceremony_place" IS NOT NEW."ceremony_place" UNION ALL SELECT 'official_id' AS name, OLD."official_id" AS old, NEW."official_id" AS new WHERE OLD."official_id" IS NOT NEW."official_id" UNION ALL SELECT 'notes' AS name, OLD."notes" AS old, NEW."notes" AS new WHERE OLD."notes" IS NOT NEW."notes" UNION ALL SELECT 'created_at' AS name, OLD."created_at" AS old, NEW."created_at" AS new WHERE OLD."created_at" IS NOT NEW."created_at" UNION ALL SELECT 'sub_activity' AS name, OLD."sub_activity" AS old, NEW."sub_activity" AS new WHERE OLD."sub_activity" IS NOT NEW."sub_activity" UNION ALL SELECT 'sub_activity_code' AS name, OLD."sub_activity_code" AS old, NEW."sub_activity_code" AS new WHERE OLD."sub_activity_code" IS NOT NEW."sub_activity_code" UNION ALL SELECT 'account_code' AS name, OLD."account_code" AS old, NEW."account_code" AS new WHERE OLD."account_code" IS NOT NEW."account_code" UNION ALL SELECT 'legal_basis' AS name, OLD."legal_basis" AS old, NEW."legal_basis" AS new WHERE OLD."legal_basis" IS NOT NEW."legal_basis" UNION ALL SELECT 'budget' AS name, OLD."budget" AS old, NEW."budget" AS new WHERE OLD."budget" IS NOT NEW."budget" UNION ALL SELECT 'planned_date' AS name, OLD."planned_date" AS old, NEW."planned_date" AS new WHERE OLD."planned_date" IS NOT NEW."planned_date" UNION ALL SELECT 'state' AS name, OLD."state" AS old, NEW."state" AS new WHERE OLD."state" IS NOT NEW."state" UNION ALL SELECT 'is_past' AS name, OLD."is_past" AS old, NEW."is_past" AS new WHERE OLD."is_past" IS NOT NEW."is_past") AS change; END;

CREATE TRIGGER history_aid_recipient_delete AFTER DELETE ON aid_recipient BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'aid_recipient', OLD."id", 'delete', json_object('id', OLD."id", 'program_id', OLD."program_id", 'business_id', OLD."business_id", 'group_id', OLD."group_id", 'part', OLD."part", 'beyond_bought_reason', OLD."beyond_bought_reason", 'double_aid_reason', OLD."double_aid_reason", 'choice_reason', OLD."choice_reason", 'past_letter_number', OLD."past_letter_number", 'past_date', OLD."past_date"), NULL FROM acting; END;

CREATE TRIGGER history_aid_recipient_insert AFTER INSERT ON aid_recipient BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'aid_recipient', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'program_id', NEW."program_id", 'business_id', NEW."business_id", 'group_id', NEW."group_id", 'part', NEW."part", 'beyond_bought_reason', NEW."beyond_bought_reason", 'double_aid_reason', NEW."double_aid_reason", 'choice_reason', NEW."choice_reason", 'past_letter_number', NEW."past_letter_number", 'past_date', NEW."past_date") FROM acting; END;

CREATE TRIGGER history_aid_recipient_update AFTER UPDATE ON aid_recipient WHEN OLD."id" IS NOT NEW."id" OR OLD."program_id" IS NOT NEW."program_id" OR OLD."business_id" IS NOT NEW."business_id" OR OLD."group_id" IS NOT NEW."group_id" OR OLD."part" IS NOT NEW."part" OR OLD."beyond_bought_reason" IS NOT NEW."beyond_bought_reason" OR OLD."double_aid_reason" IS NOT NEW."double_aid_reason" OR OLD."choice_reason" IS NOT NEW."choice_reason" OR OLD."past_letter_number" IS NOT NEW."past_letter_number" OR OLD."past_date" IS NOT NEW."past_date" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'aid_recipient', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'program_id' AS name, OLD."program_id" AS old, NEW."program_id" AS new WHERE OLD."program_id" IS NOT NEW."program_id" UNION ALL SELECT 'business_id' AS name, OLD."business_id" AS old, NEW."business_id" AS new WHERE OLD."business_id" IS NOT NEW."business_id" UNION ALL SELECT 'group_id' AS name, OLD."group_id" AS old, NEW."group_id" AS new WHERE OLD."group_id" IS NOT NEW."group_id" UNION ALL SELECT 'part' AS name, OLD."part" AS old, NEW."part" AS new WHERE OLD."part" IS NOT NEW."part" UNION ALL SELECT 'beyond_bought_reason' AS name, OLD."beyond_bought_reason" AS old, NEW."beyond_bought_reason" AS new WHERE OLD."beyond_bought_reason" IS NOT NEW."beyond_bought_reason" UNION ALL SELECT 'double_aid_reason' AS name, OLD."double_aid_reason" AS old, NEW."double_aid_reason" AS new WHERE OLD."double_aid_reason" IS NOT NEW."double_aid_reason" UNION ALL SELECT 'choice_reason' AS name, OLD."choice_reason" AS old, NEW."choice_reason" AS new WHERE OLD."choice_reason" IS NOT NEW."choice_reason" UNION ALL SELECT 'past_letter_number' AS name, OLD."past_letter_number" AS old, NEW."past_letter_number" AS new WHERE OLD."past_letter_number" IS NOT NEW."past_letter_number" UNION ALL SELECT 'past_date' AS name, OLD."past_date" AS old, NEW."past_date" AS new WHERE OLD."past_date" IS NOT NEW."past_date") AS change; END;

CREATE TRIGGER history_allocation_delete AFTER DELETE ON allocation BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'allocation', OLD."id", 'delete', json_object('id', OLD."id", 'recipient_id', OLD."recipient_id", 'item_id', OLD."item_id", 'quantity', OLD."quantity"), NULL FROM acting; END;

CREATE TRIGGER history_allocation_insert AFTER INSERT ON allocation BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'allocation', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'recipient_id', NEW."recipient_id", 'item_id', NEW."item_id", 'quantity', NEW."quantity") FROM acting; END;

CREATE TRIGGER history_allocation_update AFTER UPDATE ON allocation WHEN OLD."id" IS NOT NEW."id" OR OLD."recipient_id" IS NOT NEW."recipient_id" OR OLD."item_id" IS NOT NEW."item_id" OR OLD."quantity" IS NOT NEW."quantity" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'allocation', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'recipient_id' AS name, OLD."recipient_id" AS old, NEW."recipient_id" AS new WHERE OLD."recipient_id" IS NOT NEW."recipient_id" UNION ALL SELECT 'item_id' AS name, OLD."item_id" AS old, NEW."item_id" AS new WHERE OLD."item_id" IS NOT NEW."item_id" UNION ALL SELECT 'quantity' AS name, OLD."quantity" AS old, NEW."quantity" AS new WHERE OLD."quantity" IS NOT NEW."quantity") AS change; END;

CREATE TRIGGER history_attendance_delete AFTER DELETE ON attendance BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'attendance', OLD."id", 'delete', json_object('id', OLD."id", 'session_id', OLD."session_id", 'participant_id', OLD."participant_id", 'mark', OLD."mark", 'scanned_at', OLD."scanned_at", 'minutes_late', OLD."minutes_late"), NULL FROM acting; END;

CREATE TRIGGER history_attendance_insert AFTER INSERT ON attendance BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'attendance', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'session_id', NEW."session_id", 'participant_id', NEW."participant_id", 'mark', NEW."mark", 'scanned_at', NEW."scanned_at", 'minutes_late', NEW."minutes_late") FROM acting; END;

CREATE TRIGGER history_attendance_update AFTER UPDATE ON attendance WHEN OLD."id" IS NOT NEW."id" OR OLD."session_id" IS NOT NEW."session_id" OR OLD."participant_id" IS NOT NEW."participant_id" OR OLD."mark" IS NOT NEW."mark" OR OLD."scanned_at" IS NOT NEW."scanned_at" OR OLD."minutes_late" IS NOT NEW."minutes_late" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'attendance', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'session_id' AS name, OLD."session_id" AS old, NEW."session_id" AS new WHERE OLD."session_id" IS NOT NEW."session_id" UNION ALL SELECT 'participant_id' AS name, OLD."participant_id" AS old, NEW."participant_id" AS new WHERE OLD."participant_id" IS NOT NEW."participant_id" UNION ALL SELECT 'mark' AS name, OLD."mark" AS old, NEW."mark" AS new WHERE OLD."mark" IS NOT NEW."mark" UNION ALL SELECT 'scanned_at' AS name, OLD."scanned_at" AS old, NEW."scanned_at" AS new WHERE OLD."scanned_at" IS NOT NEW."scanned_at" UNION ALL SELECT 'minutes_late' AS name, OLD."minutes_late" AS old, NEW."minutes_late" AS new WHERE OLD."minutes_late" IS NOT NEW."minutes_late") AS change; END;

CREATE TRIGGER history_business_delete AFTER DELETE ON business BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'business', OLD."id", 'delete', json_object('id', OLD."id", 'public_id', OLD."public_id", 'owner_name', OLD."owner_name", 'nik', OLD."nik", 'gender', OLD."gender", 'birth_date', OLD."birth_date", 'phones', OLD."phones", 'business_name', OLD."business_name", 'legal_form', OLD."legal_form", 'nib', OLD."nib", 'npwp', OLD."npwp", 'email', OLD."email", 'street', OLD."street", 'rt', OLD."rt", 'rw', OLD."rw", 'village_code', OLD."village_code", 'sector_id', OLD."sector_id", 'product', OLD."product", 'kbli', OLD."kbli", 'established_year', OLD."established_year", 'scale', OLD."scale", 'status', OLD."status", 'notes', OLD."notes", 'name_key', OLD."name_key", 'created_at', OLD."created_at", 'updated_at', OLD."updated_at", 'kbli_edition', OLD."kbli_edition", 'export_share', OLD."export_share", 'export_destination', OLD."export_destination", 'pirt', OLD."pirt", 'halal', OLD."halal", 'status_date', OLD."status_date", 'nik_as_written', OLD."nik_as_written", 'phone_as_written', OLD."phone_as_written"), NULL FROM acting; END;

CREATE TRIGGER history_business_file_delete AFTER DELETE ON business_file BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'business_file', OLD."id", 'delete', json_object('id', OLD."id", 'business_id', OLD."business_id", 'sha256', OLD."sha256", 'file_name', OLD."file_name", 'bytes', OLD."bytes", 'kind', OLD."kind", 'note', OLD."note", 'added_at', OLD."added_at"), NULL FROM acting; END;

CREATE TRIGGER history_business_file_insert AFTER INSERT ON business_file BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'business_file', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'business_id', NEW."business_id", 'sha256', NEW."sha256", 'file_name', NEW."file_name", 'bytes', NEW."bytes", 'kind', NEW."kind", 'note', NEW."note", 'added_at', NEW."added_at") FROM acting; END;

CREATE TRIGGER history_business_file_update AFTER UPDATE ON business_file WHEN OLD."id" IS NOT NEW."id" OR OLD."business_id" IS NOT NEW."business_id" OR OLD."sha256" IS NOT NEW."sha256" OR OLD."file_name" IS NOT NEW."file_name" OR OLD."bytes" IS NOT NEW."bytes" OR OLD."kind" IS NOT NEW."kind" OR OLD."note" IS NOT NEW."note" OR OLD."added_at" IS NOT NEW."added_at" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'business_file', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'business_id' AS name, OLD."business_id" AS old, NEW."business_id" AS new WHERE OLD."business_id" IS NOT NEW."business_id" UNION ALL SELECT 'sha256' AS name, OLD."sha256" AS old, NEW."sha256" AS new WHERE OLD."sha256" IS NOT NEW."sha256" UNION ALL SELECT 'file_name' AS name, OLD."file_name" AS old, NEW."file_name" AS new WHERE OLD."file_name" IS NOT NEW."file_name" UNION ALL SELECT 'bytes' AS name, OLD."bytes" AS old, NEW."bytes" AS new WHERE OLD."bytes" IS NOT NEW."bytes" UNION ALL SELECT 'kind' AS name, OLD."kind" AS old, NEW."kind" AS new WHERE OLD."kind" IS NOT NEW."kind" UNION ALL SELECT 'note' AS name, OLD."note" AS old, NEW."note" AS new WHERE OLD."note" IS NOT NEW."note" UNION ALL SELECT 'added_at' AS name, OLD."added_at" AS old, NEW."added_at" AS new WHERE OLD."added_at" IS NOT NEW."added_at") AS change; END;

CREATE TRIGGER history_business_group_delete AFTER DELETE ON business_group BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'business_group', OLD."id", 'delete', json_object('id', OLD."id", 'public_id', OLD."public_id", 'name', OLD."name", 'kind', OLD."kind", 'chair_name', OLD."chair_name", 'chair_nik', OLD."chair_nik", 'chair_gender', OLD."chair_gender", 'chair_birth_date', OLD."chair_birth_date", 'phones', OLD."phones", 'street', OLD."street", 'rt', OLD."rt", 'rw', OLD."rw", 'village_code', OLD."village_code", 'sector_id', OLD."sector_id", 'product', OLD."product", 'notes', OLD."notes", 'name_key', OLD."name_key", 'created_at', OLD."created_at", 'updated_at', OLD."updated_at"), NULL FROM acting; END;

CREATE TRIGGER history_business_group_insert AFTER INSERT ON business_group BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'business_group', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'public_id', NEW."public_id", 'name', NEW."name", 'kind', NEW."kind", 'chair_name', NEW."chair_name", 'chair_nik', NEW."chair_nik", 'chair_gender', NEW."chair_gender", 'chair_birth_date', NEW."chair_birth_date", 'phones', NEW."phones", 'street', NEW."street", 'rt', NEW."rt", 'rw', NEW."rw", 'village_code', NEW."village_code", 'sector_id', NEW."sector_id", 'product', NEW."product", 'notes', NEW."notes", 'name_key', NEW."name_key", 'created_at', NEW."created_at", 'updated_at', NEW."updated_at") FROM acting; END;

CREATE TRIGGER history_business_group_update AFTER UPDATE ON business_group WHEN OLD."id" IS NOT NEW."id" OR OLD."public_id" IS NOT NEW."public_id" OR OLD."name" IS NOT NEW."name" OR OLD."kind" IS NOT NEW."kind" OR OLD."chair_name" IS NOT NEW."chair_name" OR OLD."chair_nik" IS NOT NEW."chair_nik" OR OLD."chair_gender" IS NOT NEW."chair_gender" OR OLD."chair_birth_date" IS NOT NEW."chair_birth_date" OR OLD."phones" IS NOT NEW."phones" OR OLD."street" IS NOT NEW."street" OR OLD."rt" IS NOT NEW."rt" OR OLD."rw" IS NOT NEW."rw" OR OLD."village_code" IS NOT NEW."village_code" OR OLD."sector_id" IS NOT NEW."sector_id" OR OLD."product" IS NOT NEW."product" OR OLD."notes" IS NOT NEW."notes" OR OLD."name_key" IS NOT NEW."name_key" OR OLD."created_at" IS NOT NEW."created_at" OR OLD."updated_at" IS NOT NEW."updated_at" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'business_group', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'public_id' AS name, OLD."public_id" AS old, NEW."public_id" AS new WHERE OLD."public_id" IS NOT NEW."public_id" UNION ALL SELECT 'name' AS name, OLD."name" AS old, NEW."name" AS new WHERE OLD."name" IS NOT NEW."name" UNION ALL SELECT 'kind' AS name, OLD."kind" AS old, NEW."kind" AS new WHERE OLD."kind" IS NOT NEW."kind" UNION ALL SELECT 'chair_name' AS name, OLD."chair_name" AS old, NEW."chair_name" AS new WHERE OLD."chair_name" IS NOT NEW."chair_name" UNION ALL SELECT 'chair_nik' AS name, OLD."chair_nik" AS old, NEW."chair_nik" AS new WHERE OLD."chair_nik" IS NOT NEW."chair_nik" UNION ALL SELECT 'chair_gender' AS name, OLD."chair_gender" AS old, NEW."chair_gender" AS new WHERE OLD."chair_gender" IS NOT NEW."chair_gender" UNION ALL SELECT 'chair_birth_date' AS name, OLD."chair_birth_date" AS old, NEW."chair_birth_date" AS new WHERE OLD."chair_birth_date" IS NOT NEW."chair_birth_date" UNION ALL SELECT 'phones' AS name, OLD."phones" AS old, NEW."phones" AS new WHERE OLD."phones" IS NOT NEW."phones" UNION ALL SELECT 'street' AS name, OLD."street" AS old, NEW."street" AS new WHERE OLD."street" IS NOT NEW."street" UNION ALL SELECT 'rt' AS name, OLD."rt" AS old, NEW."rt" AS new WHERE OLD."rt" IS NOT NEW."rt" UNION ALL SELECT 'rw' AS name, OLD."rw" AS old, NEW."rw" AS new WHERE OLD."rw" IS NOT NEW."rw" UNION ALL SELECT 'village_code' AS name, OLD."village_code" AS old, NEW."village_code" AS new WHERE OLD."village_code" IS NOT NEW."village_code" UNION ALL SELECT 'sector_id' AS name, OLD."sector_id" AS old, NEW."sector_id" AS new WHERE OLD."sector_id" IS NOT NEW."sector_id" UNION ALL SELECT 'product' AS name, OLD."product" AS old, NEW."product" AS new WHERE OLD."product" IS NOT NEW."product" UNION ALL SELECT 'notes' AS name, OLD."notes" AS old, NEW."notes" AS new WHERE OLD."notes" IS NOT NEW."notes" UNION ALL SELECT 'name_key' AS name, OLD."name_key" AS old, NEW."name_key" AS new WHERE OLD."name_key" IS NOT NEW."name_key" UNION ALL SELECT 'created_at' AS name, OLD."created_at" AS old, NEW."created_at" AS new WHERE OLD."created_at" IS NOT NEW."created_at" UNION ALL SELECT 'updated_at' AS name, OLD."updated_at" AS old, NEW."updated_at" AS new WHERE OLD."updated_at" IS NOT NEW."updated_at") AS change; END;

CREATE TRIGGER history_business_insert AFTER INSERT ON business BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'business', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'public_id', NEW."public_id", 'owner_name', NEW."owner_name", 'nik', NEW."nik", 'gender', NEW."gender", 'birth_date', NEW."birth_date", 'phones', NEW."phones", 'business_name', NEW."business_name", 'legal_form', NEW."legal_form", 'nib', NEW."nib", 'npwp', NEW."npwp", 'email', NEW."email", 'street', NEW."street", 'rt', NEW."rt", 'rw', NEW."rw", 'village_code', NEW."village_code", 'sector_id', NEW."sector_id", 'product', NEW."product", 'kbli', NEW."kbli", 'established_year', NEW."established_year", 'scale', NEW."scale", 'status', NEW."status", 'notes', NEW."notes", 'name_key', NEW."name_key", 'created_at', NEW."created_at", 'updated_at', NEW."updated_at", 'kbli_edition', NEW."kbli_edition", 'export_share', NEW."export_share", 'export_destination', NEW."export_destination", 'pirt', NEW."pirt", 'halal', NEW."halal", 'status_date', NEW."status_date", 'nik_as_written', NEW."nik_as_written", 'phone_as_written', NEW."phone_as_written") FROM acting; END;

CREATE TRIGGER history_business_update AFTER UPDATE ON business WHEN OLD."id" IS NOT NEW."id" OR OLD."public_id" IS NOT NEW."public_id" OR OLD."owner_name" IS NOT NEW."owner_name" OR OLD."nik" IS NOT NEW."nik" OR OLD."gender" IS NOT NEW."gender" OR OLD."birth_date" IS NOT NEW."birth_date" OR OLD."phones" IS NOT NEW."phones" OR OLD."business_name" IS NOT NEW."business_name" OR OLD."legal_form" IS NOT NEW."legal_form" OR OLD."nib" IS NOT NEW."nib" OR OLD."npwp" IS NOT NEW."npwp" OR OLD."email" IS NOT NEW."email" OR OLD."street" IS NOT NEW."street" OR OLD."rt" IS NOT NEW."rt" OR OLD."rw" IS NOT NEW."rw" OR OLD."village_code" IS NOT NEW."village_code" OR OLD."sector_id" IS NOT NEW."sector_id" OR OLD."product" IS NOT NEW."product" OR OLD."kbli" IS NOT NEW."kbli" OR OLD."established_year" IS NOT NEW."established_year" OR OLD."scale" IS NOT NEW."scale" OR OLD."status" IS NOT NEW."status" OR OLD."notes" IS NOT NEW."notes" OR OLD."name_key" IS NOT NEW."name_key" OR OLD."created_at" IS NOT NEW."created_at" OR OLD."updated_at" IS NOT NEW."updated_at" OR OLD."kbli_edition" IS NOT NEW."kbli_edition" OR OLD."export_share" IS NOT NEW."export_share" OR OLD."export_destination" IS NOT NEW."export_destination" OR OLD."pirt" IS NOT NEW."pirt" OR OLD."halal" IS NOT NEW."halal" OR OLD."status_date" IS NOT NEW."status_date" OR OLD."nik_as_written" IS NOT NEW."nik_as_written" OR OLD."phone_as_written" IS NOT NEW."phone_as_written" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'business', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'public_id' AS name, OLD."public_id" AS old, NEW."public_id" AS new WHERE OLD."public_id" IS NOT NEW."public_id" UNION ALL SELECT 'owner_name' AS name, OLD."owner_name" AS old, NEW."owner_name" AS new WHERE OLD."owner_name" IS NOT NEW."owner_name" UNION ALL SELECT 'nik' AS name, OLD."nik" AS old, NEW."nik" AS new WHERE OLD."nik" IS NOT NEW."nik" UNION ALL SELECT 'gender' AS name, OLD."gender" AS old, NEW."gender" AS new WHERE OLD."gender" IS NOT NEW."gender" UNION ALL SELECT 'birth_date' AS name, OLD."birth_date" AS old, NEW."birth_date" AS new WHERE OLD."birth_date" IS NOT NEW."birth_date" UNION ALL SELECT 'phones' AS name, OLD."phones" AS old, NEW."phones" AS new WHERE OLD."phones" IS NOT NEW."phones" UNION ALL SELECT 'business_name' AS name, OLD."business_name" AS old, NEW."business_name" AS new WHERE OLD."business_name" IS NOT NEW."business_name" UNION ALL SELECT 'legal_form' AS name, OLD."legal_form" AS old, NEW."legal_form" AS new WHERE OLD."legal_form" IS NOT NEW."legal_form" UNION ALL SELECT 'nib' AS name, OLD."nib" AS old, NEW."nib" AS new WHERE OLD."nib" IS NOT NEW."nib" UNION ALL SELECT 'npwp' AS name, OLD."npwp" AS old, NEW."npwp" AS new WHERE OLD."npwp" IS NOT NEW."npwp" UNION ALL SELECT 'email' AS name, OLD."email" AS old, NEW."email" AS new WHERE OLD."email" IS NOT NEW."email" UNION ALL SELECT 'street' AS name, OLD."street" AS old, NEW."street" AS new WHERE OLD."street" IS NOT NEW."street" UNION ALL SELECT 'rt' AS name, OLD."rt" AS old, NEW."rt" AS new WHERE OLD."rt" IS NOT NEW."rt" UNION ALL SELECT 'rw' AS name, OLD."rw" AS old, NEW."rw" AS new WHERE OLD."rw" IS NOT NEW."rw" UNION ALL SELECT 'village_code' AS name, OLD."village_code" AS old, NEW."village_code" AS new WHERE OLD."village_code" IS NOT NEW."village_code" UNION ALL SELECT 'sector_id' AS name, OLD."sector_id" AS old, NEW."sector_id" AS new WHERE OLD."sector_id" IS NOT NEW."sector_id" UNION ALL SELECT 'product' AS name, OLD."product" AS old, NEW."product" AS new WHERE OLD."product" IS NOT NEW."product" UNION ALL SELECT 'kbli' AS name, OLD."kbli" AS old, NEW."kbli" AS new WHERE OLD."kbli" IS NOT NEW."kbli" UNION ALL SELECT 'established_year' AS name, OLD."established_year" AS old, NEW."established_year" AS new WHERE OLD."established_year" IS NOT NEW."established_year" UNION ALL SELECT 'scale' AS name, OLD."scale" AS old, NEW."scale" AS new WHERE OLD."scale" IS NOT NEW."scale" UNION ALL SELECT 'status' AS name, OLD."status" AS old, NEW."status" AS new WHERE OLD."status" IS NOT NEW."status" UNION ALL SELECT 'notes' AS name, OLD."notes" AS old, NEW."notes" AS new WHERE OLD."notes" IS NOT NEW."notes" UNION ALL SELECT 'name_key' AS name, OLD."name_key" AS old, NEW."name_key" AS new WHERE OLD."name_key" IS NOT NEW."name_key" UNION ALL SELECT 'created_at' AS name, OLD."created_at" AS old, NEW."created_at" AS new WHERE OLD."created_at" IS NOT NEW."created_at" UNION ALL SELECT 'updated_at' AS name, OLD."updated_at" AS old, NEW."updated_at" AS new WHERE OLD."updated_at" IS NOT NEW."updated_at" UNION ALL SELECT 'kbli_edition' AS name, OLD."kbli_edition" AS old, NEW."kbli_edition" AS new WHERE OLD."kbli_edition" IS NOT NEW."kbli_edition" UNION ALL SELECT 'export_share' AS name, OLD."export_share" AS old, NEW."export_share" AS new WHERE OLD."export_share" IS NOT NEW."export_share" UNION ALL SELECT 'export_destination' AS name, OLD."export_destination" AS old, NEW."export_destination" AS new WHERE OLD."export_destination" IS NOT NEW."export_destination" UNION ALL SELECT 'pirt' AS name, OLD."pirt" AS old, NEW."pirt" AS new WHERE OLD."pirt" IS NOT NEW."pirt" UNION ALL SELECT 'halal' AS name, OLD."halal" AS old, NEW."halal" AS new WHERE OLD."halal" IS NOT NEW."halal" UNION ALL SELECT 'status_date' AS name, OLD."status_date" AS old, NEW."status_date" AS new WHERE OLD."status_date" IS NOT NEW."status_date" UNION ALL SELECT 'nik_as_written' AS name, OLD."nik_as_written" AS old, NEW."nik_as_written" AS new WHERE OLD."nik_as_written" IS NOT NEW."nik_as_written" UNION ALL SELECT 'phone_as_written' AS name, OLD."phone_as_written" AS old, NEW."phone_as_written" AS new WHERE OLD."phone_as_written" IS NOT NEW."phone_as_written") AS change; END;

CREATE TRIGGER history_business_year_delete AFTER DELETE ON business_year BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'business_year', OLD."id", 'delete', json_object('id', OLD."id", 'business_id', OLD."business_id", 'year', OLD."year", 'workers_male', OLD."workers_male", 'workers_female', OLD."workers_female", 'investment', OLD."investment", 'production_capacity', OLD."production_capacity", 'production_unit', OLD."production_unit", 'production_value', OLD."production_value", 'annual_turnover', OLD."annual_turnover", 'workers_total', OLD."workers_total"), NULL FROM acting; END;

CREATE TRIGGER history_business_year_insert AFTER INSERT ON business_year BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'business_year', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'business_id', NEW."business_id", 'year', NEW."year", 'workers_male', NEW."workers_male", 'workers_female', NEW."workers_female", 'investment', NEW."investment", 'production_capacity', NEW."production_capacity", 'production_unit', NEW."production_unit", 'production_value', NEW."production_value", 'annual_turnover', NEW."annual_turnover", 'workers_total', NEW."workers_total") FROM acting; END;

CREATE TRIGGER history_business_year_update AFTER UPDATE ON business_year WHEN OLD."id" IS NOT NEW."id" OR OLD."business_id" IS NOT NEW."business_id" OR OLD."year" IS NOT NEW."year" OR OLD."workers_male" IS NOT NEW."workers_male" OR OLD."workers_female" IS NOT NEW."workers_female" OR OLD."investment" IS NOT NEW."investment" OR OLD."production_capacity" IS NOT NEW."production_capacity" OR OLD."production_unit" IS NOT NEW."production_unit" OR OLD."production_value" IS NOT NEW."production_value" OR OLD."annual_turnover" IS NOT NEW."annual_turnover" OR OLD."workers_total" IS NOT NEW."workers_total" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'business_year', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'business_id' AS name, OLD."business_id" AS old, NEW."business_id" AS new WHERE OLD."business_id" IS NOT NEW."business_id" UNION ALL SELECT 'year' AS name, OLD."year" AS old, NEW."year" AS new WHERE OLD."year" IS NOT NEW."year" UNION ALL SELECT 'workers_male' AS name, OLD."workers_male" AS old, NEW."workers_male" AS new WHERE OLD."workers_male" IS NOT NEW."workers_male" UNION ALL SELECT 'workers_female' AS name, OLD."workers_female" AS old, NEW."workers_female" AS new WHERE OLD."workers_female" IS NOT NEW."workers_female" UNION ALL SELECT 'investment' AS name, OLD."investment" AS old, NEW."investment" AS new WHERE OLD."investment" IS NOT NEW."investment" UNION ALL SELECT 'production_capacity' AS name, OLD."production_capacity" AS old, NEW."production_capacity" AS new WHERE OLD."production_capacity" IS NOT NEW."production_capacity" UNION ALL SELECT 'production_unit' AS name, OLD."production_unit" AS old, NEW."production_unit" AS new WHERE OLD."production_unit" IS NOT NEW."production_unit" UNION ALL SELECT 'production_value' AS name, OLD."production_value" AS old, NEW."production_value" AS new WHERE OLD."production_value" IS NOT NEW."production_value" UNION ALL SELECT 'annual_turnover' AS name, OLD."annual_turnover" AS old, NEW."annual_turnover" AS new WHERE OLD."annual_turnover" IS NOT NEW."annual_turnover" UNION ALL SELECT 'workers_total' AS name, OLD."workers_total" AS old, NEW."workers_total" AS new WHERE OLD."workers_total" IS NOT NEW."workers_total") AS change; END;

CREATE TRIGGER history_facilitation_case_delete AFTER DELETE ON facilitation_case BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'facilitation_case', OLD."id", 'delete', json_object('id', OLD."id", 'facilitation_id', OLD."facilitation_id", 'business_id', OLD."business_id", 'stage_id', OLD."stage_id", 'standing', OLD."standing", 'reason', OLD."reason", 'double_facilitation_reason', OLD."double_facilitation_reason", 'officer', OLD."officer", 'notes', OLD."notes", 'certificate_number', OLD."certificate_number", 'certificate_issuer', OLD."certificate_issuer", 'valid_from', OLD."valid_from", 'valid_until', OLD."valid_until", 'added_at', OLD."added_at"), NULL FROM acting; END;

CREATE TRIGGER history_facilitation_case_insert AFTER INSERT ON facilitation_case BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'facilitation_case', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'facilitation_id', NEW."facilitation_id", 'business_id', NEW."business_id", 'stage_id', NEW."stage_id", 'standing', NEW."standing", 'reason', NEW."reason", 'double_facilitation_reason', NEW."double_facilitation_reason", 'officer', NEW."officer", 'notes', NEW."notes", 'certificate_number', NEW."certificate_number", 'certificate_issuer', NEW."certificate_issuer", 'valid_from', NEW."valid_from", 'valid_until', NEW."valid_until", 'added_at', NEW."added_at") FROM acting; END;

CREATE TRIGGER history_facilitation_case_update AFTER UPDATE ON facilitation_case WHEN OLD."id" IS NOT NEW."id" OR OLD."facilitation_id" IS NOT NEW."facilitation_id" OR OLD."business_id" IS NOT NEW."business_id" OR OLD."stage_id" IS NOT NEW."stage_id" OR OLD."standing" IS NOT NEW."standing" OR OLD."reason" IS NOT NEW."reason" OR OLD."double_facilitation_reason" IS NOT NEW."double_facilitation_reason" OR OLD."officer" IS NOT NEW."officer" OR OLD."notes" IS NOT NEW."notes" OR OLD."certificate_number" IS NOT NEW."certificate_number" OR OLD."certificate_issuer" IS NOT NEW."certificate_issuer" OR OLD."valid_from" IS NOT NEW."valid_from" OR OLD."valid_until" IS NOT NEW."valid_until" OR OLD."added_at" IS NOT NEW."added_at" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'facilitation_case', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'facilitation_id' AS name, OLD."facilitation_id" AS old, NEW."facilitation_id" AS new WHERE OLD."facilitation_id" IS NOT NEW."facilitation_id" UNION ALL SELECT 'business_id' AS name, OLD."business_id" AS old, NEW."business_id" AS new WHERE OLD."business_id" IS NOT NEW."business_id" UNION ALL SELECT 'stage_id' AS name, OLD."stage_id" AS old, NEW."stage_id" AS new WHERE OLD."stage_id" IS NOT NEW."stage_id" UNION ALL SELECT 'standing' AS name, OLD."standing" AS old, NEW."standing" AS new WHERE OLD."standing" IS NOT NEW."standing" UNION ALL SELECT 'reason' AS name, OLD."reason" AS old, NEW."reason" AS new WHERE OLD."reason" IS NOT NEW."reason" UNION ALL SELECT 'double_facilitation_reason' AS name, OLD."double_facilitation_reason" AS old, NEW."double_facilitation_reason" AS new WHERE OLD."double_facilitation_reason" IS NOT NEW."double_facilitation_reason" UNION ALL SELECT 'officer' AS name, OLD."officer" AS old, NEW."officer" AS new WHERE OLD."officer" IS NOT NEW."officer" UNION ALL SELECT 'notes' AS name, OLD."notes" AS old, NEW."notes" AS new WHERE OLD."notes" IS NOT NEW."notes" UNION ALL SELECT 'certificate_number' AS name, OLD."certificate_number" AS old, NEW."certificate_number" AS new WHERE OLD."certificate_number" IS NOT NEW."certificate_number" UNION ALL SELECT 'certificate_issuer' AS name, OLD."certificate_issuer" AS old, NEW."certificate_issuer" AS new WHERE OLD."certificate_issuer" IS NOT NEW."certificate_issuer" UNION ALL SELECT 'valid_from' AS name, OLD."valid_from" AS old, NEW."valid_from" AS new WHERE OLD."valid_from" IS NOT NEW."valid_from" UNION ALL SELECT 'valid_until' AS name, OLD."valid_until" AS old, NEW."valid_until" AS new WHERE OLD."valid_until" IS NOT NEW."valid_until" UNION ALL SELECT 'added_at' AS name, OLD."added_at" AS old, NEW."added_at" AS new WHERE OLD."added_at" IS NOT NEW."added_at") AS change; END;

CREATE TRIGGER history_facilitation_delete AFTER DELETE ON facilitation BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'facilitation', OLD."id", 'delete', json_object('id', OLD."id", 'public_id', OLD."public_id", 'title', OLD."title", 'kind_id', OLD."kind_id", 'institution', OLD."institution", 'year', OLD."year", 'fund_source', OLD."fund_source", 'notes', OLD."notes", 'created_at', OLD."created_at"), NULL FROM acting; END;

CREATE TRIGGER history_facilitation_file_delete AFTER DELETE ON facilitation_file BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'facilitation_file', OLD."id", 'delete', json_object('id', OLD."id", 'case_id', OLD."case_id", 'stage_id', OLD."stage_id", 'sha256', OLD."sha256", 'file_name', OLD."file_name", 'bytes', OLD."bytes", 'kind', OLD."kind", 'note', OLD."note", 'added_at', OLD."added_at"), NULL FROM acting; END;

CREATE TRIGGER history_facilitation_file_insert AFTER INSERT ON facilitation_file BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'facilitation_file', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'case_id', NEW."case_id", 'stage_id', NEW."stage_id", 'sha256', NEW."sha256", 'file_name', NEW."file_name", 'bytes', NEW."bytes", 'kind', NEW."kind", 'note', NEW."note", 'added_at', NEW."added_at") FROM acting; END;

CREATE TRIGGER history_facilitation_file_update AFTER UPDATE ON facilitation_file WHEN OLD."id" IS NOT NEW."id" OR OLD."case_id" IS NOT NEW."case_id" OR OLD."stage_id" IS NOT NEW."stage_id" OR OLD."sha256" IS NOT NEW."sha256" OR OLD."file_name" IS NOT NEW."file_name" OR OLD."bytes" IS NOT NEW."bytes" OR OLD."kind" IS NOT NEW."kind" OR OLD."note" IS NOT NEW."note" OR OLD."added_at" IS NOT NEW."added_at" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'facilitation_file', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'case_id' AS name, OLD."case_id" AS old, NEW."case_id" AS new WHERE OLD."case_id" IS NOT NEW."case_id" UNION ALL SELECT 'stage_id' AS name, OLD."stage_id" AS old, NEW."stage_id" AS new WHERE OLD."stage_id" IS NOT NEW."stage_id" UNION ALL SELECT 'sha256' AS name, OLD."sha256" AS old, NEW."sha256" AS new WHERE OLD."sha256" IS NOT NEW."sha256" UNION ALL SELECT 'file_name' AS name, OLD."file_name" AS old, NEW."file_name" AS new WHERE OLD."file_name" IS NOT NEW."file_name" UNION ALL SELECT 'bytes' AS name, OLD."bytes" AS old, NEW."bytes" AS new WHERE OLD."bytes" IS NOT NEW."bytes" UNION ALL SELECT 'kind' AS name, OLD."kind" AS old, NEW."kind" AS new WHERE OLD."kind" IS NOT NEW."kind" UNION ALL SELECT 'note' AS name, OLD."note" AS old, NEW."note" AS new WHERE OLD."note" IS NOT NEW."note" UNION ALL SELECT 'added_at' AS name, OLD."added_at" AS old, NEW."added_at" AS new WHERE OLD."added_at" IS NOT NEW."added_at") AS change; END;

CREATE TRIGGER history_facilitation_insert AFTER INSERT ON facilitation BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'facilitation', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'public_id', NEW."public_id", 'title', NEW."title", 'kind_id', NEW."kind_id", 'institution', NEW."institution", 'year', NEW."year", 'fund_source', NEW."fund_source", 'notes', NEW."notes", 'created_at', NEW."created_at") FROM acting; END;

CREATE TRIGGER history_facilitation_kind_delete AFTER DELETE ON facilitation_kind BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'facilitation_kind', OLD."id", 'delete', json_object('id', OLD."id", 'name', OLD."name", 'reminder_days', OLD."reminder_days"), NULL FROM acting; END;

CREATE TRIGGER history_facilitation_kind_insert AFTER INSERT ON facilitation_kind BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'facilitation_kind', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'name', NEW."name", 'reminder_days', NEW."reminder_days") FROM acting; END;

CREATE TRIGGER history_facilitation_kind_update AFTER UPDATE ON facilitation_kind WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."reminder_days" IS NOT NEW."reminder_days" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'facilitation_kind', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'name' AS name, OLD."name" AS old, NEW."name" AS new WHERE OLD."name" IS NOT NEW."name" UNION ALL SELECT 'reminder_days' AS name, OLD."reminder_days" AS old, NEW."reminder_days" AS new WHERE OLD."reminder_days" IS NOT NEW."reminder_days") AS change; END;

CREATE TRIGGER history_facilitation_stage_delete AFTER DELETE ON facilitation_stage BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'facilitation_stage', OLD."id", 'delete', json_object('id', OLD."id", 'kind_id', OLD."kind_id", 'position', OLD."position", 'name', OLD."name", 'target_days', OLD."target_days", 'is_field_audit', OLD."is_field_audit", 'is_final', OLD."is_final"), NULL FROM acting; END;

CREATE TRIGGER history_facilitation_stage_insert AFTER INSERT ON facilitation_stage BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'facilitation_stage', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'kind_id', NEW."kind_id", 'position', NEW."position", 'name', NEW."name", 'target_days', NEW."target_days", 'is_field_audit', NEW."is_field_audit", 'is_final', NEW."is_final") FROM acting; END;

CREATE TRIGGER history_facilitation_stage_update AFTER UPDATE ON facilitation_stage WHEN OLD."id" IS NOT NEW."id" OR OLD."kind_id" IS NOT NEW."kind_id" OR OLD."position" IS NOT NEW."position" OR OLD."name" IS NOT NEW."name" OR OLD."target_days" IS NOT NEW."target_days" OR OLD."is_field_audit" IS NOT NEW."is_field_audit" OR OLD."is_final" IS NOT NEW."is_final" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'facilitation_stage', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'kind_id' AS name, OLD."kind_id" AS old, NEW."kind_id" AS new WHERE OLD."kind_id" IS NOT NEW."kind_id" UNION ALL SELECT 'position' AS name, OLD."position" AS old, NEW."position" AS new WHERE OLD."position" IS NOT NEW."position" UNION ALL SELECT 'name' AS name, OLD."name" AS old, NEW."name" AS new WHERE OLD."name" IS NOT NEW."name" UNION ALL SELECT 'target_days' AS name, OLD."target_days" AS old, NEW."target_days" AS new WHERE OLD."target_days" IS NOT NEW."target_days" UNION ALL SELECT 'is_field_audit' AS name, OLD."is_field_audit" AS old, NEW."is_field_audit" AS new WHERE OLD."is_field_audit" IS NOT NEW."is_field_audit" UNION ALL SELECT 'is_final' AS name, OLD."is_final" AS old, NEW."is_final" AS new WHERE OLD."is_final" IS NOT NEW."is_final") AS change; END;

CREATE TRIGGER history_facilitation_step_delete AFTER DELETE ON facilitation_step BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'facilitation_step', OLD."id", 'delete', json_object('id', OLD."id", 'case_id', OLD."case_id", 'stage_id', OLD."stage_id", 'planned_date', OLD."planned_date", 'planned_time', OLD."planned_time", 'started_date', OLD."started_date", 'finished_date', OLD."finished_date", 'due_date', OLD."due_date", 'officer', OLD."officer", 'result', OLD."result", 'notes', OLD."notes"), NULL FROM acting; END;

CREATE TRIGGER history_facilitation_step_insert AFTER INSERT ON facilitation_step BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'facilitation_step', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'case_id', NEW."case_id", 'stage_id', NEW."stage_id", 'planned_date', NEW."planned_date", 'planned_time', NEW."planned_time", 'started_date', NEW."started_date", 'finished_date', NEW."finished_date", 'due_date', NEW."due_date", 'officer', NEW."officer", 'result', NEW."result", 'notes', NEW."notes") FROM acting; END;

CREATE TRIGGER history_facilitation_step_update AFTER UPDATE ON facilitation_step WHEN OLD."id" IS NOT NEW."id" OR OLD."case_id" IS NOT NEW."case_id" OR OLD."stage_id" IS NOT NEW."stage_id" OR OLD."planned_date" IS NOT NEW."planned_date" OR OLD."planned_time" IS NOT NEW."planned_time" OR OLD."started_date" IS NOT NEW."started_date" OR OLD."finished_date" IS NOT NEW."finished_date" OR OLD."due_date" IS NOT NEW."due_date" OR OLD."officer" IS NOT NEW."officer" OR OLD."result" IS NOT NEW."result" OR OLD."notes" IS NOT NEW."notes" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'facilitation_step', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'case_id' AS name, OLD."case_id" AS old, NEW."case_id" AS new WHERE OLD."case_id" IS NOT NEW."case_id" UNION ALL SELECT 'stage_id' AS name, OLD."stage_id" AS old, NEW."stage_id" AS new WHERE OLD."stage_id" IS NOT NEW."stage_id" UNION ALL SELECT 'planned_date' AS name, OLD."planned_date" AS old, NEW."planned_date" AS new WHERE OLD."planned_date" IS NOT NEW."planned_date" UNION ALL SELECT 'planned_time' AS name, OLD."planned_time" AS old, NEW."planned_time" AS new WHERE OLD."planned_time" IS NOT NEW."planned_time" UNION ALL SELECT 'started_date' AS name, OLD."started_date" AS old, NEW."started_date" AS new WHERE OLD."started_date" IS NOT NEW."started_date" UNION ALL SELECT 'finished_date' AS name, OLD."finished_date" AS old, NEW."finished_date" AS new WHERE OLD."finished_date" IS NOT NEW."finished_date" UNION ALL SELECT 'due_date' AS name, OLD."due_date" AS old, NEW."due_date" AS new WHERE OLD."due_date" IS NOT NEW."due_date" UNION ALL SELECT 'officer' AS name, OLD."officer" AS old, NEW."officer" AS new WHERE OLD."officer" IS NOT NEW."officer" UNION ALL SELECT 'result' AS name, OLD."result" AS old, NEW."result" AS new WHERE OLD."result" IS NOT NEW."result" UNION ALL SELECT 'notes' AS name, OLD."notes" AS old, NEW."notes" AS new WHERE OLD."notes" IS NOT NEW."notes") AS change; END;

CREATE TRIGGER history_facilitation_update AFTER UPDATE ON facilitation WHEN OLD."id" IS NOT NEW."id" OR OLD."public_id" IS NOT NEW."public_id" OR OLD."title" IS NOT NEW."title" OR OLD."kind_id" IS NOT NEW."kind_id" OR OLD."institution" IS NOT NEW."institution" OR OLD."year" IS NOT NEW."year" OR OLD."fund_source" IS NOT NEW."fund_source" OR OLD."notes" IS NOT NEW."notes" OR OLD."created_at" IS NOT NEW."created_at" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'facilitation', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'public_id' AS name, OLD."public_id" AS old, NEW."public_id" AS new WHERE OLD."public_id" IS NOT NEW."public_id" UNION ALL SELECT 'title' AS name, OLD."title" AS old, NEW."title" AS new WHERE OLD."title" IS NOT NEW."title" UNION ALL SELECT 'kind_id' AS name, OLD."kind_id" AS old, NEW."kind_id" AS new WHERE OLD."kind_id" IS NOT NEW."kind_id" UNION ALL SELECT 'institution' AS name, OLD."institution" AS old, NEW."institution" AS new WHERE OLD."institution" IS NOT NEW."institution" UNION ALL SELECT 'year' AS name, OLD."year" AS old, NEW."year" AS new WHERE OLD."year" IS NOT NEW."year" UNION ALL SELECT 'fund_source' AS name, OLD."fund_source" AS old, NEW."fund_source" AS new WHERE OLD."fund_source" IS NOT NEW."fund_source" UNION ALL SELECT 'notes' AS name, OLD."notes" AS old, NEW."notes" AS new WHERE OLD."notes" IS NOT NEW."notes" UNION ALL SELECT 'created_at' AS name, OLD."created_at" AS old, NEW."created_at" AS new WHERE OLD."created_at" IS NOT NEW."created_at") AS change; END;

CREATE TRIGGER history_goods_return_delete AFTER DELETE ON goods_return BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'goods_return', OLD."id", 'delete', json_object('id', OLD."id", 'recipient_id', OLD."recipient_id", 'item_id', OLD."item_id", 'quantity', OLD."quantity", 'date', OLD."date", 'kind', OLD."kind", 'reason', OLD."reason"), NULL FROM acting; END;

CREATE TRIGGER history_goods_return_insert AFTER INSERT ON goods_return BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'goods_return', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'recipient_id', NEW."recipient_id", 'item_id', NEW."item_id", 'quantity', NEW."quantity", 'date', NEW."date", 'kind', NEW."kind", 'reason', NEW."reason") FROM acting; END;

CREATE TRIGGER history_goods_return_update AFTER UPDATE ON goods_return WHEN OLD."id" IS NOT NEW."id" OR OLD."recipient_id" IS NOT NEW."recipient_id" OR OLD."item_id" IS NOT NEW."item_id" OR OLD."quantity" IS NOT NEW."quantity" OR OLD."date" IS NOT NEW."date" OR OLD."kind" IS NOT NEW."kind" OR OLD."reason" IS NOT NEW."reason" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'goods_return', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'recipient_id' AS name, OLD."recipient_id" AS old, NEW."recipient_id" AS new WHERE OLD."recipient_id" IS NOT NEW."recipient_id" UNION ALL SELECT 'item_id' AS name, OLD."item_id" AS old, NEW."item_id" AS new WHERE OLD."item_id" IS NOT NEW."item_id" UNION ALL SELECT 'quantity' AS name, OLD."quantity" AS old, NEW."quantity" AS new WHERE OLD."quantity" IS NOT NEW."quantity" UNION ALL SELECT 'date' AS name, OLD."date" AS old, NEW."date" AS new WHERE OLD."date" IS NOT NEW."date" UNION ALL SELECT 'kind' AS name, OLD."kind" AS old, NEW."kind" AS new WHERE OLD."kind" IS NOT NEW."kind" UNION ALL SELECT 'reason' AS name, OLD."reason" AS old, NEW."reason" AS new WHERE OLD."reason" IS NOT NEW."reason") AS change; END;

CREATE TRIGGER history_group_member_delete AFTER DELETE ON group_member BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'group_member', OLD."id", 'delete', json_object('id', OLD."id", 'group_id', OLD."group_id", 'business_id', OLD."business_id"), NULL FROM acting; END;

CREATE TRIGGER history_group_member_insert AFTER INSERT ON group_member BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'group_member', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'group_id', NEW."group_id", 'business_id', NEW."business_id") FROM acting; END;

CREATE TRIGGER history_group_member_update AFTER UPDATE ON group_member WHEN OLD."id" IS NOT NEW."id" OR OLD."group_id" IS NOT NEW."group_id" OR OLD."business_id" IS NOT NEW."business_id" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'group_member', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'group_id' AS name, OLD."group_id" AS old, NEW."group_id" AS new WHERE OLD."group_id" IS NOT NEW."group_id" UNION ALL SELECT 'business_id' AS name, OLD."business_id" AS old, NEW."business_id" AS new WHERE OLD."business_id" IS NOT NEW."business_id") AS change; END;

CREATE TRIGGER history_handover_delete AFTER DELETE ON handover BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'handover', OLD."id", 'delete', json_object('id', OLD."id", 'recipient_id', OLD."recipient_id", 'letter_year', OLD."letter_year", 'letter_sequence', OLD."letter_sequence", 'letter_number', OLD."letter_number", 'delivery_date', OLD."delivery_date", 'place', OLD."place", 'official_id', OLD."official_id", 'printed_at', OLD."printed_at", 'first_printed_at', OLD."first_printed_at", 'delivered_at', OLD."delivered_at", 'created_at', OLD."created_at", 'received_by', OLD."received_by", 'proxy_name', OLD."proxy_name", 'proxy_nik', OLD."proxy_nik", 'proxy_letter', OLD."proxy_letter", 'signed_back_at', OLD."signed_back_at"), NULL FROM acting; END;

CREATE TRIGGER history_handover_file_delete AFTER DELETE ON handover_file BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'handover_file', OLD."id", 'delete', json_object('id', OLD."id", 'recipient_id', OLD."recipient_id", 'sha256', OLD."sha256", 'file_name', OLD."file_name", 'bytes', OLD."bytes", 'kind', OLD."kind", 'note', OLD."note", 'added_at', OLD."added_at"), NULL FROM acting; END;

CREATE TRIGGER history_handover_file_insert AFTER INSERT ON handover_file BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'handover_file', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'recipient_id', NEW."recipient_id", 'sha256', NEW."sha256", 'file_name', NEW."file_name", 'bytes', NEW."bytes", 'kind', NEW."kind", 'note', NEW."note", 'added_at', NEW."added_at") FROM acting; END;

CREATE TRIGGER history_handover_file_update AFTER UPDATE ON handover_file WHEN OLD."id" IS NOT NEW."id" OR OLD."recipient_id" IS NOT NEW."recipient_id" OR OLD."sha256" IS NOT NEW."sha256" OR OLD."file_name" IS NOT NEW."file_name" OR OLD."bytes" IS NOT NEW."bytes" OR OLD."kind" IS NOT NEW."kind" OR OLD."note" IS NOT NEW."note" OR OLD."added_at" IS NOT NEW."added_at" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'handover_file', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'recipient_id' AS name, OLD."recipient_id" AS old, NEW."recipient_id" AS new WHERE OLD."recipient_id" IS NOT NEW."recipient_id" UNION ALL SELECT 'sha256' AS name, OLD."sha256" AS old, NEW."sha256" AS new WHERE OLD."sha256" IS NOT NEW."sha256" UNION ALL SELECT 'file_name' AS name, OLD."file_name" AS old, NEW."file_name" AS new WHERE OLD."file_name" IS NOT NEW."file_name" UNION ALL SELECT 'bytes' AS name, OLD."bytes" AS old, NEW."bytes" AS new WHERE OLD."bytes" IS NOT NEW."bytes" UNION ALL SELECT 'kind' AS name, OLD."kind" AS old, NEW."kind" AS new WHERE OLD."kind" IS NOT NEW."kind" UNION ALL SELECT 'note' AS name, OLD."note" AS old, NEW."note" AS new WHERE OLD."note" IS NOT NEW."note" UNION ALL SELECT 'added_at' AS name, OLD."added_at" AS old, NEW."added_at" AS new WHERE OLD."added_at" IS NOT NEW."added_at") AS change; END;

CREATE TRIGGER history_handover_insert AFTER INSERT ON handover BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'handover', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'recipient_id', NEW."recipient_id", 'letter_year', NEW."letter_year", 'letter_sequence', NEW."letter_sequence", 'letter_number', NEW."letter_number", 'delivery_date', NEW."delivery_date", 'place', NEW."place", 'official_id', NEW."official_id", 'printed_at', NEW."printed_at", 'first_printed_at', NEW."first_printed_at", 'delivered_at', NEW."delivered_at", 'created_at', NEW."created_at", 'received_by', NEW."received_by", 'proxy_name', NEW."proxy_name", 'proxy_nik', NEW."proxy_nik", 'proxy_letter', NEW."proxy_letter", 'signed_back_at', NEW."signed_back_at") FROM acting; END;

CREATE TRIGGER history_handover_reversal_delete AFTER DELETE ON handover_reversal BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'handover_reversal', OLD."id", 'delete', json_object('id', OLD."id", 'recipient_id', OLD."recipient_id", 'delivered_at', OLD."delivered_at", 'reversed_at', OLD."reversed_at", 'reason', OLD."reason"), NULL FROM acting; END;

CREATE TRIGGER history_handover_reversal_insert AFTER INSERT ON handover_reversal BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'handover_reversal', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'recipient_id', NEW."recipient_id", 'delivered_at', NEW."delivered_at", 'reversed_at', NEW."reversed_at", 'reason', NEW."reason") FROM acting; END;

CREATE TRIGGER history_handover_reversal_update AFTER UPDATE ON handover_reversal WHEN OLD."id" IS NOT NEW."id" OR OLD."recipient_id" IS NOT NEW."recipient_id" OR OLD."delivered_at" IS NOT NEW."delivered_at" OR OLD."reversed_at" IS NOT NEW."reversed_at" OR OLD."reason" IS NOT NEW."reason" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'handover_reversal', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'recipient_id' AS name, OLD."recipient_id" AS old, NEW."recipient_id" AS new WHERE OLD."recipient_id" IS NOT NEW."recipient_id" UNION ALL SELECT 'delivered_at' AS name, OLD."delivered_at" AS old, NEW."delivered_at" AS new WHERE OLD."delivered_at" IS NOT NEW."delivered_at" UNION ALL SELECT 'reversed_at' AS name, OLD."reversed_at" AS old, NEW."reversed_at" AS new WHERE OLD."reversed_at" IS NOT NEW."reversed_at" UNION ALL SELECT 'reason' AS name, OLD."reason" AS old, NEW."reason" AS new WHERE OLD."reason" IS NOT NEW."reason") AS change; END;

CREATE TRIGGER history_handover_update AFTER UPDATE ON handover WHEN OLD."id" IS NOT NEW."id" OR OLD."recipient_id" IS NOT NEW."recipient_id" OR OLD."letter_year" IS NOT NEW."letter_year" OR OLD."letter_sequence" IS NOT NEW."letter_sequence" OR OLD."letter_number" IS NOT NEW."letter_number" OR OLD."delivery_date" IS NOT NEW."delivery_date" OR OLD."place" IS NOT NEW."place" OR OLD."official_id" IS NOT NEW."official_id" OR OLD."printed_at" IS NOT NEW."printed_at" OR OLD."first_printed_at" IS NOT NEW."first_printed_at" OR OLD."delivered_at" IS NOT NEW."delivered_at" OR OLD."created_at" IS NOT NEW."created_at" OR OLD."received_by" IS NOT NEW."received_by" OR OLD."proxy_name" IS NOT NEW."proxy_name" OR OLD."proxy_nik" IS NOT NEW."proxy_nik" OR OLD."proxy_letter" IS NOT NEW."proxy_letter" OR OLD."signed_back_at" IS NOT NEW."signed_back_at" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'handover', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'recipient_id' AS name, OLD."recipient_id" AS old, NEW."recipient_id" AS new WHERE OLD."recipient_id" IS NOT NEW."recipient_id" UNION ALL SELECT 'letter_year' AS name, OLD."letter_year" AS old, NEW."letter_year" AS new WHERE OLD."letter_year" IS NOT NEW."letter_year" UNION ALL SELECT 'letter_sequence' AS name, OLD."letter_sequence" AS old, NEW."letter_sequence" AS new WHERE OLD."letter_sequence" IS NOT NEW."letter_sequence" UNION ALL SELECT 'letter_number' AS name, OLD."letter_number" AS old, NEW."letter_number" AS new WHERE OLD."letter_number" IS NOT NEW."letter_number" UNION ALL SELECT 'delivery_date' AS name, OLD."delivery_date" AS old, NEW."delivery_date" AS new WHERE OLD."delivery_date" IS NOT NEW."delivery_date" UNION ALL SELECT 'place' AS name, OLD."place" AS old, NEW."place" AS new WHERE OLD."place" IS NOT NEW."place" UNION ALL SELECT 'official_id' AS name, OLD."official_id" AS old, NEW."official_id" AS new WHERE OLD."official_id" IS NOT NEW."official_id" UNION ALL SELECT 'printed_at' AS name, OLD."printed_at" AS old, NEW."printed_at" AS new WHERE OLD."printed_at" IS NOT NEW."printed_at" UNION ALL SELECT 'first_printed_at' AS name, OLD."first_printed_at" AS old, NEW."first_printed_at" AS new WHERE OLD."first_printed_at" IS NOT NEW."first_printed_at" UNION ALL SELECT 'delivered_at' AS name, OLD."delivered_at" AS old, NEW."delivered_at" AS new WHERE OLD."delivered_at" IS NOT NEW."delivered_at" UNION ALL SELECT 'created_at' AS name, OLD."created_at" AS old, NEW."created_at" AS new WHERE OLD."created_at" IS NOT NEW."created_at" UNION ALL SELECT 'received_by' AS name, OLD."received_by" AS old, NEW."received_by" AS new WHERE OLD."received_by" IS NOT NEW."received_by" UNION ALL SELECT 'proxy_name' AS name, OLD."proxy_name" AS old, NEW."proxy_name" AS new WHERE OLD."proxy_name" IS NOT NEW."proxy_name" UNION ALL SELECT 'proxy_nik' AS name, OLD."proxy_nik" AS old, NEW."proxy_nik" AS new WHERE OLD."proxy_nik" IS NOT NEW."proxy_nik" UNION ALL SELECT 'proxy_letter' AS name, OLD."proxy_letter" AS old, NEW."proxy_letter" AS new WHERE OLD."proxy_letter" IS NOT NEW."proxy_letter" UNION ALL SELECT 'signed_back_at' AS name, OLD."signed_back_at" AS old, NEW."signed_back_at" AS new WHERE OLD."signed_back_at" IS NOT NEW."signed_back_at") AS change; END;

CREATE TRIGGER history_legal_form_delete AFTER DELETE ON legal_form BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'legal_form', OLD."id", 'delete', json_object('id', OLD."id", 'name', OLD."name"), NULL FROM acting; END;

CREATE TRIGGER history_legal_form_insert AFTER INSERT ON legal_form BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'legal_form', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'name', NEW."name") FROM acting; END;

CREATE TRIGGER history_legal_form_update AFTER UPDATE ON legal_form WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'legal_form', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'name' AS name, OLD."name" AS old, NEW."name" AS new WHERE OLD."name" IS NOT NEW."name") AS change; END;

CREATE TRIGGER history_letter_counter_delete AFTER DELETE ON letter_counter BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'letter_counter', OLD."year", 'delete', json_object('year', OLD."year", 'next_sequence', OLD."next_sequence"), NULL FROM acting; END;

CREATE TRIGGER history_letter_counter_insert AFTER INSERT ON letter_counter BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'letter_counter', NEW."year", 'insert', NULL, json_object('year', NEW."year", 'next_sequence', NEW."next_sequence") FROM acting; END;

CREATE TRIGGER history_letter_counter_update AFTER UPDATE ON letter_counter WHEN OLD."year" IS NOT NEW."year" OR OLD."next_sequence" IS NOT NEW."next_sequence" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'letter_counter', NEW."year", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'year' AS name, OLD."year" AS old, NEW."year" AS new WHERE OLD."year" IS NOT NEW."year" UNION ALL SELECT 'next_sequence' AS name, OLD."next_sequence" AS old, NEW."next_sequence" AS new WHERE OLD."next_sequence" IS NOT NEW."next_sequence") AS change; END;

CREATE TRIGGER history_letter_print_delete AFTER DELETE ON letter_print BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'letter_print', OLD."id", 'delete', json_object('id', OLD."id", 'recipient_id', OLD."recipient_id", 'letter_number', OLD."letter_number", 'at', OLD."at", 'way', OLD."way"), NULL FROM acting; END;

CREATE TRIGGER history_letter_print_insert AFTER INSERT ON letter_print BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'letter_print', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'recipient_id', NEW."recipient_id", 'letter_number', NEW."letter_number", 'at', NEW."at", 'way', NEW."way") FROM acting; END;

CREATE TRIGGER history_letter_print_update AFTER UPDATE ON letter_print WHEN OLD."id" IS NOT NEW."id" OR OLD."recipient_id" IS NOT NEW."recipient_id" OR OLD."letter_number" IS NOT NEW."letter_number" OR OLD."at" IS NOT NEW."at" OR OLD."way" IS NOT NEW."way" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'letter_print', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'recipient_id' AS name, OLD."recipient_id" AS old, NEW."recipient_id" AS new WHERE OLD."recipient_id" IS NOT NEW."recipient_id" UNION ALL SELECT 'letter_number' AS name, OLD."letter_number" AS old, NEW."letter_number" AS new WHERE OLD."letter_number" IS NOT NEW."letter_number" UNION ALL SELECT 'at' AS name, OLD."at" AS old, NEW."at" AS new WHERE OLD."at" IS NOT NEW."at" UNION ALL SELECT 'way' AS name, OLD."way" AS old, NEW."way" AS new WHERE OLD."way" IS NOT NEW."way") AS change; END;

CREATE TRIGGER history_monitoring_condition_delete AFTER DELETE ON monitoring_condition BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'monitoring_condition', OLD."id", 'delete', json_object('id', OLD."id", 'visit_id', OLD."visit_id", 'item_id', OLD."item_id", 'condition', OLD."condition", 'quantity', OLD."quantity", 'note', OLD."note"), NULL FROM acting; END;

CREATE TRIGGER history_monitoring_condition_insert AFTER INSERT ON monitoring_condition BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'monitoring_condition', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'visit_id', NEW."visit_id", 'item_id', NEW."item_id", 'condition', NEW."condition", 'quantity', NEW."quantity", 'note', NEW."note") FROM acting; END;

CREATE TRIGGER history_monitoring_condition_update AFTER UPDATE ON monitoring_condition WHEN OLD."id" IS NOT NEW."id" OR OLD."visit_id" IS NOT NEW."visit_id" OR OLD."item_id" IS NOT NEW."item_id" OR OLD."condition" IS NOT NEW."condition" OR OLD."quantity" IS NOT NEW."quantity" OR OLD."note" IS NOT NEW."note" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'monitoring_condition', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'visit_id' AS name, OLD."visit_id" AS old, NEW."visit_id" AS new WHERE OLD."visit_id" IS NOT NEW."visit_id" UNION ALL SELECT 'item_id' AS name, OLD."item_id" AS old, NEW."item_id" AS new WHERE OLD."item_id" IS NOT NEW."item_id" UNION ALL SELECT 'condition' AS name, OLD."condition" AS old, NEW."condition" AS new WHERE OLD."condition" IS NOT NEW."condition" UNION ALL SELECT 'quantity' AS name, OLD."quantity" AS old, NEW."quantity" AS new WHERE OLD."quantity" IS NOT NEW."quantity" UNION ALL SELECT 'note' AS name, OLD."note" AS old, NEW."note" AS new WHERE OLD."note" IS NOT NEW."note") AS change; END;

CREATE TRIGGER history_monitoring_file_delete AFTER DELETE ON monitoring_file BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'monitoring_file', OLD."id", 'delete', json_object('id', OLD."id", 'visit_id', OLD."visit_id", 'sha256', OLD."sha256", 'file_name', OLD."file_name", 'bytes', OLD."bytes", 'kind', OLD."kind", 'note', OLD."note", 'added_at', OLD."added_at"), NULL FROM acting; END;

CREATE TRIGGER history_monitoring_file_insert AFTER INSERT ON monitoring_file BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'monitoring_file', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'visit_id', NEW."visit_id", 'sha256', NEW."sha256", 'file_name', NEW."file_name", 'bytes', NEW."bytes", 'kind', NEW."kind", 'note', NEW."note", 'added_at', NEW."added_at") FROM acting; END;

CREATE TRIGGER history_monitoring_file_update AFTER UPDATE ON monitoring_file WHEN OLD."id" IS NOT NEW."id" OR OLD."visit_id" IS NOT NEW."visit_id" OR OLD."sha256" IS NOT NEW."sha256" OR OLD."file_name" IS NOT NEW."file_name" OR OLD."bytes" IS NOT NEW."bytes" OR OLD."kind" IS NOT NEW."kind" OR OLD."note" IS NOT NEW."note" OR OLD."added_at" IS NOT NEW."added_at" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'monitoring_file', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'visit_id' AS name, OLD."visit_id" AS old, NEW."visit_id" AS new WHERE OLD."visit_id" IS NOT NEW."visit_id" UNION ALL SELECT 'sha256' AS name, OLD."sha256" AS old, NEW."sha256" AS new WHERE OLD."sha256" IS NOT NEW."sha256" UNION ALL SELECT 'file_name' AS name, OLD."file_name" AS old, NEW."file_name" AS new WHERE OLD."file_name" IS NOT NEW."file_name" UNION ALL SELECT 'bytes' AS name, OLD."bytes" AS old, NEW."bytes" AS new WHERE OLD."bytes" IS NOT NEW."bytes" UNION ALL SELECT 'kind' AS name, OLD."kind" AS old, NEW."kind" AS new WHERE OLD."kind" IS NOT NEW."kind" UNION ALL SELECT 'note' AS name, OLD."note" AS old, NEW."note" AS new WHERE OLD."note" IS NOT NEW."note" UNION ALL SELECT 'added_at' AS name, OLD."added_at" AS old, NEW."added_at" AS new WHERE OLD."added_at" IS NOT NEW."added_at") AS change; END;

CREATE TRIGGER history_monitoring_visit_delete AFTER DELETE ON monitoring_visit BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'monitoring_visit', OLD."id", 'delete', json_object('id', OLD."id", 'recipient_id', OLD."recipient_id", 'date', OLD."date", 'visitor', OLD."visitor", 'note', OLD."note", 'follow_up', OLD."follow_up", 'follow_up_done_at', OLD."follow_up_done_at", 'created_at', OLD."created_at"), NULL FROM acting; END;

CREATE TRIGGER history_monitoring_visit_insert AFTER INSERT ON monitoring_visit BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'monitoring_visit', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'recipient_id', NEW."recipient_id", 'date', NEW."date", 'visitor', NEW."visitor", 'note', NEW."note", 'follow_up', NEW."follow_up", 'follow_up_done_at', NEW."follow_up_done_at", 'created_at', NEW."created_at") FROM acting; END;

CREATE TRIGGER history_monitoring_visit_update AFTER UPDATE ON monitoring_visit WHEN OLD."id" IS NOT NEW."id" OR OLD."recipient_id" IS NOT NEW."recipient_id" OR OLD."date" IS NOT NEW."date" OR OLD."visitor" IS NOT NEW."visitor" OR OLD."note" IS NOT NEW."note" OR OLD."follow_up" IS NOT NEW."follow_up" OR OLD."follow_up_done_at" IS NOT NEW."follow_up_done_at" OR OLD."created_at" IS NOT NEW."created_at" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'monitoring_visit', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'recipient_id' AS name, OLD."recipient_id" AS old, NEW."recipient_id" AS new WHERE OLD."recipient_id" IS NOT NEW."recipient_id" UNION ALL SELECT 'date' AS name, OLD."date" AS old, NEW."date" AS new WHERE OLD."date" IS NOT NEW."date" UNION ALL SELECT 'visitor' AS name, OLD."visitor" AS old, NEW."visitor" AS new WHERE OLD."visitor" IS NOT NEW."visitor" UNION ALL SELECT 'note' AS name, OLD."note" AS old, NEW."note" AS new WHERE OLD."note" IS NOT NEW."note" UNION ALL SELECT 'follow_up' AS name, OLD."follow_up" AS old, NEW."follow_up" AS new WHERE OLD."follow_up" IS NOT NEW."follow_up" UNION ALL SELECT 'follow_up_done_at' AS name, OLD."follow_up_done_at" AS old, NEW."follow_up_done_at" AS new WHERE OLD."follow_up_done_at" IS NOT NEW."follow_up_done_at" UNION ALL SELECT 'created_at' AS name, OLD."created_at" AS old, NEW."created_at" AS new WHERE OLD."created_at" IS NOT NEW."created_at") AS change; END;

CREATE TRIGGER history_not_duplicate_delete AFTER DELETE ON not_duplicate BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'not_duplicate', OLD."id", 'delete', json_object('id', OLD."id", 'first_id', OLD."first_id", 'second_id', OLD."second_id"), NULL FROM acting; END;

CREATE TRIGGER history_not_duplicate_insert AFTER INSERT ON not_duplicate BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'not_duplicate', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'first_id', NEW."first_id", 'second_id', NEW."second_id") FROM acting; END;

CREATE TRIGGER history_not_duplicate_update AFTER UPDATE ON not_duplicate WHEN OLD."id" IS NOT NEW."id" OR OLD."first_id" IS NOT NEW."first_id" OR OLD."second_id" IS NOT NEW."second_id" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'not_duplicate', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'first_id' AS name, OLD."first_id" AS old, NEW."first_id" AS new WHERE OLD."first_id" IS NOT NEW."first_id" UNION ALL SELECT 'second_id' AS name, OLD."second_id" AS old, NEW."second_id" AS new WHERE OLD."second_id" IS NOT NEW."second_id") AS change; END;

CREATE TRIGGER history_official_delete AFTER DELETE ON official BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'official', OLD."id", 'delete', json_object('id', OLD."id", 'name', OLD."name", 'nip', OLD."nip", 'rank', OLD."rank", 'position', OLD."position", 'capacity', OLD."capacity", 'on_behalf_of', OLD."on_behalf_of", 'address', OLD."address", 'active', OLD."active"), NULL FROM acting; END;

CREATE TRIGGER history_official_insert AFTER INSERT ON official BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'official', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'name', NEW."name", 'nip', NEW."nip", 'rank', NEW."rank", 'position', NEW."position", 'capacity', NEW."capacity", 'on_behalf_of', NEW."on_behalf_of", 'address', NEW."address", 'active', NEW."active") FROM acting; END;

CREATE TRIGGER history_official_update AFTER UPDATE ON official WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."nip" IS NOT NEW."nip" OR OLD."rank" IS NOT NEW."rank" OR OLD."position" IS NOT NEW."position" OR OLD."capacity" IS NOT NEW."capacity" OR OLD."on_behalf_of" IS NOT NEW."on_behalf_of" OR OLD."address" IS NOT NEW."address" OR OLD."active" IS NOT NEW."active" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'official', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'name' AS name, OLD."name" AS old, NEW."name" AS new WHERE OLD."name" IS NOT NEW."name" UNION ALL SELECT 'nip' AS name, OLD."nip" AS old, NEW."nip" AS new WHERE OLD."nip" IS NOT NEW."nip" UNION ALL SELECT 'rank' AS name, OLD."rank" AS old, NEW."rank" AS new WHERE OLD."rank" IS NOT NEW."rank" UNION ALL SELECT 'position' AS name, OLD."position" AS old, NEW."position" AS new WHERE OLD."position" IS NOT NEW."position" UNION ALL SELECT 'capacity' AS name, OLD."capacity" AS old, NEW."capacity" AS new WHERE OLD."capacity" IS NOT NEW."capacity" UNION ALL SELECT 'on_behalf_of' AS name, OLD."on_behalf_of" AS old, NEW."on_behalf_of" AS new WHERE OLD."on_behalf_of" IS NOT NEW."on_behalf_of" UNION ALL SELECT 'address' AS name, OLD."address" AS old, NEW."address" AS new WHERE OLD."address" IS NOT NEW."address" UNION ALL SELECT 'active' AS name, OLD."active" AS old, NEW."active" AS new WHERE OLD."active" IS NOT NEW."active") AS change; END;

CREATE TRIGGER history_operator_delete AFTER DELETE ON operator BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'operator', OLD."id", 'delete', json_object('id', OLD."id", 'name', OLD."name", 'role', OLD."role", 'active', OLD."active", 'created_at', OLD."created_at"), NULL FROM acting; END;

CREATE TRIGGER history_operator_insert AFTER INSERT ON operator BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'operator', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'name', NEW."name", 'role', NEW."role", 'active', NEW."active", 'created_at', NEW."created_at") FROM acting; END;

CREATE TRIGGER history_operator_update AFTER UPDATE ON operator WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."role" IS NOT NEW."role" OR OLD."active" IS NOT NEW."active" OR OLD."created_at" IS NOT NEW."created_at" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'operator', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'name' AS name, OLD."name" AS old, NEW."name" AS new WHERE OLD."name" IS NOT NEW."name" UNION ALL SELECT 'role' AS name, OLD."role" AS old, NEW."role" AS new WHERE OLD."role" IS NOT NEW."role" UNION ALL SELECT 'active' AS name, OLD."active" AS old, NEW."active" AS new WHERE OLD."active" IS NOT NEW."active" UNION ALL SELECT 'created_at' AS name, OLD."created_at" AS old, NEW."created_at" AS new WHERE OLD."created_at" IS NOT NEW."created_at") AS change; END;

CREATE TRIGGER history_saved_view_delete AFTER DELETE ON saved_view BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'saved_view', OLD."id", 'delete', json_object('id', OLD."id", 'screen', OLD."screen", 'name', OLD."name", 'content', OLD."content"), NULL FROM acting; END;

CREATE TRIGGER history_saved_view_insert AFTER INSERT ON saved_view BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'saved_view', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'screen', NEW."screen", 'name', NEW."name", 'content', NEW."content") FROM acting; END;

CREATE TRIGGER history_saved_view_update AFTER UPDATE ON saved_view WHEN OLD."id" IS NOT NEW."id" OR OLD."screen" IS NOT NEW."screen" OR OLD."name" IS NOT NEW."name" OR OLD."content" IS NOT NEW."content" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'saved_view', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'screen' AS name, OLD."screen" AS old, NEW."screen" AS new WHERE OLD."screen" IS NOT NEW."screen" UNION ALL SELECT 'name' AS name, OLD."name" AS old, NEW."name" AS new WHERE OLD."name" IS NOT NEW."name" UNION ALL SELECT 'content' AS name, OLD."content" AS old, NEW."content" AS new WHERE OLD."content" IS NOT NEW."content") AS change; END;

CREATE TRIGGER history_sector_delete AFTER DELETE ON sector BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'sector', OLD."id", 'delete', json_object('id', OLD."id", 'name', OLD."name", 'sector_group', OLD."sector_group"), NULL FROM acting; END;

CREATE TRIGGER history_sector_insert AFTER INSERT ON sector BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'sector', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'name', NEW."name", 'sector_group', NEW."sector_group") FROM acting; END;

CREATE TRIGGER history_sector_update AFTER UPDATE ON sector WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."sector_group" IS NOT NEW."sector_group" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'sector', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'name' AS name, OLD."name" AS old, NEW."name" AS new WHERE OLD."name" IS NOT NEW."name" UNION ALL SELECT 'sector_group' AS name, OLD."sector_group" AS old, NEW."sector_group" AS new WHERE OLD."sector_group" IS NOT NEW."sector_group") AS change; END;

CREATE TRIGGER history_setting_delete AFTER DELETE ON setting BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'setting', OLD."name", 'delete', json_object('name', OLD."name", 'value', OLD."value"), NULL FROM acting; END;

CREATE TRIGGER history_setting_insert AFTER INSERT ON setting BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'setting', NEW."name", 'insert', NULL, json_object('name', NEW."name", 'value', NEW."value") FROM acting; END;

CREATE TRIGGER history_setting_update AFTER UPDATE ON setting WHEN OLD."name" IS NOT NEW."name" OR OLD."value" IS NOT NEW."value" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'setting', NEW."name", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'name' AS name, OLD."name" AS old, NEW."name" AS new WHERE OLD."name" IS NOT NEW."name" UNION ALL SELECT 'value' AS name, OLD."value" AS old, NEW."value" AS new WHERE OLD."value" IS NOT NEW."value") AS change; END;

CREATE TRIGGER history_training_certificate_delete AFTER DELETE ON training_certificate BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'training_certificate', OLD."id", 'delete', json_object('id', OLD."id", 'participant_id', OLD."participant_id", 'year', OLD."year", 'sequence', OLD."sequence", 'number', OLD."number", 'date', OLD."date", 'official_id', OLD."official_id"), NULL FROM acting; END;

CREATE TRIGGER history_training_certificate_insert AFTER INSERT ON training_certificate BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'training_certificate', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'participant_id', NEW."participant_id", 'year', NEW."year", 'sequence', NEW."sequence", 'number', NEW."number", 'date', NEW."date", 'official_id', NEW."official_id") FROM acting; END;

CREATE TRIGGER history_training_certificate_update AFTER UPDATE ON training_certificate WHEN OLD."id" IS NOT NEW."id" OR OLD."participant_id" IS NOT NEW."participant_id" OR OLD."year" IS NOT NEW."year" OR OLD."sequence" IS NOT NEW."sequence" OR OLD."number" IS NOT NEW."number" OR OLD."date" IS NOT NEW."date" OR OLD."official_id" IS NOT NEW."official_id" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'training_certificate', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'participant_id' AS name, OLD."participant_id" AS old, NEW."participant_id" AS new WHERE OLD."participant_id" IS NOT NEW."participant_id" UNION ALL SELECT 'year' AS name, OLD."year" AS old, NEW."year" AS new WHERE OLD."year" IS NOT NEW."year" UNION ALL SELECT 'sequence' AS name, OLD."sequence" AS old, NEW."sequence" AS new WHERE OLD."sequence" IS NOT NEW."sequence" UNION ALL SELECT 'number' AS name, OLD."number" AS old, NEW."number" AS new WHERE OLD."number" IS NOT NEW."number" UNION ALL SELECT 'date' AS name, OLD."date" AS old, NEW."date" AS new WHERE OLD."date" IS NOT NEW."date" UNION ALL SELECT 'official_id' AS name, OLD."official_id" AS old, NEW."official_id" AS new WHERE OLD."official_id" IS NOT NEW."official_id") AS change; END;

CREATE TRIGGER history_training_curriculum_delete AFTER DELETE ON training_curriculum BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'training_curriculum', OLD."id", 'delete', json_object('id', OLD."id", 'training_id', OLD."training_id", 'position', OLD."position", 'title', OLD."title", 'hours', OLD."hours", 'speaker', OLD."speaker"), NULL FROM acting; END;

CREATE TRIGGER history_training_curriculum_insert AFTER INSERT ON training_curriculum BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'training_curriculum', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'training_id', NEW."training_id", 'position', NEW."position", 'title', NEW."title", 'hours', NEW."hours", 'speaker', NEW."speaker") FROM acting; END;

CREATE TRIGGER history_training_curriculum_update AFTER UPDATE ON training_curriculum WHEN OLD."id" IS NOT NEW."id" OR OLD."training_id" IS NOT NEW."training_id" OR OLD."position" IS NOT NEW."position" OR OLD."title" IS NOT NEW."title" OR OLD."hours" IS NOT NEW."hours" OR OLD."speaker" IS NOT NEW."speaker" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'training_curriculum', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'training_id' AS name, OLD."training_id" AS old, NEW."training_id" AS new WHERE OLD."training_id" IS NOT NEW."training_id" UNION ALL SELECT 'position' AS name, OLD."position" AS old, NEW."position" AS new WHERE OLD."position" IS NOT NEW."position" UNION ALL SELECT 'title' AS name, OLD."title" AS old, NEW."title" AS new WHERE OLD."title" IS NOT NEW."title" UNION ALL SELECT 'hours' AS name, OLD."hours" AS old, NEW."hours" AS new WHERE OLD."hours" IS NOT NEW."hours" UNION ALL SELECT 'speaker' AS name, OLD."speaker" AS old, NEW."speaker" AS new WHERE OLD."speaker" IS NOT NEW."speaker") AS change; END;

CREATE TRIGGER history_training_delete AFTER DELETE ON training BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'training', OLD."id", 'delete', json_object('id', OLD."id", 'public_id', OLD."public_id", 'title', OLD."title", 'theme', OLD."theme", 'organiser', OLD."organiser", 'partner', OLD."partner", 'fund_source', OLD."fund_source", 'year', OLD."year", 'mode', OLD."mode", 'place', OLD."place", 'link', OLD."link", 'quota', OLD."quota", 'passing_percent', OLD."passing_percent", 'official_id', OLD."official_id", 'state', OLD."state", 'notes', OLD."notes", 'created_at', OLD."created_at"), NULL FROM acting; END;

CREATE TRIGGER history_training_insert AFTER INSERT ON training BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'training', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'public_id', NEW."public_id", 'title', NEW."title", 'theme', NEW."theme", 'organiser', NEW."organiser", 'partner', NEW."partner", 'fund_source', NEW."fund_source", 'year', NEW."year", 'mode', NEW."mode", 'place', NEW."place", 'link', NEW."link", 'quota', NEW."quota", 'passing_percent', NEW."passing_percent", 'official_id', NEW."official_id", 'state', NEW."state", 'notes', NEW."notes", 'created_at', NEW."created_at") FROM acting; END;

CREATE TRIGGER history_training_participant_delete AFTER DELETE ON training_participant BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'training_participant', OLD."id", 'delete', json_object('id', OLD."id", 'training_id', OLD."training_id", 'business_id', OLD."business_id", 'role', OLD."role", 'name', OLD."name", 'nik', OLD."nik", 'gender', OLD."gender", 'phones', OLD."phones", 'institution', OLD."institution", 'village_code', OLD."village_code", 'standing', OLD."standing", 'reason', OLD."reason", 'double_training_reason', OLD."double_training_reason", 'pre_test', OLD."pre_test", 'post_test', OLD."post_test", 'card_code', OLD."card_code", 'name_key', OLD."name_key", 'added_at', OLD."added_at"), NULL FROM acting; END;

CREATE TRIGGER history_training_participant_insert AFTER INSERT ON training_participant BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'training_participant', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'training_id', NEW."training_id", 'business_id', NEW."business_id", 'role', NEW."role", 'name', NEW."name", 'nik', NEW."nik", 'gender', NEW."gender", 'phones', NEW."phones", 'institution', NEW."institution", 'village_code', NEW."village_code", 'standing', NEW."standing", 'reason', NEW."reason", 'double_training_reason', NEW."double_training_reason", 'pre_test', NEW."pre_test", 'post_test', NEW."post_test", 'card_code', NEW."card_code", 'name_key', NEW."name_key", 'added_at', NEW."added_at") FROM acting; END;

CREATE TRIGGER history_training_participant_update AFTER UPDATE ON training_participant WHEN OLD."id" IS NOT NEW."id" OR OLD."training_id" IS NOT NEW."training_id" OR OLD."business_id" IS NOT NEW."business_id" OR OLD."role" IS NOT NEW."role" OR OLD."name" IS NOT NEW."name" OR OLD."nik" IS NOT NEW."nik" OR OLD."gender" IS NOT NEW."gender" OR OLD."phones" IS NOT NEW."phones" OR OLD."institution" IS NOT NEW."institution" OR OLD."village_code" IS NOT NEW."village_code" OR OLD."standing" IS NOT NEW."standing" OR OLD."reason" IS NOT NEW."reason" OR OLD."double_training_reason" IS NOT NEW."double_training_reason" OR OLD."pre_test" IS NOT NEW."pre_test" OR OLD."post_test" IS NOT NEW."post_test" OR OLD."card_code" IS NOT NEW."card_code" OR OLD."name_key" IS NOT NEW."name_key" OR OLD."added_at" IS NOT NEW."added_at" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'training_participant', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'training_id' AS name, OLD."training_id" AS old, NEW."training_id" AS new WHERE OLD."training_id" IS NOT NEW."training_id" UNION ALL SELECT 'business_id' AS name, OLD."business_id" AS old, NEW."business_id" AS new WHERE OLD."business_id" IS NOT NEW."business_id" UNION ALL SELECT 'role' AS name, OLD."role" AS old, NEW."role" AS new WHERE OLD."role" IS NOT NEW."role" UNION ALL SELECT 'name' AS name, OLD."name" AS old, NEW."name" AS new WHERE OLD."name" IS NOT NEW."name" UNION ALL SELECT 'nik' AS name, OLD."nik" AS old, NEW."nik" AS new WHERE OLD."nik" IS NOT NEW."nik" UNION ALL SELECT 'gender' AS name, OLD."gender" AS old, NEW."gender" AS new WHERE OLD."gender" IS NOT NEW."gender" UNION ALL SELECT 'phones' AS name, OLD."phones" AS old, NEW."phones" AS new WHERE OLD."phones" IS NOT NEW."phones" UNION ALL SELECT 'institution' AS name, OLD."institution" AS old, NEW."institution" AS new WHERE OLD."institution" IS NOT NEW."institution" UNION ALL SELECT 'village_code' AS name, OLD."village_code" AS old, NEW."village_code" AS new WHERE OLD."village_code" IS NOT NEW."village_code" UNION ALL SELECT 'standing' AS name, OLD."standing" AS old, NEW."standing" AS new WHERE OLD."standing" IS NOT NEW."standing" UNION ALL SELECT 'reason' AS name, OLD."reason" AS old, NEW."reason" AS new WHERE OLD."reason" IS NOT NEW."reason" UNION ALL SELECT 'double_training_reason' AS name, OLD."double_training_reason" AS old, NEW."double_training_reason" AS new WHERE OLD."double_training_reason" IS NOT NEW."double_training_reason" UNION ALL SELECT 'pre_test' AS name, OLD."pre_test" AS old, NEW."pre_test" AS new WHERE OLD."pre_test" IS NOT NEW."pre_test" UNION ALL SELECT 'post_test' AS name, OLD."post_test" AS old, NEW."post_test" AS new WHERE OLD."post_test" IS NOT NEW."post_test" UNION ALL SELECT 'card_code' AS name, OLD."card_code" AS old, NEW."card_code" AS new WHERE OLD."card_code" IS NOT NEW."card_code" UNION ALL SELECT 'name_key' AS name, OLD."name_key" AS old, NEW."name_key" AS new WHERE OLD."name_key" IS NOT NEW."name_key" UNION ALL SELECT 'added_at' AS name, OLD."added_at" AS old, NEW."added_at" AS new WHERE OLD."added_at" IS NOT NEW."added_at") AS change; END;

CREATE TRIGGER history_training_session_delete AFTER DELETE ON training_session BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'training_session', OLD."id", 'delete', json_object('id', OLD."id", 'training_id', OLD."training_id", 'curriculum_id', OLD."curriculum_id", 'date', OLD."date", 'starts_at', OLD."starts_at", 'ends_at', OLD."ends_at", 'place', OLD."place"), NULL FROM acting; END;

CREATE TRIGGER history_training_session_insert AFTER INSERT ON training_session BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'training_session', NEW."id", 'insert', NULL, json_object('id', NEW."id", 'training_id', NEW."training_id", 'curriculum_id', NEW."curriculum_id", 'date', NEW."date", 'starts_at', NEW."starts_at", 'ends_at', NEW."ends_at", 'place', NEW."place") FROM acting; END;

CREATE TRIGGER history_training_session_update AFTER UPDATE ON training_session WHEN OLD."id" IS NOT NEW."id" OR OLD."training_id" IS NOT NEW."training_id" OR OLD."curriculum_id" IS NOT NEW."curriculum_id" OR OLD."date" IS NOT NEW."date" OR OLD."starts_at" IS NOT NEW."starts_at" OR OLD."ends_at" IS NOT NEW."ends_at" OR OLD."place" IS NOT NEW."place" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'training_session', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'training_id' AS name, OLD."training_id" AS old, NEW."training_id" AS new WHERE OLD."training_id" IS NOT NEW."training_id" UNION ALL SELECT 'curriculum_id' AS name, OLD."curriculum_id" AS old, NEW."curriculum_id" AS new WHERE OLD."curriculum_id" IS NOT NEW."curriculum_id" UNION ALL SELECT 'date' AS name, OLD."date" AS old, NEW."date" AS new WHERE OLD."date" IS NOT NEW."date" UNION ALL SELECT 'starts_at' AS name, OLD."starts_at" AS old, NEW."starts_at" AS new WHERE OLD."starts_at" IS NOT NEW."starts_at" UNION ALL SELECT 'ends_at' AS name, OLD."ends_at" AS old, NEW."ends_at" AS new WHERE OLD."ends_at" IS NOT NEW."ends_at" UNION ALL SELECT 'place' AS name, OLD."place" AS old, NEW."place" AS new WHERE OLD."place" IS NOT NEW."place") AS change; END;

CREATE TRIGGER history_training_update AFTER UPDATE ON training WHEN OLD."id" IS NOT NEW."id" OR OLD."public_id" IS NOT NEW."public_id" OR OLD."title" IS NOT NEW."title" OR OLD."theme" IS NOT NEW."theme" OR OLD."organiser" IS NOT NEW."organiser" OR OLD."partner" IS NOT NEW."partner" OR OLD."fund_source" IS NOT NEW."fund_source" OR OLD."year" IS NOT NEW."year" OR OLD."mode" IS NOT NEW."mode" OR OLD."place" IS NOT NEW."place" OR OLD."link" IS NOT NEW."link" OR OLD."quota" IS NOT NEW."quota" OR OLD."passing_percent" IS NOT NEW."passing_percent" OR OLD."official_id" IS NOT NEW."official_id" OR OLD."state" IS NOT NEW."state" OR OLD."notes" IS NOT NEW."notes" OR OLD."created_at" IS NOT NEW."created_at" BEGIN
      
    INSERT INTO history (at, operator, change_set_id, entity, record, action, before, after)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), acting.operator, acting.change_set_id,
      'training', NEW."id", 'update', json_group_object(change.name, change.old), json_group_object(change.name, change.new) FROM acting, (SELECT 'id' AS name, OLD."id" AS old, NEW."id" AS new WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'public_id' AS name, OLD."public_id" AS old, NEW."public_id" AS new WHERE OLD."public_id" IS NOT NEW."public_id" UNION ALL SELECT 'title' AS name, OLD."title" AS old, NEW."title" AS new WHERE OLD."title" IS NOT NEW."title" UNION ALL SELECT 'theme' AS name, OLD."theme" AS old, NEW."theme" AS new WHERE OLD."theme" IS NOT NEW."theme" UNION ALL SELECT 'organiser' AS name, OLD."organiser" AS old, NEW."organiser" AS new WHERE OLD."organiser" IS NOT NEW."organiser" UNION ALL SELECT 'partner' AS name, OLD."partner" AS old, NEW."partner" AS new WHERE OLD."partner" IS NOT NEW."partner" UNION ALL SELECT 'fund_source' AS name, OLD."fund_source" AS old, NEW."fund_source" AS new WHERE OLD."fund_source" IS NOT NEW."fund_source" UNION ALL SELECT 'year' AS name, OLD."year" AS old, NEW."year" AS new WHERE OLD."year" IS NOT NEW."year" UNION ALL SELECT 'mode' AS name, OLD."mode" AS old, NEW."mode" AS new WHERE OLD."mode" IS NOT NEW."mode" UNION ALL SELECT 'place' AS name, OLD."place" AS old, NEW."place" AS new WHERE OLD."place" IS NOT NEW."place" UNION ALL SELECT 'link' AS name, OLD."link" AS old, NEW."link" AS new WHERE OLD."link" IS NOT NEW."link" UNION ALL SELECT 'quota' AS name, OLD."quota" AS old, NEW."quota" AS new WHERE OLD."quota" IS NOT NEW."quota" UNION ALL SELECT 'passing_percent' AS name, OLD."passing_percent" AS old, NEW."passing_percent" AS new WHERE OLD."passing_percent" IS NOT NEW."passing_percent" UNION ALL SELECT 'official_id' AS name, OLD."official_id" AS old, NEW."official_id" AS new WHERE OLD."official_id" IS NOT NEW."official_id" UNION ALL SELECT 'state' AS name, OLD."state" AS old, NEW."state" AS new WHERE OLD."state" IS NOT NEW."state" UNION ALL SELECT 'notes' AS name, OLD."notes" AS old, NEW."notes" AS new WHERE OLD."notes" IS NOT NEW."notes" UNION ALL SELECT 'created_at' AS name, OLD."created_at" AS old, NEW."created_at" AS new WHERE OLD."created_at" IS NOT NEW."created_at") AS change; END;

CREATE TRIGGER history_unchangeable_delete BEFORE DELETE ON history
      BEGIN SELECT RAISE(ABORT, 'the history cannot be changed'); END;

CREATE TRIGGER history_unchangeable_update BEFORE UPDATE ON history
      BEGIN SELECT RAISE(ABORT, 'the history cannot be changed'); END;

CREATE TRIGGER operator_last_manager BEFORE UPDATE ON operator
  WHEN OLD.role = 'pengelola' AND OLD.active = 1 AND (NEW.role <> 'pengelola' OR NEW.active = 0)
    AND NOT EXISTS (SELECT 1 FROM operator WHERE id <> OLD.id AND role = 'pengelola' AND active = 1)
  BEGIN SELECT RAISE(ABORT, 'the last manager stays'); END;

CREATE TRIGGER operator_stays BEFORE DELETE ON operator
  BEGIN SELECT RAISE(ABORT, 'an operator is not deleted'); END;
