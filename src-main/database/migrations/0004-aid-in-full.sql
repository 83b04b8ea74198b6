-- Aid from procurement to monitoring: states and budget of a programme, packages, candidates, reasons, deliveries in
-- parts, who received, what came back, reversals, prints, and the visits afterwards.

ALTER TABLE aid_program ADD COLUMN sub_activity TEXT NOT NULL DEFAULT '';
ALTER TABLE aid_program ADD COLUMN sub_activity_code TEXT NOT NULL DEFAULT '';
ALTER TABLE aid_program ADD COLUMN account_code TEXT NOT NULL DEFAULT '';
-- Lines of text; empty = those of the letter texts in the settings.
ALTER TABLE aid_program ADD COLUMN legal_basis TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(legal_basis));
-- Whole rupiah; null = not known.
ALTER TABLE aid_program ADD COLUMN budget INTEGER CHECK (budget >= 0);
ALTER TABLE aid_program ADD COLUMN planned_date TEXT;
-- What a state allows stands in rules/program-state.ts.
ALTER TABLE aid_program ADD COLUMN state TEXT NOT NULL DEFAULT 'draf'
  CHECK (state IN ('draf', 'ditetapkan', 'penyerahan', 'selesai'));
-- Taken over from earlier years' workbooks: everything counts as handed over, and it has no letters of this program.
ALTER TABLE aid_program ADD COLUMN is_past INTEGER NOT NULL DEFAULT 0 CHECK (is_past IN (0, 1));
-- What earlier versions let an office do it may go on doing.
UPDATE aid_program SET state = CASE WHEN EXISTS (
  SELECT 1 FROM handover JOIN aid_recipient ON aid_recipient.id = recipient_id
  WHERE program_id = aid_program.id AND delivered_at IS NOT NULL) THEN 'penyerahan' ELSE 'ditetapkan' END;

ALTER TABLE aid_item ADD COLUMN category TEXT NOT NULL DEFAULT 'alat' CHECK (category IN ('alat', 'bahan'));
-- Null = not known.
ALTER TABLE aid_item ADD COLUMN price_includes_tax INTEGER CHECK (price_includes_tax IN (0, 1));
ALTER TABLE aid_item ADD COLUMN supplier TEXT NOT NULL DEFAULT '';
ALTER TABLE aid_item ADD COLUMN contract_number TEXT NOT NULL DEFAULT '';
ALTER TABLE aid_item ADD COLUMN contract_date TEXT;

CREATE TABLE aid_package (
  id INTEGER PRIMARY KEY,
  program_id INTEGER NOT NULL REFERENCES aid_program (id),
  name TEXT NOT NULL COLLATE NOCASE,
  UNIQUE (program_id, name)
) STRICT;
CREATE TABLE aid_package_item (
  id INTEGER PRIMARY KEY,
  package_id INTEGER NOT NULL REFERENCES aid_package (id) ON DELETE CASCADE,
  item_id INTEGER NOT NULL REFERENCES aid_item (id),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  UNIQUE (package_id, item_id)
) STRICT;
CREATE INDEX aid_package_item_item ON aid_package_item (item_id);

