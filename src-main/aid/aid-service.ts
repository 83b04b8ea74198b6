import type { ItemRow, ProgramRow, RecipientRow } from '../contract/aid.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import { normalizeName } from '../rules/names.ts';
import type { AidRepository, ItemRecord } from './aid-repository.ts';
import type { Delivery, ReadDeliveries } from './delivery.ts';
import { saveAllocations } from './save-allocations.ts';

export interface AidServiceOptions {
  connection: Connection;
  aid: AidRepository;
  deliveries: ReadDeliveries;
  /** Letters of these recipients say something else than their paper and are due again. */
  forgetPrints: (recipientIds: number[]) => void;
}

const unknownProgram = () => failure('program-unknown', 'Program bantuan ini tidak ditemukan.');
const unknownRecipient = () => failure('recipient-unknown', 'Penerima ini tidak ditemukan pada program.');

const unitsOf = (delivery: Delivery) => delivery.items.reduce((sum, item) => sum + item.quantity, 0);
const worthOf = (delivery: Delivery) =>
  delivery.items.reduce((sum, item) => sum + item.quantity * item.unitPrice, 0);

/** Aid programmes with their items, recipients and allocations, as the screens see them. */
export function createAid({ connection, aid, deliveries, forgetPrints }: AidServiceOptions) {
  const programRow = (id: number): ProgramRow | undefined => {
    const program = aid.program(id);
    if (!program) return undefined;
    const all = deliveries({ programId: id, year: null });
    const sources = new Set(aid.items(id).map((item) => item.fundSource));
    return {
      id,
      name: program.name,
      fiscalYear: program.fiscalYear,
      fundSources: sources.size > 0 ? [...sources].sort() : [program.fundSource],
      ceremonyDate: program.ceremonyDate,
      recipients: all.length,
      units: all.reduce((sum, delivery) => sum + unitsOf(delivery), 0),
      value: all.reduce((sum, delivery) => sum + worthOf(delivery), 0),
      lettersPrinted: all.filter((delivery) => delivery.letter?.printedAt).length,
      delivered: all.filter((delivery) => delivery.letter?.deliveredAt).length,
    };
  };

  const programRows = (): ProgramRow[] => aid.programs().flatMap((program) => programRow(program.id) ?? []);

  const itemRow = (item: ItemRecord): ItemRow => {
    const { allocated, delivered } = aid.allocated(item.id);
    return { ...item, allocated, delivered, left: item.quantityBought - allocated };
  };

  const recipient = (id: number): Delivery | undefined => {
    const record = aid.recipient(id);
    return record && deliveries({ programId: record.programId, year: null, recipientIds: [id] })[0];
  };

  const handlers: OfficeHandlers['aid'] = {
    programs: () => success(programRows()),
    program({ id }) {
      const program = aid.program(id);
      const row = programRow(id);
      return program && row ? success({ program, row }) : unknownProgram();
    },
    saveProgram({ id, ...data }) {
      const same = aid.programByName(data.name);
      if (same && same.id !== id)
        return failure('program-exists', `Program "${same.name}" sudah ada.`, {
          name: 'Nama ini sudah dipakai.',
        });
      if (id === null) return success({ id: aid.insertProgram(data) });
      if (!aid.program(id)) return unknownProgram();
      aid.updateProgram(id, data);
      return success({ id });
    },
    items: ({ programId }) => success(aid.items(programId).map(itemRow)),
    saveItem({ id, ...data }) {
      if (!aid.program(data.programId)) return unknownProgram();
      const same = aid.items(data.programId).find((item) => item.id !== id && sameItem(item, data));
      if (same)
        return failure(
          'item-exists',
          'Barang yang sama (nama, merek, spesifikasi, harga, sumber dana) sudah ada.',
        );
      if (id === null) return success({ id: aid.insertItem(data) });
      const { allocated } = aid.allocated(id);
      if (data.quantityBought < allocated)
        return failure(
          'less-than-allocated',
          `Sudah dialokasikan ${allocated}; jumlah beli tidak boleh kurang.`,
          {
            quantityBought: `Paling sedikit ${allocated}.`,
          },
        );
      if (isDelivered(id) && differsOnPaper(aid.item(id), data))
        return failure(
          'item-delivered',
          'Barang ini sudah diserahkan; nama, merek, spesifikasi, satuan, dan harganya tidak dapat diubah.',
        );
      connection.transaction(() => {
        if (differsOnPaper(aid.item(id), data)) forgetPrints(aid.recipientsOfItem(id));
        aid.updateItem(id, data);
      })();
      return success({ id });
    },
    removeItem({ id }) {
      const { allocated } = aid.allocated(id);
      if (allocated > 0)
        return failure(
          'item-in-use',
          `Barang ini sudah dialokasikan ${allocated}; kosongkan alokasinya dahulu.`,
        );
      aid.deleteItem(id);
      return success({});
    },
    recipients({ programId, search }) {
      const words = normalizeName(search).split(' ').filter(Boolean);
      const rows = deliveries({ programId, year: null }).map(recipientRow);
      return success(words.length === 0 ? rows : rows.filter((row) => matches(row, words)));
    },
    recipient({ id }) {
      const found = recipient(id);
      return found
        ? success({ recipient: recipientRow(found), allocations: found.items })
        : unknownRecipient();
    },
    addRecipient({ programId, businessId, groupId }) {
      if (!aid.program(programId)) return unknownProgram();
      if ((businessId === null) === (groupId === null))
        return failure('recipient-unclear', 'Pilih satu pelaku usaha atau satu kelompok.');
      const present = aid
        .recipients(programId)
        .find((known) => (businessId !== null ? known.businessId === businessId : known.groupId === groupId));
      if (present) return failure('recipient-exists', 'Sudah menjadi penerima pada program ini.');
      return success({ id: aid.insertRecipient({ programId, businessId, groupId }) });
    },
    removeRecipient({ id }) {
      const found = recipient(id);
      if (!found) return unknownRecipient();
      if (found.letter)
        return failure(
          'recipient-numbered',
          `Penerima ini sudah memiliki BAST nomor ${found.letter.number}.`,
        );
      connection.transaction(() => aid.deleteRecipient(id))();
      return success({});
    },
    saveAllocations: (input) => saveAllocations({ connection, aid, recipient, forgetPrints }, input),
  };

  const isDelivered = (itemId: number) => aid.allocated(itemId).delivered > 0;
  return { handlers, programRows };
}

