/** Hides the middle of a text; a text too short to hide something in is hidden whole. */
function maskMiddle(text: string, front: number, back: number): string {
  const hidden = text.length - front - back;
  if (hidden < 3) return 'x'.repeat(text.length);
  return text.slice(0, front) + 'x'.repeat(hidden) + text.slice(text.length - back);
}

/** '3303051205840001' as '3303xxxxxxxx0001', for workbooks that leave the office (UU 27/2022). */
export const maskNik = (nik: string): string => maskMiddle(nik, 4, 4);

/** '081234567890' as '0812xxxxx890', for workbooks that leave the office (UU 27/2022). */
export const maskPhone = (phone: string): string => maskMiddle(phone, 4, 3);

/** '081234567890 0281891234', several numbers as the register keeps them, each hidden. */
export const maskPhones = (phones: string): string => phones.split(' ').map(maskPhone).join(' ');

/** '1984-05-12' as '1984': with the day, a masked NIK could be put together again. */
export const maskBirthDate = (date: string): string => date.slice(0, 4);
