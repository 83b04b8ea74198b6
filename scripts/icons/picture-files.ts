/** Pixels of a picture: four bytes each (red, green, blue, alpha), row by row from the top. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

/**
 * An .ico of PNG pictures, as Windows reads it since Vista: a head of 6 bytes, 16 for each picture, then the pictures.
 * A size of 256 is written as 0.
 */
export function icoOf(pictures: { size: number; png: Uint8Array }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4); // planes
    head.writeUInt16LE(32, at + 6); // bits of a pixel
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** An uncompressed .bmp of 24 bits a pixel, the only kind that the installer shows. Alpha is left out. */
export function bmpOf({ width, height, rgba }: Pixels): Buffer {
  const rowBytes = Math.ceil((width * 3) / 4) * 4;
  const file = Buffer.alloc(54 + rowBytes * height);
  file.write('BM', 0, 'latin1');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(54, 10); // where the pixels begin
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(height, 22); // above zero: the lowest row comes first
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  file.writeUInt32LE(rowBytes * height, 34);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4;
      const to = 54 + (height - 1 - y) * rowBytes + x * 3;
      file[to] = rgba[from + 2] ?? 0;
      file[to + 1] = rgba[from + 1] ?? 0;
      file[to + 2] = rgba[from] ?? 0;
    }
  return file;
}
