import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePng } from '../fixtures/make-png.ts';
import { expectValue, openTestOffice, typedBusiness } from '../office/test-office.ts';
import { sentra, sentraJson } from './run-sentra.ts';

test('check tells of the files beside the database, in words and as JSON', async () => {
  const { handlers, office, folder, databaseFile } = openTestOffice();
  const { id: businessId } = expectValue(
    await handlers.businesses.save(typedBusiness({ ownerName: 'Siti Aminah' })),
  );
  const files = [1, 2].map((colour) => ({
    fileName: `rumah ${colour}.png`,
    bytes: new Uint8Array(makePng(2, 2, [colour, 0, 0])),
  }));
  await handlers.businessFiles.add({ ownerId: businessId, files });
  office.close();

  const sound = sentra('check', '--database', databaseFile);
  expect(sound).toMatchObject({ exitCode: 0, error: '' });
  expect(sound.out).toMatch(/^Basis data utuh\.$/m);
  expect(sound.out).toMatch(/^Berkas lampiran utuh: 2\.$/m);
  expect(sound.out).not.toMatch(/tidak dirujuk/);

  rmSync(join(folder, 'berkas'), { recursive: true });
  const lost = sentra('check', '--database', databaseFile);
  expect(lost.exitCode).toBe(0);
  expect(lost.out).toMatch(/^Basis data utuh\.$/m);
  expect(lost.out).toMatch(
    /^Berkas lampiran TIDAK utuh: 2 dari 2\. Pulihkan folder berkas dari cadangan\.$/m,
  );
  expect(lost.out).toMatch(/^- Pelaku Usaha Siti Aminah: "rumah 1\.png" tidak ditemukan$/m);
  expect(sentraJson('check', '--database', databaseFile)).toMatchObject({
    ok: false,
    integrity: 'ok',
    files: { ok: false, files: 2, faults: [{ state: 'missing' }, { state: 'missing' }] },
  });
}, 120_000);
