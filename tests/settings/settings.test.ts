import { expect, test } from 'vitest';
import { connect } from '../../src-main/database/connection.ts';
import { expectValue, openTestOffice, outcomeOf, typedBusiness } from '../office/test-office.ts';

test('a new office begins in Purbalingga with its villages, sectors and letter texts', async () => {
  const { handlers } = openTestOffice();
  expect(expectValue(await handlers.settings.get({}))).toMatchObject({
    regencyCode: '33.03',
    regencyName: 'Kabupaten Purbalingga',
    provinceName: 'Jawa Tengah',
    handoverText: { legalBasis: [] },
  });
  expect(expectValue(await handlers.regions.villages({}))).toHaveLength(239);
  expect(expectValue(await handlers.regions.districts({}))).toHaveLength(18);
  expect(expectValue(await handlers.regions.regencies({}))).toHaveLength(514);
  expect(expectValue(await handlers.sectors.list({})).map((sector) => sector.name)).toContain('Knalpot');
});

test('choosing another regency brings its villages', async () => {
  const { handlers } = openTestOffice();
  expectValue(await handlers.settings.save({ regencyCode: '33.02' }));
  const villages = expectValue(await handlers.regions.villages({}));
  expect(villages.length).toBeGreaterThan(300);
  expect(villages.every((village) => village.code.startsWith('33.02.'))).toBe(true);
  expect(outcomeOf(await handlers.settings.save({ regencyCode: '99.99' }))).toBe('regency-unknown');
});

test('a section is saved whole and the others stay', async () => {
  const { handlers } = openTestOffice();
  const before = expectValue(await handlers.settings.get({}));
  const numbering = { pattern: '{urut}/{tahun}', classification: '', unit: '' };
  expectValue(await handlers.settings.save({ numbering }));
  expect(expectValue(await handlers.settings.get({}))).toEqual({ ...before, numbering });
});

test('a pattern without a running number is refused in words', async () => {
  const { handlers } = openTestOffice();
  const numbering = { pattern: '530/{tahun}', classification: '530', unit: 'IKM' };
  expect(outcomeOf(await handlers.settings.save({ numbering }))).toBe('pattern-wrong');
  const tried = expectValue(await handlers.settings.tryPattern(numbering));
  expect(tried.example).toBeNull();
  expect(tried.problems).not.toEqual([]);
});

test('an unknown placeholder in a letter text is refused at its field when it is saved', async () => {
  const { handlers } = openTestOffice();
  const { handoverText } = expectValue(await handlers.settings.get({}));
  const answer = await handlers.settings.save({
    handoverText: { ...handoverText, closing: 'rangkap {rankap}' },
  });
  expect(answer).toMatchObject({
    ok: false,
    error: {
      code: 'placeholder-unknown',
      fields: { 'handoverText.closing': expect.stringContaining('rankap') },
    },
  });
});

test('each letter and the label have texts that are checked at their fields', async () => {
  const { handlers } = openTestOffice();
  const before = expectValue(await handlers.settings.get({}));
  const sections = ['handoverText', 'statementText', 'integrityPactText', 'grantAgreementText'] as const;
  for (const section of sections) {
    for (const field of ['title', 'subtitle', 'opening', 'closing'] as const)
      expect(
        await handlers.settings.save({ [section]: { ...before[section], [field]: 'x {namaPenerma}' } }),
      ).toMatchObject({
        error: {
          code: 'placeholder-unknown',
          fields: { [`${section}.${field}`]: expect.stringContaining('Mungkin maksudnya {namaPenerima}.') },
        },
      });
    expectValue(await handlers.settings.save({ [section]: { ...before[section], closing: 'Sekian.' } }));
  }
  // What a letter knows, the label of a thing may not.
  const labels = { layout: '3x7' as const, owner: 'Milik {nomor}' };
  expect(await handlers.settings.save({ labels })).toMatchObject({
    error: { fields: { 'labels.owner': expect.stringContaining('{nomor}') } },
  });
  expect(expectValue(await handlers.settings.get({})).labels).toEqual(before.labels);
});

test('texts that an older version wrote get what has come since from the defaults', async () => {
  const { handlers, databaseFile } = openTestOffice();
  const { handoverText } = expectValue(await handlers.settings.get({}));
  const { subtitle: _subtitle, opening: _opening, showLetterhead: _kop, ...old } = handoverText;
  const stored = { ...old, closing: 'Penutup kantor ini.' };
  const connection = connect(databaseFile);
  connection
    .prepare("INSERT INTO setting (name, value) VALUES ('handoverText', ?)")
    .run(JSON.stringify(stored));
  connection.close();
  expect(expectValue(await handlers.settings.get({})).handoverText).toEqual({
    ...handoverText,
    closing: 'Penutup kantor ini.',
  });
});

test('a NIK is read aloud', async () => {
  const { handlers } = openTestOffice();
  const read = expectValue(
    await handlers.regions.readNik({ nik: '3303015205849001', gender: null, birthDate: null }),
  );
  expect(read.aloud).toBe('Kemangkon, perempuan, 12 Mei 1984');
});

test('a sector or official in use cannot be removed', async () => {
  const { handlers } = openTestOffice();
  const sectors = expectValue(await handlers.sectors.list({}));
  const [sector] = sectors;
  if (!sector) throw new Error('no sector');
  expectValue(await handlers.sectors.remove({ id: sectors.at(-1)?.id ?? 0 }));
  expectValue(await handlers.businesses.save(typedBusiness({ sectorId: sector.id })));
  expect(outcomeOf(await handlers.sectors.remove({ id: sector.id }))).toBe('sector-in-use');
  expect(
    outcomeOf(await handlers.sectors.save({ id: null, name: sector.name.toUpperCase(), group: 'lainnya' })),
  ).toBe('sector-exists');
});

test('the history tells every change in words', async () => {
  const { handlers } = openTestOffice();
  expectValue(await handlers.sectors.save({ id: null, name: 'Keramik', group: 'potensial' }));
  const { rows } = expectValue(await handlers.history.list({ before: null, limit: 1 }));
  expect(rows).toMatchObject([
    {
      entity: 'Komoditas',
      title: 'Keramik',
      action: 'insert',
      changes: [
        { field: 'Nama', before: null, after: 'Keramik' },
        { field: 'Kelompok komoditas', before: null, after: 'potensial' },
      ],
    },
  ]);
});
