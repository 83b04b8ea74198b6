/**
 * Places that the title rows name for the whole sheet: "KABUPATEN/KOTA : PURBALINGGA", "KECAMATAN : BUKATEJA". Used
 * where the table has no column for them.
 */
export function titlePlace(titles: string[]): { village: string; district: string; regency: string } {
  const named = (pattern: RegExp): string => {
    for (const title of titles) {
      const found = pattern.exec(title)?.[1]?.trim();
      if (found) return found;
    }
    return '';
  };
  return {
    regency: named(/^(?:kab(?:upaten)?\.?\s*(?:\/\s*kota)?|kota)\s*:\s*([^:]+)$/i),
    district: named(/^kec(?:amatan)?\.?\s*:\s*([^:]+)$/i),
    village: named(/^(?:desa|kelurahan|desa\s*\/\s*kel(?:urahan)?)\.?\s*:\s*([^:]+)$/i),
  };
}
