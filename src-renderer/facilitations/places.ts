import { goTo } from '../app/navigation.ts';

/** The views of a facilitation; also the last part of the address. */
export const facilitationViews = ['papan', 'daftar', 'audit'] as const;
export type FacilitationView = (typeof facilitationViews)[number];

/** What a list can be opened with: what Beranda counts. */
export const caseStates = ['terlambat', 'sertifikat', 'berjalan', 'selesai', 'berhenti'] as const;
export type CaseState = (typeof caseStates)[number];

/** The addresses of this folder. */
export const facilitationPlaces = {
  list: () => goTo.facilitations(),
  create: () => goTo.path('/fasilitasi/baru'),
  edit: (id: number) => goTo.path(`/fasilitasi/${id}/ubah`),
  view: (id: number, view: FacilitationView, state?: CaseState) =>
    goTo.path(`/fasilitasi/${id}/${view}${state ? `/${state}` : ''}`),
  /** One business in a facilitation. */
  case: (id: number, caseId: number) => goTo.path(`/fasilitasi/${id}/peserta/${caseId}`),
};
