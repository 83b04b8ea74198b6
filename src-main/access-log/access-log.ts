import { basename } from 'node:path';
import type { AccessRow, RecordAccess } from '../contract/access-log.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import type { Desktop } from '../desktop.ts';
import { saveFile } from '../disk/replace-file.ts';
import { dayRange } from '../history/day-range.ts';
import { accessWorkbook } from './access-workbook.ts';

type Filter = Parameters<OfficeHandlers['accessLog']['exportWorkbook']>[0];
type StoredRow = Omit<AccessRow, 'masked' | 'personal'> & { masked: number; personal: number };

/** The whole log of many years stays below it. */
const mostRows = 200_000;

/** What left the program, and through whom: written by every feature that prints or exports, and only read after. */
export function createAccessLog(options: {
  connection: Connection;
  desktop: Pick<Desktop, 'chooseSavePath'>;
  officeName: () => string;
  today: () => string;
}): { record: RecordAccess; handlers: OfficeHandlers['accessLog'] } {
  const { connection, desktop, officeName, today } = options;
  const insert = connection.prepare(
    `INSERT INTO access_log (at, operator, kind, title, records, masked, personal, file_name)
     SELECT @at, operator, @kind, @title, @records, @masked, @personal, @fileName FROM acting`,
  );
  const select = connection.prepare<object, StoredRow>(
    `SELECT id, at, operator, kind, title, records, masked, personal, file_name AS fileName FROM access_log
     WHERE id < @before AND (@operator IS NULL OR operator = @operator) AND (@kind IS NULL OR kind = @kind)
       AND at >= @start AND at < @end
     ORDER BY id DESC LIMIT @limit`,
  );
  const names = connection.prepare<[], string>('SELECT DISTINCT operator FROM access_log ORDER BY 1').pluck();

  function read({ from, until, ...filter }: Filter, before: number | null, limit: number): AccessRow[] {
    const [start, end] = dayRange(from, until);
    return select
      .all({ ...filter, start, end, before: before ?? Number.MAX_SAFE_INTEGER, limit })
      .map((row) => ({ ...row, masked: row.masked === 1, personal: row.personal === 1 }));
  }

  const record: RecordAccess = ({ masked, personal, file, ...entry }) => {
    const flags = { masked: Number(masked), personal: Number(personal) };
    insert.run({
      ...entry,
      ...flags,
      at: new Date().toISOString(),
      fileName: file === null ? '' : basename(file),
    });
  };

  const handlers: OfficeHandlers['accessLog'] = {
    list({ before, limit, ...filter }) {
      const rows = read(filter, before, limit + 1);
      return success({ rows: rows.slice(0, limit), more: rows.length > limit });
    },
    operators: () => success(names.all()),
    async exportWorkbook(filter) {
      const path = await desktop.chooseSavePath(`Catatan ekspor dan cetak ${today()}.xlsx`);
      if (path === undefined) return success({ path: null });
      const rows = read(filter, null, mostRows);
      const saved = await saveFile(path, await accessWorkbook(officeName(), rows));
      const entry = {
        kind: 'ekspor',
        title: 'Catatan ekspor dan cetak',
        masked: false,
        personal: true,
      } as const;
      if (saved.ok) record({ ...entry, records: rows.length, file: path });
      return saved;
    },
  };
  return { record, handlers };
}
