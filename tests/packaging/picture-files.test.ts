import { expect, test } from 'vitest';
import { bmpOf, icoOf } from '../../scripts/icons/picture-files.ts';

test('a bitmap has blue first, its lowest row first, and rows of whole four bytes', () => {
  const red = [255, 1, 2, 255];
  const green = [3, 255, 4, 255];
  const file = bmpOf({ width: 1, height: 2, rgba: Uint8Array.from([...red, ...green]) });
  expect(file.readUInt32LE(2)).toBe(file.length);
  expect([...file.subarray(file.readUInt32LE(10))]).toEqual([4, 255, 3, 0, 2, 1, 255, 0]);
});

test('an icon file tells of each picture where it is, and writes a size of 256 as 0', () => {
  const file = icoOf([
    { size: 16, png: Buffer.from('first') },
    { size: 256, png: Buffer.from('second!') },
  ]);
  const entry = (at: number) => {
    const from = file.readUInt32LE(at + 12);
    return [file.readUInt8(at), file.toString('latin1', from, from + file.readUInt32LE(at + 8))];
  };
  expect([file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([1, 2]);
  expect([entry(6), entry(22)]).toEqual([
    [16, 'first'],
    [0, 'second!'],
  ]);
});
