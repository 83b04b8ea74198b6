/** Where the shell keeps what went wrong, and how it shows the screens anew. */
export interface FaultDesk {
  /** Writes one entry to the log; what may be of a person is taken out there. */
  record(entry: string): void;
  /** The last lines of the log, the oldest first. */
  lastLines(): string[];
  /** Loads the start page into the window again. */
  reopenScreens(): void;
}
