import { ActionIcon } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconArrowAutofitWidth, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { EmptyState } from './empty-state.tsx';
import { LoadingScreen } from './loading-screen.tsx';
import { type OpenedPdf, usePdf } from './pdf-document.ts';
import { PdfPage } from './pdf-page.tsx';
import styles from './pdf-viewer.module.css';

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
/** Pixels per point at 100 %: a CSS pixel is 1/96 inch, a point 1/72. */
const fullSize = 96 / 72;
const gap = 16;

export default function PdfViewer({ url, label }: { url: string; label: string }) {
  const pdf = usePdf(url);
  if (pdf.state === 'opening') return <LoadingScreen label="Menyiapkan pratinjau …" />;
  if (pdf.state === 'failed')
    return (
      <EmptyState
        title="Pratinjau tidak dapat ditampilkan"
        text="Buat ulang pratinjau ini, lalu coba lagi."
      />
    );
  return <Pages pdf={pdf} label={label} />;
}

function Pages({ pdf, label }: { pdf: Extract<OpenedPdf, { state: 'open' }>; label: string }) {
  const { document, firstPage } = pdf;
  const { ref: sizeRef, width } = useElementSize();
  const scroller = useRef<HTMLDivElement>(null);
  /** null = as wide as the box. */
  const [zoom, setZoom] = useState<number | null>(null);
  const fit = Math.max(0.3, (width - 2 * gap) / firstPage.width / fullSize);
  const used = zoom ?? Math.min(fit, 1.5);
  const scale = used * fullSize;
  const pageHeight = firstPage.height * scale + gap;
  const virtual = useVirtualizer({
    count: width > 0 ? document.numPages : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => pageHeight,
    overscan: 1,
    paddingStart: gap,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another zoom gives every page another height.
  useEffect(() => virtual.measure(), [pageHeight]);
  const middle = (virtual.scrollOffset ?? 0) + (scroller.current?.clientHeight ?? 0) / 2;
  const current = Math.min(document.numPages, Math.max(1, Math.ceil((middle - gap) / pageHeight)));

  return (
    <section className={styles.viewer}>
      <div className={`${styles.bar} figures`}>
        <span aria-live="polite">
          Halaman {current} dari {document.numPages}
        </span>
        <span className={styles.tools}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Perkecil"
            disabled={used <= 0.5}
            onClick={() => setZoom(zooms.findLast((step) => step < used - 0.01) ?? 0.5)}
          >
            <IconZoomOut size="1.125rem" stroke={1.8} />
          </ActionIcon>
          <span className={styles.percent}>{Math.round(used * 100)} %</span>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Perbesar"
            disabled={used >= 3}
            onClick={() => setZoom(zooms.find((step) => step > used + 0.01) ?? 3)}
          >
            <IconZoomIn size="1.125rem" stroke={1.8} />
          </ActionIcon>
          <ActionIcon variant="subtle" color="gray" aria-label="Selebar layar" onClick={() => setZoom(null)}>
            <IconArrowAutofitWidth size="1.125rem" stroke={1.8} />
          </ActionIcon>
        </span>
      </div>
      <div ref={sizeRef} className={styles.box}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the pages are scrolled by keyboard. */}
        <div ref={scroller} className={styles.pages} tabIndex={0} role="document" aria-label={label}>
          <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
            {virtual.getVirtualItems().map((item) => (
              <div
                key={item.key}
                className={styles.place}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <PdfPage document={document} number={item.index + 1} scale={scale} />
              </div>
            ))}
          </div>
        </div>
      </div>
    </section>
  );
}
