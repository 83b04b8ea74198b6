/** How a training is held (domain.md). */
export const TRAINING_MODES = ['tatap muka', 'daring', 'campuran'] as const;
export const TRAINING_STATES = ['rencana', 'berjalan', 'selesai', 'batal'] as const;
/** From being thought of to taking part; `mundur` = withdrew. */
export const PARTICIPANT_STANDINGS = ['calon', 'terpilih', 'peserta', 'mundur'] as const;
/** Share of the held sessions that must be attended, in per cent, unless a training says otherwise. */
export const DEFAULT_PASSING_PERCENT = 80;

/** A session, as far as it tells what was held. */
export interface HeldSession {
  curriculumId: number | null;
  /** ISO date. */
  date: string;
  /** Somebody's attendance is noted. */
  hasMarks: boolean;
}

/** A session is held when its attendance is noted, or when its day is over. A day that was planned may yet be put off. */
export const isHeld = (session: HeldSession, today: string): boolean =>
  session.hasMarks || session.date < today;

/**
 * How many planned curricula are held: "kurikulum 4 dari 7" (domain.md, the seed's export training). Several sessions
 * of one curriculum count once; a session without curriculum counts for none.
 */
export function heldCurricula(sessions: readonly HeldSession[], today: string): number {
  const held = sessions.filter((session) => isHeld(session, today) && session.curriculumId !== null);
  return new Set(held.map((session) => session.curriculumId)).size;
}

/** Present sessions of held ones, in per cent with one decimal; null before the first session is held. */
export const attendancePercent = (present: number, held: number): number | null =>
  held === 0 ? null : Math.round((present / held) * 1000) / 10;

/**
 * Passed = attended at least the share that the training asks for. Counted in whole sessions, so that 80 % of 7
 * sessions (5.6) is 6 of them, whatever the rounding of the figure on the screen.
 */
export const isPassed = (present: number, held: number, passingPercent: number): boolean =>
  held > 0 && present * 100 >= held * passingPercent;

/** "kurikulum 4 dari 7", wherever a training is shown. */
export const curriculaWords = (held: number, planned: number): string => `kurikulum ${held} dari ${planned}`;
