-- What a province asks first. Parts always add up: what is not classified has a column of its own.

CREATE VIEW sentra.recap_per_regency AS
SELECT
  packages.regency_code, packages.regency,
  coalesce(b.businesses, 0) AS businesses, coalesce(b.small, 0) AS small, coalesce(b.medium, 0) AS medium,
  coalesce(b.large, 0) AS large, coalesce(b.unclassified, 0) AS unclassified,
  coalesce(y.workers, 0) AS workers, coalesce(y.investment, 0) AS investment,
  coalesce(r.recipients, 0) AS recipients, coalesce(a.units, 0) AS units, coalesce(a.value, 0) AS value,
  coalesce(h.delivered, 0) AS delivered, coalesce(t.participants, 0) AS participants, coalesce(f.cases, 0) AS cases
FROM sentra.packages
LEFT JOIN (
  SELECT regency_code, count(*) AS businesses, count(*) FILTER (WHERE scale = 'kecil') AS small,
    count(*) FILTER (WHERE scale = 'menengah') AS medium, count(*) FILTER (WHERE scale = 'besar') AS large,
    count(*) FILTER (WHERE scale IS NULL) AS unclassified
  FROM sentra.businesses GROUP BY regency_code) AS b USING (regency_code)
LEFT JOIN (
  -- Of each business its newest data year only.
  SELECT regency_code, sum(workers_total) AS workers, sum(investment) AS investment
  FROM (
    SELECT DISTINCT ON (business_id, regency_code) regency_code, workers_total, investment
    FROM sentra.business_years ORDER BY business_id, regency_code, year DESC) AS newest
  GROUP BY regency_code) AS y USING (regency_code)
LEFT JOIN (
  SELECT regency_code, count(DISTINCT coalesce(business_id::text, group_id)) AS recipients
  FROM sentra.aid_recipients GROUP BY regency_code) AS r USING (regency_code)
LEFT JOIN (
  SELECT regency_code, sum(quantity) AS units, sum(quantity * unit_price) AS value
  FROM sentra.allocations JOIN sentra.aid_items USING (regency_code, item_id) GROUP BY regency_code) AS a USING (regency_code)
LEFT JOIN (
  SELECT regency_code, count(*) FILTER (WHERE delivered_on IS NOT NULL) AS delivered
  FROM sentra.handovers GROUP BY regency_code) AS h USING (regency_code)
LEFT JOIN (
  SELECT regency_code, count(*) FILTER (WHERE standing = 'peserta') AS participants
  FROM sentra.training_participants GROUP BY regency_code) AS t USING (regency_code)
LEFT JOIN (
  SELECT regency_code, count(*) AS cases FROM sentra.facilitation_cases GROUP BY regency_code) AS f USING (regency_code);
COMMENT ON VIEW sentra.recap_per_regency IS 'Rekap per kabupaten/kota; skala yang belum ditetapkan dihitung sebagai unclassified.';

-- Owners whom two offices or more hold: by the key of the NIK where offices gave one, by the NIK itself where it is open.
CREATE VIEW sentra.owners_in_several_offices AS
SELECT nik_key AS owner, array_agg(DISTINCT regency_code) AS regencies, count(*) AS businesses,
  array_agg(DISTINCT owner_name) AS names
FROM sentra.businesses WHERE nik_key IS NOT NULL
GROUP BY nik_key HAVING min(regency_code) <> max(regency_code)
UNION ALL
SELECT nik, array_agg(DISTINCT regency_code), count(*), array_agg(DISTINCT owner_name)
FROM sentra.businesses WHERE nik ~ '^\d{16}$'
-- Where all of them have keys the first part has told it.
GROUP BY nik HAVING min(regency_code) <> max(regency_code) AND bool_or(nik_key IS NULL);
COMMENT ON VIEW sentra.owners_in_several_offices IS 'Pemilik yang tercatat pada dua kantor atau lebih.';
