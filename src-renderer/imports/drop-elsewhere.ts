import { useEffect, useRef } from 'react';
import { isDialogOpen } from '../app/global-keys.ts';
import { goTo, isUnder } from '../app/navigation.ts';
import { tellFailure } from '../components/tell.tsx';
import { takeDropped } from './page-drop.tsx';

const workbook = /\.(xlsx|xlsm|xls|ods|csv)$/i;

interface DroppedFile {
  file: string;
  name: string;
}

/** Dropped on another screen, until Impor takes it. */
let waiting: DroppedFile | null = null;

/** A workbook that is dropped on any screen is opened in Impor; what takes files itself (photos, documents) comes first. */
export function useDropAnywhere(location: string): void {
  useEffect(() => {
    if (isUnder(location, '/impor')) return undefined;
    const listen = (event: DragEvent): void => {
      const { dataTransfer } = event;
      if (event.defaultPrevented || isDialogOpen() || dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      if (event.type !== 'drop') return;
      if (!workbook.test(dataTransfer.files[0]?.name ?? '')) {
        tellFailure('Layar ini hanya menerima buku kerja (Excel, ODS, CSV), yang dibuka di Impor.');
        return;
      }
      takeDropped(dataTransfer.files, {
        onFile(file) {
          waiting = file;
          goTo.imports();
        },
      });
    };
    const kinds = ['dragover', 'drop'] as const;
    for (const kind of kinds) window.addEventListener(kind, listen);
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, listen);
    };
  }, [location]);
}

/** Hands the file that was dropped elsewhere to Impor, once. */
export function useDroppedElsewhere(onFile: (file: DroppedFile) => Promise<void>): void {
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const file = waiting;
    waiting = null;
    if (file) void latest.current(file);
  }, []);
}
