import type { ProgramRow } from '../contract/aid.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import type { HomeYear } from '../contract/home.ts';
import { success } from '../contract/result.ts';

type Parts = Extract<Awaited<ReturnType<OfficeHandlers['home']['register']>>, { ok: true }>['value'];

export interface HomeSources {
  /** Counts of the register that Beranda shows. */
  register: () => { businesses: number; withoutNik: number; withoutVillage: number; withoutScale: number };
  registerParts: () => Parts;
  years: () => HomeYear[];
  groups: () => number;
  programs: () => ProgramRow[];
  monitoring: () => { visitsDue: number; followUps: number };
}

/** The figures and the open work of Beranda, each part asked by itself: what is slow to count holds up nothing. */
export function createHome(sources: HomeSources): OfficeHandlers['home'] {
  const { register, registerParts, years, groups, programs, monitoring } = sources;
  return {
    overview() {
      const all = programs();
      const open = (count: (program: ProgramRow) => number) =>
        all
          // A plan that is not settled yet has no letters that could be late.
          .filter(({ state }) => state !== 'draf')
          .map((program) => ({ programId: program.id, programName: program.name, count: count(program) }))
          .filter((work) => work.count > 0);
      return success({
        ...register(),
        groups: groups(),
        programs: all.length,
        lettersNotPrinted: open((program) => program.deliveries - program.lettersPrinted),
        notDelivered: open((program) => program.deliveries - program.delivered),
        notSignedBack: open((program) => program.notBack),
        ...monitoring(),
      });
    },
    register: () => success(registerParts()),
    years: () => success(years()),
  };
}
