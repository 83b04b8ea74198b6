import { goTo } from '../app/navigation.ts';
import type { ProgramStep } from './program-steps.ts';

/** The addresses of this folder. */
export const aidPlaces = {
  list: () => goTo.aid(),
  create: () => goTo.path('/bantuan/baru'),
  step: (id: number, step: ProgramStep) => goTo.path(`/bantuan/${id}/${step}`),
  edit: (id: number) => goTo.path(`/bantuan/${id}/ubah`),
};
