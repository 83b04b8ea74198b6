import { expect, test } from 'vitest';
import type { SentenceScope, SentenceVoice } from '../../src-main/contract/sentences.ts';
import { officeForHandovers } from '../handovers/office-for-handovers.ts';
import { expectValue, openTestOffice, typedBusiness } from '../office/test-office.ts';
import { typedParticipant, typedTraining } from '../trainings/training-office.ts';

const everything: SentenceScope = { year: null, programId: null, districtCode: null, sectorId: null };

type Handlers = ReturnType<typeof openTestOffice>['handlers'];

const sentencesOf = async (
  handlers: Handlers,
  scope: Partial<SentenceScope> = {},
  voice: SentenceVoice = 'press',
) =>
  new Map(
    expectValue(await handlers.sentences.list({ ...everything, ...scope, voice })).map((one) => [
      one.key,
      one,
    ]),
  );

/** Two in Kemangkon (one small, one not classified) and one of middle size in Bukateja, two of them knalpot. */
async function openRegister() {
  const office = openTestOffice();
  const { handlers } = office;
  const sectors = expectValue(await handlers.sectors.list({}));
  const sectorId = sectors.find(({ name }) => name === 'Knalpot')?.id ?? 0;
  const ids: number[] = [];
  const year = (n: number, turnover: number | null, workers: number) => ({
    year: n,
    workersMale: workers,
    workersFemale: 0,
    workersTotal: null,
    investment: null,
    productionCapacity: null,
    productionUnit: '',
    productionValue: null,
    annualTurnover: turnover,
  });
  for (const [ownerName, villageCode, scale, sector, years] of [
    ['Siti', '33.03.01.2001', 'kecil', sectorId, [year(2019, 1_000_000, 4), year(2020, 1_083_000, 4)]],
    ['Karto', '33.03.01.2001', null, null, [year(2020, 500_000, 3)]],
    ['Budi', '33.03.02.2001', 'menengah', sectorId, [year(2019, null, 10), year(2020, 9_000_000, 12)]],
  ] as const)
    ids.push(
      expectValue(
        await handlers.businesses.save(
          typedBusiness({ ownerName, villageCode, scale, sectorId: sector, years: [...years] }),
        ),
      ).id,
    );
  return { ...office, ids, sectorId };
}

test('the register is told by scale, and the parts make the whole', async () => {
  const { handlers, sectorId } = await openRegister();
  const all = await sentencesOf(handlers);
  expect(all.get('register')?.text).toBe(
    'Tercatat 3 industri kecil dan menengah di Kabupaten Purbalingga, terdiri atas 1 industri kecil, 1 industri menengah, dan 1 yang belum terklasifikasi.',
  );
  expect(all.get('sectors')?.text).toBe(
    'Komoditas unggulan di Kabupaten Purbalingga digerakkan oleh 2 pelaku usaha, yaitu knalpot dengan 2 pelaku usaha.',
  );
  const narrow = await sentencesOf(handlers, { districtCode: '33.03.02', sectorId });
  expect(narrow.get('register')).toMatchObject({
    text: 'Tercatat 1 pelaku usaha knalpot di Kecamatan Bukateja, terdiri atas 1 industri menengah.',
    scope: 'Kecamatan Bukateja, Knalpot',
  });
  const none = await sentencesOf(handlers, { districtCode: '33.03.03' });
  expect(none.get('register')?.text).toMatch(/^Belum tercatat /);
});

test('growth compares only those who are known in both years', async () => {
  const { handlers } = await openRegister();
  const { text, scope } = (await sentencesOf(handlers)).get('growth') ?? {};
  expect(text).toBe(
    'Dibanding tahun 2019, pada tahun 2020 jumlah tenaga kerja 2 pelaku usaha naik 14,3 persen menjadi 16 orang dan omzet 1 pelaku usaha naik 8,3 persen menjadi Rp 1.083.000 di Kabupaten Purbalingga.',
  );
  expect(scope).toBe('Tahun data 2019 dan 2020');
  expect((await sentencesOf(handlers, { year: 2018 })).get('growth')?.text).toMatch(/belum dapat dihitung/);
});

