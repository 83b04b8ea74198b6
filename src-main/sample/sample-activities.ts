import { businessFilter } from '../contract/business-list.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Office } from '../office.ts';
import type { AttendanceMark } from '../rules/attendance.ts';

/** The training and the facilitation of the report that the product was conceived from; its people are invented. */
const sampleTraining = 'Pelatihan Manajemen Ekspor 2020';
const sampleFacilitation = 'Sertifikasi Halal 2020';

const curricula: [title: string, hours: number][] = [
  ['Prosedur dan Dokumen Ekspor', 8],
  ['Perhitungan Harga Ekspor', 8],
  ['Negosiasi dan Kontrak Dagang', 8],
  ['Pembayaran dan Pembiayaan Ekspor', 8],
  ['Pemasaran Digital untuk Ekspor', 8],
  ['Kemasan dan Standar Mutu', 8],
  ['Simulasi dan Pendampingan Ekspor', 8],
];
/** Four of the seven are held; the others have no day yet. */
const days = ['2020-08-24', '2020-08-25', '2020-08-26', '2020-08-27'];
const participantCount = 30;
const facilitatedCount = 10;

/** Somebody is absent now and then, always the same in each sample. */
const markOf = (person: number, session: number): AttendanceMark => {
  const turn = (person * 7 + session * 5) % 23;
  return turn === 3 ? 'I' : turn === 11 ? 'S' : turn === 19 ? 'A' : 'H';
};

/**
 * The training (30 participants, 7 curricula, 4 held) and the facilitation (10 food businesses at the field audit).
 * What is there already stays as it is; the number of the training.
 */
export async function furnishActivities(office: Office): Promise<Result<{ trainingId: number }>> {
  const { trainings } = office.handlers;
  const listed = await trainings.list({ search: sampleTraining });
  if (!listed.ok) return listed;
  const known = listed.value.find((row) => row.title === sampleTraining);
  if (known) return success({ trainingId: known.id });

  const exporters = await owners(office, (sector) => !isFood(sector), participantCount);
  if (!exporters.ok) return exporters;
  const made = await makeTraining(office, exporters.value);
  if (!made.ok) return made;
  const foodBusinesses = await owners(office, isFood, facilitatedCount);
  if (!foodBusinesses.ok) return foodBusinesses;
  const facilitated = await makeFacilitation(office, foodBusinesses.value);
  return facilitated.ok ? success({ trainingId: made.value }) : facilitated;
}

const isFood = (sector: string): boolean => /makanan|minuman/i.test(sector);

/** The first businesses of some sectors, by the name of the owner. */
async function owners(
  { handlers }: Office,
  isWanted: (sector: string) => boolean,
  limit: number,
): Promise<Result<number[]>> {
  const sectors = await handlers.sectors.list({});
  if (!sectors.ok) return sectors;
  const page = await handlers.businesses.list({
    filter: businessFilter.parse({
      sectorIds: sectors.value.filter((sector) => isWanted(sector.name)).map((sector) => sector.id),
    }),
    sort: { by: 'owner', descending: false },
    after: null,
    skip: 0,
    total: null,
    limit,
  });
  return page.ok ? success(page.value.rows.map((row) => row.id)) : page;
}

async function makeTraining({ handlers }: Office, businessIds: number[]): Promise<Result<number>> {
  const { trainings, attendance } = handlers;
  const saved = await trainings.save({
    id: null,
    title: sampleTraining,
    theme: 'Manajemen Ekspor',
    organiser: 'Kementerian Perdagangan',
    partner: 'Dinas Perindustrian dan Perdagangan Kabupaten Purbalingga',
    fundSource: 'APBN',
    year: 2020,
    mode: 'campuran',
    place: 'Aula Dinas Perindustrian dan Perdagangan',
    link: '',
    quota: participantCount,
    passingPercent: 80,
    officialId: null,
    state: 'berjalan',
    notes: 'Data contoh; semua nama rekaan.',
    curricula: curricula.map(([title, hours]) => ({ id: null, title, hours, speaker: '' })),
  });
  if (!saved.ok) return saved;
  const trainingId = saved.value.id;
  const added = await trainings.addOwners({
    trainingId,
    businessIds,
    standing: 'peserta',
    doubleTrainingReason: null,
  });
  if (!added.ok) return added;
  const planned = await trainings.get({ id: trainingId });
  if (!planned.ok) return planned;
  for (const [index, date] of days.entries()) {
    const session = await trainings.saveSession({
      id: null,
      trainingId,
      curriculumId: planned.value.training.curricula[index]?.id ?? null,
      date,
      startsAt: '08:00',
      endsAt: '15:00',
      place: '',
    });
    if (!session.ok) return session;
  }
  const described = await trainings.get({ id: trainingId });
  if (!described.ok) return described;
  const { sessions, participants } = described.value;
  const noted = await attendance.set({
    trainingId,
    marks: sessions.flatMap((session, sessionIndex) =>
      participants.map((participant, person) => ({
        sessionId: session.id,
        participantId: participant.id,
        mark: markOf(person, sessionIndex),
      })),
    ),
  });
  return noted.ok ? success(trainingId) : noted;
}

async function makeFacilitation({ handlers }: Office, businessIds: number[]): Promise<Result<number>> {
  const { facilitations } = handlers;
  const kinds = await facilitations.kinds({});
  if (!kinds.ok) return kinds;
  const kind = kinds.value.find((one) => one.name === 'Halal Reguler');
  const audit = kind?.stages.find((stage) => stage.isFieldAudit);
  if (!kind || !audit) return failure('kind-unknown', 'Jenis fasilitasi Halal Reguler tidak ditemukan.');
  const saved = await facilitations.save({
    id: null,
    title: sampleFacilitation,
    kindId: kind.id,
    institution: 'LPPOM MUI',
    year: 2020,
    fundSource: 'APBD Kabupaten',
    notes: 'Data contoh; semua nama rekaan.',
  });
  if (!saved.ok) return saved;
  const facilitationId = saved.value.id;
  const added = await facilitations.addBusinesses({
    facilitationId,
    businessIds,
    startedDate: '2020-07-01',
    doubleFacilitationReason: null,
  });
  if (!added.ok) return added;
  const described = await facilitations.get({ id: facilitationId });
  if (!described.ok) return described;
  const caseIds = described.value.cases.map((row) => row.id);
  const before = kind.stages.slice(1, kind.stages.indexOf(audit) + 1);
  for (const [index, stage] of before.entries()) {
    const date = `2020-0${7 + Math.floor((index + 1) / 2)}-${(index + 1) % 2 === 0 ? '03' : '17'}`;
    const moved = await facilitations.moveToStage({ caseIds, stageId: stage.id, date });
    if (!moved.ok) return moved;
  }
  return success(facilitationId);
}
