import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFaults } from '../../src-main/faults/fault-service.ts';
import { temporaryFolder } from '../database/temporary.ts';
import { expectValue } from '../office/test-office.ts';

const fault = {
  screen: '/pelaku-usaha/17',
  message: 'TypeError: nilai "Wagiman" tidak dapat dibaca',
  stack: 'TypeError: nilai "Wagiman" tidak dapat dibaca\n    at Form (app://sentra/assets/form-B2.js:3:14)',
};

function open(lines: string[] = [], path?: string) {
  const recorded: string[] = [];
  const suggested: string[] = [];
  const faults = createFaults({
    desktop: {
      chooseSavePath: async (name) => {
        suggested.push(name);
        return path;
      },
    },
    desk: {
      record: (entry) => recorded.push(entry),
      lastLines: () => lines,
      reopenScreens: () => recorded.push('reopened'),
    },
    now: () => new Date('2026-11-24T08:00:00.000Z'),
  });
  return { faults, recorded, suggested };
}

test('a report says where and what, and nothing of a person', async () => {
  const path = join(temporaryFolder(), 'laporan.txt');
  const { faults, suggested } = open(
    ['2026-11-24T07:59:00.000Z defect aid.save Error: ke 0800 1234 567'],
    path,
  );
  expect(expectValue(await faults.saveReport(fault))).toEqual({ path });
  expect(suggested).toEqual(['laporan-sentra-2026-11-24.txt']);
  const report = readFileSync(path, 'utf8');
  for (const said of [
    'Layar    : pelaku-usaha > id',
    'TypeError: nilai [teks] tidak dapat dibaca',
    '    at Form (form-B2.js:3:14)',
    '2026-11-24T07:59:00.000Z defect aid.save Error: ke [angka]',
  ])
    expect(report).toContain(said);
  expect(report).not.toMatch(/Wagiman|0800/);
});

test('a cancelled report writes nothing; a folder that is not there is said in words', async () => {
  expect(expectValue(await open().faults.saveReport(fault))).toBeNull();
  const nowhere = join(temporaryFolder(), 'tidak', 'ada', 'laporan.txt');
  expect(await open([], nowhere).faults.saveReport(fault)).toMatchObject({
    ok: false,
    error: { code: 'folder-not-found' },
  });
});

test('what a screen reports goes to the log with its screen, and the screens can be asked for anew', async () => {
  const { faults, recorded } = open();
  await faults.record(fault);
  await faults.reopen({});
  expect(recorded).toEqual([`screen pelaku-usaha > id: ${fault.message}\n${fault.stack}`, 'reopened']);
});
