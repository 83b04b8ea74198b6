import { expect, test } from 'vitest';
import { trackedTables } from '../../src-main/database/history-triggers.ts';
import { newDatabase } from './temporary.ts';

test('all migrations together give the committed schema', async () => {
  const schema = newDatabase()
    .prepare<[], string>(
      "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'business_search_%' ORDER BY type, name",
    )
    .pluck()
    .all();
  await expect(`${schema.join('\n\n')}\n`).toMatchFileSnapshot('schema.snapshot.sql');
});

test('the connection keeps what safety.md asks', () => {
  const connection = newDatabase();
  const pragma = (name: string) => connection.pragma(name, { simple: true });
  expect(pragma('journal_mode')).toBe('wal');
  expect(pragma('synchronous')).toBe(2);
  expect(pragma('foreign_keys')).toBe(1);
  expect(pragma('trusted_schema')).toBe(0);
  expect(pragma('application_id')).toBe(0x53494b4d);
  expect(pragma('user_version')).toBeGreaterThan(0);
});

test('every table but those named as untracked writes its history', () => {
  expect(trackedTables(newDatabase())).toEqual([
    'aid_candidate',
    'aid_item',
    'aid_package',
    'aid_package_item',
    'aid_program',
    'aid_recipient',
    'allocation',
    'attendance',
    'business',
    'business_file',
    'business_group',
    'business_year',
    'facilitation',
    'facilitation_case',
    'facilitation_file',
    'facilitation_kind',
    'facilitation_stage',
    'facilitation_step',
    'goods_return',
    'group_member',
    'handover',
    'handover_file',
    'handover_reversal',
    'legal_form',
    'letter_counter',
    'letter_print',
    'monitoring_condition',
    'monitoring_file',
    'monitoring_visit',
    'not_duplicate',
    'official',
    'operator',
    'saved_view',
    'sector',
    'setting',
    'training',
    'training_certificate',
    'training_curriculum',
    'training_participant',
    'training_session',
  ]);
});

test('the next page of the register is a seek in the index, however far down', () => {
  const plan = newDatabase()
    .prepare<[], { detail: string }>(
      "EXPLAIN QUERY PLAN SELECT id FROM business WHERE (owner_name, business.id) > ('M', 5) ORDER BY owner_name, business.id LIMIT 50",
    )
    .all()
    .map((row) => row.detail)
    .join('\n');
  expect(plan).toContain('SEARCH business USING COVERING INDEX business_by_name (owner_name>?)');
  expect(plan).not.toContain('TEMP B-TREE');
});
