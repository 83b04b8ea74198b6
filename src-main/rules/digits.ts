/** True for E notation, `3.30305E+15` or `8,12E+10`: a long number that a spreadsheet has already rounded. */
export function isScientific(text: string): boolean {
  return /^\d+(?:[.,]\d+)?E\+?\d+$/i.test(text.replace(/[\s'’]/g, ''));
}

/**
 * The digits of an identity number, without blanks, dots, dashes and apostrophes. Null when anything else is in it.
 */
export function onlyDigits(text: string): string | null {
  const digits = text.replace(/[\s.'’‘`´\-–]/g, '');
  return /^\d+$/.test(digits) ? digits : null;
}
