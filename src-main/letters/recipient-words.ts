import type { Delivery } from '../aid/delivery.ts';
import { capitalised } from '../papers/office-words.ts';
import { villageKind } from '../rules/region-codes.ts';

/** The group with its kind before it, unless its name says so already: 'KUB Mekar Sari'. */
export function organisationWords(delivery: Delivery): string {
  const { groupKind, organisation } = delivery;
  if (groupKind === null) return organisation;
  const saidAlready = groupKind === 'KUB' ? /^(kub|kelompok)\b/i : new RegExp(`^${groupKind}\\b`, 'i');
  return saidAlready.test(organisation) ? organisation : `${capitalised(groupKind)} ${organisation}`.trim();
}

/** What the recipient is in the business or group: 'Pemilik' or 'Ketua'. */
export function recipientPosition(delivery: Delivery): string {
  if (delivery.groupId !== null) return 'Ketua';
  return delivery.organisation === '' ? capitalised(`pelaku usaha ${delivery.product}`.trim()) : 'Pemilik';
}

/** As it stands above the signature: 'Ketua KUB Mekar Sari', 'Pemilik Knalpot Jaya'. */
export const recipientTitle = (delivery: Delivery): string =>
  [recipientPosition(delivery), organisationWords(delivery)].filter((part) => part !== '').join(' ');

/** Street and RT/RW: 'Jalan Mawar Nomor 3 RT 002/RW 004'. */
export function streetWords({ street, rt, rw }: Pick<Delivery, 'street' | 'rt' | 'rw'>): string {
  // '0' and '000' are how sheets say that there is none.
  const part = (label: string, number: string) =>
    /[^0\s-]/.test(number) && `${label} ${number.padStart(3, '0')}`;
  const neighbourhood = [part('RT', rt), part('RW', rw)].filter(Boolean).join('/');
  return [street, neighbourhood].filter(Boolean).join(' ');
}

/** 'Desa Bojong' or 'Kelurahan Bancar'; the bare name where the code does not say which. */
export function villageWords({
  villageCode,
  villageName,
}: Pick<Delivery, 'villageCode' | 'villageName'>): string {
  if (villageName === null) return '';
  const kind = villageCode === null ? null : villageKind(villageCode);
  return kind === null ? villageName : `${capitalised(kind)} ${villageName}`;
}

/** What an address is made of. */
type Address = Pick<Delivery, 'street' | 'rt' | 'rw' | 'villageCode' | 'villageName' | 'districtName'>;

/** The address without its regency, for lists where most share it. */
export const shortAddress = (delivery: Address): string => addressParts(delivery).join(', ');

/** The whole address in one line, for the letter. */
export const addressWords = (delivery: Delivery): string =>
  [...addressParts(delivery), delivery.regencyName ?? ''].filter((part) => part !== '').join(', ');

const addressParts = (delivery: Address): string[] =>
  [
    streetWords(delivery),
    villageWords(delivery),
    delivery.districtName === null ? '' : `Kecamatan ${delivery.districtName}`,
  ].filter((part) => part !== '');
