import type { Desktop } from '../../src-main/desktop.ts';
import { expectValue, openTestOffice } from '../office/test-office.ts';
import { addBusinesses } from '../trainings/training-office.ts';

/** An office with the facilitation "Sertifikasi Halal 2020" and these businesses, which are not in it yet. */
export async function openFacilitation(names = ['Siti', 'Karto'], desktop: Partial<Desktop> = {}) {
  const office = openTestOffice(desktop);
  const { handlers } = office;
  const kinds = expectValue(await handlers.facilitations.kinds({}));
  const kind = kinds.find((one) => one.name === 'Halal Reguler');
  if (!kind) throw new Error('no kind Halal Reguler');
  const batch = (title: string, year = 2020) =>
    handlers.facilitations.save({
      id: null,
      title,
      kindId: kind.id,
      institution: 'LPPOM MUI',
      year,
      fundSource: 'APBD Kabupaten',
      notes: '',
    });
  const { id } = expectValue(await batch('Sertifikasi Halal 2020'));
  const businessIds = await addBusinesses(office, names);
  const add = (facilitationId: number, reason: string | null = null) =>
    handlers.facilitations.addBusinesses({
      facilitationId,
      businessIds,
      startedDate: '2020-09-01',
      doubleFacilitationReason: reason,
    });
  const stage = (name: string) => kind.stages.find((one) => one.name === name)?.id ?? 0;
  /** Adds them all and moves them to this stage; the numbers of the cases. */
  const standAt = async (name: string, date = '2020-10-01') => {
    expectValue(await add(id));
    const caseIds = (await cases()).map((one) => one.id);
    expectValue(await handlers.facilitations.moveToStage({ caseIds, stageId: stage(name), date }));
    return caseIds;
  };
  const cases = async () => expectValue(await handlers.facilitations.get({ id })).cases;
  return { office, handlers, kind, id, batch, businessIds, add, stage, standAt, cases };
}
