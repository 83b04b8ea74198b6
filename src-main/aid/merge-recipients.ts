import type { Connection } from '../database/connection.ts';
import { mergeCandidates } from './merge-candidates.ts';

interface Recipient {
  id: number;
  programId: number;
  programName: string;
  businessId: number;
  part: number;
  letterNumber: string | null;
  /** Handed over, of a past programme, or with papers, returns or visits of its own: it stays a row of its own. */
  settled: 0 | 1;
  beyondBoughtReason: string | null;
  doubleAidReason: string | null;
  choiceReason: string;
  lines: number;
}

/** A recipient whose quantities are added to those of another, open one of the same programme. */
interface Join {
  stays: Recipient;
  goes: Recipient;
}

export interface RecipientMerge {
  /** Programmes that are carried over as they are. */
  moved: { programName: string; letterNumber: string | null }[];
  /** Programmes in which both were recipients; what has no letter is added up under this one. */
  joined: { programName: string; letterNumber: string | null; isSummed: boolean }[];
  /** Writes it, within the caller's transaction. Gives the recipients whose papers may say something else now. */
  apply: () => number[];
}

/**
 * Plans what becomes of the aid of a business that goes into another. Where both are recipients of one programme, what is
 * still without a letter is added to what the other is still to get, under the letter it may have. A row that has a
 * letter of its own, or whose goods are handed over, is never joined: it becomes a further part of the one recipient, so
 * that no letter number, scan, return or visit loses what it belongs to.
 */
export function planRecipientMerge(connection: Connection, goneId: number, keptId: number): RecipientMerge {
  const recipientsOf = connection.prepare<[number, number], Recipient>(
    `SELECT aid_recipient.id, program_id AS programId, aid_program.name AS programName, business_id AS businessId, part,
       coalesce(letter_number, nullif(past_letter_number, '')) AS letterNumber,
       is_past OR delivered_at IS NOT NULL
         OR EXISTS (SELECT 1 FROM letter_print WHERE recipient_id = aid_recipient.id AND handover.id IS NULL)
         OR EXISTS (SELECT 1 FROM handover_reversal WHERE recipient_id = aid_recipient.id)
         OR EXISTS (SELECT 1 FROM goods_return WHERE recipient_id = aid_recipient.id)
         OR EXISTS (SELECT 1 FROM handover_file WHERE recipient_id = aid_recipient.id)
         OR EXISTS (SELECT 1 FROM monitoring_visit WHERE recipient_id = aid_recipient.id) AS settled,
       beyond_bought_reason AS beyondBoughtReason, double_aid_reason AS doubleAidReason,
       choice_reason AS choiceReason,
       (SELECT count(*) FROM allocation WHERE recipient_id = aid_recipient.id) AS lines
     FROM aid_recipient JOIN aid_program ON aid_program.id = program_id
     LEFT JOIN handover ON handover.recipient_id = aid_recipient.id
     WHERE business_id IN (?, ?) ORDER BY program_id, part, aid_recipient.id`,
  );
  const programs = Map.groupBy(recipientsOf.all(goneId, keptId), ({ programId }) => programId);
  const moved: RecipientMerge['moved'] = [];
  const both: RecipientMerge['joined'] = [];
  const joins: Join[] = [];
  const staying: Recipient[] = [];
  for (const rows of programs.values()) {
    if (rows.every(({ businessId }) => businessId === keptId)) continue;
    const isShared = rows.some(({ businessId }) => businessId === keptId);
    const here = isShared ? joinsOf(rows, keptId) : [];
    const goes = new Set(here.map((join) => join.goes));
    joins.push(...here);
    staying.push(...rows.filter((row) => !goes.has(row)));
    const [first] = here;
    const lettered = rows.find(({ letterNumber }) => letterNumber !== null) ?? rows[0];
    if (!lettered) continue;
    const { programName, letterNumber } = lettered;
    if (isShared)
      both.push({
        programName,
        letterNumber: first?.stays.letterNumber ?? null,
        isSummed: first !== undefined,
      });
    else moved.push({ programName, letterNumber });
  }
  return {
    moved,
    joined: both,
    apply() {
      for (const { stays, goes } of joins) join(connection, stays, goes);
      const carried = carry(connection, staying, keptId);
      mergeCandidates(connection, goneId, keptId);
      const touched = joins.filter(({ goes }) => goes.lines > 0).map(({ stays }) => stays.id);
      return [...new Set([...touched, ...carried])];
    },
  };
}

/** Rows without a letter go into the open one that has a letter, else into the first of the kept business. */
function joinsOf(rows: Recipient[], keptId: number): Join[] {
  const open = rows
    .filter(({ settled }) => settled === 0)
    .toSorted((a, b) => Number(b.businessId === keptId) - Number(a.businessId === keptId));
  const stays = open.find(({ letterNumber }) => letterNumber !== null) ?? open[0];
  if (!stays) return [];
  return open.filter((row) => row !== stays && row.letterNumber === null).map((goes) => ({ stays, goes }));
}

/** Makes rows those of the kept business, each as the next part that is free in its programme. */
function carry(connection: Connection, rows: Recipient[], keptId: number): number[] {
  const setOwner = connection.prepare('UPDATE aid_recipient SET business_id = ?, part = ? WHERE id = ?');
  const taken = new Set(
    rows.flatMap(({ businessId, programId, part }) =>
      businessId === keptId ? [`${programId}/${part}`] : [],
    ),
  );
  return rows
    .filter(({ businessId }) => businessId !== keptId)
    .map(({ id, programId }) => {
      let part = 1;
      while (taken.has(`${programId}/${part}`)) part++;
      taken.add(`${programId}/${part}`);
      setOwner.run(keptId, part, id);
      return id;
    });
}

const together = (texts: (string | null)[]): string => [...new Set(texts)].filter(Boolean).join('; ');

/** Adds the one's quantities to the other's and takes the empty recipient away. */
function join(connection: Connection, stays: Recipient, goes: Recipient): void {
  connection
    .prepare(
      `UPDATE allocation SET quantity = quantity + (
         SELECT quantity FROM allocation AS other WHERE other.recipient_id = ? AND other.item_id = allocation.item_id)
       WHERE recipient_id = ? AND item_id IN (SELECT item_id FROM allocation WHERE recipient_id = ?)`,
    )
    .run(goes.id, stays.id, goes.id);
  connection
    .prepare(
      `DELETE FROM allocation WHERE recipient_id = ? AND item_id IN (SELECT item_id FROM allocation WHERE recipient_id = ?)`,
    )
    .run(goes.id, stays.id);
  connection.prepare('UPDATE allocation SET recipient_id = ? WHERE recipient_id = ?').run(stays.id, goes.id);
  stays.beyondBoughtReason = together([stays.beyondBoughtReason, goes.beyondBoughtReason]) || null;
  stays.doubleAidReason = together([stays.doubleAidReason, goes.doubleAidReason]) || null;
  stays.choiceReason = together([stays.choiceReason, goes.choiceReason]);
  connection
    .prepare(
      `UPDATE aid_recipient SET beyond_bought_reason = @beyondBoughtReason, double_aid_reason = @doubleAidReason,
         choice_reason = @choiceReason WHERE id = @id
         AND (beyond_bought_reason IS NOT @beyondBoughtReason OR double_aid_reason IS NOT @doubleAidReason
           OR choice_reason <> @choiceReason)`,
    )
    .run(stays);
  connection.prepare('DELETE FROM aid_recipient WHERE id = ?').run(goes.id);
}
