import type { Connection } from '../database/connection.ts';

/**
 * Leaves with a recipient only what was given, and makes a row for its next part with the rest; answers its number.
 * `given` must hold at most what is allocated, and less than all of it. The sum of the parts stays what was allocated,
 * so what was bought, what is left, and the officer's reasons are not touched.
 */
export function splitRecipient(
  connection: Connection,
  recipientId: number,
  given: ReadonlyMap<number, number>,
): number {
  const allocations = connection
    .prepare<[number], { id: number; itemId: number; quantity: number }>(
      'SELECT id, item_id AS itemId, quantity FROM allocation WHERE recipient_id = ? ORDER BY id',
    )
    .all(recipientId);
  const restId = Number(
    connection
      .prepare(
        `INSERT INTO aid_recipient (program_id, business_id, group_id, part, beyond_bought_reason, double_aid_reason,
           choice_reason)
         SELECT program_id, business_id, group_id,
           (SELECT max(part) + 1 FROM aid_recipient AS other WHERE other.program_id = one.program_id
             AND other.business_id IS one.business_id AND other.group_id IS one.group_id),
           beyond_bought_reason, double_aid_reason, choice_reason
         FROM aid_recipient AS one WHERE id = ?`,
      )
      .run(recipientId).lastInsertRowid,
  );
  const move = connection.prepare('UPDATE allocation SET recipient_id = ? WHERE id = ?');
  const keep = connection.prepare('UPDATE allocation SET quantity = ? WHERE id = ?');
  const add = connection.prepare('INSERT INTO allocation (recipient_id, item_id, quantity) VALUES (?, ?, ?)');
  for (const { id, itemId, quantity } of allocations) {
    const kept = given.get(itemId) ?? 0;
    if (kept > quantity) throw new RangeError(`more given than allocated of item ${itemId}`);
    if (kept === 0) move.run(restId, id);
    else if (kept < quantity) {
      keep.run(kept, id);
      add.run(restId, itemId, quantity - kept);
    }
  }
  return restId;
}
