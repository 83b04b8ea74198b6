import type { Page } from '@playwright/test';
import type { BusinessForm } from '../../src-main/contract/businesses.ts';
import type { HandoverRow } from '../../src-main/contract/handovers.ts';
import { addDays, isoDateOf } from '../../src-main/rules/dates.ts';
import { askProgram } from './ask-program.ts';

// What the demo does not have and the guide shows: goods that were handed over, letters that came back, a visit, a
// programme that is being prepared, a business that stands there twice, one in the trash. All through the program itself.

const demoProgram = 1;
const today = isoDateOf(new Date());

export interface Furnished {
  /** The programme that is being prepared. */
  newProgram: number;
}

/** Adds it to the demo's office, which the page shows. */
export async function furnishDemo(page: Page): Promise<Furnished> {
  await handOver(page);
  await visit(page);
  const newProgram = await prepareProgram(page);
  await growBusinesses(page);
  await joinGroup(page);
  await copyBusiness(page);
  await removeBusiness(page);
  await askProgram(page, 'views.save', {
    screen: 'businesses',
    name: 'Kecil, belum pernah dibantu',
    content: '{}',
  });
  return { newProgram };
}

/** Two thirds have their goods since half a year, so that visits are due. */
async function handOver(page: Page): Promise<void> {
  const rows = await askProgram<HandoverRow[]>(page, 'handovers.list', { programId: demoProgram });
  const ids = rows.slice(0, 100).map((row) => row.recipientId);
  await askProgram(page, 'handovers.deliver', {
    programId: demoProgram,
    deliveries: ids.map((recipientId) => ({ recipientId, date: addDays(today, -190) })),
    place: null,
    given: null,
    beforeYearConfirmed: true,
    receivedBy: 'penerima',
    proxyName: '',
    proxyNik: '',
    proxyLetter: '',
  });
  await askProgram(page, 'handovers.signBack', {
    recipientIds: ids.slice(0, 72),
    date: addDays(today, -180),
  });
}

async function visit(page: Page): Promise<void> {
  const rows = await askProgram<HandoverRow[]>(page, 'handovers.list', { programId: demoProgram });
  const monitored = await askProgram<
    { recipientId: number; goods: { itemId: number; quantity: number }[] }[]
  >(page, 'monitoring.list', { programId: demoProgram });
  const [first] = monitored.filter(({ recipientId }) => rows.some((row) => row.recipientId === recipientId));
  if (!first) return;
  await askProgram(page, 'monitoring.saveVisit', {
    id: null,
    recipientId: first.recipientId,
    date: addDays(today, -20),
    visitor: 'Petugas lapangan',
    conditions: first.goods.map(({ itemId, quantity }) => ({
      itemId,
      condition: 'baik',
      quantity,
      note: '',
    })),
    note: 'Alat dipakai setiap hari.',
    followUp: 'Kirim jadwal pelatihan perawatan mesin.',
    followUpDoneAt: null,
  });
}

/** A second programme of the same year: settled, with recipients whose letters have no number. */
async function prepareProgram(page: Page): Promise<number> {
  const { id } = await askProgram<{ id: number }>(page, 'aid.copyProgram', {
    id: demoProgram,
    name: 'Bantuan Peralatan IKM 2020 Tahap II',
    fiscalYear: 2020,
    quantities: 'bought',
  });
  const items = await askProgram<{ id: number; left: number }[]>(page, 'aid.items', { programId: id });
  const plenty = items.filter(({ left }) => left >= 7);
  const chosen = plenty.slice(0, 3).map((item) => ({ itemId: item.id, quantity: 1 }));
  await askProgram(page, 'aid.savePackage', { id: null, programId: id, name: 'Paket pemula', items: chosen });
  for (const businessId of [3, 8, 13, 21, 34, 55]) {
    const recipient = await askProgram<{ id: number }>(page, 'aid.addRecipient', {
      programId: id,
      businessId,
      groupId: null,
    });
    await askProgram(page, 'aid.saveAllocations', {
      recipientId: recipient.id,
      allocations: chosen,
      beyondBought: null,
      doubleAid: 'Usahanya sudah menambah tiga pekerja.',
    });
  }
  await askProgram(page, 'aid.addCandidates', {
    programId: id,
    standing: 'calon',
    reason: 'Usulan desa, alat lama rusak',
    businesses: { filter: {}, everything: false, ids: [60, 61, 62, 63] },
    groupIds: [],
  });
  await askProgram(page, 'aid.setState', { id, state: 'ditetapkan' });
  return id;
}

/** Scales, and figures of some years, so that recaps and growth have something to tell. */
async function growBusinesses(page: Page): Promise<void> {
  const all = [...Array(140).keys()].map((at) => at + 1);
  for (const [value, ids] of [
    ['kecil', all.filter((id) => id % 4 !== 0)],
    ['menengah', all.filter((id) => id % 28 === 0)],
  ] as const)
    await askProgram(page, 'businesses.bulkChange', {
      scope: { filter: {}, everything: false, ids },
      change: { field: 'scale', value },
      jobId: `panduan-${value}`,
    });
  for (const id of [...Array(30).keys()].map((at) => 2 + at * 3)) {
    const known = await business(page, id);
    const years = [0, 1].map((later) => ({
      year: 2018 + (id % 4) + later,
      workersMale: 1 + (id % 3),
      workersFemale: 1 + later,
      workersTotal: null,
      investment: 4_000_000 + id * 150_000,
      productionCapacity: null,
      productionUnit: '',
      productionValue: 30_000_000 + later * 4_000_000,
      annualTurnover: 42_000_000 + later * 6_500_000,
    }));
    await askProgram(page, 'businesses.save', { ...known, years });
  }
}

async function joinGroup(page: Page): Promise<void> {
  const { group } = await askProgram<{ group: object }>(page, 'groups.get', { id: 1 });
  await askProgram(page, 'groups.save', { ...group, memberIds: [2, 5, 11, 17] });
}

const business = async (page: Page, id: number): Promise<BusinessForm> =>
  (await askProgram<{ business: BusinessForm }>(page, 'businesses.get', { id })).business;

async function copyBusiness(page: Page): Promise<void> {
  const known = await business(page, 2);
  await askProgram(page, 'businesses.save', {
    ...known,
    id: null,
    nik: '',
    ownerName: known.ownerName.toUpperCase(),
    notes: 'Dari daftar kecamatan.',
    years: [],
  });
}

async function removeBusiness(page: Page): Promise<void> {
  const known = await business(page, 4);
  const { id } = await askProgram<{ id: number }>(page, 'businesses.save', {
    ...known,
    id: null,
    nik: '',
    phone: '',
    ownerName: 'Contoh Salah Ketik',
    businessName: 'Keripik Contoh',
    years: [],
  });
  await askProgram(page, 'businesses.remove', { id });
}
