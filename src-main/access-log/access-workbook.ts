import type { AccessKind, AccessRow } from '../contract/access-log.ts';
import { momentWords } from '../history/history-workbook.ts';
import { listWorkbook } from '../spreadsheets/list-workbook.ts';

const kindWords: Record<AccessKind, string> = {
  cetak: 'Cetak',
  pdf: 'PDF',
  word: 'Word',
  ekspor: 'Ekspor',
  salin: 'Salin',
};
const yesNo = (yes: boolean) => (yes ? 'Ya' : 'Tidak');

/** The log of exports and prints as a workbook. */
export const accessWorkbook = (office: string, rows: readonly AccessRow[]): Promise<Uint8Array> =>
  listWorkbook({
    name: 'Ekspor dan cetak',
    lines: [office, 'Catatan ekspor dan cetak', `${rows.length} catatan`],
    frozen: 1,
    columns: [
      { heading: 'WAKTU', width: 18, asText: true },
      { heading: 'OLEH', width: 18 },
      { heading: 'CARA', width: 10 },
      { heading: 'YANG DIEKSPOR ATAU DICETAK', width: 48 },
      { heading: 'JUMLAH DATA', width: 12 },
      { heading: 'DATA PRIBADI', width: 12 },
      { heading: 'DISAMARKAN', width: 12 },
      { heading: 'BERKAS', width: 44 },
    ],
    rows: rows.map((row) => [
      momentWords(row.at),
      row.operator,
      kindWords[row.kind],
      row.title,
      row.records,
      yesNo(row.personal),
      yesNo(row.masked),
      row.fileName,
    ]),
  });
