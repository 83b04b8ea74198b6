import './app/zod-without-eval.ts';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@fontsource-variable/inter/index.css';
import './app/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { loadDrafts } from './app/drafts.ts';
import { restoreTextSize } from './app/text-size.ts';

restoreTextSize();
const root = document.getElementById('root');
if (root) {
  await loadDrafts();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
