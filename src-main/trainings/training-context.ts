import type { AttendanceEntry } from '../contract/attendance.ts';
import type { Connection } from '../database/connection.ts';
import { createEarlierTrainings } from './earlier-trainings.ts';
import { createParticipantRepository } from './participant-repository.ts';
import type { OwnerFacts } from './read-participant.ts';
import { createSessionRepository } from './session-repository.ts';
import { createTrainingRepository } from './training-repository.ts';
import type { ParticipantSources } from './training-rows.ts';

/** What trainings ask of the other features. */
export interface TrainingDependencies extends Pick<ParticipantSources, 'place' | 'certificateNumber'> {
  connection: Connection;
  /** A business as its participants need it. */
  business: (id: number) => (OwnerFacts & { businessName: string; address: string }) | undefined;
  isKnownDistrict: (code6: string) => boolean;
  /** Everything noted of a training. */
  marks: (trainingId: number) => AttendanceEntry[];
  /** Years within which a training of the same theme counts as double. */
  doubleYears: () => number;
  /** ISO date. */
  today: () => string;
}

/** What the handlers of trainings share. */
export function createTrainingContext(dependencies: TrainingDependencies) {
  const { connection } = dependencies;
  return {
    ...dependencies,
    trainings: createTrainingRepository(connection),
    sessions: createSessionRepository(connection),
    participants: createParticipantRepository(connection),
    earlier: createEarlierTrainings(connection),
  };
}

export type TrainingContext = ReturnType<typeof createTrainingContext>;
