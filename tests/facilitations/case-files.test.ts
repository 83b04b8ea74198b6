import { expect, test } from 'vitest';
import { makePng } from '../fixtures/make-png.ts';
import { expectValue, outcomeOf } from '../office/test-office.ts';
import { openFacilitation } from './facilitation-office.ts';

test('a file belongs to the stage in which it was added, is shown and is part of the check', async () => {
  const { office, handlers, standAt, stage } = await openFacilitation(['Siti']);
  const [ownerId = 0] = await standAt('Akun');
  const add = (fileName: string, colour: [number, number, number]) =>
    handlers.facilitationFiles.add({
      ownerId,
      files: [{ fileName, bytes: new Uint8Array(makePng(2, 2, colour)) }],
    });
  expectValue(await add('akun.png', [1, 2, 3]));
  expectValue(
    await handlers.facilitations.moveToStage({
      caseIds: [ownerId],
      stageId: stage('Biaya'),
      date: '2020-10-09',
    }),
  );
  expectValue(await add('kuitansi.png', [9, 2, 3]));
  const files = expectValue(await handlers.facilitationFiles.list({ ownerId }));
  expect(files.map((file) => [file.fileName, file.note])).toEqual([
    ['akun.png', 'Akun'],
    ['kuitansi.png', 'Biaya'],
  ]);
  expect(files[0]?.pictureUrl).toMatch(/^\/files\/facilitation\/\d+\?/);
  expect(await office.office.picture('facilitation', files[0]?.id ?? 0)).toMatchObject({ extension: '.png' });
  expect((await office.office.check()).files).toMatchObject({
    ok: true,
    files: 2,
    unreferenced: { count: 0 },
  });
  const strange = await handlers.facilitationFiles.add({
    ownerId: 999,
    files: [{ fileName: 'x.png', bytes: new Uint8Array(makePng()) }],
  });
  expect(outcomeOf(strange)).toBe('owner-unknown');
});
