import { Attachments } from '../attachments/attachments.tsx';

/** The section "Foto dan dokumen" of a business; `businessId` null = it is not saved yet. */
export const BusinessFiles = ({ businessId }: { businessId: number | null }) => (
  <Attachments feature="businessFiles" ownerId={businessId} />
);
