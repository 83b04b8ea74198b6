import type { Connection } from '../database/connection.ts';

/** Who took the goods. */
export interface Receiver {
  receivedBy: 'penerima' | 'kuasa';
  proxyName: string;
  /** 16 digits; null = none. */
  proxyNik: string | null;
  /** Number and date of the letter of authority as written. */
  proxyLetter: string;
}

/** A handover as it stands: its letter, when the goods changed hands, and when the signed letter came back. */
export interface HandoverRecord extends Receiver {
  recipientId: number;
  letterNumber: string;
  deliveryDate: string;
  place: string;
  printedAt: string | null;
  firstPrintedAt: string | null;
  deliveredAt: string | null;
  signedBackAt: string | null;
}

const columns = `recipient_id AS recipientId, letter_number AS letterNumber, delivery_date AS deliveryDate, place,
  printed_at AS printedAt, first_printed_at AS firstPrintedAt, delivered_at AS deliveredAt,
  signed_back_at AS signedBackAt, received_by AS receivedBy, proxy_name AS proxyName, proxy_nik AS proxyNik,
  proxy_letter AS proxyLetter`;

/** The SQL of what happens to a handover after its letter has a number. Rules are checked by the feature handovers. */
export function createHandoverLifecycle(connection: Connection) {
  const select = connection.prepare<[number], HandoverRecord>(
    `SELECT ${columns} FROM handover WHERE recipient_id = ?`,
  );
  const selectOfProgram = connection.prepare<[number], HandoverRecord>(
    `SELECT ${columns} FROM handover WHERE recipient_id IN (SELECT id FROM aid_recipient WHERE program_id = ?)`,
  );
  const describe = connection.prepare<Receiver & { recipientId: number; place: string }>(
    `UPDATE handover SET place = :place, received_by = :receivedBy, proxy_name = :proxyName, proxy_nik = :proxyNik,
       proxy_letter = :proxyLetter
     WHERE recipient_id = :recipientId AND (place <> :place OR received_by <> :receivedBy
       OR proxy_name <> :proxyName OR proxy_nik IS NOT :proxyNik OR proxy_letter <> :proxyLetter)`,
  );
  const forgetPaper = connection.prepare<[number]>(
    'UPDATE handover SET printed_at = NULL, signed_back_at = NULL WHERE recipient_id = ?',
  );
  const deliver = connection.prepare<[string, number]>(
    'UPDATE handover SET delivered_at = ? WHERE recipient_id = ?',
  );
  const takeBack = connection.prepare<[number]>(
    `UPDATE handover SET delivered_at = NULL, signed_back_at = NULL WHERE recipient_id = ?`,
  );
  const signBack = connection.prepare<[string | null, number, string | null]>(
    'UPDATE handover SET signed_back_at = ? WHERE recipient_id = ? AND signed_back_at IS NOT ?',
  );

  return {
    byRecipient: (recipientId: number): HandoverRecord | undefined => select.get(recipientId),
    ofProgram: (programId: number): HandoverRecord[] => selectOfProgram.all(programId),
    /** Sets the place and who took the goods; true when the letter says something else by that. */
    describe: (recipientId: number, place: string, receiver: Receiver): boolean =>
      describe.run({ ...receiver, recipientId, place }).changes > 0,
    /** The letter says something else than its paper: it is due again, and so is its signature. */
    forgetPaper(recipientId: number): void {
      forgetPaper.run(recipientId);
    },
    deliver(recipientId: number, date: string): void {
      deliver.run(date, recipientId);
    },
    /** The reversal must be written before (a trigger demands it). The number and the printed paper stay. */
    takeBack(recipientId: number): void {
      takeBack.run(recipientId);
    },
    /** True when it was not so already. */
    signBack: (recipientId: number, date: string | null): boolean =>
      signBack.run(date, recipientId, date).changes > 0,
  };
}

export type HandoverLifecycle = ReturnType<typeof createHandoverLifecycle>;
