import type { ParticipantInput, TrainingInput } from '../../src-main/contract/trainings.ts';
import { expectValue, openTestOffice, type TestOffice, typedBusiness } from '../office/test-office.ts';

export const typedTraining = (fields: Partial<TrainingInput> = {}): TrainingInput => ({
  id: null,
  title: 'Pelatihan Manajemen Ekspor 2020',
  theme: 'Ekspor',
  organiser: 'Kementerian Perdagangan',
  partner: '',
  fundSource: 'APBN',
  year: 2020,
  mode: 'campuran',
  place: 'Aula Dinas',
  link: '',
  quota: null,
  passingPercent: 80,
  officialId: null,
  state: 'berjalan',
  notes: '',
  curricula: [1, 2, 3, 4, 5, 6, 7].map((n) => ({ id: null, title: `Kurikulum ${n}`, hours: 4, speaker: '' })),
  ...fields,
});

export const typedParticipant = (
  trainingId: number,
  fields: Partial<ParticipantInput> = {},
): ParticipantInput => ({
  id: null,
  trainingId,
  businessId: null,
  role: 'tamu',
  name: 'Tamu Undangan',
  nik: '',
  gender: null,
  phone: '',
  institution: '',
  villageCode: null,
  standing: 'peserta',
  reason: '',
  doubleTrainingReason: null,
  preTest: null,
  postTest: null,
  ...fields,
});

/** Adds businesses by the names of their owners; their numbers. */
export async function addBusinesses({ handlers }: TestOffice, names: string[]): Promise<number[]> {
  const ids: number[] = [];
  for (const ownerName of names)
    ids.push(expectValue(await handlers.businesses.save(typedBusiness({ ownerName }))).id);
  return ids;
}

/** A training with its curricula and one session a curriculum, on the days from 1 September 2020. */
export async function openTraining(fields: Partial<TrainingInput> = {}, sessions = 7) {
  const office = openTestOffice();
  const { handlers } = office;
  const { id } = expectValue(await handlers.trainings.save(typedTraining(fields)));
  const { training } = expectValue(await handlers.trainings.get({ id }));
  const sessionIds: number[] = [];
  for (const [index, { id: curriculumId }] of training.curricula.slice(0, sessions).entries()) {
    const date = `2020-09-0${index + 1}`;
    const saved = await handlers.trainings.saveSession({
      id: null,
      trainingId: id,
      curriculumId,
      date,
      startsAt: '08:00',
      endsAt: '12:00',
      place: '',
    });
    sessionIds.push(expectValue(saved).id);
  }
  return { office, handlers, id, training, sessionIds };
}
