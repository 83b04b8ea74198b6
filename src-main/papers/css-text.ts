/** A CSS string of any text: what is not plainly harmless is written by its code, so no quote or `</style>` gets out. */
export const cssString = (text: string): string =>
  `"${[...text].map((sign) => (/[A-Za-z0-9 .,:()-]/.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `)).join('')}"`;

// Fonts of the same widths, so that a paper breaks its lines alike where the named font is not installed.
const substitutes: Record<string, string> = {
  arial: '"Liberation Sans", Arimo, Helvetica, sans-serif',
  'arial narrow': '"Liberation Sans Narrow", sans-serif',
  helvetica: 'Arial, "Liberation Sans", sans-serif',
  'times new roman': '"Liberation Serif", Tinos, Times, serif',
  'courier new': '"Liberation Mono", Cousine, monospace',
  calibri: 'Carlito, sans-serif',
  cambria: 'Caladea, serif',
  'bookman old style': '"URW Bookman", Bookman, serif',
};

/** The value of `font-family` for a font named in the settings, with fonts of the same widths after it. */
export function fontStack(family: string): string {
  const name = family.replace(/[^\p{L}\p{N} -]/gu, '').trim() || 'Arial';
  return `"${name}", ${substitutes[name.toLowerCase()] ?? 'Arial, "Liberation Sans", sans-serif'}`;
}
