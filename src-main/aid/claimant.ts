import type { ShownClaimant } from './aid-context.ts';
import type { Claimant } from './candidate-repository.ts';
import type { RecipientSources } from './read-deliveries.ts';

/** Makes the reader of how a business or group is shown in a list of candidates. */
export const createClaimant =
  ({ business, group, place }: Pick<RecipientSources, 'business' | 'group' | 'place'>) =>
  ({ businessId, groupId }: Claimant): ShownClaimant => {
    const owner = businessId === null ? undefined : business(businessId);
    const organisation = groupId === null ? undefined : group(groupId);
    const { villageName, districtName } = place(owner?.villageCode ?? organisation?.villageCode ?? null);
    return {
      name: owner?.ownerName ?? organisation?.chairName ?? '',
      organisation: owner?.businessName ?? organisation?.name ?? '',
      nik: owner?.nik ?? organisation?.chairNik ?? null,
      villageName,
      districtName,
    };
  };
