/** Cell addresses as Excel writes them: column 1 is A, 27 is AA. */

/** The most rows that a sheet of Excel has. */
export const MAX_ROWS = 1_048_576;

/** The most columns that a sheet of Excel has (XFD). */
export const MAX_COLUMNS = 16_384;

/** 1 -> `A`, 28 -> `AB`. */
export const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

/** `A` -> 1, `ab` -> 28; undefined when it is no column of Excel. */
export const columnNumber = (letters: string): number | undefined => {
  if (!/^[a-z]{1,3}$/i.test(letters)) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MAX_COLUMNS ? column : undefined;
};

/** Row 12, column 4 -> `D12`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`;
