import type { Page } from '@playwright/test';
import { goTo, inWindow } from '../app-window.ts';
import { job } from '../harness.ts';
import { spreadOf } from '../spread.ts';

const [people, sessions, keys] = [500, 20, 200];
/** A held key's own rate, which is faster than anybody types; without a pause each would wait for those before it. */
const betweenKeys = 1000 / 30;

async function ask<T>(page: Page, procedure: string, input: unknown): Promise<T> {
  const answer = await page.evaluate(([name, question]) => window.sentra.call(name as string, question), [
    procedure,
    input,
  ] as const);
  if (!(answer as { ok: boolean }).ok) throw new Error(JSON.stringify(answer));
  return (answer as { value: T }).value;
}

/** A training with its sessions and guests; its number. */
async function makeTraining(page: Page): Promise<number> {
  const { id } = await ask<{ id: number }>(page, 'trainings.save', {
    ...{ id: null, title: 'Pelatihan besar', theme: '', organiser: '', partner: '', fundSource: null },
    ...{ year: 2020, mode: 'daring', place: '', link: '', quota: null, passingPercent: 80, officialId: null },
    ...{ state: 'berjalan', notes: '', curricula: [{ id: null, title: 'Materi', hours: 2, speaker: '' }] },
  });
  for (let n = 1; n <= sessions; n++)
    await ask(page, 'trainings.saveSession', {
      ...{ id: null, trainingId: id, curriculumId: null, startsAt: '', endsAt: '', place: '' },
      date: `2020-01-${String(n).padStart(2, '0')}`,
    });
  for (let n = 1; n <= people; n++)
    await ask(page, 'trainings.saveParticipant', {
      ...{ id: null, trainingId: id, businessId: null, role: 'tamu', nik: '', gender: null, phone: '' },
      ...{ institution: '', villageCode: null, standing: 'peserta', reason: '', doubleTrainingReason: null },
      ...{ preTest: null, postTest: null, name: `Peserta ${String(n).padStart(4, '0')}` },
    });
  return id;
}

/** Notes of each key how long it took until the frame after it was drawn. */
const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    addEventListener(
      'keydown',
      (event) => {
        const from = event.timeStamp;
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - from)));
      },
      true,
    );
  });

export default job({
  title: 'Attendance in the window',
  about: `${keys} keys, 30 a second, into the sheet of ${people} participants and ${sessions} sessions of the built program: from the key until the frame after it is drawn.`,
  measure: ({ note }) =>
    inWindow(undefined, async (page) => {
      const trainingId = await makeTraining(page);
      await goTo(page, `/pelatihan/${trainingId}/kehadiran`);
      const sheet = page.getByRole('grid', { name: 'Kehadiran peserta' });
      await sheet.waitFor();
      await sheet.focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('ArrowRight');
      await watchKeys(page);
      for (let n = 0; n < keys; n++) {
        await page.keyboard.press('hhhihhshha'.charAt(n % 10));
        await page.waitForTimeout(betweenKeys);
      }
      await page.waitForTimeout(1000);
      const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
      note({
        what: 'key to paint',
        unit: 'ms',
        ours: spreadOf(times),
        beside: {},
        target: { at: 'p95', most: 50 },
      });
    }),
});