-- Who may become a recipient (calon), and who stands ready when one drops out (cadangan), with the reason.
CREATE TABLE aid_candidate (
  id INTEGER PRIMARY KEY,
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
CREATE INDEX aid_candidate_business ON aid_candidate (business_id);
CREATE INDEX aid_candidate_group ON aid_candidate (group_id);

-- A recipient may get its goods in parts, each with its own letter: `part` 2 is what was still due after the first.
CREATE TABLE new_aid_recipient (
  id INTEGER PRIMARY KEY,
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
INSERT INTO new_aid_recipient (id, program_id, business_id, group_id, beyond_bought_reason)
  SELECT id, program_id, business_id, group_id, beyond_bought_reason FROM aid_recipient;
DROP TABLE aid_recipient;
ALTER TABLE new_aid_recipient RENAME TO aid_recipient;
CREATE INDEX aid_recipient_business ON aid_recipient (business_id);
CREATE INDEX aid_recipient_group ON aid_recipient (group_id);

-- Who took the goods: the recipient, or somebody with a letter of authority (surat kuasa).
ALTER TABLE handover ADD COLUMN received_by TEXT NOT NULL DEFAULT 'penerima' CHECK (received_by IN ('penerima', 'kuasa'));
ALTER TABLE handover ADD COLUMN proxy_name TEXT NOT NULL DEFAULT '';
ALTER TABLE handover ADD COLUMN proxy_nik TEXT;
-- Number and date of the letter of authority as written.
ALTER TABLE handover ADD COLUMN proxy_letter TEXT NOT NULL DEFAULT '';
-- The day on which the signed letter came back.
ALTER TABLE handover ADD COLUMN signed_back_at TEXT;

-- Every time a letter went on paper: the first and each reprint, under the same number.
CREATE TABLE letter_print (
  id INTEGER PRIMARY KEY,
  recipient_id INTEGER NOT NULL REFERENCES aid_recipient (id) ON DELETE CASCADE,
  letter_number TEXT NOT NULL,
  at TEXT NOT NULL,
  -- 'cetak', 'pdf' or 'word'.
  way TEXT NOT NULL CHECK (way IN ('cetak', 'pdf', 'word'))
) STRICT;
CREATE INDEX letter_print_recipient ON letter_print (recipient_id);
INSERT INTO letter_print (recipient_id, letter_number, at, way)
  SELECT recipient_id, letter_number, first_printed_at, 'cetak' FROM handover WHERE first_printed_at IS NOT NULL;

-- A handover that is taken back, with the reason; the letter keeps its number.
CREATE TABLE handover_reversal (
  id INTEGER PRIMARY KEY,
  recipient_id INTEGER NOT NULL REFERENCES aid_recipient (id),
  delivered_at TEXT NOT NULL,
  reversed_at TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (trim(reason) <> '')
) STRICT;
CREATE INDEX handover_reversal_recipient ON handover_reversal (recipient_id);
-- "Only reversed with a reason" holds below every code path: the reversal is written first.
CREATE TRIGGER handover_reversed_with_reason BEFORE UPDATE OF delivered_at ON handover
WHEN OLD.delivered_at IS NOT NULL AND NEW.delivered_at IS NULL AND NOT EXISTS (
  SELECT 1 FROM handover_reversal
  WHERE recipient_id = OLD.recipient_id AND delivered_at = OLD.delivered_at)
BEGIN SELECT RAISE(ABORT, 'a handover is reversed only with a reason'); END;
-- What the letter of a handover says stays as it was when the goods changed hands.
CREATE TRIGGER handover_delivered_frozen
BEFORE UPDATE OF delivered_at, delivery_date, place, official_id, received_by, proxy_name, proxy_nik, proxy_letter ON handover
WHEN OLD.delivered_at IS NOT NULL AND NEW.delivered_at IS NOT NULL AND (
  NEW.delivered_at <> OLD.delivered_at OR NEW.delivery_date <> OLD.delivery_date OR NEW.place <> OLD.place
  OR NEW.official_id <> OLD.official_id OR NEW.received_by <> OLD.received_by OR NEW.proxy_name <> OLD.proxy_name
  OR NEW.proxy_nik IS NOT OLD.proxy_nik OR NEW.proxy_letter <> OLD.proxy_letter)
BEGIN SELECT RAISE(ABORT, 'a handover is not edited, only reversed'); END;

-- Goods that came back after the handover: taken back into stock, or replaced by the same kind.
CREATE TABLE goods_return (
  id INTEGER PRIMARY KEY,
  recipient_id INTEGER NOT NULL REFERENCES aid_recipient (id),
  item_id INTEGER NOT NULL REFERENCES aid_item (id),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  date TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('dikembalikan', 'diganti')),
  reason TEXT NOT NULL CHECK (trim(reason) <> '')
) STRICT;
CREATE INDEX goods_return_recipient ON goods_return (recipient_id, item_id);
CREATE INDEX goods_return_item ON goods_return (item_id);

-- Scans and photos of signed letters, by the hash of their content (files/).
CREATE TABLE handover_file (
  id INTEGER PRIMARY KEY,
  recipient_id INTEGER NOT NULL REFERENCES aid_recipient (id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL,
  file_name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('foto', 'dokumen')),
  note TEXT NOT NULL DEFAULT '',
  added_at TEXT NOT NULL
) STRICT;
CREATE INDEX handover_file_recipient ON handover_file (recipient_id);
CREATE INDEX handover_file_sha256 ON handover_file (sha256);

-- A later check of the goods (monev).
CREATE TABLE monitoring_visit (
  id INTEGER PRIMARY KEY,
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
CREATE TABLE monitoring_condition (
  id INTEGER PRIMARY KEY,
  visit_id INTEGER NOT NULL REFERENCES monitoring_visit (id) ON DELETE CASCADE,
  item_id INTEGER NOT NULL REFERENCES aid_item (id),
  condition TEXT NOT NULL
    CHECK (condition IN ('baik', 'rusak ringan', 'rusak berat', 'hilang', 'dipindahtangankan')),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  note TEXT NOT NULL DEFAULT '',
  UNIQUE (visit_id, item_id, condition)
) STRICT;
CREATE INDEX monitoring_condition_item ON monitoring_condition (item_id);
CREATE TABLE monitoring_file (
  id INTEGER PRIMARY KEY,
  visit_id INTEGER NOT NULL REFERENCES monitoring_visit (id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL,
  file_name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('foto', 'dokumen')),
  note TEXT NOT NULL DEFAULT '',
  added_at TEXT NOT NULL
) STRICT;
CREATE INDEX monitoring_file_visit ON monitoring_file (visit_id);
CREATE INDEX monitoring_file_sha256 ON monitoring_file (sha256);
