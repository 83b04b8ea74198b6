import type { ProgramState } from '../../src-main/rules/program-state.ts';
import type { Tone } from '../components/status-badge.tsx';

/** The states of a programme as the screens call them. */
export const stateWords: Record<ProgramState, { label: string; tone: Tone }> = {
  draf: { label: 'Draf', tone: 'quiet' },
  ditetapkan: { label: 'Ditetapkan', tone: 'info' },
  penyerahan: { label: 'Penyerahan', tone: 'wait' },
  selesai: { label: 'Selesai', tone: 'good' },
};