test('aid is told in six counts, by programme, year, district and sector, and in a speech in words', async () => {
  const { handlers, programId } = await officeForHandovers();
  const aid = async (scope: Partial<SentenceScope>, voice?: SentenceVoice) =>
    (await sentencesOf(handlers, scope, voice)).get('aid')?.text;
  expect(await aid({ programId })).toBe(
    'Sebanyak 2 pelaku IKM di 2 desa, 2 kecamatan menerima 153 unit (2 jenis) peralatan senilai Rp 60.750.000 bersumber dari APBD Kabupaten Purbalingga.',
  );
  expect(await aid({ year: 2024 })).toBe(await aid({ programId }));
  expect(await aid({ year: 2023 })).toBe('Belum ada penerima bantuan peralatan.');
  expect(await aid({ year: 2024, districtCode: '33.03.02' })).toMatch(/^Sebanyak 1 pelaku IKM di 1 desa/);
  expect(await aid({ programId }, 'speech')).toBe(
    'Sebanyak dua pelaku IKM di dua desa, dua kecamatan menerima seratus lima puluh tiga unit (dua jenis) peralatan senilai lebih dari enam puluh juta rupiah bersumber dari APBD Kabupaten Purbalingga.',
  );
  expect(await aid({ programId }, 'press-words')).toContain('153 (seratus lima puluh tiga) unit');
});

test('trainings are told with their curricula, and only with those who took part from there', async () => {
  const { handlers, ids } = await openRegister();
  const { id: trainingId } = expectValue(await handlers.trainings.save(typedTraining()));
  expectValue(
    await handlers.trainings.addOwners({
      trainingId,
      businessIds: ids,
      standing: 'peserta',
      doubleTrainingReason: null,
    }),
  );
  const guest = typedParticipant(trainingId, { name: 'Tamu', villageCode: '33.03.01.2001' });
  expectValue(await handlers.trainings.saveParticipant(guest));
  const { training } = expectValue(await handlers.trainings.get({ id: trainingId }));
  for (const [index, { id: curriculumId }] of training.curricula.slice(0, 4).entries())
    expectValue(
      await handlers.trainings.saveSession({
        id: null,
        trainingId,
        curriculumId,
        date: `2020-09-0${index + 1}`,
        startsAt: '',
        endsAt: '',
        place: '',
      }),
    );
  const told = async (scope: Partial<SentenceScope>) =>
    (await sentencesOf(handlers, { year: 2020, ...scope })).get('trainings')?.text;
  expect(await told({})).toBe(
    'Pada tahun 2020 diselenggarakan 1 pelatihan dengan 4 peserta di Kabupaten Purbalingga. Pelatihan Manajemen Ekspor 2020 diikuti 4 peserta, dengan 4 dari 7 kurikulum telah dilaksanakan.',
  );
  expect(await told({ districtCode: '33.03.01' })).toContain('dengan 3 peserta di Kecamatan Kemangkon');
  expect(await told({ year: 2019 })).toMatch(/^Belum ada peserta pelatihan/);
});

test('facilitations are told by kind, with those that have their certificate', async () => {
  const { handlers, ids } = await openRegister();
  const kinds = expectValue(await handlers.facilitations.kinds({}));
  const { id: facilitationId } = expectValue(
    await handlers.facilitations.save({
      id: null,
      title: 'Sertifikasi Halal 2020',
      kindId: kinds.find(({ name }) => name === 'Halal Reguler')?.id ?? 0,
      institution: '',
      year: 2020,
      fundSource: null,
      notes: '',
    }),
  );
  expectValue(
    await handlers.facilitations.addBusinesses({
      facilitationId,
      businessIds: ids,
      startedDate: '2020-09-01',
      doubleFacilitationReason: null,
    }),
  );
  const [first] = expectValue(await handlers.facilitations.get({ id: facilitationId })).cases;
  expectValue(
    await handlers.facilitations.saveCertificate({
      caseId: first?.id ?? 0,
      certificateNumber: 'ID1',
      certificateIssuer: '',
      validFrom: null,
      validUntil: null,
    }),
  );
  expect((await sentencesOf(handlers, { year: 2020 })).get('facilitations')?.text).toBe(
    'Dinas memfasilitasi 3 pelaku usaha untuk Halal Reguler (1 telah bersertifikat dan 2 masih berproses) di Kabupaten Purbalingga pada tahun 2020.',
  );
});
