const millimetresPerPoint = 25.4 / 72;

/** Widths of Arial's signs in parts of its size, rounded up. */
function signWidth(sign: string): number {
  if (/[ijl.,:;'|!]/.test(sign)) return 0.28;
  if (/[\sftrI()[\]/-]/.test(sign)) return 0.34;
  if (/[mwMW%@]/.test(sign)) return 0.9;
  if (/\p{Lu}/u.test(sign)) return 0.75;
  return 0.57;
}

/** About how wide a line of text is in Arial of a size in points, in millimetres; rather too wide than too narrow. */
export const textWidth = (text: string, points: number): number =>
  [...text].reduce((sum, sign) => sum + signWidth(sign), 0) * points * millimetresPerPoint;
