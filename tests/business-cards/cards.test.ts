import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { businessFilter } from '../../src-main/contract/business-list.ts';
import { makePng } from '../fixtures/make-png.ts';
import { officeForHandovers } from '../handovers/office-for-handovers.ts';
import { expectValue, outcomeOf, typedBusiness } from '../office/test-office.ts';
import { typedTraining } from '../trainings/training-office.ts';

const jobId = 'cards';
const chosen = (ids: number[]) => ({ filter: businessFilter.parse({}), everything: false, ids });

/** An office whose first recipient got two goods, was visited, trained, facilitated, and is in a group. */
async function open() {
  const office = await officeForHandovers();
  const { handlers, first, machine } = office;
  expectValue(await office.deliver([first]));
  const ids = expectValue(await handlers.aid.recipients({ programId: office.programId, search: '' })).map(
    (row) => [row.id, row.businessId ?? 0] as const,
  );
  const businessId = new Map(ids).get(first) ?? 0;
  const otherId = new Map(ids).get(office.second) ?? 0;
  expectValue(
    await handlers.monitoring.saveVisit({
      id: null,
      recipientId: first,
      date: '2024-06-10',
      visitor: 'Petugas Contoh',
      conditions: [
        { itemId: machine, condition: 'rusak berat', quantity: 1, note: '' },
        { itemId: machine, condition: 'baik', quantity: 1, note: '' },
      ],
      note: 'Diperiksa',
      followUp: 'Perbaiki mesin',
      followUpDoneAt: null,
    }),
  );
  const { id: trainingId } = expectValue(await handlers.trainings.save(typedTraining()));
  expectValue(
    await handlers.trainings.addOwners({
      trainingId,
      businessIds: [businessId],
      standing: 'peserta',
      doubleTrainingReason: null,
    }),
  );
  const kinds = expectValue(await handlers.facilitations.kinds({}));
  const { id: facilitationId } = expectValue(
    await handlers.facilitations.save({
      id: null,
      title: 'Sertifikasi Halal 2020',
      kindId: kinds.find((one) => one.name === 'Halal Reguler')?.id ?? 0,
      institution: 'LPPOM MUI',
      year: 2020,
      fundSource: null,
      notes: '',
    }),
  );
  expectValue(
    await handlers.facilitations.addBusinesses({
      facilitationId,
      businessIds: [businessId],
      startedDate: '2020-09-01',
      doubleFacilitationReason: null,
    }),
  );
  return { ...office, businessId, otherId, facilitationId, trainingId };
}

