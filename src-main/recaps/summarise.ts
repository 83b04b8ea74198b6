import type { Delivery } from '../aid/delivery.ts';
import type { AidSummary } from '../contract/aid.ts';
import { fundSources } from '../contract/common.ts';
import type { Places } from './places.ts';
import { pressSentence } from './press-sentence.ts';
import { collectRecipients, countShares, type Recipient } from './recipients.ts';

/**
 * The six counts of domain.md with the value, by fund source, and the sentence for the press. `recipients` counts
 * distinct businesses and groups, also those to whom nothing is allocated yet; the sentence tells these apart.
 */
export function summariseDeliveries(deliveries: readonly Delivery[], places: Places): AidSummary {
  const recipients = collectRecipients(deliveries);
  return {
    ...countShares(recipients.map((recipient) => ({ recipient, items: recipient.items }))),
    villages: distinct(recipients, 'villageCode'),
    districts: distinct(recipients, 'districtCode'),
    byFundSource: byFundSource(recipients),
    sentence: pressSentence(recipients, places),
  };
}

/** Counts per fund source that occurs, in the order of `fundSources`. */
function byFundSource(recipients: readonly Recipient[]): AidSummary['byFundSource'] {
  return fundSources.flatMap((fundSource) => {
    const shares = recipients
      .map((recipient) => ({
        recipient,
        items: recipient.items.filter((item) => item.fundSource === fundSource),
      }))
      .filter((share) => share.items.length > 0);
    const { recipients: count, kinds, units, value } = countShares(shares);
    return shares.length > 0 ? [{ fundSource, recipients: count, kinds, units, value }] : [];
  });
}

const distinct = (recipients: readonly Recipient[], field: 'villageCode' | 'districtCode'): number =>
  new Set(recipients.map((recipient) => recipient.first[field]).filter((code) => code !== null)).size;
