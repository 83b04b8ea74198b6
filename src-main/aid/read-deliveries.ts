import type { BusinessRecord } from '../businesses/business-record.ts';
import type { Connection } from '../database/connection.ts';
import type { GroupRecord } from '../groups/group-repository.ts';
import type { AidRepository } from './aid-repository.ts';
import type { Delivery, DeliveryItem, DeliveryLetter, GroupMember, ReadDeliveries } from './delivery.ts';

/** What the aid feature asks of the others to describe a recipient. */
export interface RecipientSources {
  business: (id: number) => BusinessRecord | undefined;
  group: (id: number) => GroupRecord | undefined;
  place: (
    villageCode: string | null,
  ) => Pick<Delivery, 'villageName' | 'districtCode' | 'districtName' | 'regencyName'>;
  sector: (id: number | null) => { sectorName: string | null; sectorGroup: Delivery['sectorGroup'] };
}

type StoredItem = DeliveryItem & { recipientId: number };
type StoredLetter = DeliveryLetter & { recipientId: number };
type StoredMember = Omit<GroupMember, 'villageName' | 'districtName'> & { groupId: number };

const byText = new Intl.Collator('id', { numeric: true, sensitivity: 'base' }).compare;

/** Order of papers: district, village, name; those without a place last. */
export const inPaperOrder = (a: Delivery, b: Delivery): number =>
  byText(a.districtName ?? '\uffff', b.districtName ?? '\uffff') ||
  byText(a.villageName ?? '\uffff', b.villageName ?? '\uffff') ||
  byText(a.name, b.name) ||
  a.part - b.part ||
  a.recipientId - b.recipientId;

/** Makes the reader of deliveries, which papers and recaps are made from. */
export function createReadDeliveries(
  connection: Connection,
  aid: AidRepository,
  sources: RecipientSources,
): ReadDeliveries {
  const selectItems = connection.prepare<[number], StoredItem>(
    `SELECT allocation.recipient_id AS recipientId, allocation.id AS allocationId, item_id AS itemId, name, brand,
       specification, unit, quantity, unit_price AS unitPrice, fund_source AS fundSource, category
     FROM allocation JOIN aid_item ON aid_item.id = item_id WHERE program_id = ? ORDER BY allocation.id`,
  );
  const selectLetters = connection.prepare<[number], StoredLetter>(
    `SELECT recipient_id AS recipientId, letter_number AS number, letter_year AS year, letter_sequence AS sequence,
       delivery_date AS deliveryDate, place, handover.official_id AS officialId, printed_at AS printedAt, delivered_at AS deliveredAt,
       signed_back_at AS signedBackAt,
       received_by AS receivedBy, proxy_name AS proxyName, proxy_nik AS proxyNik, proxy_letter AS proxyLetter
     FROM handover JOIN aid_recipient ON aid_recipient.id = recipient_id WHERE program_id = ?`,
  );
  const selectMembers = connection.prepare<[number], StoredMember>(
    `SELECT group_member.group_id AS groupId, owner_name AS name, nik, street, rt, rw, village_code AS villageCode
     FROM group_member JOIN business ON business.id = group_member.business_id
     WHERE group_member.group_id IN (SELECT group_id FROM aid_recipient WHERE program_id = ?) ORDER BY group_member.id`,
  );
  const read: ReadDeliveries = ({ programId, year, recipientIds }) => {
    const wanted = recipientIds ? new Set(recipientIds) : null;
    // Thousands of recipients and members stand in some hundred villages.
    const known = { ...sources, place: remembering(sources.place), sector: remembering(sources.sector) };
    const member = ({ groupId: _group, ...stored }: StoredMember): GroupMember => {
      const { villageName, districtName } = known.place(stored.villageCode);
      return { ...stored, villageName, districtName };
    };
    const programs = aid
      .programs()
      .filter(
        (program) =>
          (programId === null || program.id === programId) && (year === null || program.fiscalYear === year),
      );
    const deliveries = programs.flatMap((program) => {
      const items = Map.groupBy(selectItems.all(program.id), (item) => item.recipientId);
      const letters = new Map(selectLetters.all(program.id).map((letter) => [letter.recipientId, letter]));
      const members = Map.groupBy(selectMembers.all(program.id), ({ groupId }) => groupId);
      return aid
        .recipients(program.id)
        .filter((recipient) => wanted === null || wanted.has(recipient.id))
        .map((recipient): Delivery => {
          const letter = letters.get(recipient.id);
          return {
            recipientId: recipient.id,
            programId: program.id,
            programName: program.name,
            fiscalYear: program.fiscalYear,
            programState: program.state,
            isPast: program.isPast,
            businessId: recipient.businessId,
            groupId: recipient.groupId,
            part: recipient.part,
            ...describe(recipient.businessId, recipient.groupId, known),
            members: (members.get(recipient.groupId ?? 0) ?? []).map(member),
            items: (items.get(recipient.id) ?? []).map(({ recipientId: _recipient, ...item }) => item),
            letter: letter ? withoutRecipient(letter) : null,
          };
        });
    });
    return deliveries.sort(inPaperOrder);
  };
  // One transaction: without it each of the thousands of questions locks the file for reading and lets it go again.
  return connection.transaction(read);
}

/** Asks for each key once. */
function remembering<K, V>(ask: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>();
  return (key) => {
    const answer = answers.has(key) ? (answers.get(key) as V) : ask(key);
    answers.set(key, answer);
    return answer;
  };
}

const withoutRecipient = ({ recipientId: _recipient, ...letter }: StoredLetter): DeliveryLetter => letter;

/** Name, address and kind of a recipient, from the register of businesses or of groups. */
function describe(businessId: number | null, groupId: number | null, sources: RecipientSources) {
  const business = businessId === null ? undefined : sources.business(businessId);
  const group = groupId === null ? undefined : sources.group(groupId);
  const record = business ?? group;
  if (!record) throw new Error(`recipient without a record: business ${businessId}, group ${groupId}`);
  return {
    name: business ? business.ownerName : (group?.chairName ?? ''),
    nik: business ? business.nik : (group?.chairNik ?? null),
    gender: business ? business.gender : (group?.chairGender ?? null),
    organisation: business ? business.businessName : (group?.name ?? ''),
    groupKind: group?.kind ?? null,
    scale: business?.scale ?? null,
    phones: record.phones,
    street: record.street,
    rt: record.rt,
    rw: record.rw,
    product: record.product,
    villageCode: record.villageCode,
    ...sources.place(record.villageCode),
    ...sources.sector(record.sectorId),
  };
}
