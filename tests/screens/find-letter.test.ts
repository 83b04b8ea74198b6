import { expect, test } from 'vitest';
import type { HandoverRow } from '../../src-main/contract/handovers.ts';
import { findLetters } from '../../src-renderer/aid/coming-back/find-letter.ts';

const letter = (sequence: number, name: string, villageName = 'Bojong') =>
  ({
    letterNumber: `530/${String(sequence).padStart(3, '0')}/IKM/IX/2020`,
    name,
    organisation: `Las ${name}`,
    villageName,
    districtName: 'Mrebet',
  }) as HandoverRow;

const all = [letter(1, 'Aminah'), letter(12, 'Basuki'), letter(120, 'Citra', 'Onje'), letter(530, 'Darmo')];
const found = (typed: string, rows = all) => findLetters(rows, typed).map((row) => row.name);

test.each([
  ['the running number, with or without zeros', '12', ['Basuki']],
  ['', '012', ['Basuki']],
  ['not part of another', '2', []],
  ['the classification points to none but the letter of that number', '530', ['Darmo']],
  ['the whole number, as a scanner gives it', '530/120/IKM/IX/2020', ['Citra']],
  ['in another case and with blanks', '530 / 120 / ikm / ix / 2020', ['Citra']],
  ['words of the name', 'amin', ['Aminah']],
  ['words of the village', 'onje', ['Citra']],
  ['nothing typed shows all', '  ', ['Aminah', 'Basuki', 'Citra', 'Darmo']],
])('%s: %s', (_what, typed, names) => {
  expect(found(typed)).toEqual(names);
});

test('the last letter that is left is still found by its running number', () => {
  expect(found('12', all.slice(1, 2))).toEqual(['Basuki']);
});
