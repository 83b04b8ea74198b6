-- Made by `npm run province-sql` from src-main/data-package, so that it always fits the packages. Not edited by hand.

-- In the folder of a package: psql --file .../load.sql
-- One transaction: either the package takes the place of the office's earlier one, or nothing changes.
\set ON_ERROR_STOP on
\set package `cat datapackage.json`
BEGIN;
SELECT sentra.prepare_package(:'package'::jsonb) \g /dev/null
\copy sentra_incoming.sectors (sector, sector_group) from 'sectors.csv' with (format csv, header match, freeze)
\copy sentra_incoming.villages (village_code, village, district_code, district, located_in, regency, province) from 'villages.csv' with (format csv, header match, freeze)
\copy sentra_incoming.businesses (business_id, owner_name, nik, nik_key, gender, birth_date, birth_year, phones, business_name, legal_form, nib, npwp, email, street, rt, rw, village_code, sector, product, kbli, kbli_edition, established_year, scale, status, status_date, export_share, export_destination, pirt, halal, notes, created_at, updated_at) from 'businesses.csv' with (format csv, header match, freeze)
\copy sentra_incoming.business_years (business_id, year, workers_male, workers_female, workers_total, investment, production_capacity, production_unit, production_value, annual_turnover) from 'business_years.csv' with (format csv, header match, freeze)
\copy sentra_incoming.groups (group_id, name, kind, chair_name, chair_nik, chair_nik_key, chair_gender, phones, street, rt, rw, village_code, sector, product, notes, created_at, updated_at) from 'groups.csv' with (format csv, header match, freeze)
\copy sentra_incoming.group_members (group_id, business_id) from 'group_members.csv' with (format csv, header match, freeze)
\copy sentra_incoming.aid_programs (program_id, name, fiscal_year, fund_source, state, is_past, sub_activity, sub_activity_code, account_code, budget, planned_date, ceremony_date, ceremony_place, notes, created_at) from 'aid_programs.csv' with (format csv, header match, freeze)
\copy sentra_incoming.aid_items (item_id, program_id, name, brand, specification, unit, unit_price, quantity_bought, fund_source, category, supplier, contract_number, contract_date) from 'aid_items.csv' with (format csv, header match, freeze)
\copy sentra_incoming.aid_recipients (recipient_id, program_id, business_id, group_id, part, beyond_bought_reason, double_aid_reason, past_letter_number, past_date) from 'aid_recipients.csv' with (format csv, header match, freeze)
\copy sentra_incoming.allocations (recipient_id, item_id, quantity) from 'allocations.csv' with (format csv, header match, freeze)
\copy sentra_incoming.handovers (recipient_id, letter_number, letter_year, letter_sequence, delivery_date, place, delivered_on, received_by, proxy_name, proxy_nik, signed_back_on) from 'handovers.csv' with (format csv, header match, freeze)
\copy sentra_incoming.goods_returns (return_id, recipient_id, item_id, quantity, date, kind, reason) from 'goods_returns.csv' with (format csv, header match, freeze)
\copy sentra_incoming.trainings (training_id, title, theme, organiser, partner, fund_source, year, mode, place, quota, planned_curricula, passing_percent, state, created_at) from 'trainings.csv' with (format csv, header match, freeze)
\copy sentra_incoming.training_sessions (session_id, training_id, curriculum, date, starts_at, ends_at, place) from 'training_sessions.csv' with (format csv, header match, freeze)
\copy sentra_incoming.training_participants (participant_id, training_id, business_id, role, name, nik, gender, phones, institution, village_code, standing, reason, pre_test, post_test) from 'training_participants.csv' with (format csv, header match, freeze)
\copy sentra_incoming.attendance (session_id, participant_id, mark, minutes_late) from 'attendance.csv' with (format csv, header match, freeze)
\copy sentra_incoming.training_certificates (participant_id, number, date) from 'training_certificates.csv' with (format csv, header match, freeze)
\copy sentra_incoming.facilitations (facilitation_id, title, kind, institution, year, fund_source, created_at) from 'facilitations.csv' with (format csv, header match, freeze)
\copy sentra_incoming.facilitation_cases (case_id, facilitation_id, business_id, stage, standing, reason, certificate_number, certificate_issuer, valid_from, valid_until) from 'facilitation_cases.csv' with (format csv, header match, freeze)
\copy sentra_incoming.facilitation_steps (step_id, case_id, stage, is_field_audit, planned_date, started_date, finished_date, due_date, result, notes) from 'facilitation_steps.csv' with (format csv, header match, freeze)
SELECT sentra.take_package(:'package'::jsonb) AS rows;
COMMIT;
