import type { OfficeEvent } from './events.ts';
import type { Result } from './result.ts';

/** What the preload shows the screens as `window.sentra`, and nothing else of Electron. */
export interface SentraBridge {
  /** Asks for a procedure by `feature.procedure`; a name outside the contract is refused without leaving the window. */
  call(name: string, input: unknown): Promise<Result<unknown>>;
  /** Listens to the office; returns how to stop. */
  onEvent(listener: (event: OfficeEvent) => void): () => void;
  /** Where a file lies that the user dropped or picked; '' when it is not a file of a disk. */
  pathForFile(file: File): string;
}

declare global {
  interface Window {
    readonly sentra: SentraBridge;
  }
}
