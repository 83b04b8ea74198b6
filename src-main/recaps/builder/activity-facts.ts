import type { RecapFilter } from '../../contract/recap-builder.ts';
import { cleanText } from '../../rules/names.ts';
import { ownDimensions, type RecapDimension, type RecapMeasure } from '../../rules/recap-facts.ts';
import type { ActivityRow, AidRow, CaseRow, TrainingRow } from './activity-rows.ts';
import { CodeList } from './code-list.ts';
import { type Counting, type Fact, fitsStatus, memberTests, ownKey, type SectorGroups } from './fact.ts';

type Kind<Row> = {
  key: (row: Row, dimension: RecapDimension) => string | null;
  counting: (rows: readonly Row[], measure: RecapMeasure) => Counting;
};

const amounts = <Row>(rows: readonly Row[], of: (row: Row) => number): Counting => ({
  way: 'sum',
  amounts: Float64Array.from(rows, of),
});
const distinct = <Row>(rows: readonly Row[], of: (row: Row) => string | null): Counting => {
  const list = new CodeList();
  return { way: 'distinct', ids: Int32Array.from(rows, (row) => list.code(of(row))) };
};

/** What makes two items one kind: name, brand and specification, whatever the case and the blanks. */
export const itemKey = ({ itemName, brand, specification }: AidRow): string | null =>
  itemName === null
    ? null
    : JSON.stringify([itemName, brand, specification].map((text) => cleanText(text).toLowerCase()));

/** A business or a group, whichever receives. */
export const receiverKey = ({ businessId, groupId }: ActivityRow): string =>
  groupId === null ? `b${businessId}` : `g${groupId}`;

const notOf = (what: string): never => {
  throw new Error(`not known of this fact: ${what}`);
};

const shared = (row: ActivityRow, dimension: RecapDimension): string | null =>
  dimension === 'year' ? String(row.year) : dimension === 'fundSource' ? row.fundSource : notOf(dimension);

export const aidKind: Kind<AidRow> = {
  key: (row, dimension) =>
    dimension === 'item'
      ? itemKey(row)
      : dimension === 'program'
        ? String(row.activityId)
        : shared(row, dimension),
  counting(rows, measure) {
    switch (measure) {
      case 'recipients':
        return distinct(rows, receiverKey);
      case 'aided':
        return distinct(rows, (row) => (row.businessId === null ? null : receiverKey(row)));
      case 'groups':
        return distinct(rows, (row) => (row.groupId === null ? null : receiverKey(row)));
      case 'kinds':
        return distinct(rows, itemKey);
      case 'units':
        return amounts(rows, (row) => row.quantity);
      case 'value':
        return amounts(rows, (row) => row.quantity * row.unitPrice);
      default:
        return notOf(measure);
    }
  },
};

export const trainingKind: Kind<TrainingRow> = {
  key: (row, dimension) => (dimension === 'training' ? String(row.activityId) : shared(row, dimension)),
  counting(rows, measure) {
    switch (measure) {
      case 'participants':
        return amounts(rows, () => 1);
      case 'attendance':
        return amounts(rows, (row) => row.attended);
      case 'attendanceShare':
        return {
          way: 'share',
          parts: Float64Array.from(rows, (row) => row.attended),
          wholes: Float64Array.from(rows, (row) => row.held),
        };
      case 'certificates':
        return amounts(rows, (row) => row.certificates);
      default:
        return notOf(measure);
    }
  },
};

export const caseKind: Kind<CaseRow> = {
  key(row, dimension) {
    if (dimension === 'facilitationKind') return String(row.kindId);
    if (dimension === 'stage') return row.stageId === null ? null : String(row.stageId);
    return shared(row, dimension);
  },
  counting: (rows, measure) =>
    measure === 'facilitated'
      ? distinct(rows, receiverKey)
      : measure === 'issued'
        ? amounts(rows, (row) => row.issued)
        : notOf(measure),
};

/** Rows of one kind as a fact. */
export function activityFact<Row extends ActivityRow>(
  rows: readonly Row[],
  kind: Kind<Row>,
  filter: RecapFilter,
  groups: SectorGroups,
): Fact & { rows: readonly Row[] } {
  const tests = memberTests(filter);
  const keyOf = (row: Row, dimension: RecapDimension) =>
    ownDimensions.includes(dimension) ? ownKey(dimension, row, groups) : kind.key(row, dimension);
  const fits = Uint8Array.from(rows, (row) =>
    Number(fitsStatus(filter, row.status) && tests.every((test) => test.fits(keyOf(row, test.dimension)))),
  );
  return {
    rows,
    size: rows.length,
    fits,
    members: (dimension, list) => Int32Array.from(rows, (row) => list.code(keyOf(row, dimension))),
    counting: (measure) => kind.counting(rows, measure),
  };
}
