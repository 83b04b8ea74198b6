/** A cell by its place on the sheet, from zero. */
export interface Place {
  row: number;
  column: number;
}

/** A block of cells; both ends belong to it. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The block between two cells, whichever is the upper one. */
export const rangeBetween = (a: Place, b: Place): Range => ({
  top: Math.min(a.row, b.row),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.row, b.row),
  right: Math.max(a.column, b.column),
});

export const isOneCell = ({ top, left, bottom, right }: Range): boolean => top === bottom && left === right;

/** From `first` to `last`, both included. */
export const span = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

const clamp = (n: number, count: number) => Math.max(0, Math.min(n, count - 1));

/** A place within a sheet of so many rows and columns. */
export const within = (place: Place, rows: number, columns: number): Place => ({
  row: clamp(place.row, rows),
  column: clamp(place.column, columns),
});
