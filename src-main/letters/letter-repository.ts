import type { LetterPrintRow, PrintWay } from '../contract/letters.ts';
import type { Connection } from '../database/connection.ts';
import type { GivenNumber } from './letter-numbers.ts';

/** A letter as it is first given its number. */
export interface NewLetter extends GivenNumber {
  recipientId: number;
  deliveryDate: string;
  place: string;
  officialId: number;
  createdAt: string;
}

/** SQL over `handover` and `letter_counter`, the tables of this feature. */
export function createLetterRepository(connection: Connection) {
  const counter = connection
    .prepare<[number], number>('SELECT next_sequence FROM letter_counter WHERE year = ?')
    .pluck();
  const highest = connection
    .prepare<[number], number | null>('SELECT max(letter_sequence) FROM handover WHERE letter_year = ?')
    .pluck();
  const setCounter = connection.prepare<[number, number]>(
    `INSERT INTO letter_counter (year, next_sequence) VALUES (?, ?)
     ON CONFLICT (year) DO UPDATE SET next_sequence = excluded.next_sequence`,
  );
  // Within the year: a pattern without {tahun} rightly gives the same text again in the next.
  const taken = connection
    .prepare<[number, number, string], number>(
      'SELECT 1 FROM handover WHERE letter_year = ? AND (letter_sequence = ? OR letter_number = ?)',
    )
    .pluck();
  const insert = connection.prepare<NewLetter>(
    `INSERT INTO handover (recipient_id, letter_year, letter_sequence, letter_number, delivery_date, place, official_id, created_at)
     VALUES (:recipientId, :year, :sequence, :number, :deliveryDate, :place, :officialId, :createdAt)`,
  );
  const change = connection.prepare<{
    recipientId: number;
    deliveryDate: string;
    place: string;
    officialId: number;
  }>(
    `UPDATE handover SET delivery_date = :deliveryDate, place = :place, official_id = :officialId
     WHERE recipient_id = :recipientId AND printed_at IS NULL AND delivered_at IS NULL`,
  );
  const print = connection.prepare<{ at: string; recipientId: number }>(
    `UPDATE handover SET printed_at = :at, first_printed_at = coalesce(first_printed_at, :at)
     WHERE recipient_id = :recipientId AND printed_at IS NULL`,
  );
  const forgetPrint = connection.prepare<[number]>(
    'UPDATE handover SET printed_at = NULL WHERE recipient_id = ? AND delivered_at IS NULL',
  );
  const logPrint = connection.prepare<{ at: string; recipientId: number; way: PrintWay }>(
    `INSERT INTO letter_print (recipient_id, letter_number, at, way)
     SELECT recipient_id, letter_number, :at, :way FROM handover WHERE recipient_id = :recipientId`,
  );
  const selectPrints = connection.prepare<[number], LetterPrintRow>(
    'SELECT letter_number AS letterNumber, at, way FROM letter_print WHERE recipient_id = ? ORDER BY id DESC',
  );

  return {
    /** The sequence that the next letter of the year gets: as set, else after the highest one. */
    nextSequence: (year: number): number => counter.get(year) ?? (highest.get(year) ?? 0) + 1,
    setNextSequence(year: number, sequence: number): void {
      setCounter.run(year, sequence);
    },
    /** Whether a letter of the year has this number or this sequence. */
    isTaken: ({ year, sequence, number }: GivenNumber): boolean =>
      taken.get(year, sequence, number) !== undefined,
    insert(letter: NewLetter): void {
      insert.run(letter);
    },
    /** Changes a letter that is neither printed nor delivered; its number stays. */
    change(letter: { recipientId: number; deliveryDate: string; place: string; officialId: number }): void {
      change.run(letter);
    },
    /** Writes a print into the letter's log. A letter that was printed before keeps its first time. */
    markPrinted(recipientId: number, at: string, way: PrintWay): void {
      print.run({ at, recipientId });
      logPrint.run({ at, recipientId, way });
    },
    /** The latest first. */
    prints: (recipientId: number): LetterPrintRow[] => selectPrints.all(recipientId),
    /** A letter that says something else than its paper is due again, under its old number. */
    forgetPrints(recipientIds: number[]): void {
      for (const recipientId of recipientIds) forgetPrint.run(recipientId);
    },
  };
}

export type LetterRepository = ReturnType<typeof createLetterRepository>;
