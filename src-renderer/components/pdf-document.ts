import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useState } from 'react';

GlobalWorkerOptions.workerSrc = workerUrl;

/** A page's size in points. */
export interface PageSize {
  width: number;
  height: number;
}

export type OpenedPdf =
  | { state: 'opening' }
  | { state: 'failed' }
  | { state: 'open'; document: PDFDocumentProxy; firstPage: PageSize };

const open = async (document: PDFDocumentProxy): Promise<OpenedPdf> => {
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  return { state: 'open', document, firstPage: { width, height } };
};

/** Opens a PDF and lets go of it when the url changes or the screen is left. */
export function usePdf(url: string): OpenedPdf {
  const [pdf, setPdf] = useState<OpenedPdf>({ state: 'opening' });
  useEffect(() => {
    let left = false;
    const task = getDocument({ url, isEvalSupported: false } as { url: string });
    const show = (next: OpenedPdf) => {
      if (!left) setPdf(next);
    };
    setPdf({ state: 'opening' });
    task.promise.then(open).then(show, (error: unknown) => {
      if (!left) console.error('PDF cannot be shown', error);
      show({ state: 'failed' });
    });
    return () => {
      left = true;
      void task.destroy();
    };
  }, [url]);
  return pdf;
}
