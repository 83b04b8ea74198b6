import type { CaseStanding, Validity } from '../../src-main/rules/facilitation.ts';
import type { Tone } from '../components/status-badge.tsx';

export const caseStandingWords: Record<CaseStanding, { word: string; tone: Tone }> = {
  berjalan: { word: 'Berjalan', tone: 'info' },
  selesai: { word: 'Selesai', tone: 'good' },
  berhenti: { word: 'Berhenti', tone: 'quiet' },
};

export const validityWords: Record<Validity, { word: string; tone: Tone }> = {
  berlaku: { word: 'Berlaku', tone: 'good' },
  'segera berakhir': { word: 'Segera berakhir', tone: 'wait' },
  berakhir: { word: 'Berakhir', tone: 'bad' },
};
