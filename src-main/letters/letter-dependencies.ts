import type { ReadDeliveries } from '../aid/delivery.ts';
import type { OfficialRow } from '../contract/officials.ts';
import type { Connection } from '../database/connection.ts';
import type { Desktop } from '../desktop.ts';
import type { LetterSettings } from './handover-data.ts';
import type { PrintProgress } from './print-papers.ts';

/** What letters must know of a programme. */
export interface LetterProgram {
  name: string;
  fiscalYear: number;
  /** Null = the first active official. */
  officialId: number | null;
  ceremonyDate: string | null;
  ceremonyPlace: string;
}

/** What the letters ask of the other features. */
export interface LetterDependencies {
  connection: Connection;
  desktop: Pick<Desktop, 'printer' | 'chooseSavePath' | 'openFile'>;
  deliveries: ReadDeliveries;
  officials: { active(): OfficialRow[]; byId(id: number): OfficialRow | undefined };
  settings: () => LetterSettings;
  program: (id: number) => LetterProgram | undefined;
  /** Date of this workstation, `YYYY-MM-DD`. */
  today: () => string;
  /** Instant, ISO 8601 in UTC. */
  now: () => string;
  jobs: { start(jobId: string): PrintProgress & { end(): void } };
  /** Folder for PDFs that the system's viewer opens; a folder `sentra-cetak` among the temporary ones when left out. */
  printFolder?: string;
}
