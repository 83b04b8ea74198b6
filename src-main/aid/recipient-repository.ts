import type { Connection } from '../database/connection.ts';

export interface RecipientRecord {
  id: number;
  programId: number;
  businessId: number | null;
  groupId: number | null;
  /** 1 unless the goods are handed over in parts. */
  part: number;
  beyondBoughtReason: string | null;
  doubleAidReason: string | null;
  choiceReason: string;
  /** Of past programmes only: the letter and the day of the handover as the office's old list has them. */
  pastLetterNumber: string;
  pastDate: string | null;
}

/** Who becomes a recipient: one of the two, and why. */
export interface NewRecipient {
  programId: number;
  businessId: number | null;
  groupId: number | null;
  choiceReason?: string;
}

const recipientColumns = `id, program_id AS programId, business_id AS businessId, group_id AS groupId, part,
  beyond_bought_reason AS beyondBoughtReason, double_aid_reason AS doubleAidReason, choice_reason AS choiceReason,
  past_letter_number AS pastLetterNumber, past_date AS pastDate`;

/** The SQL of recipients and of what each is allocated. */
export function createRecipientRepository(connection: Connection) {
  const selectRecipients = connection.prepare<[number], RecipientRecord>(
    `SELECT ${recipientColumns} FROM aid_recipient WHERE program_id = ? ORDER BY id`,
  );
  const selectRecipient = connection.prepare<[number], RecipientRecord>(
    `SELECT ${recipientColumns} FROM aid_recipient WHERE id = ?`,
  );
  const insert = connection.prepare<Required<NewRecipient>>(
    `INSERT INTO aid_recipient (program_id, business_id, group_id, choice_reason)
     VALUES (@programId, @businessId, @groupId, @choiceReason)`,
  );
  const insertPart = connection.prepare<Omit<NewRecipient, 'choiceReason'>>(
    `INSERT INTO aid_recipient (program_id, business_id, group_id, part)
     SELECT @programId, @businessId, @groupId, coalesce(max(part), 0) + 1 FROM aid_recipient
     WHERE program_id = @programId AND business_id IS @businessId AND group_id IS @groupId`,
  );
  const setPastPapers = connection.prepare<{ id: number; letterNumber: string; date: string | null }>(
    `UPDATE aid_recipient SET past_letter_number = coalesce(nullif(@letterNumber, ''), past_letter_number),
       past_date = coalesce(@date, past_date) WHERE id = @id`,
  );
  const selectAllocations = connection.prepare<[number], { itemId: number; quantity: number }>(
    'SELECT item_id AS itemId, quantity FROM allocation WHERE recipient_id = ? ORDER BY id',
  );
  const selectAllAllocations = connection.prepare<
    [number],
    { recipientId: number; itemId: number; quantity: number }
  >(
    `SELECT recipient_id AS recipientId, item_id AS itemId, quantity
     FROM allocation JOIN aid_recipient ON aid_recipient.id = recipient_id WHERE program_id = ?`,
  );
  const latestChange = connection.prepare<[], number>('SELECT coalesce(max(id), 0) FROM history').pluck();
  const deleteAllocation = connection.prepare<[number, number]>(
    'DELETE FROM allocation WHERE recipient_id = ? AND item_id = ?',
  );
  const upsertAllocation = connection.prepare<[number, number, number]>(
    `INSERT INTO allocation (recipient_id, item_id, quantity) VALUES (?, ?, ?)
     ON CONFLICT (recipient_id, item_id) DO UPDATE SET quantity = excluded.quantity
     WHERE quantity <> excluded.quantity`,
  );
  const setReason = (column: string) =>
    connection.prepare<{ id: number; reason: string | null }>(
      `UPDATE aid_recipient SET ${column} = @reason WHERE id = @id AND ${column} IS NOT @reason`,
    );
  const setBeyondBought = setReason('beyond_bought_reason');
  const setDoubleAid = setReason('double_aid_reason');

  return {
    recipients: (programId: number): RecipientRecord[] => selectRecipients.all(programId),
    recipient: (id: number): RecipientRecord | undefined => selectRecipient.get(id),
    insertRecipient: (data: NewRecipient): number =>
      Number(insert.run({ choiceReason: '', ...data }).lastInsertRowid),
    /** A further row of a recipient, the first where there is none. */
    insertPart: (data: Omit<NewRecipient, 'choiceReason'>): number =>
      Number(insertPart.run(data).lastInsertRowid),
    /** What is blank stays as it is known. */
    setPastPapers(id: number, papers: { letterNumber: string; date: string | null }): void {
      setPastPapers.run({ id, ...papers });
    },
    setBeyondBoughtReason(recipientId: number, reason: string | null): void {
      setBeyondBought.run({ id: recipientId, reason });
    },
    setDoubleAidReason(recipientId: number, reason: string | null): void {
      setDoubleAid.run({ id: recipientId, reason });
    },
    deleteRecipient(id: number): void {
      connection.prepare('DELETE FROM allocation WHERE recipient_id = ?').run(id);
      connection.prepare('DELETE FROM aid_recipient WHERE id = ?').run(id);
    },
    allocations: (recipientId: number): { itemId: number; quantity: number }[] =>
      selectAllocations.all(recipientId),
    /** Grows with every change of the office's data. */
    version: (): number => latestChange.get() ?? 0,
    /** Every allocation of a programme. */
    programAllocations: (programId: number) => selectAllAllocations.all(programId),
    /** Sets one allocation; zero takes it away. */
    setAllocation(recipientId: number, itemId: number, quantity: number): void {
      if (quantity === 0) deleteAllocation.run(recipientId, itemId);
      else upsertAllocation.run(recipientId, itemId, quantity);
    },
  };
}
