/** What the main process tells the window without being asked. */
export type OfficeEvent =
  /** Progress of a long job, by the `jobId` that the caller chose; `total` 0 when it is not known. */
  | { type: 'progress'; jobId: string; stage: string; done: number; total: number }
  /** Nobody worked for a while: the program is locked (operators/seat.ts). */
  | { type: 'locked' }
  /** The program was opened with a backup: `backups.offered` tells which. */
  | { type: 'backup-offered' }
  /** The menu or a shortcut of the shell asks the screens for something. */
  | { type: 'command'; command: string };
