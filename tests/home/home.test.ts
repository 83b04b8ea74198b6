import { expect, test } from 'vitest';
import { officeForHandovers } from '../handovers/office-for-handovers.ts';
import { expectValue, typedBusiness } from '../office/test-office.ts';
import { typedParticipant, typedTraining } from '../trainings/training-office.ts';

test('a year counts what the recap of that year counts, and a training that was called off is none', async () => {
  const { handlers, programId } = await officeForHandovers();
  for (const [title, state] of [
    ['Ekspor', 'berjalan'],
    ['Batik', 'batal'],
  ] as const) {
    const training = typedTraining({ title, theme: '', year: 2023, state });
    const { id: trainingId } = expectValue(await handlers.trainings.save(training));
    for (const [name, standing] of [
      ['Ani', 'peserta'],
      ['Budi', 'calon'],
    ] as const)
      expectValue(await handlers.trainings.saveParticipant(typedParticipant(trainingId, { name, standing })));
  }
  const summary = expectValue(await handlers.recaps.summary({ programId: null, year: 2024 }));
  expect(expectValue(await handlers.home.years({}))).toMatchObject([
    {
      year: 2024,
      programs: 1,
      programId,
      recipients: summary.recipients,
      units: summary.units,
      value: summary.value,
      participants: 0,
    },
    { year: 2023, programs: 0, programId: null, recipients: 0, trainings: 1, participants: 1 },
  ]);
  expect(summary).toMatchObject({ recipients: 2, units: 153 });
});

test('the parts of the register make the whole, with what has no place or sector last', async () => {
  const { handlers } = await officeForHandovers();
  expectValue(await handlers.businesses.save(typedBusiness({ ownerName: 'Tanpa Desa' })));
  const { byDistrict, bySector } = expectValue(await handlers.home.register({}));
  const { businesses } = expectValue(await handlers.home.overview({}));
  const sum = (rows: { businesses: number }[]) => rows.reduce((all, row) => all + row.businesses, 0);
  expect([sum(byDistrict), sum(bySector)]).toEqual([businesses, businesses]);
  expect(byDistrict.at(-1)).toEqual({ code: null, name: 'Belum terklasifikasi', businesses: 1 });
});
