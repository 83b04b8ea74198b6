-- Workers of a year where a list says only how many there are in all (JML TK). As soon as men or women are known they are
-- kept instead, so that no figure is said twice.
ALTER TABLE business_year ADD COLUMN workers_total INTEGER CHECK (
  workers_total IS NULL OR (workers_total >= 0 AND workers_male IS NULL AND workers_female IS NULL)
);
