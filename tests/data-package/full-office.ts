import { type Connection, connect } from '../../src-main/database/connection.ts';
import type { Desktop } from '../../src-main/desktop.ts';
import { makeRegister } from '../fixtures/make-register.ts';
import { openTestOffice, type TestOffice } from '../office/test-office.ts';

/** One record of each table of the groups, aid, trainings and facilitations, the last one of businesses 1 and 2. */
const oneOfEach = `
INSERT INTO business_group (public_id, name, kind, chair_name, chair_nik, phones, name_key, created_at, updated_at)
  VALUES ('kelompok-1', 'KUB Maju', 'KUB', 'Wagiman', '3303051205849001', '080012345678', 'wagiman', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
INSERT INTO group_member (group_id, business_id) VALUES (1, 1), (1, 2);
INSERT INTO official (name, position) VALUES ('Sri', 'Kepala');
INSERT INTO aid_program (public_id, name, fiscal_year, fund_source, created_at)
  VALUES ('program-1', 'Bantuan Alat', 2026, 'APBD Kabupaten', '2026-01-01T00:00:00.000Z'), ('program-2', 'Kosong', 2026, 'DAK', '2026-01-01T00:00:00.000Z');
INSERT INTO aid_item (program_id, name, unit, unit_price, quantity_bought, fund_source) VALUES (1, 'Mesin Las', 'unit', 5000000, 9, 'APBD Kabupaten');
INSERT INTO aid_recipient (program_id, business_id) VALUES (1, 3);
INSERT INTO aid_recipient (program_id, group_id) VALUES (1, 1);
INSERT INTO allocation (recipient_id, item_id, quantity) VALUES (1, 1, 2), (2, 1, 3);
INSERT INTO handover (recipient_id, letter_year, letter_sequence, letter_number, delivery_date, place, official_id, delivered_at, proxy_nik, created_at)
  VALUES (1, 2026, 1, '510/001', '2026-02-03', 'Pendopo', 1, '2026-02-03', '3303051205849002', '2026-01-01T00:00:00.000Z');
INSERT INTO goods_return (recipient_id, item_id, quantity, date, kind, reason) VALUES (1, 1, 1, '2026-03-01', 'diganti', 'rusak');
INSERT INTO training (public_id, title, year, mode, created_at) VALUES ('pelatihan-1', 'Ekspor', 2026, 'daring', '2026-01-01T00:00:00.000Z');
INSERT INTO training_curriculum (training_id, position, title) VALUES (1, 1, 'Pasar'), (1, 2, 'Bea');
INSERT INTO training_session (training_id, curriculum_id, date, starts_at) VALUES (1, 1, '2026-04-01', '08:00');
INSERT INTO training_participant (training_id, business_id, role, name, nik, phones, card_code, name_key, added_at)
  VALUES (1, 1, 'pemilik', 'Wagiman', '3303051205849003', '080011112222', 'a', 'wagiman', '2026-01-01T00:00:00.000Z'),
    (1, NULL, 'tamu', 'Tamu', NULL, '', 'b', 'tamu', '2026-01-01T00:00:00.000Z');
INSERT INTO attendance (session_id, participant_id, mark) VALUES (1, 1, 'H'), (1, 2, 'A');
INSERT INTO training_certificate (participant_id, year, sequence, number, date, official_id) VALUES (1, 2026, 1, 'S/1', '2026-05-01', 1);
INSERT INTO facilitation (public_id, title, kind_id, year, created_at) VALUES ('fasilitasi-1', 'Halal 2026', 1, 2026, '2026-01-01T00:00:00.000Z');
INSERT INTO facilitation_case (facilitation_id, business_id, stage_id, added_at) VALUES (1, 1, 1, '2026-01-01T00:00:00.000Z');
INSERT INTO facilitation_step (case_id, stage_id, planned_date, notes) VALUES (1, 1, '2026-06-01', 'catatan');
`;

/** An office with a register and a record in each table that a data package has. */
export function openFullOffice(
  count: number,
  more?: (connection: Connection) => void,
  desktop: Partial<Desktop> = {},
): TestOffice {
  const opened: TestOffice = openTestOffice({ chooseFolder: async () => opened.folder, ...desktop });
  const connection = connect(opened.databaseFile);
  makeRegister(connection, count, 3);
  connection.exec(oneOfEach);
  more?.(connection);
  connection.close();
  return opened;
}
