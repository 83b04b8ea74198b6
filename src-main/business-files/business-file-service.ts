import type { Connection } from '../database/connection.ts';
import type { Desktop } from '../desktop.ts';
import { attachmentHandlers } from '../files/attachment-handlers.ts';
import { createAttachments } from '../files/attachments.ts';
import type { ContentStore } from '../files/content-store.ts';
import { createBusinessFileRepository } from './business-file-repository.ts';

/** Photos and documents of businesses. */
export function createBusinessFiles(options: {
  connection: Connection;
  store: ContentStore;
  desktop: Pick<Desktop, 'chooseFiles' | 'openFile'>;
}) {
  const { table, businessExists, references } = createBusinessFileRepository(options.connection);
  const files = createAttachments({ ...options, table, owner: 'business' });
  return {
    handlers: attachmentHandlers(
      files,
      businessExists,
      'Pelaku usaha ini tidak ditemukan; mungkin sudah digabungkan atau dihapus.',
    ),
    picture: files.picture,
    /** For the cards: the photos of a business, the newest last. */
    photos: { list: files.list, picture: files.picture },
    references,
  };
}
