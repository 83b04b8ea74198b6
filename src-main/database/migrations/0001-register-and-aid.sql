-- The register of businesses and groups, aid from items to handover letters, settings, imports, and the history.
-- Money is whole rupiah; dates are YYYY-MM-DD text; instants are ISO 8601 in UTC. Identity numbers are text, always.

-- Who acts now, and as part of what: the triggers of the history copy it. One row. What is undone as a whole (an
-- import, a bulk change) names its change set here while it writes.
CREATE TABLE acting (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  operator TEXT NOT NULL,
  change_set_id INTEGER
) STRICT;
INSERT INTO acting (one, operator) VALUES (1, 'petugas');

-- Written by triggers only (database/history-triggers.ts), in the transaction of the change itself.
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
CREATE INDEX history_record ON history (entity, record);
CREATE INDEX history_change_set ON history (change_set_id) WHERE change_set_id IS NOT NULL;

-- Changes that belong together and can be undone together, whenever that is.
CREATE TABLE change_set (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  -- What a person knows it by: a file name, 'Ubah komoditas 120 pelaku usaha'.
  title TEXT NOT NULL,
  operator TEXT NOT NULL,
  at TEXT NOT NULL,
  -- The change set that undid this one.
  undone_by INTEGER REFERENCES change_set (id)
) STRICT;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

