import { join } from 'node:path';
import { type Result, success } from '../contract/result.ts';
import type { Office } from '../office.ts';
import { furnishActivities } from './sample-activities.ts';

/** The programme of the report that the product was conceived from; its people are invented. */
export const sampleProgram = 'Bantuan Peralatan IKM 2020';
const ceremony = { date: '2020-09-10', place: 'Pendopo Dipokusumo Purbalingga' };
const certificateDate = '2020-08-27';

interface Counts {
  rows: number;
  new: number;
  unchanged: number;
  rejected: number;
}

/**
 * The main job on the sample workbook, all but its papers: imports the recipients, gives the letters their numbers, adds a
 * training with certificates and a facilitation. On a database that has it already nothing changes. `step` hears
 * what has just been done.
 */
export async function fillSample(
  office: Office,
  resourcesFolder: string,
  step: (what: string) => void = () => undefined,
): Promise<Result<{ programId: number; trainingId: number; counts: Counts }>> {
  const known = office.programByName(sampleProgram);
  const program = known ? success(known.id) : await saveProgram(office);
  if (!program.ok) return program;
  const programId = program.value;
  const imported = await office.imports.runFile({
    kind: 'recipients',
    file: join(resourcesFolder, 'contoh', 'penerima-bantuan-2020.xlsx'),
    programName: sampleProgram,
    dryRun: false,
    acceptDecisions: false,
  });
  if (!imported.ok) return imported;
  const { counts } = imported.value.report;
  step(
    `impor ${counts.rows} baris: ${counts.new} baru, ${counts.unchanged} tetap, ${counts.rejected} ditolak`,
  );

  const settled = await office.handlers.aid.setState({ id: programId, state: 'ditetapkan' });
  if (!settled.ok) return settled;
  const prepared = await office.letters.handlers.prepare({
    programId,
    recipientIds: null,
    deliveryDate: ceremony.date,
    place: ceremony.place,
    changeDates: false,
  });
  if (!prepared.ok) return prepared;
  step(`nomor BAST: ${prepared.value.prepared} baru, ${prepared.value.kept} tetap`);

  const activities = await furnishActivities(office);
  if (!activities.ok) return activities;
  const { trainingId } = activities.value;
  step('pelatihan dan fasilitasi contoh');
  const given = await office.trainingPapers.handlers.giveNumbers({
    trainingId,
    participantIds: null,
    date: certificateDate,
  });
  if (!given.ok) return given;
  step('nomor sertifikat');
  return success({ programId, trainingId, counts });
}

/** The invented official and the programme of the sample. */
async function saveProgram(office: Office): Promise<Result<number>> {
  const official = await office.handlers.officials.save({
    id: null,
    name: 'Drs. SURYANTO WIBOWO, M.Si.',
    nip: '19680512 199303 1 900',
    rank: 'Pembina Utama Muda',
    position: 'Kepala Dinas Perindustrian dan Perdagangan Kabupaten Purbalingga',
    capacity: 'definitif',
    onBehalfOf: '',
    address: 'Purbalingga',
    active: true,
  });
  if (!official.ok) return official;
  const program = await office.handlers.aid.saveProgram({
    id: null,
    name: sampleProgram,
    fiscalYear: 2020,
    fundSource: 'APBD Kabupaten',
    ceremonyDate: ceremony.date,
    ceremonyPlace: ceremony.place,
    officialId: official.value.id,
    notes: 'Data contoh; semua nama rekaan.',
  });
  return program.ok ? success(program.value.id) : program;
}
