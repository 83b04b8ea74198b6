// The page that is shown when the screens crash again and again. Nothing of them is loaded here: whatever made them
// crash must not be able to do it a fourth time.
import type {} from '../../src-main/contract/bridge.ts';
import type { Result } from '../../src-main/contract/result.ts';

document.documentElement.dataset.scheme = localStorage.getItem('sentra.color-scheme') ?? 'light';

const said = document.getElementById('said');
const say = (words: string): void => {
  if (said) said.textContent = words;
};
const onClick = (id: string, act: () => Promise<void>): void =>
  document
    .getElementById(id)
    ?.addEventListener('click', () =>
      act().catch(() => say('Program tidak menjawab. Tutup dan buka kembali Sentra IKM.')),
    );

onClick('reopen', async () => {
  await window.sentra.call('faults.reopen', {});
});

onClick('report', async () => {
  const crashed = { screen: '/crash', message: '', stack: '' };
  const saved = (await window.sentra.call('faults.saveReport', crashed)) as Result<{ path: string } | null>;
  if (!saved.ok) say(saved.error.message);
  else if (saved.value) say(`Laporan disimpan: ${saved.value.path}`);
});
