import type { BusinessFilter } from '../../../src-main/contract/business-list.ts';
import type { RecapCell, RecapQuestion } from '../../../src-main/contract/recap-builder.ts';

/**
 * The filter of the list of businesses that shows what a number counts, or null where the list has no such filter: another measure, a
 * state of the past, a breakdown or filter that the list does not know.
 */
export function listFilterOf(question: RecapQuestion, cell: RecapCell): Partial<BusinessFilter> | null {
  const { filter, rows, columns, year, asOf } = question;
  const isUnknown =
    [filter.regencyCodes, filter.sectorGroups].some((choices) => choices.length > 0) ||
    [filter.legalForms, filter.genders].some((choices) => choices.includes('belum'));
  if (cell.measure !== 'businesses' || year !== null || asOf !== null || isUnknown) return null;
  const found: Partial<BusinessFilter> = {
    districtCodes: filter.districtCodes,
    villageCodes: filter.villageCodes,
    sectorIds: filter.sectorIds,
    scales: filter.scales,
    statuses: filter.statuses,
    legalForms: filter.legalForms,
    genders: filter.genders.filter((gender) => gender !== 'belum'),
  };
  const members = [
    ...cell.path.map((key, level) => [rows[level], key] as const),
    ...(columns === null || cell.column === null ? [] : [[columns, cell.column] as const]),
  ];
  for (const [dimension, key] of members)
    switch (dimension) {
      case 'scale':
        found.scales = [key === '' ? 'belum' : (key as BusinessFilter['scales'][number])];
        break;
      case 'district':
      case 'village':
      case 'sector':
        if (key === '') {
          // What is missing is one filter whose choices combine by "or": two of them would show too many.
          if (found.missing) return null;
          found.missing = [dimension === 'sector' ? 'sector' : 'village'];
        } else if (dimension === 'sector') found.sectorIds = [Number(key)];
        else if (dimension === 'district') found.districtCodes = [key];
        else found.villageCodes = [key];
        break;
      case 'legalForm':
        if (key === '') return null;
        found.legalForms = [key];
        break;
      case 'gender':
        if (key !== 'L' && key !== 'P') return null;
        found.genders = [key];
        break;
      default:
        return null;
    }
  return found;
}
