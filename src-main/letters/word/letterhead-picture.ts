import type PizZip from 'pizzip';

const place = '@@LOGO@@';
/** English metric units, in which Word measures drawings. */
const emuPerMillimetre = 36_000;
/** The room for the logo, as on the printed kop. */
const room = { width: 20, height: 23 };

/** Where the kop's logo goes: `putPicture` replaces it. */
export const picturePlace = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>${place}</w:t></w:r></w:p>`;

/** Puts the logo (a PNG or JPEG data URL) into the document at its place, with its file, type and relationship. */
export function putPicture(zip: PizZip, dataUrl: string): void {
  const [, type, base64 = ''] = /^data:image\/(png|jpeg);base64,(.+)$/.exec(dataUrl) ?? [];
  if (type === undefined) return;
  const bytes = Buffer.from(base64, 'base64');
  const { width, height } = pictureSize(bytes) ?? room;
  const scale = Math.min(room.width / width, room.height / height);
  const emu = (pixels: number) => Math.round(pixels * scale * emuPerMillimetre);
  const name = `logo-kop.${type}`;
  zip.file(`word/media/${name}`, bytes);
  const relationship = `<Relationship Id="rIdLogoKop" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${name}"/>`;
  const rels = 'word/_rels/document.xml.rels';
  zip.file(
    rels,
    (zip.file(rels)?.asText() ?? '').replace('</Relationships>', `${relationship}</Relationships>`),
  );
  const document = zip.file('word/document.xml')?.asText() ?? '';
  zip.file(
    'word/document.xml',
    document.replace(`<w:t>${place}</w:t>`, () => drawing(emu(width), emu(height))),
  );
}

const drawing = (cx: number, cy: number): string =>
  `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="1" name="Logo" descr="Logo"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdLogoKop"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;

/** Width and height of a PNG or JPEG in pixels; undefined where its head cannot be read. */
export function pictureSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.length >= 24 && view.getUint32(0) === 0x89504e47;
  if (isPng) return sized(view.getUint32(16), view.getUint32(20));
  // JPEG: segments of marker and length; a frame (SOF) holds the size. C4, C8 and CC are no frames.
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sized(view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const sized = (width: number, height: number) => (width > 0 && height > 0 ? { width, height } : undefined);
