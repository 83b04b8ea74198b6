-- Who works with the program, and what left it.

CREATE TABLE operator (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  role TEXT NOT NULL CHECK (role IN ('petugas', 'pengelola')),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

-- Apart, and without history: a hash that stands in the history of years could be tried at leisure.
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

-- Below every code path, undoing from the history included: whoever did something stays known, and the office is never
-- without somebody who may keep its settings.
CREATE TRIGGER operator_stays BEFORE DELETE ON operator
  BEGIN SELECT RAISE(ABORT, 'an operator is not deleted'); END;
CREATE TRIGGER operator_last_manager BEFORE UPDATE ON operator
  WHEN OLD.role = 'pengelola' AND OLD.active = 1 AND (NEW.role <> 'pengelola' OR NEW.active = 0)
    AND NOT EXISTS (SELECT 1 FROM operator WHERE id <> OLD.id AND role = 'pengelola' AND active = 1)
  BEGIN SELECT RAISE(ABORT, 'the last manager stays'); END;

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
CREATE INDEX access_log_at ON access_log (at);
CREATE INDEX access_log_operator ON access_log (operator);
CREATE TRIGGER access_log_unchangeable_update BEFORE UPDATE ON access_log
  BEGIN SELECT RAISE(ABORT, 'the log of exports cannot be changed'); END;
CREATE TRIGGER access_log_unchangeable_delete BEFORE DELETE ON access_log
  BEGIN SELECT RAISE(ABORT, 'the log of exports cannot be changed'); END;
