import { failure, type Result, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';

interface Recipient {
  id: number;
  programId: number;
  programName: string;
  businessId: number;
  letterNumber: string | null;
  deliveredAt: string | null;
  beyondBoughtReason: string | null;
  lines: number;
}

/** Two recipients of one programme that become one: the one with the letter stays, whoever's it was. */
interface Join {
  stays: Recipient;
  goes: Recipient;
}

export interface RecipientMerge {
  /** Programmes that are carried over as they are. */
  moved: { programName: string; letterNumber: string | null }[];
  /** Programmes in which both were recipients. */
  joined: { programName: string; letterNumber: string | null }[];
  /** Writes it, within the caller's transaction. Gives the recipients whose papers may say something else now. */
  apply: () => number[];
}

/**
 * Plans what becomes of the aid of a business that goes into another. Where both are recipients of one programme their
 * quantities are added up, under the letter that one of them has. What is given must not be lost and no letter number
 * may disappear, so two letters in one programme (`both-lettered`), or quantities beside a delivered letter
 * (`delivered-and-open`), are refused in words.
 */
export function planRecipientMerge(
  connection: Connection,
  goneId: number,
  keptId: number,
): Result<RecipientMerge> {
  const recipientsOf = (businessId: number): Recipient[] =>
    connection
      .prepare<[number], Recipient>(
        `SELECT aid_recipient.id, program_id AS programId, aid_program.name AS programName,
           business_id AS businessId, letter_number AS letterNumber, delivered_at AS deliveredAt,
           beyond_bought_reason AS beyondBoughtReason,
           (SELECT count(*) FROM allocation WHERE recipient_id = aid_recipient.id) AS lines
         FROM aid_recipient JOIN aid_program ON aid_program.id = program_id
         LEFT JOIN handover ON handover.recipient_id = aid_recipient.id
         WHERE business_id = ? ORDER BY program_id`,
      )
      .all(businessId);
  const ofKept = new Map(recipientsOf(keptId).map((recipient) => [recipient.programId, recipient]));
  const moved: Recipient[] = [];
  const joins: Join[] = [];
  for (const gone of recipientsOf(goneId)) {
    const kept = ofKept.get(gone.programId);
    if (!kept) {
      moved.push(gone);
      continue;
    }
    const [stays, goes] =
      gone.letterNumber !== null && kept.letterNumber === null ? [gone, kept] : [kept, gone];
    const refused = refusal(stays, goes);
    if (refused) return refused;
    joins.push({ stays, goes });
  }
  const shown = ({ programName, letterNumber }: Recipient) => ({ programName, letterNumber });
  return success({
    moved: moved.map(shown),
    joined: joins.map(({ stays }) => shown(stays)),
    apply() {
      for (const { stays, goes } of joins) join(connection, stays, goes);
      const setBusiness = connection.prepare('UPDATE aid_recipient SET business_id = ? WHERE id = ?');
      const carried = [
        ...moved,
        ...joins.map(({ stays }) => stays).filter((stays) => stays.businessId === goneId),
      ];
      for (const { id } of carried) setBusiness.run(keptId, id);
      const touched = joins.filter(({ goes }) => goes.lines > 0).map(({ stays }) => stays.id);
      return [...new Set([...touched, ...carried.map(({ id }) => id)])];
    },
  });
}

function refusal(stays: Recipient, goes: Recipient) {
  if (goes.letterNumber !== null)
    return failure(
      'both-lettered',
      `Keduanya sudah mempunyai BAST pada program "${stays.programName}" (${stays.letterNumber} dan ${goes.letterNumber}). Nomor surat tidak boleh hilang, jadi keduanya tidak dapat digabungkan.`,
    );
  if (stays.deliveredAt !== null && goes.lines > 0)
    return failure(
      'delivered-and-open',
      `Pada program "${stays.programName}" yang satu sudah diserahkan (BAST ${stays.letterNumber}), sedangkan yang lain masih mempunyai alokasi. Kosongkan dahulu alokasi itu, atau serahkan dengan pelaku usaha yang benar.`,
    );
  return null;
}

/** Adds the one's quantities to the other's and takes the empty recipient away. */
function join(connection: Connection, stays: Recipient, goes: Recipient): void {
  const add = connection.prepare<[number, number, number]>(
    `UPDATE allocation SET quantity = quantity + (
       SELECT quantity FROM allocation AS other WHERE other.recipient_id = ? AND other.item_id = allocation.item_id)
     WHERE recipient_id = ? AND item_id IN (SELECT item_id FROM allocation WHERE recipient_id = ?)`,
  );
  add.run(goes.id, stays.id, goes.id);
  connection
    .prepare(
      `DELETE FROM allocation WHERE recipient_id = ? AND item_id IN (SELECT item_id FROM allocation WHERE recipient_id = ?)`,
    )
    .run(goes.id, stays.id);
  connection.prepare('UPDATE allocation SET recipient_id = ? WHERE recipient_id = ?').run(stays.id, goes.id);
  const reasons = [...new Set([stays.beyondBoughtReason, goes.beyondBoughtReason])].filter(Boolean);
  const reason = reasons.length > 0 ? reasons.join('; ') : null;
  if (reason !== stays.beyondBoughtReason)
    connection
      .prepare('UPDATE aid_recipient SET beyond_bought_reason = ? WHERE id = ?')
      .run(reason, stays.id);
  connection.prepare('DELETE FROM aid_recipient WHERE id = ?').run(goes.id);
}
