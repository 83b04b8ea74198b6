-- Loading a package: prepare_package, COPY of each file (load.sql), take_package, all in one transaction.

-- Makes an empty table for each file. A table that is made in the same transaction can be filled with COPY FREEZE.
CREATE FUNCTION sentra.prepare_package(package jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  regency text := package #>> '{sentra,regencyCode}';
  one text;
BEGIN
  IF (package #>> '{sentra,format}') IS DISTINCT FROM '1' THEN
    RAISE EXCEPTION 'format paket tidak dikenal: %', package #>> '{sentra,format}';
  END IF;
  IF regency IS NULL OR regency !~ '^\d\d\.\d\d$' THEN
    RAISE EXCEPTION 'kode kabupaten/kota tidak dikenal: %', regency;
  END IF;
  -- One package at a time: they share the names of the incoming tables.
  PERFORM pg_advisory_xact_lock(hashtext('sentra.package'));
  FOR one IN SELECT name FROM sentra.package_tables LOOP
    EXECUTE format('DROP TABLE IF EXISTS sentra_incoming.%I', one);
    EXECUTE format('CREATE TABLE sentra_incoming.%1$I (LIKE sentra.%1$I)', one);
    -- The check lets the partition be attached without being read once more.
    EXECUTE format(
      'ALTER TABLE sentra_incoming.%I ALTER COLUMN regency_code SET DEFAULT %L, ADD CONSTRAINT of_regency CHECK (regency_code = %L)',
      one, regency, regency);
  END LOOP;
END $$;

-- Takes away the apostrophe that keeps a text from running as a formula in a spreadsheet: in the fields that datapackage.json
-- names as `marked`, or in all texts where it names none.
CREATE FUNCTION sentra.without_apostrophes(incoming text, marked jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  assignments text;
  conditions text;
BEGIN
  SELECT
    string_agg(format('%1$I = CASE WHEN %1$I ~ %2$L THEN substr(%1$I, 2) ELSE %1$I END', attname, '^''+[-=+@\t\r]'), ', '),
    string_agg(format('starts_with(%I, '''''''')', attname), ' OR ')
  INTO assignments, conditions
  FROM pg_attribute
  WHERE attrelid = format('sentra_incoming.%I', incoming)::regclass AND attnum > 0 AND atttypid = 'text'::regtype
    AND (marked IS NULL OR marked ? attname::text);
  IF assignments IS NOT NULL THEN
    EXECUTE format('UPDATE sentra_incoming.%I SET %s WHERE %s', incoming, assignments, conditions);
  END IF;
END $$;

-- Checks what came in and puts it in the place of what the office sent before. Returns the number of rows. Statistics are left to
-- autovacuum, which makes them within a minute; whoever asks at once says ANALYZE first.
CREATE FUNCTION sentra.take_package(package jsonb) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  regency text := package #>> '{sentra,regencyCode}';
  suffix text := replace(regency, '.', '_');
  resource jsonb;
  reference record;
  one text;
  part text;
  key text;
  found_rows bigint;
  all_rows bigint := 0;
BEGIN
  FOR resource IN SELECT value FROM jsonb_array_elements(package -> 'resources') LOOP
    one := resource ->> 'name';
    PERFORM sentra.without_apostrophes(one, resource -> 'marked');
    EXECUTE format('SELECT count(*) FROM sentra_incoming.%I', one) INTO found_rows;
    IF found_rows <> (resource ->> 'rows')::bigint THEN
      RAISE EXCEPTION 'tabel % berisi % baris, seharusnya %', one, found_rows, resource ->> 'rows';
    END IF;
    all_rows := all_rows + found_rows;
    SELECT string_agg(quote_ident(value), ', ') INTO key
      FROM jsonb_array_elements_text(resource #> '{schema,primaryKey}');
    EXECUTE format('ALTER TABLE sentra_incoming.%I ADD CONSTRAINT %I PRIMARY KEY (%s, regency_code)',
      one, one || '_' || suffix || '_pkey', key);
  END LOOP;

  -- The tables are new and have no statistics: hashing is right for them, a plan by guess or with helpers is slower.
  SET LOCAL enable_mergejoin = off;
  SET LOCAL enable_nestloop = off;
  SET LOCAL max_parallel_workers_per_gather = 0;
  FOR reference IN SELECT * FROM sentra.package_references LOOP
    EXECUTE format(
      'SELECT count(*) FROM sentra_incoming.%1$I AS source WHERE source.%2$I IS NOT NULL
         AND NOT EXISTS (SELECT FROM sentra_incoming.%3$I AS target WHERE target.%2$I = source.%2$I)',
      reference.source, reference.columns, reference.target) INTO found_rows;
    IF found_rows > 0 THEN
      RAISE EXCEPTION '% baris tabel % menunjuk % yang tidak ada dalam tabel %',
        found_rows, reference.source, reference.columns, reference.target;
    END IF;
  END LOOP;

  FOR one IN SELECT name FROM sentra.package_tables LOOP
    part := one || '_' || suffix;
    IF to_regclass(format('sentra_parts.%I', part)) IS NOT NULL THEN
      EXECUTE format('ALTER TABLE sentra.%I DETACH PARTITION sentra_parts.%I', one, part);
      EXECUTE format('DROP TABLE sentra_parts.%I', part);
    END IF;
    EXECUTE format('ALTER TABLE sentra_incoming.%I RENAME TO %I', one, part);
    EXECUTE format('ALTER TABLE sentra_incoming.%I SET SCHEMA sentra_parts', part);
    EXECUTE format('ALTER TABLE sentra.%I ATTACH PARTITION sentra_parts.%I FOR VALUES IN (%L)', one, part, regency);
    EXECUTE format('ALTER TABLE sentra_parts.%I DROP CONSTRAINT of_regency', part);
  END LOOP;

  INSERT INTO sentra.packages (regency_code, regency, office, created_at, masked, keyed, filter)
  VALUES (regency, package #>> '{sentra,regency}', package #>> '{sentra,office}', (package ->> 'created')::timestamptz,
    (package #>> '{sentra,masked}')::boolean, (package #>> '{sentra,keyed}')::boolean, package #>> '{sentra,filter}')
  ON CONFLICT (regency_code) DO UPDATE SET regency = excluded.regency, office = excluded.office,
    created_at = excluded.created_at, masked = excluded.masked, keyed = excluded.keyed, filter = excluded.filter,
    loaded_at = now();
  RETURN all_rows;
END $$;
