/** A record's number out of the address: a number, null for "baru", undefined for anything else. */
export const rowNumberOf = (text: string | undefined): number | null | undefined => {
  if (text === 'baru') return null;
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
};
