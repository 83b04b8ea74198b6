import type { ProgramInput, ProgramRow } from '../contract/aid.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, success } from '../contract/result.ts';
import { inChangeSet } from '../database/change-set.ts';
import { isIsoDate } from '../rules/dates.ts';
import { type AidContext, unknownProgram } from './aid-context.ts';
import { copyProgram } from './copy-program.ts';
import { changeState } from './program-changes.ts';
import { refusedByState } from './program-refusal.ts';
import type { ProgramRecord } from './program-repository.ts';

type Handlers = Pick<
  OfficeHandlers['aid'],
  'programs' | 'program' | 'saveProgram' | 'setState' | 'copyProgram' | 'removeProgram'
>;

/** Programmes as the screens see them, and their rows for others. */
export function createProgramHandlers(context: AidContext) {
  const { connection, aid } = context;
  const rowOf = (program: ProgramRecord): ProgramRow => {
    const { id, name, fiscalYear, fundSource, state, isPast, plannedDate, ceremonyDate, budget } = program;
    const sources = new Set(aid.items(id).map((item) => item.fundSource));
    return {
      ...{ id, name, fiscalYear, state, isPast, plannedDate, ceremonyDate, budget },
      ...aid.programFigures(id),
      fundSources: sources.size > 0 ? [...sources].sort() : [fundSource],
    };
  };

  const handlers: Handlers = {
    programs: () => success(aid.programs().map(rowOf)),
    program({ id }) {
      const program = aid.program(id);
      return program ? success({ program, row: rowOf(program) }) : unknownProgram();
    },
    saveProgram({ id, ...data }) {
      const wrong = nameTaken(context, data.name, id) ?? wrongDates(data);
      if (wrong) return wrong;
      if (id === null) return success({ id: aid.insertProgram(data) });
      const before = aid.program(id);
      if (!before) return unknownProgram();
      const refused = refusedByState(before.state, 'edit-program');
      if (refused) return refused;
      const after = { ...before, ...data };
      connection.transaction(() => {
        aid.updateProgram(id, after);
        if (changesLetters(before, after)) context.forgetPrints(aid.recipients(id).map((one) => one.id));
      })();
      return success({ id });
    },
    setState: (input) => changeState(context, input),
    copyProgram(input) {
      if (!aid.program(input.id)) return unknownProgram();
      return nameTaken(context, input.name, null) ?? copyProgram(context, input);
    },
    removeProgram({ id }) {
      const program = aid.program(id);
      if (!program) return unknownProgram();
      const why = whyKept(context, program);
      if (why) return failure('program-in-use', `Program tidak dapat dihapus: ${why}.`);
      inChangeSet(connection, 'delete', `Hapus Program Bantuan ${program.name}`, () => aid.deleteProgram(id));
      return success({});
    },
  };
  return { handlers, programRows: () => aid.programs().map(rowOf) };
}

const nameTaken = ({ aid }: AidContext, name: string, id: number | null) => {
  const same = aid.programByName(name);
  return same && same.id !== id
    ? failure('program-exists', `Program "${same.name}" sudah ada.`, { name: 'Nama ini sudah dipakai.' })
    : null;
};

function wrongDates(data: Pick<ProgramInput, 'plannedDate' | 'ceremonyDate'>) {
  const isWrong = (date: string | null | undefined) => typeof date === 'string' && !isIsoDate(date);
  const wrong = (['plannedDate', 'ceremonyDate'] as const).filter((field) => isWrong(data[field]));
  if (wrong.length === 0) return null;
  const fields = Object.fromEntries(wrong.map((field) => [field, 'Tanggal ini tidak ada dalam kalender.']));
  return failure('date-wrong', 'Tanggal program tidak ada dalam kalender.', fields);
}

/** Letters name the programme, and say its legal basis. */
const changesLetters = (before: ProgramRecord, after: ProgramRecord): boolean =>
  before.name !== after.name || before.legalBasis.join('\n') !== after.legalBasis.join('\n');

/** Why a programme cannot be removed; null when nothing hangs on it. */
function whyKept({ aid, deliveries }: AidContext, { id, state }: ProgramRecord): string | null {
  if (state !== 'draf') return 'hanya program yang masih draf dapat dihapus';
  const numbered = deliveries({ programId: id, year: null }).filter(({ letter }) => letter !== null).length;
  if (numbered > 0) return `${numbered} BAST sudah bernomor`;
  return aid.hasImport(id) ? 'program ini tercatat pada Riwayat Impor. Kosongkan isinya saja' : null;
}
