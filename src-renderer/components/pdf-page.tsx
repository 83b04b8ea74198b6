import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import styles from './pdf-viewer.module.css';

interface Props {
  document: PDFDocumentProxy;
  /** From 1. */
  number: number;
  /** Pixels per point. */
  scale: number;
}

/** One page, drawn when it comes near the screen. */
export function PdfPage({ document, number, scale }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let left = false;
    let task: { cancel: () => void } | null = null;
    const draw = async () => {
      const page = await document.getPage(number);
      const target = canvas.current;
      if (left || !target) return;
      const density = window.devicePixelRatio || 1;
      const viewport = page.getViewport({ scale: scale * density });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      target.style.width = `${viewport.width / density}px`;
      target.style.height = `${viewport.height / density}px`;
      const rendering = page.render({ canvas: target, viewport });
      task = rendering;
      await rendering.promise;
    };
    draw().catch((error: unknown) => {
      if (!left) console.error(`Page ${number} cannot be drawn`, error);
    });
    return () => {
      left = true;
      task?.cancel();
    };
  }, [document, number, scale]);
  return <canvas ref={canvas} className={styles.page} role="img" aria-label={`Halaman ${number}`} />;
}