function recipientRow(delivery: Delivery): RecipientRow {
  return {
    id: delivery.recipientId,
    businessId: delivery.businessId,
    groupId: delivery.groupId,
    name: delivery.name,
    organisation: delivery.organisation,
    nik: delivery.nik,
    villageName: delivery.villageName,
    districtName: delivery.districtName,
    units: unitsOf(delivery),
    value: worthOf(delivery),
    letterNumber: delivery.letter?.number ?? null,
    deliveryDate: delivery.letter?.deliveryDate ?? null,
    printedAt: delivery.letter?.printedAt ?? null,
    deliveredAt: delivery.letter?.deliveredAt ?? null,
  };
}

function matches(row: RecipientRow, words: string[]): boolean {
  const places = `${row.villageName ?? ''} ${row.districtName ?? ''}`;
  const text = normalizeName(
    `${row.name} ${row.organisation} ${row.nik ?? ''} ${places} ${row.letterNumber ?? ''}`,
  );
  return words.every((word) => text.includes(word));
}

type ItemData = Omit<ItemRecord, 'id'>;
const paperFields = ['name', 'brand', 'specification', 'unit', 'unitPrice'] as const;

/** Would the annex of a letter read differently? */
const differsOnPaper = (before: ItemData | undefined, after: ItemData): boolean =>
  before !== undefined && paperFields.some((field) => before[field] !== after[field]);

const sameItem = (a: ItemData, b: ItemData): boolean =>
  a.fundSource === b.fundSource &&
  paperFields.every((field) => String(a[field]).toLowerCase() === String(b[field]).toLowerCase());
