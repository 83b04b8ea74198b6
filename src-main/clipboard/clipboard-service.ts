import type { RecordAccess } from '../contract/access-log.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { SystemClipboard } from '../desktop.ts';

const refused = () =>
  failure(
    'clipboard-refused',
    'Papan klip sistem tidak menerima salinan ini. Coba lagi, atau simpan ke berkas.',
  );

const pngBegin = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What buttons copy; `clipboard` is missing on the command line. */
export function createClipboard(clipboard: SystemClipboard | undefined, recordAccess: RecordAccess) {
  /** Numbers only: no button copies what names people. */
  function copied(title: string): Result<Record<string, never>> {
    recordAccess({ kind: 'salin', title, records: null, masked: false, personal: false, file: null });
    return success({});
  }

  const handlers: OfficeHandlers['clipboard'] = {
    copyText: async ({ text }) =>
      (await clipboard?.writeText(text)) ? copied(text.slice(0, 80)) : refused(),
  };
  return {
    handlers,
    async copyPicture(png: Uint8Array): Promise<Result<Record<string, never>>> {
      const isPicture = pngBegin.every((byte, index) => png[index] === byte);
      return isPicture && (await clipboard?.writePicture(png)) ? copied('Gambar grafik') : refused();
    },
  };
}
