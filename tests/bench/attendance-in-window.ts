// `node tests/bench/attendance-in-window.ts [PEOPLE SESSIONS]`: typing attendance into the sheet of the built app in a real
// browser; a key until the frame after it is drawn. 500 people by 20 sessions when left out. Keys come 30 a second, which is a
// held key's own rate and faster than anybody types; without a pause each would wait for those before it. Never part of the
// tests.
import { loadavg } from 'node:os';
import { buildIfStale } from '../../scripts/build-if-stale.ts';
import { launchApp, makeHome, openPage } from '../e2e/app-fixture.ts';

const [people = 500, sessions = 20] = process.argv.slice(2).map(Number);
buildIfStale();
const home = makeHome();
const app = await launchApp(home);
const page = await openPage(app);
const ask = async <T>(procedure: string, input: unknown): Promise<T> => {
  const answer = await page.evaluate(([name, question]) => window.sentra.call(name as string, question), [
    procedure,
    input,
  ] as const);
  if (!(answer as { ok: boolean }).ok) throw new Error(JSON.stringify(answer));
  return (answer as { value: T }).value;
};
const training = {
  id: null,
  title: 'Pelatihan besar',
  theme: '',
  organiser: '',
  partner: '',
  fundSource: null,
  year: 2020,
  mode: 'daring',
  place: '',
  link: '',
  quota: null,
  passingPercent: 80,
  officialId: null,
  state: 'berjalan',
  notes: '',
  curricula: [{ id: null, title: 'Materi', hours: 2, speaker: '' }],
};
const { id: trainingId } = await ask<{ id: number }>('trainings.save', training);
for (let n = 1; n <= sessions; n++)
  await ask('trainings.saveSession', {
    id: null,
    trainingId,
    curriculumId: null,
    date: `2020-01-${String(n).padStart(2, '0')}`,
    startsAt: '',
    endsAt: '',
    place: '',
  });
for (let n = 1; n <= people; n++)
  await ask('trainings.saveParticipant', {
    id: null,
    trainingId,
    businessId: null,
    role: 'tamu',
    name: `Peserta ${String(n).padStart(4, '0')}`,
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
await page.evaluate((hash) => {
  location.hash = hash;
}, `/pelatihan/${trainingId}/kehadiran`);
const sheet = page.getByRole('grid', { name: 'Kehadiran peserta' });
await sheet.waitFor();
await sheet.focus();
await page.keyboard.press('Control+Home');
await page.keyboard.press('ArrowRight');
await page.evaluate(() => {
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
const before = loadavg()[0]?.toFixed(1);
const keys = 'hhhihhshha';
for (let n = 0; n < 200; n++) {
  await page.keyboard.press(keys[n % keys.length] ?? 'h');
  await page.waitForTimeout(1000 / 30);
}
await page.waitForTimeout(1000);
const times = (await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)).toSorted(
  (a, b) => a - b,
);
const at = (share: number) =>
  (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
const noted = await ask<unknown[]>('attendance.marks', { trainingId });
console.log(
  `${people} x ${sessions}, ${times.length} keys, ${noted.length} marks kept; load ${before} to ${loadavg()[0]?.toFixed(1)}`,
);
console.log(`key to paint: median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`);
await app.close();
home.remove();
