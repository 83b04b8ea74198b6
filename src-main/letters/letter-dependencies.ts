import type { ReadDeliveries } from '../aid/delivery.ts';
import type { RecordAccess } from '../contract/access-log.ts';
import type { OfficialRow } from '../contract/officials.ts';
import type { Settings } from '../contract/settings.ts';
import type { Connection } from '../database/connection.ts';
import type { Desktop } from '../desktop.ts';
import type { ContentStore } from '../files/content-store.ts';
import type { PaperDesk } from '../papers/paper-desk.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import type { PrintProgress } from '../papers/print-papers.ts';
import type { ProgramState } from '../rules/program-state.ts';

/** What letters must know of a programme. */
export interface LetterProgram {
  name: string;
  fiscalYear: number;
  /** What may be done with its letters (rules/program-state.ts). */
  state: ProgramState;
  /** Its own lines; empty = those of the settings. */
  legalBasis: string[];
  /** Null = the first active official. */
  officialId: number | null;
  ceremonyDate: string | null;
  ceremonyPlace: string;
}

/** What the letters ask of the other features. */
export interface LetterDependencies {
  connection: Connection;
  desktop: Pick<Desktop, 'printer' | 'chooseSavePath' | 'openFile' | 'chooseFolder' | 'chooseWordDocument'>;
  deliveries: ReadDeliveries;
  officials: { active(): OfficialRow[]; byId(id: number): OfficialRow | undefined };
  settings: () => PaperSettings;
  saveSettings: (changes: Partial<Settings>) => void;
  /** Keeps the office's own Word templates. */
  store: ContentStore;
  /** Shows papers about invented recipients. */
  desk: Pick<PaperDesk, 'show'>;
  /** The program's Word templates, `<kind>.docx`. */
  templatesFolder: string;
  program: (id: number) => LetterProgram | undefined;
  /** Date of this workstation, `YYYY-MM-DD`. */
  today: () => string;
  /** Instant, ISO 8601 in UTC. */
  now: () => string;
  /** Notes what left the program. */
  recordAccess: RecordAccess;
  jobs: { start(jobId: string): PrintProgress & { end(): void } };
  /** Folder for PDFs that the system's viewer opens; a folder `sentra-cetak` among the temporary ones when left out. */
  printFolder?: string;
}