-- Reference data of Kemendagri, from resources/regions; not the office's records, so without history.
CREATE TABLE regency (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  province_name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE district (
  code TEXT PRIMARY KEY,
  regency_code TEXT NOT NULL REFERENCES regency (code),
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX district_regency ON district (regency_code);
-- Villages are loaded regency by regency, when the office needs them.
CREATE TABLE village (
  code TEXT PRIMARY KEY,
  district_code TEXT NOT NULL REFERENCES district (code),
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX village_district ON village (district_code);

CREATE TABLE sector (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  sector_group TEXT NOT NULL CHECK (sector_group IN ('unggulan', 'potensial', 'lainnya'))
) STRICT;

CREATE TABLE business (
  id INTEGER PRIMARY KEY,
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
) STRICT;
CREATE INDEX business_by_name ON business (owner_name, id);
CREATE INDEX business_nik ON business (nik) WHERE nik IS NOT NULL;
CREATE INDEX business_nib ON business (nib) WHERE nib IS NOT NULL;
CREATE INDEX business_village_name ON business (village_code, name_key);
CREATE INDEX business_sector ON business (sector_id);

CREATE VIRTUAL TABLE business_search USING fts5 (
  text, content = '', contentless_delete = 1, tokenize = 'trigram remove_diacritics 1', detail = 'full'
);
CREATE TRIGGER business_search_insert AFTER INSERT ON business BEGIN
  INSERT INTO business_search (rowid, text) VALUES (NEW.id, concat_ws(char(10),
    NEW.owner_name, NEW.business_name, NEW.nik, NEW.nib, NEW.phones, NEW.product));
END;
CREATE TRIGGER business_search_update
AFTER UPDATE OF owner_name, business_name, nik, nib, phones, product ON business BEGIN
  UPDATE business_search SET text = concat_ws(char(10),
    NEW.owner_name, NEW.business_name, NEW.nik, NEW.nib, NEW.phones, NEW.product) WHERE rowid = NEW.id;
END;
CREATE TRIGGER business_search_delete AFTER DELETE ON business BEGIN
  DELETE FROM business_search WHERE rowid = OLD.id;
END;

CREATE TABLE business_group (
  id INTEGER PRIMARY KEY,
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
CREATE INDEX business_group_village_name ON business_group (village_code, name_key);
CREATE TABLE group_member (
  id INTEGER PRIMARY KEY,
  group_id INTEGER NOT NULL REFERENCES business_group (id) ON DELETE CASCADE,
  business_id INTEGER NOT NULL REFERENCES business (id),
  UNIQUE (group_id, business_id)
) STRICT;
CREATE INDEX group_member_business ON group_member (business_id);

CREATE TABLE official (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  nip TEXT NOT NULL DEFAULT '',
  rank TEXT NOT NULL DEFAULT '',
  position TEXT NOT NULL,
  capacity TEXT NOT NULL DEFAULT 'definitif' CHECK (capacity IN ('definitif', 'Plt.', 'Plh.', 'a.n.')),
  on_behalf_of TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE aid_program (
  id INTEGER PRIMARY KEY,
  public_id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  fiscal_year INTEGER NOT NULL,
  fund_source TEXT NOT NULL,
  ceremony_date TEXT,
  ceremony_place TEXT NOT NULL DEFAULT '',
  official_id INTEGER REFERENCES official (id),
  notes TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;

-- A kind of thing of a programme. The money may differ from item to item, so the fund source stands here.
CREATE TABLE aid_item (
  id INTEGER PRIMARY KEY,
  program_id INTEGER NOT NULL REFERENCES aid_program (id),
  name TEXT NOT NULL COLLATE NOCASE,
  brand TEXT NOT NULL DEFAULT '' COLLATE NOCASE,
  specification TEXT NOT NULL DEFAULT '' COLLATE NOCASE,
  unit TEXT NOT NULL COLLATE NOCASE,
  unit_price INTEGER NOT NULL CHECK (unit_price >= 0),
  quantity_bought INTEGER NOT NULL CHECK (quantity_bought >= 0),
  fund_source TEXT NOT NULL,
  UNIQUE (program_id, name, brand, specification, unit, unit_price, fund_source)
) STRICT;

CREATE TABLE aid_recipient (
  id INTEGER PRIMARY KEY,
  program_id INTEGER NOT NULL REFERENCES aid_program (id),
  business_id INTEGER REFERENCES business (id),
  group_id INTEGER REFERENCES business_group (id),
  -- The officer's written reason for going beyond what was bought, or null.
  beyond_bought_reason TEXT,
  CHECK ((business_id IS NULL) <> (group_id IS NULL)),
  UNIQUE (program_id, business_id),
  UNIQUE (program_id, group_id)
) STRICT;
CREATE INDEX aid_recipient_business ON aid_recipient (business_id);
CREATE INDEX aid_recipient_group ON aid_recipient (group_id);

CREATE TABLE allocation (
  id INTEGER PRIMARY KEY,
  recipient_id INTEGER NOT NULL REFERENCES aid_recipient (id),
  item_id INTEGER NOT NULL REFERENCES aid_item (id),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  UNIQUE (recipient_id, item_id)
) STRICT;
CREATE INDEX allocation_item ON allocation (item_id, quantity);

CREATE TABLE handover (
  id INTEGER PRIMARY KEY,
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
) STRICT;
CREATE INDEX handover_number ON handover (letter_year, letter_sequence);

-- The number of the next letter of a year; the office may set it, because letters are also made outside.
CREATE TABLE letter_counter (
  year INTEGER PRIMARY KEY,
  next_sequence INTEGER NOT NULL CHECK (next_sequence > 0)
) STRICT;

-- "A handed-over allocation cannot be edited" holds below every code path, not only in the service.
CREATE TRIGGER allocation_delivered_update BEFORE UPDATE ON allocation
WHEN EXISTS (SELECT 1 FROM handover WHERE recipient_id = OLD.recipient_id AND delivered_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a delivered allocation cannot be changed'); END;
CREATE TRIGGER allocation_delivered_delete BEFORE DELETE ON allocation
WHEN EXISTS (SELECT 1 FROM handover WHERE recipient_id = OLD.recipient_id AND delivered_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a delivered allocation cannot be changed'); END;
CREATE TRIGGER allocation_delivered_insert BEFORE INSERT ON allocation
WHEN EXISTS (SELECT 1 FROM handover WHERE recipient_id = NEW.recipient_id AND delivered_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a delivered allocation cannot be changed'); END;
CREATE TRIGGER handover_number_frozen BEFORE UPDATE OF letter_number, letter_year, letter_sequence ON handover
WHEN OLD.first_printed_at IS NOT NULL AND NEW.letter_number <> OLD.letter_number
BEGIN SELECT RAISE(ABORT, 'a printed letter number cannot be changed'); END;

-- An import; its number is that of its change set.
CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY REFERENCES change_set (id),
  kind TEXT NOT NULL,
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  sheet TEXT NOT NULL,
  program_id INTEGER REFERENCES aid_program (id),
  counts TEXT NOT NULL CHECK (json_valid(counts))
) STRICT;

-- How the officer mapped columns, by the headings of the sheet, for the next file with the same headings.
CREATE TABLE heading_mapping (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  headings TEXT NOT NULL,
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  UNIQUE (kind, headings)
) STRICT;
