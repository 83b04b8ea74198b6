import { onTestFinished } from 'vitest';
import type { RecapQuestion } from '../../src-main/contract/recap-builder.ts';
import { recapFilter } from '../../src-main/contract/recap-builder.ts';
import type { Connection } from '../../src-main/database/connection.ts';
import { connect } from '../../src-main/database/connection.ts';
import type { Desktop } from '../../src-main/desktop.ts';
import { randomFrom } from '../fixtures/make-register.ts';
import { openTestOffice } from '../office/test-office.ts';

export const villageCodes = ['33.03.01.2001', '33.03.01.2002', '33.03.05.2002', '33.03.09.2001'];

export const noFilter = recapFilter.parse({});
export const askedFor = (part: Partial<RecapQuestion>): RecapQuestion => ({
  rows: [],
  columns: null,
  measures: ['businesses'],
  filter: noFilter,
  year: null,
  compareYear: null,
  asOf: null,
  ...part,
});

/** An office with invented businesses, figures, aid, trainings and facilitations by a seed, also with everything missing. */
export function openRecapOffice(seed: number, desktop: Partial<Desktop> = {}) {
  const office = openTestOffice(desktop);
  const connection = connect(office.databaseFile);
  // Hundreds of small changes, none of which has to outlive a power cut.
  connection.pragma('synchronous = OFF');
  onTestFinished(() => {
    connection.close();
  });
  fill(connection, seed);
  return { ...office, connection };
}

function fill(connection: Connection, seed: number): void {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const insert = (table: string, row: Record<string, string | number | null>): number => {
    const names = Object.keys(row);
    const sql = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`;
    return Number(connection.prepare(sql).run(row).lastInsertRowid);
  };
  const upTo = (most: number) => Math.floor(random() * most);
  const year = () => 2018 + upTo(4);
  const place = () => pick([...villageCodes, null]);
  const sector = () => pick([1, 2, 3, 9, null]);
  const fund = () => pick(['APBD Kabupaten', 'APBN', 'DAK']);

  const businesses = Array.from({ length: 30 }, (_, index) => {
    const id = insert('business', {
      public_id: `u${index}`,
      owner_name: `Pemilik ${String.fromCharCode(65 + (index % 26))}${index}`,
      gender: pick(['L', 'P', null]),
      legal_form: pick(['Perorangan', 'CV', null]),
      village_code: place(),
      sector_id: sector(),
      scale: pick(['kecil', 'kecil', 'menengah', 'besar', null]),
      status: pick(['aktif', 'aktif', 'tidak aktif', 'tutup']),
      status_date: pick([null, `${year()}-06-01`]),
      name_key: `pemilik ${index}`,
      created_at: `${year()}-0${1 + upTo(9)}-15T02:00:00.000Z`,
      updated_at: '',
    });
    for (const data of [2017, 2018, 2019, 2020])
      if (random() < 0.4)
        insert('business_year', {
          business_id: id,
          year: data,
          ...(random() < 0.8
            ? { workers_male: pick([null, 0, 3]), workers_female: pick([null, 2, 5]) }
            : { workers_total: 4 }),
          investment: pick([null, 1_000_000, 7_500_000]),
          production_value: pick([null, 250_000]),
          annual_turnover: pick([null, 900_000]),
        });
    return id;
  });
  const groups = [0, 1, 2].map((index) =>
    insert('business_group', {
      public_id: `g${index}`,
      name: `KUB ${index}`,
      kind: 'KUB',
      chair_name: 'Ketua',
      chair_gender: pick(['L', 'P', null]),
      village_code: place(),
      sector_id: sector(),
      name_key: 'ketua',
      created_at: '',
      updated_at: '',
    }),
  );
  const official = insert('official', { name: 'Kepala', nip: '', rank: '', position: 'Kepala Dinas' });
  for (const index of [0, 1, 2]) {
    const program = insert('aid_program', {
      public_id: `p${index}`,
      name: `Program ${index}`,
      fiscal_year: 2018 + index,
      fund_source: fund(),
      created_at: '',
    });
    const items = ['Oven', 'Wajan', 'OVEN'].map((name, at) =>
      insert('aid_item', {
        program_id: program,
        name,
        brand: pick(['', 'Maju']),
        unit: 'unit',
        unit_price: 1000 * (1 + upTo(9)) + at,
        quantity_bought: 100,
        fund_source: fund(),
      }),
    );
    const receivers = new Set(
      Array.from({ length: 9 }, () => pick([...businesses, ...groups.map((id) => -id)])),
    );
    for (const receiver of receivers) {
      const recipient = insert('aid_recipient', {
        program_id: program,
        business_id: receiver > 0 ? receiver : null,
        group_id: receiver > 0 ? null : -receiver,
      });
      for (const item of items)
        if (random() < 0.5)
          insert('allocation', { recipient_id: recipient, item_id: item, quantity: 1 + upTo(4) });
    }
    const training = insert('training', {
      public_id: `t${index}`,
      title: `Pelatihan ${index}`,
      year: 2018 + index,
      mode: 'daring',
      fund_source: pick(['APBN', null]),
      created_at: '',
    });
    const sessions = ['2020-01-01', '2020-03-01', pick(['2020-05-01', '2031-05-01'])].map((date) =>
      insert('training_session', { training_id: training, date }),
    );
    for (let person = 0; person < 8; person++) {
      const business = pick([...businesses, null]);
      const participant = insert('training_participant', {
        training_id: training,
        business_id: business,
        role: business === null ? 'tamu' : 'pemilik',
        name: `Peserta ${person}`,
        gender: pick(['L', 'P', null]),
        village_code: business === null ? place() : null,
        standing: pick(['peserta', 'peserta', 'calon']),
        card_code: `c${index}-${person}`,
        name_key: 'peserta',
        added_at: '',
      });
      for (const session of sessions.slice(0, 1 + upTo(3)))
        if (random() < 0.7)
          insert('attendance', { session_id: session, participant_id: participant, mark: pick(['H', 'I']) });
      if (random() < 0.4) {
        const sequence = index * 8 + person + 1;
        const numbered = { year: 2020, sequence, number: `${sequence}/2020`, date: '2020-06-01' };
        insert('training_certificate', { participant_id: participant, official_id: official, ...numbered });
      }
    }
    const kind = pick([1, 2]);
    const stages = connection
      .prepare<[number], number>('SELECT id FROM facilitation_stage WHERE kind_id = ?')
      .pluck()
      .all(kind);
    const facilitation = insert('facilitation', {
      public_id: `f${index}`,
      title: `Fasilitasi ${index}`,
      kind_id: kind,
      year: 2018 + index,
      fund_source: pick(['DAK', null]),
      created_at: '',
    });
    for (const business of new Set([pick(businesses), pick(businesses), pick(businesses), pick(businesses)]))
      insert('facilitation_case', {
        facilitation_id: facilitation,
        business_id: business,
        stage_id: pick([...stages, null]),
        certificate_number: pick(['', 'ID-900']),
        added_at: '',
      });
  }
}
