-- Trainings with curricula, sessions, participants and attendance; facilitations whose businesses go through stages.

CREATE TABLE training (
  id INTEGER PRIMARY KEY,
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

-- Planned curricula (kurikulum); held are those with a session.
CREATE TABLE training_curriculum (
  id INTEGER PRIMARY KEY,
  training_id INTEGER NOT NULL REFERENCES training (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  -- Hours of lessons (JP); null = not known.
  hours INTEGER CHECK (hours > 0),
  speaker TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX training_curriculum_training ON training_curriculum (training_id, position);

CREATE TABLE training_session (
  id INTEGER PRIMARY KEY,
  training_id INTEGER NOT NULL REFERENCES training (id) ON DELETE CASCADE,
  curriculum_id INTEGER REFERENCES training_curriculum (id),
  date TEXT NOT NULL,
  -- 'HH:MM', local; '' = not known.
  starts_at TEXT NOT NULL DEFAULT '',
  ends_at TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX training_session_training ON training_session (training_id, date, starts_at);
CREATE INDEX training_session_curriculum ON training_session (curriculum_id);

-- A person of a business, or a guest (business_id null) who may be tied to a business later.
CREATE TABLE training_participant (
  id INTEGER PRIMARY KEY,
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
CREATE INDEX training_participant_training ON training_participant (training_id);
CREATE INDEX training_participant_business ON training_participant (business_id);
CREATE INDEX training_participant_nik ON training_participant (nik) WHERE nik IS NOT NULL;

CREATE TABLE attendance (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES training_session (id) ON DELETE CASCADE,
  participant_id INTEGER NOT NULL REFERENCES training_participant (id) ON DELETE CASCADE,
  mark TEXT NOT NULL CHECK (mark IN ('H', 'I', 'S', 'A')),
  -- Instant of a scan of the card; null = typed.
  scanned_at TEXT,
  -- Minutes after the start, of a scan; 0 = in time.
  minutes_late INTEGER NOT NULL DEFAULT 0 CHECK (minutes_late >= 0),
  UNIQUE (session_id, participant_id)
) STRICT;
CREATE INDEX attendance_participant ON attendance (participant_id);

-- A certificate's number is given once and stays.
CREATE TABLE training_certificate (
  id INTEGER PRIMARY KEY,
  participant_id INTEGER NOT NULL UNIQUE REFERENCES training_participant (id),
  year INTEGER NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  number TEXT NOT NULL,
  date TEXT NOT NULL,
  official_id INTEGER NOT NULL REFERENCES official (id),
  UNIQUE (year, sequence)
) STRICT;

CREATE TABLE facilitation_kind (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  -- Days before the end of a certificate at which to remind.
  reminder_days INTEGER NOT NULL DEFAULT 90 CHECK (reminder_days >= 0)
) STRICT;
CREATE TABLE facilitation_stage (
  id INTEGER PRIMARY KEY,
  kind_id INTEGER NOT NULL REFERENCES facilitation_kind (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  -- Days that the stage should take; null = no target.
  target_days INTEGER CHECK (target_days > 0),
  is_field_audit INTEGER NOT NULL DEFAULT 0 CHECK (is_field_audit IN (0, 1)),
  -- Reaching it means that the certificate is issued.
  is_final INTEGER NOT NULL DEFAULT 0 CHECK (is_final IN (0, 1))
) STRICT;
CREATE INDEX facilitation_stage_kind ON facilitation_stage (kind_id, position);

CREATE TABLE facilitation (
  id INTEGER PRIMARY KEY,
  public_id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL COLLATE NOCASE UNIQUE,
  kind_id INTEGER NOT NULL REFERENCES facilitation_kind (id),
  institution TEXT NOT NULL DEFAULT '',
  year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
  fund_source TEXT,
  notes TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;

-- One business on its way through the stages.
CREATE TABLE facilitation_case (
  id INTEGER PRIMARY KEY,
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
CREATE INDEX facilitation_case_business ON facilitation_case (business_id);
CREATE INDEX facilitation_case_valid_until ON facilitation_case (valid_until) WHERE valid_until IS NOT NULL;

-- What happened in one stage.
CREATE TABLE facilitation_step (
  id INTEGER PRIMARY KEY,
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
CREATE INDEX facilitation_step_stage ON facilitation_step (stage_id);
CREATE TABLE facilitation_file (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES facilitation_case (id) ON DELETE CASCADE,
  stage_id INTEGER REFERENCES facilitation_stage (id),
  sha256 TEXT NOT NULL,
  file_name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('foto', 'dokumen')),
  note TEXT NOT NULL DEFAULT '',
  added_at TEXT NOT NULL
) STRICT;
CREATE INDEX facilitation_file_case ON facilitation_file (case_id);
CREATE INDEX facilitation_file_sha256 ON facilitation_file (sha256);

-- Lists to begin with; the office edits them. Halal reguler follows the regular path of certification.
INSERT INTO facilitation_kind (name) VALUES
  ('Halal Reguler'), ('Halal Self Declare'), ('PIRT'), ('Merek'), ('SNI'), ('BPOM'), ('NIB'), ('TKDN');
INSERT INTO facilitation_stage (kind_id, position, name, target_days, is_field_audit, is_final)
SELECT facilitation_kind.id, stages.position, stages.name, stages.target_days, stages.is_field_audit, stages.is_final
FROM facilitation_kind JOIN (
  SELECT 'Halal Reguler' AS kind, 1 AS position, 'NIB' AS name, 14 AS target_days, 0 AS is_field_audit, 0 AS is_final
  UNION ALL SELECT 'Halal Reguler', 2, 'Akun', 7, 0, 0
  UNION ALL SELECT 'Halal Reguler', 3, 'Verifikasi dokumen', 14, 0, 0
  UNION ALL SELECT 'Halal Reguler', 4, 'Biaya', 14, 0, 0
  UNION ALL SELECT 'Halal Reguler', 5, 'Audit lapangan', 30, 1, 0
  UNION ALL SELECT 'Halal Reguler', 6, 'Sidang fatwa', 14, 0, 0
  UNION ALL SELECT 'Halal Reguler', 7, 'Terbit', 7, 0, 1
  UNION ALL SELECT 'Halal Self Declare', 1, 'NIB', 14, 0, 0
  UNION ALL SELECT 'Halal Self Declare', 2, 'Akun', 7, 0, 0
  UNION ALL SELECT 'Halal Self Declare', 3, 'Pendampingan', 14, 1, 0
  UNION ALL SELECT 'Halal Self Declare', 4, 'Sidang fatwa', 14, 0, 0
  UNION ALL SELECT 'Halal Self Declare', 5, 'Terbit', 7, 0, 1
  UNION ALL SELECT 'PIRT', 1, 'Berkas permohonan', 14, 0, 0
  UNION ALL SELECT 'PIRT', 2, 'Penyuluhan keamanan pangan', 30, 0, 0
  UNION ALL SELECT 'PIRT', 3, 'Pemeriksaan sarana', 30, 1, 0
  UNION ALL SELECT 'PIRT', 4, 'Terbit', 14, 0, 1
  UNION ALL SELECT 'Merek', 1, 'Penelusuran merek', 7, 0, 0
  UNION ALL SELECT 'Merek', 2, 'Permohonan', 14, 0, 0
  UNION ALL SELECT 'Merek', 3, 'Pengumuman', 90, 0, 0
  UNION ALL SELECT 'Merek', 4, 'Pemeriksaan substantif', 180, 0, 0
  UNION ALL SELECT 'Merek', 5, 'Terbit', 30, 0, 1
  UNION ALL SELECT 'SNI', 1, 'Berkas permohonan', 14, 0, 0
  UNION ALL SELECT 'SNI', 2, 'Uji laboratorium', 60, 0, 0
  UNION ALL SELECT 'SNI', 3, 'Audit lapangan', 30, 1, 0
  UNION ALL SELECT 'SNI', 4, 'Terbit', 30, 0, 1
  UNION ALL SELECT 'BPOM', 1, 'Pemeriksaan sarana', 60, 1, 0
  UNION ALL SELECT 'BPOM', 2, 'Registrasi produk', 60, 0, 0
  UNION ALL SELECT 'BPOM', 3, 'Terbit', 30, 0, 1
  UNION ALL SELECT 'NIB', 1, 'Akun', 7, 0, 0
  UNION ALL SELECT 'NIB', 2, 'Terbit', 7, 0, 1
  UNION ALL SELECT 'TKDN', 1, 'Berkas permohonan', 14, 0, 0
  UNION ALL SELECT 'TKDN', 2, 'Verifikasi', 30, 1, 0
  UNION ALL SELECT 'TKDN', 3, 'Terbit', 14, 0, 1
) AS stages ON stages.kind = facilitation_kind.name;
