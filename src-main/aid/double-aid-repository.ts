import type { Connection } from '../database/connection.ts';
import type { AidPerson, AidReceiver } from '../rules/double-aid.ts';
import { normalizeName } from '../rules/names.ts';

/** So much of an item for one recipient, without what came back. */
export interface GivenItem {
  recipientId: number;
  itemId: number;
  quantity: number;
}

/** A recipient and when it gets or got its goods. */
export interface GivenTo {
  recipientId: number;
  programId: number;
  program: string;
  fiscalYear: number;
  businessId: number | null;
  groupId: number | null;
  letterNumber: string | null;
  /** The day of the handover, of the letter, or of the ceremony; null where none is known. */
  date: string | null;
  delivered: 0 | 1;
}

type StoredPerson = Omit<AidPerson, 'phones'> & { phones: string };
type StoredGroup = Pick<StoredPerson, 'nik' | 'phones' | 'villageCode'> & {
  groupId: number;
  groupName: string;
  chairName: string;
};

const personColumns = `business.id AS businessId, owner_name AS name, business.name_key AS nameKey, nik, nib,
  business.phones, business.village_code AS villageCode`;
const amongThese = 'IN (SELECT value FROM json_each(?))';

/** Reads what double aid is found from: which items there are, who got them, and who these people are. */
export function createDoubleAidRepository(connection: Connection) {
  const items = connection.prepare<[], { id: number; programId: number; name: string; unit: string }>(
    'SELECT id, program_id AS programId, name, unit FROM aid_item',
  );
  const givenItems = connection.prepare<[string], GivenItem>(
    `SELECT recipient_id AS recipientId, item_id AS itemId, quantity - coalesce((
       SELECT sum(goods_return.quantity) FROM goods_return WHERE kind = 'dikembalikan'
         AND goods_return.recipient_id = allocation.recipient_id AND goods_return.item_id = allocation.item_id
     ), 0) AS quantity
     FROM allocation WHERE item_id ${amongThese} ORDER BY allocation.id`,
  );
  const givenTo = connection.prepare<[string], GivenTo>(
    `SELECT aid_recipient.id AS recipientId, program_id AS programId, aid_program.name AS program,
       fiscal_year AS fiscalYear, business_id AS businessId, group_id AS groupId,
       coalesce(letter_number, nullif(past_letter_number, '')) AS letterNumber,
       coalesce(substr(delivered_at, 1, 10), past_date, delivery_date, ceremony_date, planned_date) AS date,
       is_past OR delivered_at IS NOT NULL AS delivered
     FROM aid_recipient JOIN aid_program ON aid_program.id = program_id
     LEFT JOIN handover ON handover.recipient_id = aid_recipient.id WHERE aid_recipient.id ${amongThese}`,
  );
  const businesses = connection.prepare<[string], StoredPerson>(
    `SELECT ${personColumns} FROM business WHERE id ${amongThese}`,
  );
  const groups = connection.prepare<[string], StoredGroup>(
    `SELECT id AS groupId, name AS groupName, chair_name AS chairName, chair_nik AS nik, phones,
       village_code AS villageCode FROM business_group WHERE id ${amongThese}`,
  );
  const members = connection.prepare<[string], StoredPerson & { groupId: number }>(
    `SELECT group_id AS groupId, ${personColumns}
     FROM group_member JOIN business ON business.id = business_id
     WHERE group_id ${amongThese} ORDER BY group_member.id`,
  );
  const person = ({ phones, ...stored }: StoredPerson): AidPerson => ({
    ...stored,
    phones: phones === '' ? [] : phones.split(' '),
  });
  const idsOf = (ids: (number | null)[]) => JSON.stringify([...new Set(ids)].filter((id) => id !== null));

  return {
    items: () => items.all(),
    givenItems: (itemIds: number[]): GivenItem[] =>
      givenItems.all(JSON.stringify(itemIds)).filter(({ quantity }) => quantity > 0),
    givenTo: (recipientIds: number[]): GivenTo[] => givenTo.all(JSON.stringify(recipientIds)),
    /** The people behind recipients, by the number of the recipient. */
    receivers(recipients: GivenTo[]): Map<number, AidReceiver> {
      const owners = new Map(
        businesses
          .all(idsOf(recipients.map(({ businessId }) => businessId)))
          .map((one) => [one.businessId, one]),
      );
      const groupIds = idsOf(recipients.map(({ groupId }) => groupId));
      const membersOf = Map.groupBy(members.all(groupIds), ({ groupId }) => groupId);
      const receiverOf = new Map(
        groups.all(groupIds).map(({ groupId, groupName, chairName, ...chair }): [number, AidReceiver] => [
          groupId,
          {
            groupId,
            groupName,
            people: [
              person({
                businessId: null,
                name: chairName,
                nameKey: normalizeName(chairName),
                nib: null,
                ...chair,
              }),
              ...(membersOf.get(groupId) ?? []).map(({ groupId: _group, ...member }) => person(member)),
            ],
          },
        ]),
      );
      return new Map(
        recipients.flatMap(({ recipientId, businessId, groupId }): [number, AidReceiver][] => {
          const owner = owners.get(businessId);
          const receiver = owner
            ? { groupId: null, groupName: '', people: [person(owner)] }
            : receiverOf.get(groupId ?? 0);
          return receiver ? [[recipientId, receiver]] : [];
        }),
      );
    },
  };
}
