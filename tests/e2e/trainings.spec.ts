import type { Page } from '@playwright/test';
import { isoDateOf } from '../../src-main/rules/dates.ts';
import { expect, test } from './app-fixture.ts';
import { ask, open } from './ask-office.ts';
import { checkAccess } from './check-access.ts';

// A training from its curricula to the last mark of its attendance, typed by keyboard alone.

const participants = 30;
const sessions = 7;

/** The export training of the article: 7 curricula on 7 days of 2020, with guests by name. */
async function makeTraining(
  page: Page,
  people = participants,
  days = sessions,
  dateOf = (day: number) => `2020-09-${String(day).padStart(2, '0')}`,
): Promise<number> {
  const { id } = await ask<{ id: number }>(page, 'trainings.save', {
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
    curricula: Array.from({ length: days }, (_, index) => ({
      id: null,
      title: `Kurikulum ${index + 1}`,
      hours: 8,
      speaker: '',
    })),
  });
  const { training } = await ask<{ training: { curricula: { id: number }[] } }>(page, 'trainings.get', {
    id,
  });
  for (const [index, curriculum] of training.curricula.entries())
    await ask(page, 'trainings.saveSession', {
      id: null,
      trainingId: id,
      curriculumId: curriculum.id,
      date: dateOf(index + 1),
      startsAt: '00:00',
      endsAt: '15:00',
      place: '',
    });
  for (let person = 1; person <= people; person++)
    await ask(page, 'trainings.saveParticipant', {
      id: null,
      trainingId: id,
      businessId: null,
      role: 'tamu',
      name: `Peserta ${String(person).padStart(3, '0')}`,
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
    });
  return id;
}

test('a training is planned by keyboard: curricula line by line, a day, a guest', async ({ page }) => {
  await open(page, '/pelatihan');
  await expect(page.getByText('Belum ada pelatihan')).toBeVisible();
  await checkAccess(page);
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('textbox', { name: 'Judul', exact: true })).toBeFocused();
  await page.keyboard.type('Webinar Kemasan');
  await page.getByRole('button', { name: 'Tambah kurikulum' }).press('Enter');
  await expect(page.getByLabel('Judul kurikulum 1')).toBeFocused();
  await page.keyboard.type('Desain kemasan');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Judul kurikulum 2')).toBeFocused();
  await page.keyboard.type('Label pangan');
  await checkAccess(page);
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('heading', { name: 'Webinar Kemasan' })).toBeVisible();
  await expect(page.getByRole('tab', { name: /kurikulum 0 dari 2/ })).toBeVisible();

  await page.getByRole('button', { name: 'Tambah tamu' }).first().press('Enter');
  await expect(page.getByRole('textbox', { name: 'Nama' })).toBeFocused();
  await page.keyboard.type('Budi Santosa');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('row', { name: /Budi Santosa/ })).toBeVisible();
  await checkAccess(page);

  await page.getByRole('tab', { name: /Pertemuan/ }).press('Enter');
  await page.getByRole('button', { name: 'Pertemuan baru' }).first().press('Enter');
  await page.getByRole('textbox', { name: 'Tanggal' }).fill('1/9/2020');
  await page.keyboard.press('Control+s');
  await expect(
    page.getByRole('row', { name: /Selasa, 1 Sep 2020.*Desain kemasan.*Terlaksana/ }),
  ).toBeVisible();
  await expect(page.getByRole('tab', { name: /kurikulum 1 dari 2/ })).toBeVisible();
  await checkAccess(page);
});

test('30 participants by 7 sessions are typed by keyboard alone: a letter marks and goes down', async ({
  page,
}) => {
  const id = await makeTraining(page);
  await open(page, `/pelatihan/${id}/kehadiran`);
  const sheet = page.getByRole('grid', { name: 'Kehadiran peserta' });
  await expect(sheet).toBeVisible();
  await sheet.focus();
  const marks = 'HHHIHHSHHAHHHHHIHHHHHSHHHHHHAH';
  let keys = 0;
  const press = async (key: string) => {
    keys++;
    await page.keyboard.press(key);
  };
  await press('Control+Home');
  for (let session = 0; session < sessions; session++) {
    await press('ArrowRight');
    for (const mark of marks) await press(mark.toLowerCase());
    await press('Control+ArrowUp');
  }
  const noted = () => ask<{ mark: string }[]>(page, 'attendance.marks', { trainingId: id });
  await expect.poll(async () => (await noted()).length).toBe(participants * sessions);
  const present = [...marks].filter((mark) => mark === 'H').length * sessions;
  expect((await noted()).filter(({ mark }) => mark === 'H')).toHaveLength(present);
  console.log(`attendance: ${participants * sessions} marks, ${keys} keystrokes`);
  await expect(page.getByRole('tab', { name: /Kehadiran/ })).toContainText('80 %');
  await checkAccess(page);

  // What is no mark is refused in words, and nothing changes.
  await press('Control+Home');
  await press('ArrowRight');
  await press('z');
  await expect(page.getByText('Ketik H, I, S, A')).toBeVisible();
  // Ctrl+Z takes the last mark back, Delete empties one.
  await press('Delete');
  await expect.poll(async () => (await noted()).length).toBe(participants * sessions - 1);
  await press('Control+z');
  await expect.poll(async () => (await noted()).length).toBe(participants * sessions);
});

test('cards are read at the door: a scanner types the code and Enter, the name stands large', async ({
  page,
}) => {
  const id = await makeTraining(page, 2, 1, () => isoDateOf(new Date()));
  const { participants: people, sessions: days } = await ask<{
    participants: { name: string; cardCode: string }[];
    sessions: { id: number }[];
  }>(page, 'trainings.get', { id });
  await open(page, `/pelatihan/${id}/pindai/${days[0]?.id}`);
  const field = page.getByRole('textbox', { name: 'Kode kartu' });
  const board = page.getByRole('status');
  await expect(field).toBeFocused();
  await page.keyboard.type(`${people[0]?.cardCode.toLowerCase()}\n`);
  await expect(board).toContainText('Peserta 001');
  await expect(page.getByText('1 hadir dari 2 peserta')).toBeVisible();
  await page.keyboard.type(`${people[0]?.cardCode}\n`);
  await expect(board).toContainText('Sudah tercatat hadir.');
  await page.keyboard.type('TIDAKADA\n');
  await expect(board).toContainText('tidak dikenal');
  await page.keyboard.type(`${people[1]?.cardCode}\n`);
  await expect(board).toContainText('Peserta 002');
  await expect(page.getByText('2 hadir dari 2 peserta')).toBeVisible();
  // The session began at midnight.
  const late = page.getByRole('region', { name: 'Yang terlambat' });
  await expect(late.getByRole('listitem')).toHaveCount(2);
  await expect(late).toContainText(/Peserta 002, [\d.]+ menit/);
  await checkAccess(page);
});
