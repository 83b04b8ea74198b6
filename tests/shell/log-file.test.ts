import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { createLogFile } from '../../src-main/electron/log-file.ts';
import { temporaryFolder } from '../database/temporary.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue(); // the console has the entry as it is
});

test('what is written holds no number, quotation or name of a person', () => {
  const folder = temporaryFolder();
  const log = createLogFile(folder);
  log.defect('businesses.save', new TypeError('nilai "Wagiman" dengan NIK 3303051205849001'));
  log.slow('businesses.list', 312);
  const text = readFileSync(join(folder, 'sentra.log'), 'utf8');
  expect(text).toContain('defect businesses.save TypeError: nilai [teks] dengan');
  expect(text).toContain('slow businesses.list 312 ms');
  expect(text).not.toMatch(/Wagiman|33030512/);
});

test('a full log becomes an older part, and only so many parts are kept', () => {
  const folder = temporaryFolder();
  const log = createLogFile(folder, { bytes: 200, parts: 3 });
  for (let entry = 1; entry <= 60; entry += 1) log.write(`entry ${entry} ${'x'.repeat(20)}`);
  expect(readdirSync(folder).sort()).toEqual(['sentra.1.log', 'sentra.2.log', 'sentra.log']);
  const kept = log.lastLines();
  expect(kept.at(-1)).toContain('entry 60 ');
  // In order and without a gap, over the border of two parts.
  const numbers = kept.map((line) => Number(/entry (\d+)/.exec(line)?.[1]));
  expect(numbers).toEqual(Array.from(numbers, (_, index) => 60 - numbers.length + 1 + index));
});

test('a log that cannot be written stops nobody', () => {
  const file = join(temporaryFolder(), 'berkas');
  writeFileSync(file, '');
  const log = createLogFile(join(file, 'log')); // a folder below a file cannot be
  log.write('entry');
  expect(log.lastLines()).toEqual([]);
  expect(existsSync(join(file, 'log'))).toBe(false);
});
