import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { SentraBridge } from './contract/bridge.ts';
import { procedureNames } from './contract/contract.ts';
import type { OfficeEvent } from './contract/events.ts';
import { failure, type Result } from './contract/result.ts';

const known = new Set(procedureNames);

// All that the screens can reach: no channel name, no event object and no Electron function crosses.
contextBridge.exposeInMainWorld('sentra', {
  async call(name: string, input: unknown): Promise<Result<unknown>> {
    if (!known.has(name)) return failure('unknown-procedure', 'Permintaan tidak dikenal oleh aplikasi.');
    return ipcRenderer.invoke('sentra:call', name, input);
  },
  onEvent(listener: (event: OfficeEvent) => void): () => void {
    const forward = (_event: IpcRendererEvent, officeEvent: OfficeEvent): void => listener(officeEvent);
    ipcRenderer.on('sentra:event', forward);
    return () => {
      ipcRenderer.off('sentra:event', forward);
    };
  },
  pathForFile: (file: File): string => webUtils.getPathForFile(file),
} satisfies SentraBridge);