test('a card says all that was done for a business, each with its day and number', async () => {
  const { handlers, businessId, trainingId, facilitationId, programId } = await open();
  const card = expectValue(await handlers.businessCards.get({ businessId, mask: false }));
  const tables = new Map(card.tables.map((one) => [one.key, one.rows]));
  expect(tables.get('aid')).toEqual([
    {
      cells: ['6 Mar 2024', 'Bantuan Las 2024', 'Mesin Las', '2 unit', expect.stringMatching(/^530\/001\//)],
      opens: { place: 'program', id: programId },
    },
    {
      cells: ['6 Mar 2024', 'Bantuan Las 2024', 'Pelat Baja', '100 lembar', expect.any(String)],
      opens: { place: 'program', id: programId },
    },
  ]);
  expect(tables.get('trainings')).toEqual([
    {
      cells: [
        '2020',
        'Pelatihan Manajemen Ekspor 2020 – kurikulum 0 dari 7',
        'Penerima 1',
        'belum dicatat',
        '–',
      ],
      opens: { place: 'training', id: trainingId },
    },
  ]);
  expect(tables.get('facilitations')).toMatchObject([
    {
      cells: ['1 Sep 2020', 'Sertifikasi Halal 2020', expect.stringMatching(/./), '–', '–'],
      opens: { place: 'facilitation', id: facilitationId },
    },
  ]);
  expect(tables.get('visits')?.[0]?.cells).toEqual([
    '10 Jun 2024',
    'Bantuan Las 2024',
    'Petugas Contoh',
    '1 baik, 1 rusak berat',
    'Diperiksa; Perbaiki mesin (belum selesai)',
  ]);
  expect(tables.get('years')).toEqual([]);
});

test('goods that have not changed hands are not told as given', async () => {
  const { handlers, otherId } = await open();
  const card = expectValue(await handlers.businessCards.get({ businessId: otherId, mask: false }));
  const aid = card.tables.find(({ key }) => key === 'aid')?.rows;
  expect(aid?.map(({ cells }) => cells.slice(0, 3))).toEqual([
    ['2024', 'Bantuan Las 2024', 'Mesin Las, belum diserahkan'],
    ['2024', 'Bantuan Las 2024', 'Pelat Baja, belum diserahkan'],
  ]);
});

test('a masked card hides numbers, birthday, e-mail and photo; an open one shows them', async () => {
  const { handlers, folder, printer } = await open();
  const { id: businessId } = expectValue(
    await handlers.businesses.save(
      typedBusiness({
        ownerName: 'Siti Umpama',
        nik: '3303055205849001',
        phone: '080012345678',
        email: 'siti@contoh.invalid',
        npwp: '012345678901000',
      }),
    ),
  );
  const path = join(folder, 'siti.png');
  writeFileSync(path, makePng());
  expectValue(await handlers.businessFiles.add({ ownerId: businessId, files: [{ path }] }));
  const secrets = [
    '3303055205849001',
    '12345678',
    'siti@contoh',
    '012345678',
    '12 Mei 1984',
    'data:image/png',
  ];
  for (const mask of [false, true]) {
    const card = expectValue(await handlers.businessCards.get({ businessId, mask }));
    expect(card.pictureUrl === null).toBe(mask);
    expectValue(await handlers.businessCards.printPaper({ scope: chosen([businessId]), mask, jobId }));
    const paper = printer.printed.at(-1) ?? '';
    const facts = JSON.stringify([card.owner, card.business]);
    if (mask) {
      for (const secret of secrets) expect(paper + facts).not.toContain(secret);
      expect(paper).toContain('3303xxxxxxxx9001');
    } else {
      expect(paper).toContain('3303055205849001');
      expect(paper).toContain('data:image/png');
      expect(facts).toContain('12 Mei 1984');
    }
  }
});

test('the cards of a village or of what is chosen come by name, in one paper', async () => {
  const { handlers, printer } = await open();
  const villageCode = '33.03.05.2002';
  for (const ownerName of ['Wati', 'abdul', 'Sri <b>', 'Budi'])
    expectValue(await handlers.businesses.save(typedBusiness({ ownerName, villageCode })));
  const village = {
    filter: businessFilter.parse({ villageCodes: [villageCode] }),
    everything: true,
    ids: [],
  };
  const paper = expectValue(await handlers.businessCards.printPaper({ scope: village, mask: false, jobId }));
  expect(paper).toMatchObject({ pages: 4, fileName: 'Kartu Binaan 4 pelaku usaha.pdf' });
  const html = printer.printed.at(-1) ?? '';
  expect([...html.matchAll(/<footer><span>Kartu Binaan ([^<]*)</g)].map((match) => match[1])).toEqual([
    'abdul',
    'Budi',
    'Sri &lt;b&gt;',
    'Wati',
  ]);
});

test('no card is printed of nobody, nor shown of a business that is gone', async () => {
  const { handlers } = await open();
  const printed = await handlers.businessCards.printPaper({ scope: chosen([]), mask: false, jobId });
  expect(outcomeOf(printed)).toBe('businesses-missing');
  expect(outcomeOf(await handlers.businessCards.get({ businessId: 999, mask: false }))).toBe(
    'business-unknown',
  );
});
