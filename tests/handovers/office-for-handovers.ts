import { onTestFinished } from 'vitest';
import type { DeliverInput } from '../../src-main/contract/handovers.ts';
import { openDatabase } from '../../src-main/database/open-database.ts';
import { blankPrinter } from '../office/blank-printer.ts';
import { expectValue, openTestOffice, typedBusiness } from '../office/test-office.ts';

/** Days of the test programme; long past, so that no test depends on today. */
export const fiscalYear = 2024;

export const items = [
  { name: 'Mesin Las', unit: 'unit', unitPrice: 2_750_000, quantityBought: 10, category: 'alat' as const },
  {
    name: 'Pelat Baja',
    unit: 'lembar',
    unitPrice: 350_000,
    quantityBought: 1_000,
    category: 'bahan' as const,
  },
];

export interface HandoverOfficeOptions {
  /** Quantities of the two items for each recipient. */
  allocations?: [number, number][];
  /** Gives every letter its number. */
  numbered?: boolean;
  /** Marks every letter as printed. */
  printed?: boolean;
}

/** An office with a settled programme of two items, and recipients in two villages with numbered, printed letters. */
export async function officeForHandovers(options: HandoverOfficeOptions = {}) {
  const {
    allocations = [
      [2, 100],
      [1, 50],
    ],
    numbered = true,
    printed = numbered,
  } = options;
  const printer = blankPrinter();
  const test = openTestOffice({ printer, openFile: async () => '' });
  const { handlers } = test;
  const official = {
    id: null,
    name: 'Pejabat Contoh',
    nip: '',
    rank: '',
    position: 'Kepala Dinas',
    capacity: 'definitif' as const,
    onBehalfOf: '',
    address: '',
    active: true,
  };
  const { id: officialId } = expectValue(await handlers.officials.save(official));
  const { id: programId } = expectValue(
    await handlers.aid.saveProgram({
      id: null,
      name: 'Bantuan Las 2024',
      fiscalYear,
      fundSource: 'APBD Kabupaten',
      subActivity: '',
      subActivityCode: '',
      accountCode: '',
      legalBasis: [],
      budget: null,
      plannedDate: null,
      ceremonyDate: '2024-03-05',
      ceremonyPlace: 'Pendopo',
      officialId,
      notes: '',
    }),
  );
  const itemIds: number[] = [];
  for (const item of items)
    itemIds.push(
      expectValue(
        await handlers.aid.saveItem({
          id: null,
          programId,
          brand: '',
          specification: '',
          fundSource: 'APBD Kabupaten',
          priceIncludesTax: null,
          supplier: '',
          contractNumber: '',
          contractDate: null,
          ...item,
        }),
      ).id,
    );
  const recipients: number[] = [];
  for (const [index, [first, second]] of allocations.entries()) {
    const ownerName = `Penerima ${index + 1}`;
    const villageCode = index % 2 === 0 ? '33.03.02.2001' : '33.03.01.2001';
    const business = expectValue(await handlers.businesses.save(typedBusiness({ ownerName, villageCode })));
    const { id } = expectValue(
      await handlers.aid.addRecipient({ programId, businessId: business.id, groupId: null }),
    );
    expectValue(
      await handlers.aid.saveAllocations({
        recipientId: id,
        allocations: [
          { itemId: itemIds[0] ?? 0, quantity: first },
          { itemId: itemIds[1] ?? 0, quantity: second },
        ],
        beyondBought: null,
        doubleAid: null,
      }),
    );
    recipients.push(id);
  }
  expectValue(
    await handlers.aid.setState({ id: programId, state: 'ditetapkan', reason: '', confirmed: true }),
  );
  if (numbered)
    expectValue(
      await handlers.letters.prepare({
        programId,
        recipientIds: null,
        deliveryDate: '2024-03-05',
        place: 'Pendopo',
        changeDates: false,
      }),
    );
  if (printed) {
    const question = {
      programId,
      recipientIds: null,
      paperSize: null,
      order: 'place',
      labelStart: 1,
    } as const;
    const paper = expectValue(
      await handlers.letters.preview({ ...question, kind: 'handovers', jobId: 'print' }),
    );
    expectValue(await handlers.letters.print({ paperId: paper.paperId }));
  }
  const [first = 0, second = 0] = recipients;
  const [machine = 0, material = 0] = itemIds;
  /** Hands over everything to these on a day, to themselves, unless it is said otherwise. */
  const deliver = (recipientIds: number[], date = '2024-03-06', change: Partial<DeliverInput> = {}) =>
    handlers.handovers.deliver({
      programId,
      deliveries: recipientIds.map((recipientId) => ({ recipientId, date })),
      place: null,
      receivedBy: 'penerima',
      proxyName: '',
      proxyNik: '',
      proxyLetter: '',
      given: null,
      beforeYearConfirmed: false,
      ...change,
    });
  const details = async (recipientId: number) =>
    expectValue(await handlers.handovers.details({ recipientId }));
  /** The same file by another connection, as a fault or a clumsy hand would write to it. */
  const raw = () => {
    const opened = expectValue(openDatabase(test.databaseFile)).connection;
    onTestFinished(() => {
      opened.close();
    });
    return opened;
  };
  return {
    ...test,
    printer,
    programId,
    recipients,
    first,
    second,
    machine,
    material,
    deliver,
    details,
    raw,
  };
}
