/** Large enough for 3 cm at 300 dpi; the database and each letter stay small. */
const longestSide = 480;

/** Reads a chosen picture as the data URL that the letterhead keeps, made smaller when it is large. */
export const readLogo = async (file: File): Promise<{ logo: string } | { problem: string }> => {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const context = canvas.getContext('2d');
    if (!context) return { problem: 'Logo tidak dapat dibaca. Pilih gambar lain.' };
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return { logo: canvas.toDataURL('image/png') };
  } catch {
    return { problem: 'Berkas ini bukan gambar PNG atau JPEG yang dapat dibaca. Pilih gambar lain.' };
  }
};
