import { goTo } from '../app/navigation.ts';

/** The parts of a training's page, in the order of the work; also the last part of the address. */
export const trainingParts = ['peserta', 'pertemuan', 'kehadiran', 'surat'] as const;
export type TrainingPart = (typeof trainingParts)[number];

/** The addresses of this folder. */
export const trainingPlaces = {
  list: () => goTo.trainings(),
  create: () => goTo.path('/pelatihan/baru'),
  edit: (id: number) => goTo.path(`/pelatihan/${id}/ubah`),
  part: (id: number, part: TrainingPart) => goTo.path(`/pelatihan/${id}/${part}`),
  scan: (id: number, sessionId: number) => goTo.path(`/pelatihan/${id}/pindai/${sessionId}`),
};
