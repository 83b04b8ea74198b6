const NUMERALS = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Roman numeral of a whole number 1..3999 (9 is "IX"). Throws RangeError outside of it. */
export function toRoman(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999) throw new RangeError(`No Roman numeral for ${n}`);
  let rest = n;
  let roman = '';
  for (const [value, numeral] of NUMERALS) {
    while (rest >= value) {
      roman += numeral;
      rest -= value;
    }
  }
  return roman;
}

/** Roman numeral of a month 1..12, as in letter numbers. Throws RangeError outside of it. */
export function monthToRoman(month: number): string {
  if (month > 12) throw new RangeError(`No month ${month}`);
  return toRoman(month);
}
