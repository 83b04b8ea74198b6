import type { BusinessForm } from '../../src-main/contract/businesses.ts';

/** The day belongs to its status: it goes with the old one, and comes back with it. */
export function withStatus(
  values: Pick<BusinessForm, 'statusDate'>,
  saved: Pick<BusinessForm, 'status' | 'statusDate'>,
  status: BusinessForm['status'],
): Pick<BusinessForm, 'status' | 'statusDate'> {
  const { statusDate } = values;
  if (status === saved.status) return { status, statusDate: statusDate || saved.statusDate };
  return { status, statusDate: statusDate === saved.statusDate ? '' : statusDate };
}
