import type { ItemCategory } from '../contract/aid-items.ts';
import type { FundSource } from '../contract/common.ts';
import type { Connection } from '../database/connection.ts';

export interface ItemRecord {
  id: number;
  programId: number;
  name: string;
  brand: string;
  specification: string;
  unit: string;
  /** Whole rupiah. */
  unitPrice: number;
  quantityBought: number;
  fundSource: FundSource;
  category: ItemCategory;
  /** Null = not known. */
  priceIncludesTax: boolean | null;
  supplier: string;
  contractNumber: string;
  contractDate: string | null;
}
export type ItemData = Omit<ItemRecord, 'id'>;

type Optional = 'category' | 'priceIncludesTax' | 'supplier' | 'contractNumber' | 'contractDate';
/** An item to make; what is left out is not known. */
export type NewItem = Omit<ItemData, Optional> & Partial<ItemData>;

type Stored = Omit<ItemRecord, 'priceIncludesTax'> & { priceIncludesTax: 0 | 1 | null };

const itemColumns = `id, program_id AS programId, name, brand, specification, unit, unit_price AS unitPrice,
  quantity_bought AS quantityBought, fund_source AS fundSource, category, price_includes_tax AS priceIncludesTax,
  supplier, contract_number AS contractNumber, contract_date AS contractDate`;

/** What of an item is not known. */
export const unknownFields = {
  category: 'alat' as const,
  priceIncludesTax: null,
  supplier: '',
  contractNumber: '',
  contractDate: null,
};

const toRecord = (row: Stored): ItemRecord => ({
  ...row,
  priceIncludesTax: row.priceIncludesTax === null ? null : row.priceIncludesTax === 1,
});
const toStored = (data: NewItem) => {
  const filled = { ...unknownFields, ...data };
  return {
    ...filled,
    priceIncludesTax: filled.priceIncludesTax === null ? null : Number(filled.priceIncludesTax),
  };
};

/** The SQL of a programme's items. */
export function createItemRepository(connection: Connection) {
  const selectItems = connection.prepare<[number], Stored>(
    `SELECT ${itemColumns} FROM aid_item WHERE program_id = ? ORDER BY name, brand, specification, id`,
  );
  const selectItem = connection.prepare<[number], Stored>(`SELECT ${itemColumns} FROM aid_item WHERE id = ?`);

  return {
    items: (programId: number): ItemRecord[] => selectItems.all(programId).map(toRecord),
    item(id: number): ItemRecord | undefined {
      const row = selectItem.get(id);
      return row && toRecord(row);
    },
    insertItem(data: NewItem): number {
      return Number(
        connection
          .prepare(
            `INSERT INTO aid_item (program_id, name, brand, specification, unit, unit_price, quantity_bought, fund_source,
               category, price_includes_tax, supplier, contract_number, contract_date)
             VALUES (@programId, @name, @brand, @specification, @unit, @unitPrice, @quantityBought, @fundSource,
               @category, @priceIncludesTax, @supplier, @contractNumber, @contractDate)`,
          )
          .run(toStored(data)).lastInsertRowid,
      );
    },
    updateItem(id: number, data: ItemData): void {
      connection
        .prepare(
          `UPDATE aid_item SET name = @name, brand = @brand, specification = @specification, unit = @unit,
             unit_price = @unitPrice, quantity_bought = @quantityBought, fund_source = @fundSource,
             category = @category, price_includes_tax = @priceIncludesTax, supplier = @supplier,
             contract_number = @contractNumber, contract_date = @contractDate WHERE id = @id`,
        )
        .run({ ...toStored(data), id });
    },
    deleteItem(id: number): void {
      connection.prepare('DELETE FROM aid_item WHERE id = ?').run(id);
    },
    /** Recipients who get some of an item. */
    recipientsOfItem: (itemId: number): number[] =>
      connection
        .prepare<[number], number>('SELECT recipient_id FROM allocation WHERE item_id = ?')
        .pluck()
        .all(itemId),
  };
}
