import type { ImportRequest } from '../contract/imports.ts';
import type { AidLine } from './read-aid-line.ts';

/**
 * The lines of a history of aid with what the list leaves to be understood: the year is that of the handover, and a
 * programme without a name is what was given in its year. A name and a year of the request stand for lines without.
 */
export function historyLines(
  lines: Map<number, AidLine>,
  program: ImportRequest['program'],
): Map<number, AidLine> {
  return new Map(
    [...lines].map(([row, line]) => {
      const fiscalYear =
        line.fiscalYear ??
        program?.fiscalYear ??
        (line.deliveryDate ? Number(line.deliveryDate.slice(0, 4)) : null);
      const name =
        line.program || program?.name || (fiscalYear === null ? '' : `Bantuan tahun ${fiscalYear}`);
      return [row, { ...line, fiscalYear, program: name }];
    }),
  );
}
