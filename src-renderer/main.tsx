import './app/zod-without-eval.ts';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@fontsource-variable/inter/index.css';
import './app/global.css';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { loadDrafts } from './app/drafts.ts';
import { office } from './app/office-client.ts';
import { recordUncaught } from './app/record-faults.ts';
import { enterSample } from './app/sample-mode.ts';
import { Shell } from './app/shell.tsx';
import { restoreTextSize } from './app/text-size.ts';
import { readSeat } from './operators/seat.ts';
import { SeatGate } from './operators/seat-gate.tsx';

recordUncaught();
// Seldom needed: it is read only then.
const StartScreen = lazy(() =>
  import('./backups/start-screen.tsx').then((screen) => ({ default: screen.StartScreen })),
);

restoreTextSize();
const root = document.getElementById('root');
if (root) {
  const [start, seat] = await Promise.all([office.start.state({}), readSeat()]);
  // The text size was restored above: it is of the workstation, whatever it shows.
  if (start.ok && start.value.isSample) enterSample();
  const isOpen = !start.ok || start.value.state === 'open';
  // Drafts are of the office: nobody gets them before he signed in.
  if (isOpen && seat.state !== 'locked') await loadDrafts();
  createRoot(root).render(
    <StrictMode>
      <App>
        {isOpen ? (
          <SeatGate>
            <Shell />
          </SeatGate>
        ) : (
          <Suspense>
            <StartScreen state={start.value} />
          </Suspense>
        )}
      </App>
    </StrictMode>,
  );
}
