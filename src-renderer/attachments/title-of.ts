import type { Attachment } from '../../src-main/contract/attachments.ts';

/** "foto rumah.jpg", "dokumen NIB.pdf": for labels and questions. */
export const titleOf = (file: Attachment): string => `${file.kind} ${file.fileName}`;
