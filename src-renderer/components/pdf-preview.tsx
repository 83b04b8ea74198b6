import { lazy, Suspense } from 'react';
import { LoadingScreen } from './loading-screen.tsx';

const PdfViewer = lazy(() => import('./pdf-viewer.tsx'));

interface Props {
  /** Path below the app's origin that serves the PDF (`paper.url`). */
  url: string;
  /** Names the paper for a screen reader. */
  label?: string;
}

/** Shows the very PDF that is printed. Fills its box; the reader is loaded only when a paper is looked at. */
export function PdfPreview({ url, label = 'Pratinjau cetak' }: Props) {
  return (
    <Suspense fallback={<LoadingScreen label="Menyiapkan pratinjau …" />}>
      <PdfViewer key={url} url={url} label={label} />
    </Suspense>
  );
}
