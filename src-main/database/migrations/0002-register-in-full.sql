-- The register in full: figures per year, further fields, files, lists that the office edits, saved views, and what is
-- remembered of duplicates.

ALTER TABLE business ADD COLUMN kbli_edition TEXT CHECK (kbli_edition IN ('2009', '2015', '2017', '2020', '2025'));
ALTER TABLE business ADD COLUMN export_share INTEGER CHECK (export_share BETWEEN 0 AND 100);
ALTER TABLE business ADD COLUMN export_destination TEXT NOT NULL DEFAULT '';
ALTER TABLE business ADD COLUMN pirt TEXT NOT NULL DEFAULT '';
ALTER TABLE business ADD COLUMN halal TEXT NOT NULL DEFAULT '';
-- Since when the status holds; null = not known.
ALTER TABLE business ADD COLUMN status_date TEXT;
-- What stood where a NIK or a phone could not be read, as it was written, until somebody mends it.
ALTER TABLE business ADD COLUMN nik_as_written TEXT NOT NULL DEFAULT '';
ALTER TABLE business ADD COLUMN phone_as_written TEXT NOT NULL DEFAULT '';
CREATE INDEX business_status ON business (status);
CREATE INDEX business_scale ON business (scale);

-- Figures of one data year (tahun data), so that growth can be shown. Null = not known, never 0.
CREATE TABLE business_year (
  id INTEGER PRIMARY KEY,
  business_id INTEGER NOT NULL REFERENCES business (id) ON DELETE CASCADE,
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2100),
  workers_male INTEGER CHECK (workers_male >= 0),
  workers_female INTEGER CHECK (workers_female >= 0),
  investment INTEGER CHECK (investment >= 0),
  production_capacity REAL CHECK (production_capacity >= 0),
  production_unit TEXT NOT NULL DEFAULT '',
  production_value INTEGER CHECK (production_value >= 0),
  annual_turnover INTEGER CHECK (annual_turnover >= 0),
  UNIQUE (business_id, year)
) STRICT;

-- Photos and documents, copied into the data folder under the hash of their content.
CREATE TABLE business_file (
  id INTEGER PRIMARY KEY,
  business_id INTEGER NOT NULL REFERENCES business (id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL,
  file_name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('foto', 'dokumen')),
  note TEXT NOT NULL DEFAULT '',
  added_at TEXT NOT NULL
) STRICT;
CREATE INDEX business_file_business ON business_file (business_id);
CREATE INDEX business_file_sha256 ON business_file (sha256);

-- Legal forms, a list that the office edits; a business keeps the name.
CREATE TABLE legal_form (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE
) STRICT;
INSERT INTO legal_form (name) VALUES
  ('Perorangan'), ('UD'), ('CV'), ('PT'), ('PT Perorangan'), ('Firma'), ('Koperasi'), ('Lainnya');

-- Filters and columns of a list under a name.
CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY,
  screen TEXT NOT NULL,
  name TEXT NOT NULL COLLATE NOCASE,
  content TEXT NOT NULL CHECK (json_valid(content)),
  UNIQUE (screen, name)
) STRICT;

-- Two businesses that an officer looked at and found to be two ("bukan ganda"); the smaller number first.
CREATE TABLE not_duplicate (
  id INTEGER PRIMARY KEY,
  first_id INTEGER NOT NULL REFERENCES business (id) ON DELETE CASCADE,
  second_id INTEGER NOT NULL REFERENCES business (id) ON DELETE CASCADE,
  CHECK (first_id < second_id),
  UNIQUE (first_id, second_id)
) STRICT;
CREATE INDEX not_duplicate_second ON not_duplicate (second_id);

-- The list of the register in each of its orders, a seek from page to page. Order by place goes by the code of the
-- village; a business without one comes first, where '' keeps the comparison of rows from ending at NULL.
ALTER TABLE business ADD COLUMN village_order TEXT GENERATED ALWAYS AS (ifnull(village_code, '')) VIRTUAL;
CREATE INDEX business_by_business_name ON business (business_name, id);
CREATE INDEX business_by_village ON business (village_order, owner_name, id);
CREATE INDEX business_by_change ON business (updated_at, id);

-- What is searched, now with the name of the village. A line end closes the text, so that two letters at its very end
-- have a third one, too, and can be found by the trigrams that begin with them.
CREATE VIEW business_search_text AS
  SELECT business.id AS id, concat_ws(char(10), owner_name, business_name, nik, nib, phones, product, village.name)
    || char(10) AS text
  FROM business LEFT JOIN village ON village.code = village_code;
DROP TRIGGER business_search_insert;
DROP TRIGGER business_search_update;
CREATE TRIGGER business_search_insert AFTER INSERT ON business BEGIN
  INSERT INTO business_search (rowid, text) SELECT id, text FROM business_search_text WHERE id = NEW.id;
END;
CREATE TRIGGER business_search_update
AFTER UPDATE OF owner_name, business_name, nik, nib, phones, product, village_code ON business BEGIN
  UPDATE business_search SET text = (SELECT text FROM business_search_text WHERE id = NEW.id) WHERE rowid = NEW.id;
END;
DELETE FROM business_search;
INSERT INTO business_search (rowid, text) SELECT id, text FROM business_search_text;
